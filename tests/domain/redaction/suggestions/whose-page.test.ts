/** Pages that may belong to somebody else are stopped. The patient is Margaret Pellow, born 12 March 1948. */
import { expect, test } from "vitest";
import type { Word } from "~/domain/records/pages";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import { findingsOn } from "~/domain/redaction/suggestions/whose-page";
import { findingWording, findingInShort } from "~/components/records/finding-wording";

const patient: KnownPatient = {
  familyName: "Pellow",
  givenNames: "Margaret",
  bornOn: "1948-03-12",
  nhsNumber: "9990000018",
  hospitalNumber: "NB204871",
  address: "",
  email: "",
};

const words = (...lines: string[]): Word[] =>
  lines.flatMap((line, row) =>
    line.split(" ").map((text, at) => ({ text, box: [40 + at * 60, 60 + row * 18, 56, 12] as const })),
  );
const found = (page: string[], known: KnownPatient = patient) =>
  findingsOn(words(...page), known).map(({ kind, lastFour }) => `${kind} ${lastFour}`);

test.each<[string, string[], string[]]>([
  ["ours alone", ["Margaret Pellow DOB 12/03/1948", "NHS 999 000 0018 Hospital No NB204871"], []],
  ["another NHS number", ["NHS 999 000 0026"], ["foreign-nhs-number 0026"]],
  ["another NHS number beside ours", ["NHS 999 000 0018", "NHS 999 000 0026"], ["foreign-nhs-number 0026"]],
  ["another hospital number", ["Hospital No NB777123"], ["foreign-hospital-number 7123"]],
  ["another hospital's number on a page with ours", ["NHS 999 000 0018", "Hospital No K777123"], []],
  [
    "a hospital number with one other digit: numbers given one after the other belong to two people",
    ["Hospital No NB204872"],
    ["foreign-hospital-number 4872"],
  ],
  ["our hospital number with letters for digits", ["Hospital No NB2O487l"], []],
  [
    "the same name: our name, another birth date",
    ["Patient: Margaret Pellow DOB 04/05/1971"],
    ["same-name-other-birth-date 1971"],
  ],
  ["surname first, too", ["PELLOW, Margaret d.o.b. 4 May 1971"], ["same-name-other-birth-date 1971"]],
  ["our name, another birth date, and ours", ["Margaret Pellow DOB 12/03/1948", "error for DOB 04/05/1971"], []],
  ["our name, and a relative's birth date", ["Margaret Pellow and her daughter born 04/05/1971"], []],
  ["somebody else's name and birth date", ["Patient: Kenneth Ashdown DOB 04/05/1971"], ["foreign-person 1971"]],
  ["somebody else's, on a page with our number", ["NHS 999 000 0018", "Name: Kenneth Ashdown DOB 04/05/1971"], []],
  ["a relative's in a letter about ours", ["Margaret Pellow came. Name: Kenneth Ashdown DOB 04/05/1971"], []],
  ["nothing", ["The knee is better."], []],
])("%s", (_, page, expected) => expect(found(page)).toEqual(expected));

test("where our own hospital number or birth date is not known, nothing is said of another", () => {
  expect(found(["Hospital No NB777123"], { ...patient, hospitalNumber: null })).toEqual([]);
  expect(found(["Margaret Pellow DOB 04/05/1971"], { ...patient, bornOn: null })).toEqual([]);
});

test("an officer reads what was found", () => {
  expect(findingWording([{ kind: "foreign-nhs-number", lastFour: "0026" }])).toBe(
    "This page carries NHS number ending 0026, not this patient’s.",
  );
  expect(
    findingWording([
      { kind: "foreign-nhs-number", lastFour: "0026" },
      { kind: "foreign-nhs-number", lastFour: "0309" },
      { kind: "foreign-hospital-number", lastFour: "7123" },
    ]),
  ).toBe(
    "This page carries NHS numbers ending 0026, 0309, not this patient’s. This page carries hospital number ending 7123, not this patient’s.",
  );
  expect(findingWording([{ kind: "same-name-other-birth-date", lastFour: "1971" }])).toContain(
    "another date of birth, in 1971",
  );
  expect(findingInShort({ kind: "foreign-person", lastFour: "1971" })).toBe("somebody born in 1971");
});
