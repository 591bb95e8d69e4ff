/** AHRA 1990 s.5(1)(b): pages made before 1 November 1991 are suggested, for the dead alone. */
import { expect, test } from "vitest";
import type { Word } from "~/domain/records/pages";
import { oldPageLeads } from "~/domain/redaction/suggestions/old-pages";
import { peopleIn, suggestOn } from "~/domain/redaction/suggestions/suggest";

const page = (...lines: string[]): Word[] =>
  lines.flatMap((line, row) =>
    line.split(" ").map((text, column): Word => ({ text, box: [60 + column * 60, 60 + row * 20, 50, 12] })),
  );

test.each<[string, Word[], boolean]>([
  ["a letter of 1987", page("12 March 1987", "Dear Doctor", "She was well."), true],
  ["two figures", page("Seen in clinic 04/05/88", "Well."), true],
  ["the last day before the Act", page("31 October 1991", "Dear Doctor"), true],
  ["the first day under it", page("1 November 1991", "Dear Doctor"), false],
  ["entries on both sides", page("Seen 4 May 1989", "Well.", "Seen 6 June 1993", "Well."), false],
  ["a birth date says nothing of the page", page("Date of birth: 4 May 1941", "Well."), false],
  ["no day at all", page("Well."), false],
])("%s", (_, words, isOld) => {
  const leads = oldPageLeads(words);
  expect(leads.length).toBe(isOld ? 1 : 0);
  const reading = { page: 1, leads, professionals: [], patientAlso: [] };
  const suggested = (regime: "ahra-1990" | "uk-gdpr-12A") =>
    suggestOn(reading, peopleIn([reading]), regime).map(({ reason }) => reason);
  expect(suggested("ahra-1990")).toEqual(isOld ? ["D-1991"] : []);
  expect(suggested("uk-gdpr-12A")).toEqual([]);
  expect(suggestOn(reading, peopleIn([reading]), "ahra-1990", "at-discretion")).toEqual([]);
});

test("it covers every line of the page", () =>
  expect(oldPageLeads(page("12 March 1987", "Dear Doctor"))[0]!.boxes).toEqual([
    [60, 60, 170, 12],
    [60, 80, 110, 12],
  ]));
