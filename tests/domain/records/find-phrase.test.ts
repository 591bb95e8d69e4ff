import { describe, expect, test } from "vitest";
import { findPhrase } from "~/domain/records/find-phrase";
import { linesOf, standsBeside, unionOf } from "~/domain/records/page-lines";
import type { Box, Word } from "~/domain/records/pages";

const word = (text: string, x: number, y = 100, width = text.length * 6): Word => ({ text, box: [x, y, width, 12] });
const page: Word[] = [
  word("Mrs", 50),
  word("JOSÉ", 72),
  word("O’Brien-Smith,", 100),
  word("spoke", 190),
  word("to", 224),
  word("Ann", 240),
  word("Lee", 50, 120),
  word("and", 72, 120),
  word("Ann", 94, 120),
  word("Lee's", 116, 120),
  word("son.", 150, 120),
];

test.each<[string, string, Box[][]]>([
  ["one word", "spoke", [[[190, 100, 30, 12]]]],
  ["in any case", "SPOKE", [[[190, 100, 30, 12]]]],
  ["without its accent", "jose", [[[72, 100, 24, 12]]]],
  ["with its punctuation", "O'Brien-Smith", [[[100, 100, 84, 12]]]],
  ["without it", "o brien smith", [[[100, 100, 84, 12]]]],
  ["part of a double name covers the whole", "Smith", [[[100, 100, 84, 12]]]],
  ["across words", "Jose O'Brien Smith", [[[72, 100, 112, 12]]]],
  [
    "every place, also over the end of a line",
    "Ann Lee",
    [
      [
        [240, 100, 18, 12],
        [50, 120, 18, 12],
      ],
      [[94, 120, 52, 12]],
    ],
  ],
  ["not the beginning of a word", "spo", []],
  ["not there", "Margaret", []],
  ["one word there, the other not", "Ann Margaret", []],
  ["nothing typed", "  ", []],
  ["only punctuation typed", "—!", []],
  ["longer than the page", `${"a ".repeat(40)}`, []],
])("%s", (_, phrase, boxes) => expect(findPhrase(page, phrase)).toEqual(boxes));

test.each<[string, string, string]>([
  ["without the apostrophe", "OBRIEN", "O'Brien"],
  ["with it", "O’Brien", "obrien"],
  ["without the hyphen", "email", "e-mail"],
  ["with it", "follow-up", "followup"],
  ["in the letters of another system", "Łęcka", "Lecka"],
  ["and the other way", "Lecka", "Łęcka"],
  ["in signs without spaces", "患者王小明", "王小明"],
])("%s", (_, onPage, phrase) => expect(findPhrase([word(onPage, 50)], phrase)).toHaveLength(1));

describe("a word of which the page gives letters one by one", () => {
  const line = (...said: string[]) => said.map((text, place) => word(text, 50 + place * 40, 100, 30));

  test.each([
    [["W", "R", "ENFOLDSHAW"], "Wrenfoldshaw"],
    [["T", "A", "K", "ASUPI"], "takasupi"],
    [["T", "h", "r", "u", "p"], "Thrup"],
  ])("%j spells %s", (said, phrase) => expect(findPhrase(line(...said), phrase)).toHaveLength(1));

  test.each([
    [["a", "dam"], "Adam"],
    [["he", "rose"], "hero"],
    [["will", "i", "am"], "William"],
  ])("%j does not spell %s", (said, phrase) => expect(findPhrase(line(...said), phrase)).toEqual([]));
});

test("a word broken at the end of a line", () =>
  expect(findPhrase([word("Pel-", 50), word("low", 50, 120)], "Pellow")).toEqual([
    [
      [50, 100, 24, 12],
      [50, 120, 18, 12],
    ],
  ]));

test("a word broken over lines in a narrow cell, without a hyphen", () => {
  const cell = [word("Quillfe", 50), word("ath", 50, 120), word("er", 50, 140), word("attends", 80, 140)];
  expect(findPhrase(cell, "Quillfeather")).toHaveLength(1);
  expect(findPhrase([word("QUILLFE", 50), word("ATHER", 50, 120)], "Quillfeather")).toHaveLength(1);
  expect(findPhrase([word("Quillfe", 50), word("Ather", 50, 120)], "Quillfeather")).toEqual([]); // another name
  expect(findPhrase([word("Quillfe", 50), word("ather", 200, 120)], "Quillfeather")).toEqual([]); // another column
});

test.each(["IQUILLFEATHER", "Quillfeatherl", "|Quillfeather1"])(
  "the rule of a table that was read as a letter: %s",
  (read) => {
    expect(findPhrase([{ ...word(read, 50), confidence: 80 }], "Quillfeather")).toHaveLength(1);
    if (!read.startsWith("|")) expect(findPhrase([word(read, 50)], "Quillfeather")).toEqual([]); // the file's own word
  },
);

test("a space makes another word", () => {
  expect(findPhrase([word("in", 50), word("form", 70)], "inform")).toEqual([]);
  expect(findPhrase([word("inform", 50)], "in form")).toEqual([]);
});

test("a page without words has nothing", () => expect(findPhrase([], "Ann")).toEqual([]));

test("repeated words are each found", () =>
  expect(findPhrase([word("no", 50), word("no", 70), word("no", 90)], "no no")).toEqual([
    [[50, 100, 32, 12]],
    [[70, 100, 32, 12]],
  ]));

describe("lines", () => {
  test("words are put together with one space", () => {
    const lines = linesOf(page);
    expect(lines.map(({ text }) => text)).toEqual(["Mrs JOSÉ O’Brien-Smith, spoke to Ann", "Lee and Ann Lee's son."]);
    expect(lines[0]!.boxesBetween(0, 3)).toEqual([[50, 100, 18, 12]]);
    expect(lines[0]!.boxesBetween(2, 5)).toEqual([
      [50, 100, 18, 12],
      [72, 100, 24, 12],
    ]);
    expect(lines[0]!.boxesBetween(3, 4)).toEqual([]);
    expect(linesOf([])).toEqual([]);
  });

  test.each<[string, Box, Box, boolean]>([
    ["beside", [50, 100, 20, 12], [74, 100, 20, 12], true],
    ["a little lower", [50, 100, 20, 12], [74, 106, 20, 12], true],
    ["too low", [50, 100, 20, 12], [74, 107, 20, 12], false],
    ["two heights away", [50, 100, 20, 12], [94, 100, 20, 12], true],
    ["further", [50, 100, 20, 12], [95, 100, 20, 12], false],
    ["a little over the one before", [50, 100, 20, 12], [60, 100, 20, 12], true],
    ["back at the beginning", [50, 100, 20, 12], [40, 100, 20, 12], false],
    ["two heights of the taller away", [50, 100, 20, 24], [118, 106, 20, 12], true],
    ["a whole height over the one before", [50, 100, 20, 12], [58, 100, 20, 12], false],
    ["small beside tall", [50, 100, 20, 24], [74, 112, 20, 8], true],
  ])("%s", (_, left, right, expected) => expect(standsBeside(left, right)).toBe(expected));

  test("the box around several", () =>
    expect(
      unionOf([
        [50, 100, 20, 12],
        [40, 110, 5, 12],
        [60, 90, 20, 5],
      ]),
    ).toEqual([40, 90, 40, 32]));
});
