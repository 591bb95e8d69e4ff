import { describe, expect, test } from "vitest";
import { addedUp, keptNowhere, leftOutCounts, toldOfLeftOut, type DocumentOfCase } from "~/domain/release/left-out";
import {
  addMarks,
  emptyMarks,
  leaveOutPage,
  leftOutPages,
  marksForBurnIn,
  releasePage,
  releaseTheRest,
  standingMarks,
  undecidedPages,
  undecidePage,
  unresolvedPages,
  withholdPage,
} from "~/domain/redaction/marks";
import type { PageRef } from "~/domain/records/pages";
import type { LeavingReason, MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";

const made = { by: "officer-1", at: "2026-06-12T10:00:00.000Z" };
const box = (page: number): OfficersMark => ({
  id: `b${page}`,
  page,
  reason: "TP-PERSON",
  how: "box",
  boxes: [[1, 2, 3, 4]],
  ...made,
});
const withholding = { id: "w", page: 2, reason: "LPP", how: "withhold", ...made } as const;
const left = (because: LeavingReason, keptAs?: PageRef) => ({ because, ...made, ...(keptAs && { keptAs }) });
const pages = (count: number, flagged: number[] = []): PageManifest => ({
  version: 1,
  pages: Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    width: 595,
    height: 842,
    readBy: "text-layer",
    findings: flagged.includes(at + 1) ? [{ kind: "foreign-nhs-number", box: [0, 0, 9, 9], lastFour: "0026" }] : [],
  })),
});

describe("a page that is left out", () => {
  test("is decided, and what was found on it is settled", () => {
    const out = leaveOutPage(emptyMarks, 2, left("not-this-patients"));
    expect(undecidedPages(pages(3, [2]), out)).toEqual([1, 3]);
    expect(unresolvedPages(pages(3, [2]), out)).toEqual([]);
    expect(leftOutPages(out)).toEqual([2]);
  });

  test("comes back when it is decided again, released or withheld, with its marks", () => {
    const out = leaveOutPage(addMarks(emptyMarks, [box(2)]), 2, left("duplicate"));
    for (const back of [undecidePage(out, 2), releasePage(out, 2), withholdPage(out, withholding)]) {
      expect(leftOutPages(back)).toEqual([]);
      expect(back.leftOut).toEqual({});
      expect(standingMarks(back).map(({ id }) => id)).toContain("b2");
    }
  });

  test("takes the place of a withholding, whose reason goes", () => {
    const out = leaveOutPage(withholdPage(emptyMarks, withholding), 2, left("outside-request"));
    expect(out.marks).toEqual([]);
    expect(out.decisions).toEqual({ 2: "leave-out" });
  });

  test("is not released with the rest; nor is one that somebody is asked about", () => {
    expect(
      releaseTheRest(leaveOutPage(emptyMarks, 2, left("duplicate")), pages(4), (page) => page === 3).decisions,
    ).toEqual({ 1: "release", 2: "leave-out", 4: "release" });
  });

  test("needs no boxes burnt in; somebody else’s page is burnt away whole all the same", () => {
    const marked = addMarks(emptyMarks, [box(1), box(2), box(3)]);
    const out = leaveOutPage(leaveOutPage(marked, 2, left("duplicate")), 3, left("not-this-patients"));
    expect(marksForBurnIn(out)).toEqual([
      { page: 1, box: [1, 2, 3, 4], reason: "TP-PERSON" },
      { page: 3, withhold: true, reason: "NOT-YOURS" },
    ]);
  });
});

describe("what is told of pages left out", () => {
  const counts = leftOutCounts([
    leaveOutPage(leaveOutPage(emptyMarks, 1, left("duplicate")), 2, left("duplicate")),
    leaveOutPage(leaveOutPage(emptyMarks, 1, left("outside-request")), 2, left("not-this-patients")),
  ]);

  test("every kind is counted for the second person", () =>
    expect(counts).toEqual({ duplicate: 2, "outside-request": 1, "not-this-patients": 1 }));

  test("the recipient is told of copies and of what lies outside the request, and nothing of somebody else’s page", () => {
    expect(toldOfLeftOut(counts).map(({ code, pages: n }) => [code, n])).toEqual([
      ["DUPLICATE", 2],
      ["OUT-OF-SCOPE", 1],
    ]);
  });

  test("pages withheld and pages left out for the same reason are one line", () => {
    const line = {
      code: "OUT-OF-SCOPE" as const,
      shownCode: "OUT-OF-SCOPE" as const,
      wording: "You did not ask for this, or we agreed to leave it out.",
    };
    expect(
      addedUp([
        { ...line, places: 2, pages: 2 },
        { ...line, places: 4, pages: 3 },
      ]),
    ).toEqual([{ ...line, places: 6, pages: 5 }]);
  });
});

describe("a duplicate is kept once", () => {
  const document = (id: string, marks: MarksManifest, count = 3): DocumentOfCase => ({
    id,
    position: 1,
    pages: pages(count),
    marks,
  });
  const outAs = (page: number, keptAs?: PageRef, from = emptyMarks) =>
    leaveOutPage(from, page, left("duplicate", keptAs));

  test.each<[string, DocumentOfCase[], PageRef[]]>([
    [
      "when the other page is released",
      [document("a", outAs(2, { document: "b", page: 1 })), document("b", releasePage(emptyMarks, 1))],
      [],
    ],
    [
      "when the other page is withheld: its reason is told",
      [document("a", outAs(1, { document: "a", page: 2 }, withholdPage(emptyMarks, withholding)))],
      [],
    ],
    [
      "not when the other page is left out too",
      [document("a", outAs(2, { document: "a", page: 1 }, outAs(1, { document: "a", page: 2 })))],
      [
        { document: "a", page: 1 },
        { document: "a", page: 2 },
      ],
    ],
    [
      "not when the other document is in the case no more",
      [document("a", outAs(2, { document: "gone", page: 1 }))],
      [{ document: "a", page: 2 }],
    ],
    [
      "not when there is no such page",
      [document("a", outAs(2, { document: "a", page: 9 }))],
      [{ document: "a", page: 2 }],
    ],
    ["not when nobody said which page stays", [document("a", outAs(2))], [{ document: "a", page: 2 }]],
  ])("%s", (_, documents, expected) => expect(keptNowhere(documents)).toEqual(expected));
});
