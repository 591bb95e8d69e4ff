import { describe, expect, test } from "vitest";
import { isCovered, wordsUnder } from "~/domain/redaction/covered-words";
import type { Box, Word } from "~/domain/records/pages";
import type { OfficersMark } from "~/domain/redaction/marks-manifest";

const made = { page: 1, reason: "TP-PERSON", by: "officer-1", at: "2026-06-12T10:00:00.000Z" } as const;
const boxed = (...boxes: Box[]): OfficersMark => ({ id: "m", how: "box", boxes, ...made });
const withheld: OfficersMark = { id: "w", how: "withhold", ...made };

describe("whether boxes are covered by what is marked already", () => {
  const name: Box = [50, 100, 60, 12];
  test.each<[string, OfficersMark[], boolean]>([
    ["by the same box", [boxed(name)], true],
    ["by a larger one", [boxed([40, 90, 90, 40])], true],
    ["by one half a point short on every side", [boxed([50.5, 100.5, 59, 11])], true],
    ["not by one that begins too far to the right", [boxed([51, 100, 60, 12])], false],
    ["not by one that begins too low", [boxed([50, 101, 60, 12])], false],
    ["not by one that is too narrow", [boxed([50, 100, 59, 12])], false],
    ["not by one that is too low in height", [boxed([50, 100, 60, 11])], false],
    ["not by two halves", [boxed([50, 100, 30, 12], [80, 100, 30, 12])], false],
    ["not by the withholding of a page, which has no box", [withheld], false],
    ["by the second of two marks", [boxed([0, 0, 5, 5]), withheld, boxed(name)], true],
    ["not by nothing", [], false],
  ])("%s", (_, marks, covered) => expect(isCovered([name], marks)).toBe(covered));

  test("each of them must be", () => {
    const other: Box = [50, 140, 60, 12];
    expect(isCovered([name, other], [boxed(name)])).toBe(false);
    expect(isCovered([name, other], [boxed(name), boxed(other)])).toBe(true);
  });
});

describe("the words under boxes", () => {
  const words: Word[] = [
    { text: "Mrs", box: [50, 100, 20, 12] },
    { text: "Ann", box: [80, 100, 20, 12] },
    { text: "Lee", box: [50, 120, 20, 12] },
  ];
  test.each<[string, Box[], string]>([
    [
      "in reading order, whatever the order of the boxes",
      [
        [50, 120, 20, 12],
        [50, 100, 50, 12],
      ],
      "Mrs Ann Lee",
    ],
    ["one", [[80, 100, 20, 12]], "Ann"],
    ["a word whose middle is on the left and upper edge", [[60, 106, 5, 5]], "Mrs"],
    ["a word whose middle is on the right and lower edge", [[55, 101, 5, 5]], "Mrs"],
    ["not one whose middle is just to the left", [[61, 106, 5, 5]], ""],
    ["not one whose middle is just above", [[60, 107, 5, 5]], ""],
    ["not one whose middle is just to the right", [[54, 101, 5, 5]], ""],
    ["not one whose middle is just below", [[55, 100, 5, 5]], ""],
  ])("%s", (_, boxes, text) => expect(wordsUnder(boxes, words)).toBe(text));
});
