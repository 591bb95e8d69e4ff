import { expect, test } from "vitest";
import { fingerprintOf, inkColumns, inkRows } from "~/domain/records/likeness";
import { pointOf } from "~/domain/redaction/contradicted-reasons";
import { emptyMarks, leaveOutPage } from "~/domain/redaction/marks";
import { unlikeDuplicates, type PrintedRecord } from "~/domain/redaction/unlike-duplicates";

const ink = (level: string) => level.repeat(inkColumns * inkRows);
const page = (number: number, words: string, seen = { picture: `picture ${number}`, ink: ink("1") }) =>
  fingerprintOf(number, words.split(" "), seen);

const kept: PrintedRecord = {
  id: "letters",
  marks: emptyMarks,
  prints: [
    page(1, "Seen in clinic today"),
    page(2, "", { picture: "scan", ink: ink("4") }),
    page(3, "", { picture: "other scan", ink: ink("9") }),
  ],
};
const leftOut = (of: number, print: ReturnType<typeof page> | null, because = "duplicate" as const): PrintedRecord => ({
  id: "scans",
  prints: print && [print],
  marks: leaveOutPage(emptyMarks, 7, {
    because,
    keptAs: { document: "letters", page: of },
    by: "officer-1",
    at: "2026-06-16T09:00:00Z",
  }),
});

test.each<[string, PrintedRecord, boolean]>([
  ["the same words, in another picture of them", leftOut(1, page(7, "Seen in clinic today")), true],
  ["the same words, without case and signs", leftOut(1, page(7, "seen in CLINIC, today.")), true],
  ["other words", leftOut(1, page(7, "Her sister rang the ward")), false],
  ["one word more", leftOut(1, page(7, "Not seen in clinic today")), false],
  ["no words, and the same picture", leftOut(2, page(7, "", { picture: "scan", ink: ink("4") })), true],
  ["no words, and a picture that is nearly the same", leftOut(2, page(7, "", { picture: "b", ink: ink("5") })), true],
  ["no words, and another picture", leftOut(3, page(7, "", { picture: "scan", ink: ink("4") })), false],
  ["no words, where the other has some", leftOut(1, page(7, "", { picture: "scan", ink: ink("1") })), false],
  ["a page that is there no more", leftOut(9, page(7, "Seen in clinic today")), false],
  ["pages that were never compared", leftOut(1, null), false],
])("a page left out as a copy, with %s", (_, record, isSame) => {
  const found = unlikeDuplicates(record, [kept, record]);
  expect(found.length === 0).toBe(isSame);
  for (const each of found) expect(pointOf(each)).toMatchObject({ page: 7, what: "reason-contradicted" });
});

test("an acceptance is of the page that was named: said to be a copy of another, it is open again", () => {
  const point = (of: number) => {
    const record = leftOut(of, page(7, "Her sister rang the ward"));
    return pointOf(unlikeDuplicates(record, [kept, record])[0]!).id;
  };
  expect(point(1)).not.toBe(point(2));
});
