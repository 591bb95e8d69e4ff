import { expect, test } from "vitest";
import { notOpened, openedPages, type Opening } from "~/domain/records/opened-pages";
import type { PageRanges } from "~/domain/terms/page-ranges";

test.each<[string, Opening[], PageRanges]>([
  ["nothing", [], []],
  ["a page", [{ what: "page", subject: "a/3" }], [[3, 3]]],
  [
    "pages and their pictures, in any order",
    [
      { what: "picture", subject: "a/4" },
      { what: "page", subject: "a/3" },
      { what: "page", subject: "a/9" },
    ],
    [
      [3, 4],
      [9, 9],
    ],
  ],
  ["the review copy of this record", [{ what: "review", subject: "a" }], [[1, 9]]],
  ["the review copy of another", [{ what: "review", subject: "b" }], []],
  [
    "a page of another, or beyond the last",
    [
      { what: "page", subject: "b/3" },
      { what: "page", subject: "a/10" },
    ],
    [],
  ],
])("opened: %s", (_, openings, pages) => expect(openedPages(openings, { id: "a", pageCount: 9 })).toEqual(pages));

test("what was said to be looked at and never opened", () => {
  const opened = new Map<string, PageRanges>([["a", [[1, 4]]]]);
  const said = [
    { documentId: "a", pages: [[1, 6]] as PageRanges },
    { documentId: "b", pages: [[2, 2]] as PageRanges },
  ];
  expect(notOpened(said, opened)).toEqual([
    { documentId: "a", pages: [[5, 6]] },
    { documentId: "b", pages: [[2, 2]] },
  ]);
  expect(notOpened([{ documentId: "a", pages: [[2, 3]] }], opened)).toEqual([]);
});
