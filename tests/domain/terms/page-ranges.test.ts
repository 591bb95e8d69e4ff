import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countPages,
  formatPageRanges,
  hasPage,
  isWithin,
  joined,
  ofPages,
  pagesIn,
  pagesInWords,
  readPageRanges,
  without,
  type PageRange,
} from "~/domain/terms/page-ranges";

test.each<[string, string]>([
  ["3-5, 9", "3-5, 9"],
  ["9 3-5", "3-5, 9"],
  ["3 – 5; 9", "3-5, 9"],
  ["pages 3 to 5 and 9", "3-5, 9"],
  ["3,4,5,9", "3-5, 9"],
  ["3-5, 4-7", "3-7"],
  ["7", "7"],
  ["all", "1-12"],
  ["12", "12"],
])("“%s” are pages %s of 12", (typed, written) => {
  const read = readPageRanges(typed, { pageCount: 12 });
  expect(read.ok && formatPageRanges(read.ranges)).toBe(written);
});

test.each([
  ["", "no-pages"],
  [" , ", "no-pages"],
  ["the third", "not-pages"],
  ["0-3", "not-pages"],
  ["5-3", "not-pages"],
  ["3--5", "not-pages"],
  ["3-5-7", "not-pages"],
  ["1.5", "not-pages"],
  ["9-13", "beyond-the-last-page"],
  ["99999", "beyond-the-last-page"],
])("“%s” are none: %s", (typed, because) =>
  expect(readPageRanges(typed, { pageCount: 12 })).toEqual({ ok: false, because }),
);

test("in a sentence", () => {
  expect(pagesInWords([[9, 9]])).toBe("page 9");
  expect(
    pagesInWords([
      [3, 5],
      [9, 9],
    ]),
  ).toBe("pages 3-5, 9");
});

test("one list within another", () => {
  expect(isWithin([[4, 5]], [[3, 6]])).toBe(true);
  expect(isWithin([[4, 7]], [[3, 6]])).toBe(false);
  expect(isWithin([], [[3, 6]])).toBe(true);
  expect(isWithin([[1, 1]], [])).toBe(false);
});

test("what is left of one list beside another", () => {
  expect(
    without(
      [[1, 9]],
      [
        [3, 5],
        [9, 12],
      ],
    ),
  ).toEqual([
    [1, 2],
    [6, 8],
  ]);
  expect(without([[2, 3]], [[1, 9]])).toEqual([]);
  expect(without([[2, 3]], [])).toEqual([[2, 3]]);
});

const anyRanges = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }))
    .map(([first, more]): PageRange => [first, first + more]),
  { maxLength: 12 },
);

test("what is written is read again as the same pages", () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      const pages = new Set(pagesIn(ranges));
      expect(countPages(ranges)).toBe(pages.size);
      expect([...pages].every((page) => hasPage(ranges, page))).toBe(true);
      expect(ofPages([...pages].reverse())).toEqual(joined(ranges));
      if (pages.size > 0)
        expect(readPageRanges(formatPageRanges(joined(ranges)), { pageCount: 99 })).toEqual({
          ok: true,
          ranges: joined(ranges),
        });
    }),
  );
});
