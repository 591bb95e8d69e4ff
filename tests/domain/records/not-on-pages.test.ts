import { describe, expect, test } from "vitest";
import { besidePage, regroupedNotOnPages, wantsLooking, type NotOnPages } from "~/domain/records/not-on-pages";

const comments: NotOnPages = { what: "comments", count: 2, on: [2, 5], printedOn: [7] };
const film: NotOnPages = { what: "sound-or-film", count: 1, on: [3] };
const sheets: NotOnPages = { what: "hidden-sheets", names: ["Costs"] };

describe("a document that is split takes along", () => {
  const [ofFirst, ofSecond] = [
    new Map([1, 2, 3].map((page) => [page, page])),
    new Map([
      [5, 1],
      [7, 2],
    ]),
  ];
  const notes = [comments, film, sheets];

  test("what belongs to its pages, and what belongs to none, with the file that holds it", () =>
    expect(regroupedNotOnPages(notes, { numbers: ofFirst, from: "volume 1.pdf" })).toEqual([
      { ...film, heldBy: "volume 1.pdf" },
      { ...sheets, heldBy: "volume 1.pdf" },
    ]));

  test("what was printed, with the pages on which it was", () =>
    expect(regroupedNotOnPages(notes, { numbers: ofSecond, from: "volume 1.pdf" })).toEqual([
      { ...comments, on: [1], printedOn: [2] },
      { ...sheets, heldBy: "volume 1.pdf" },
    ]));

  test("and names the first file still when it is split again", () => {
    const [, once] = regroupedNotOnPages(notes, { numbers: ofSecond, from: "volume 1.pdf" });
    expect(regroupedNotOnPages([once!], { numbers: ofFirst, from: "volume 1, part 2.pdf" })).toEqual([once]);
  });
});

test("beside a page stands what belongs to it and what was printed on it", () => {
  expect(besidePage([comments, film, sheets], 5)).toEqual([comments]);
  expect(besidePage([comments, film, sheets], 7)).toEqual([comments]);
  expect(besidePage([comments, film, sheets], 3)).toEqual([film]);
  expect(besidePage([comments, film, sheets], 1)).toEqual([]);
});

test.each<[NotOnPages["what"], boolean]>([
  ["comments", true],
  ["form-without-pages", true],
  ["hidden-rows-or-columns", true],
  ["bookmarks", false],
  ["title-and-keywords", false],
])("%s wants looking at: %s", (what, answer) => {
  expect(wantsLooking({ what })).toBe(answer);
});
