import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inkDifference, isBlank, whereInkDiffers } from "~/domain/records/ink";
import { fingerprintOf, inkColumns, inkRows, likenessOf, plainWords, sketchLikeness } from "~/domain/records/likeness";
import { exactGroups, keyOfPage, likelyPairs, duplicatesOf, type Print } from "~/domain/records/duplicate-pages";
import { wordsOnlyHere } from "~/domain/records/word-differences";

const cells = inkColumns * inkRows;
const blankInk = "0".repeat(cells);
const inkAt = (cell: number, level = "9", ink = blankInk) => ink.slice(0, cell) + level + ink.slice(cell + 1);
const scattered = (number: number) => Math.imul(Math.imul(number, 0x9e3779b1) ^ (number >>> 7), 0x85ebca6b) >>> 8;
const letter = (seed: number, count = 200) =>
  Array.from({ length: count }, (_, at) => `word${scattered(seed * 1_000 + at) % 5_000}`);
const print = (
  page: number,
  words: string[],
  seen: Partial<Pick<Print, "picture" | "ink">> = {},
  document = "a",
): Print => ({ ...fingerprintOf(page, words, { picture: `picture ${page}`, ink: inkAt(40), ...seen }), document });

describe("how like two pages are", () => {
  test.each<[string, string[], string[], number, number]>([
    [
      "the same words, in other cases and signs",
      ["The", "Patient,", "was", "seen."],
      ["the", "patient", "was", "seen"],
      1,
      1,
    ],
    ["nothing in common", letter(1), letter(2), 0, 0.1],
    ["one word in two hundred changed", letter(1), letter(1).with(50, "other"), 0.95, 0.99],
    [
      "a note of ten words added",
      letter(1),
      [...letter(1), ..."spoke to daughter by telephone and she will ring back".split(" ")],
      0.9,
      0.99,
    ],
    ["a page without words and one with", [], letter(1), 0, 0],
  ])("%s", (_, one, other, least, most) => {
    const likeness = likenessOf(plainWords(one), plainWords(other));
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });

  test("the sketch comes near the truth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (changed) => {
        const other = letter(1).map((word, at) => (at < changed ? `x${at}` : word));
        const guess = sketchLikeness(print(1, letter(1)), print(2, other));
        expect(Math.abs(guess - likenessOf(plainWords(letter(1)), plainWords(other)))).toBeLessThan(0.3);
      }),
    );
  });
});

describe("pages filed twice", () => {
  test("the same words and the same picture are exact copies; the first stands for all", () => {
    const same = { picture: "p" };
    const prints = [
      print(1, letter(1), same),
      print(2, letter(2)),
      print(9, letter(1), same, "b"),
      print(3, letter(1), same),
    ];
    expect(
      exactGroups(prints)
        .filter((group) => group.length > 1)
        .map((group) => group.map(keyOfPage)),
    ).toEqual([["a 1", "b 9", "a 3"]]);
    const duplicates = duplicatesOf(prints, []);
    expect(duplicates.get("b 9")).toEqual([
      { of: { document: "a", page: 1 }, how: "exact", likeness: 1, sameWords: true, differsAt: [] },
    ]);
    expect(duplicates.get("a 1")?.map(({ of }) => keyOfPage(of))).toEqual(["b 9", "a 3"]);
    expect(duplicates.get("a 2")).toBeUndefined();
  });

  test("the same words under another picture are no exact copy: somebody may have signed it", () => {
    const signed = print(2, letter(1), { picture: "signed", ink: inkAt(cells - 1, "5", inkAt(40)) });
    const [pair] = likelyPairs([print(1, letter(1)), signed]);
    expect(pair).toMatchObject({ by: "words" });
    const [duplicate] = duplicatesOf([pair!.one, pair!.other], [{ ...pair!, likeness: 1 }]).get("a 2")!;
    expect(duplicate).toMatchObject({ how: "near", sameWords: true, differsAt: ["at the bottom right"] });
  });

  test("blank pages are copies of nothing", () => {
    const blank = { picture: "p", ink: blankInk };
    expect(isBlank(print(1, [], blank))).toBe(true);
    expect(duplicatesOf([print(1, [], blank), print(2, [], blank)], []).size).toBe(0);
    expect(likelyPairs([print(1, [], blank), print(2, [], blank)])).toEqual([]);
  });

  test("pictures without words are brought together by their ink", () => {
    const chart = [100, 117, 134, 151, 168, 185].reduce((ink, cell) => inkAt(cell, "9", ink), blankInk);
    const other = [10, 300, 310, 320].reduce((ink, cell) => inkAt(cell, "9", ink), blankInk);
    const pairs = likelyPairs([
      print(1, [], { ink: chart }),
      print(2, [], { ink: other }),
      print(3, ["scan"], { ink: inkAt(100, "8", chart) }),
    ]);
    expect(pairs.map(({ one, other: second, by }) => [one.page, second.page, by])).toEqual([[1, 3, "picture"]]);
  });

  test("whatever is like enough is looked at, and no page is its own duplicate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 6 }), (seed, changed) => {
        const other = letter(seed).map((word, at) => (at < changed ? `x${at}` : word));
        const prints = [print(1, letter(seed)), print(2, letter(seed + 1)), print(3, other)];
        expect(likelyPairs(prints).some(({ one, other: second }) => one.page === 1 && second.page === 3)).toBe(true);
        for (const [page, found] of duplicatesOf(
          prints,
          likelyPairs(prints).map((pair) => ({ ...pair, likeness: 1 })),
        ))
          expect(found.map(({ of }) => keyOfPage(of))).not.toContain(page);
      }),
      { numRuns: 50 },
    );
  });

  test("of five thousand pages, a thousand of them the same form, few are compared", () => {
    const prints = Array.from({ length: 5_000 }, (_, at) =>
      print(at + 1, at % 5 === 0 ? letter(0, 40) : letter(at, 40)),
    );
    const pairs = likelyPairs(prints);
    expect(pairs.length).toBeLessThan(1_000 * 25);
    expect(
      [
        ...duplicatesOf(
          prints,
          pairs.map((pair) => ({ ...pair, likeness: 1 })),
        ).values(),
      ].every((found) => found.length <= 5),
    ).toBe(true);
  });
});

describe("where two pictures differ", () => {
  test.each([
    [0, ["at the top left"]],
    [8, ["at the top"]],
    [cells - 1, ["at the bottom right"]],
    [inkColumns * 11 + 8, ["in the middle"]],
    [inkColumns * 11, ["on the left"]],
  ])("ink in cell %s", (cell, places) => {
    expect(whereInkDiffers(blankInk, inkAt(cell))).toEqual(places);
  });

  test("a shade of paper is no difference", () => {
    expect(whereInkDiffers(inkAt(3, "5"), inkAt(3, "6"))).toEqual([]);
    expect(inkDifference(inkAt(3, "5"), inkAt(3, "6"))).toBe(0);
  });
});

test.each<[string, string[], string[], string[]]>([
  ["a note by hand", ["Seen", "today.", "Rang", "mother"], ["Seen", "today"], ["Rang", "mother"]],
  ["a word that stands here once more", ["seen", "and", "seen"], ["seen", "and"], ["seen"]],
  ["the same words", ["Seen."], ["SEEN"], []],
])("only here: %s", (_, here, there, expected) => expect(wordsOnlyHere(here, there)).toEqual(expected));
