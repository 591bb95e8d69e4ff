import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  regroupedMarks,
  newNumbers,
  splitAt,
  whereNow,
  withPagesFound,
  type RegroupPlan,
} from "~/domain/redaction/regroup-pages";
import { addMarks, emptyMarks, leaveOutPage, releasePage } from "~/domain/redaction/marks";
import type { MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";

const made = { by: "officer-1", at: "2026-06-12T10:00:00.000Z" };
const box = (id: string, page: number): OfficersMark => ({
  id,
  page,
  reason: "TP-PERSON",
  how: "box",
  boxes: [[1, 2, 3, 4]],
  ...made,
});

describe("where a document is split", () => {
  test.each<[string, number[] | undefined, number, [number[], number[]] | null]>([
    [
      "in the middle",
      undefined,
      3,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["before the last", undefined, 4, [[1, 2, 3], [4]]],
    ["before the first: nothing would be left", undefined, 1, null],
    [
      "as the pages lie now",
      [4, 1, 2, 3],
      2,
      [
        [4, 1],
        [2, 3],
      ],
    ],
    ["at a page that is not there", undefined, 9, null],
  ])("%s", (_, order, from, expected) => expect(splitAt([1, 2, 3, 4], order && { order }, from)).toEqual(expected));
});

const plan: RegroupPlan = [
  { document: "b", pages: [3, 1] },
  { document: "a", pages: [2] },
];

test("pages are numbered through in the order in which they come", () => {
  expect([...newNumbers(plan, "b")]).toEqual([
    [3, 1],
    [1, 2],
  ]);
  expect([...newNumbers(plan, "a")]).toEqual([[2, 3]]);
});

test("marks, decisions, notes, turns and everybody who worked on it go along; what stays behind does not", () => {
  const a: MarksManifest = {
    ...leaveOutPage(addMarks(emptyMarks, [box("a1", 1), box("a2", 2)]), 2, { because: "outside-request", ...made }),
    workedOnBy: ["officer-1"],
    arrangement: { order: [2, 1], turned: { 2: 90 } },
  };
  const b: MarksManifest = {
    ...releasePage(addMarks(emptyMarks, [box("b1", 1)]), 3, { words: "her twin", ...made }),
    workedOnBy: ["officer-2"],
  };
  expect(
    regroupedMarks(
      plan,
      new Map([
        ["a", a],
        ["b", b],
      ]),
    ),
  ).toMatchObject({
    version: 1,
    marks: [
      { id: "b1", page: 2 },
      { id: "a2", page: 3 },
    ],
    decisions: { 1: "release", 3: "leave-out" },
    notes: { 1: { words: "her twin" } },
    leftOut: { 3: { because: "outside-request" } },
    arrangement: { turned: { 3: 90 } },
    workedOnBy: ["officer-1", "officer-2"],
  });
});

test("a duplicate goes on naming the page that is kept, wherever it went", () => {
  const built = [{ id: "new", plan }];
  expect(whereNow({ document: "b", page: 1 }, built)).toEqual({ document: "new", page: 2 });
  const manifest = leaveOutPage(emptyMarks, 5, { because: "duplicate", ...made, keptAs: { document: "b", page: 3 } });
  expect(withPagesFound(manifest, built).leftOut?.[5]?.keptAs).toEqual({ document: "new", page: 1 });
  const other = leaveOutPage(emptyMarks, 5, { because: "duplicate", ...made, keptAs: { document: "c", page: 3 } });
  expect(withPagesFound(other, built)).toBe(other);
});

test("split anywhere and merged again, every mark and decision is where it was", () => {
  const manifest = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()), { maxLength: 20 })
    .map((steps) =>
      steps.reduce<MarksManifest>(
        (all, [page, isMark], index) => (isMark ? addMarks(all, [box(`m${index}`, page)]) : releasePage(all, page)),
        emptyMarks,
      ),
    );
  fc.assert(
    fc.property(manifest, fc.integer({ min: 2, max: 8 }), (before, from) => {
      const [first, second] = splitAt([1, 2, 3, 4, 5, 6, 7, 8], undefined, from)!;
      const parts = new Map(
        [
          ["x", first],
          ["y", second],
        ].map(([id, pages]) => [
          id as string,
          regroupedMarks([{ document: "d", pages: pages as number[] }], new Map([["d", before]])),
        ]),
      );
      const together = regroupedMarks(
        [
          { document: "x", pages: first.map((_, at) => at + 1) },
          { document: "y", pages: second.map((_, at) => at + 1) },
        ],
        parts,
      );
      expect(together.decisions).toEqual(before.decisions);
      expect(together.marks.map(({ id, page }) => `${id} ${page}`).sort()).toEqual(
        before.marks.map(({ id, page }) => `${id} ${page}`).sort(),
      );
    }),
  );
});

test("what was accepted with a page goes with it, under its new number", () => {
  const accepted = { words: "Her own", ...made, accepts: ["3.telephone.60.120", "3.outside.before"] };
  const b = releasePage(emptyMarks, 3, accepted);
  expect(regroupedMarks(plan, new Map([["b", b]])).notes).toEqual({
    1: { ...accepted, accepts: ["1.telephone.60.120", "1.outside.before"] },
  });
});
