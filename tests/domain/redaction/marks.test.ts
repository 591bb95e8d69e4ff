import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMarks,
  emptyMarks,
  marksForBurnIn,
  releasePage,
  releaseTheRest,
  removeMark,
  undecidedPages,
  undecidePage,
  unresolvedPages,
  withheldPages,
  withholdPage,
} from "~/domain/redaction/marks";
import { markSchema, type MarksManifest, type OfficersMark } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";

const made = { by: "officer-1", at: "2026-06-12T10:00:00.000Z" };
const boxed = (id: string, page: number): OfficersMark => ({
  id,
  page,
  reason: "TP-PERSON",
  how: "box",
  boxes: [[10, 20, 30, 12]],
  ...made,
});
const withholding = (id: string, page: number) =>
  ({ id, page, reason: "NOT-YOURS", how: "withhold", ...made }) as const;

const pages = (count: number, flagged: number[] = []): PageManifest => ({
  version: 1,
  pages: Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    width: 595,
    height: 842,
    readBy: "text-layer",
    findings: flagged.includes(index + 1)
      ? [{ kind: "foreign-nhs-number", box: [0, 0, 60, 12], lastFour: "0026" }]
      : [],
  })),
});

describe("deciding about pages", () => {
  test("a page nobody has looked at is undecided", () => {
    expect(undecidedPages(pages(3), emptyMarks)).toEqual([1, 2, 3]);
    expect(undecidedPages(pages(3), releasePage(emptyMarks, 2))).toEqual([1, 3]);
    expect(undecidedPages(pages(3), addMarks(emptyMarks, [boxed("a", 1)]))).toEqual([1, 2, 3]);
  });

  test("the rest is released, but never a page on which something was found", () => {
    const decided = releaseTheRest(withholdPage(emptyMarks, withholding("w", 2)), pages(5, [4]));
    expect(decided.decisions).toEqual({ 1: "release", 2: "withhold", 3: "release", 5: "release" });
    expect(unresolvedPages(pages(5, [4]), decided)).toEqual([4]);
    const note = { words: "Her own", by: "o", at: "2026-06-03T09:00:00Z" };
    expect(unresolvedPages(pages(5, [4]), releasePage(decided, 4, note))).toEqual([]);
    // released before it was found, since the patient's details were corrected later
    expect(unresolvedPages(pages(5, [4]), releasePage(decided, 4))).toEqual([4]);
    expect(unresolvedPages(pages(5, [4]), withholdPage(decided, withholding("x", 4)))).toEqual([]);
  });

  test("withholding takes the place of release, and release of withholding", () => {
    const withheld = withholdPage(releasePage(emptyMarks, 2), withholding("w", 2));
    expect(withheldPages(withheld)).toEqual([2]);
    const released = releasePage(withheld, 2);
    expect(withheldPages(released)).toEqual([]);
    expect(released.marks).toEqual([]);
  });

  test("withholding twice leaves the newer reason", () => {
    const twice = withholdPage(withholdPage(emptyMarks, withholding("w", 2)), {
      ...withholding("x", 2),
      reason: "OUT-OF-SCOPE",
    });
    expect(twice.marks.map(({ id }) => id)).toEqual(["x"]);
  });

  test("taking a withholding off leaves the page undecided; taking a box off does not", () => {
    const decided = withholdPage(releasePage(addMarks(emptyMarks, [boxed("a", 1)]), 1), withholding("w", 2));
    expect(removeMark(decided, "w").decisions).toEqual({ 1: "release" });
    expect(removeMark(decided, "a")).toMatchObject({
      decisions: { 1: "release", 2: "withhold" },
      marks: [{ id: "w" }],
    });
    expect(removeMark(decided, "nobody").marks).toHaveLength(2);
  });

  test("a page may be decided again", () => {
    const decided = withholdPage(addMarks(emptyMarks, [boxed("a", 2)]), withholding("w", 2));
    expect(undecidePage(decided, 2)).toMatchObject({ decisions: {}, marks: [{ id: "a" }] });
  });

  test("why a page leaves although something was found on it stays with it until it is decided otherwise", () => {
    const note = { words: "the patient's twin", by: "officer-1", at: made.at };
    const released = releasePage(emptyMarks, 3, note);
    expect(released.notes).toEqual({ 3: note });
    expect(withholdPage(released, withholding("w", 3)).notes).toEqual({});
    expect(releasePage(released, 3).notes).toEqual({});
    expect(undecidePage(released, 3).notes).toEqual({});
  });
});

describe("what the redactor is told", () => {
  const manifest = () =>
    withholdPage(
      addMarks(emptyMarks, [
        {
          ...boxed("a", 1),
          how: "words",
          boxes: [
            [1, 2, 3, 4],
            [5, 6, 7, 8],
          ],
        },
        boxed("b", 2),
      ]),
      withholding("w", 2),
    );

  test("one mark for each box, and a withheld page as a whole", () => {
    expect(marksForBurnIn(manifest())).toEqual([
      { page: 1, box: [1, 2, 3, 4], reason: "TP-PERSON" },
      { page: 1, box: [5, 6, 7, 8], reason: "TP-PERSON" },
      { page: 2, withhold: true, reason: "NOT-YOURS" },
    ]);
    expect(marksForBurnIn(manifest()).every((mark) => markSchema.safeParse(mark).success)).toBe(true);
  });

  test("never a page that is withheld without a reason", () => {
    expect(() => marksForBurnIn({ ...manifest(), marks: [boxed("b", 2)] })).toThrow(
      "page 2 is withheld without a reason",
    );
  });
});

test("whatever is done, no page is both released and withheld, and every withheld page bears its reason", () => {
  const page = fc.integer({ min: 1, max: 4 });
  const step = fc.oneof(
    page.map((number) => (marks: MarksManifest) => releasePage(marks, number)),
    fc.tuple(page, fc.uuid()).map(
      ([number, id]) =>
        (marks: MarksManifest) =>
          withholdPage(marks, withholding(id, number)),
    ),
    fc.tuple(page, fc.uuid()).map(
      ([number, id]) =>
        (marks: MarksManifest) =>
          addMarks(marks, [boxed(id, number)]),
    ),
    fc.nat(5).map((place) => (marks: MarksManifest) => removeMark(marks, marks.marks[place]?.id ?? "")),
    page.map((number) => (marks: MarksManifest) => undecidePage(marks, number)),
    fc.constant((marks: MarksManifest) => releaseTheRest(marks, pages(4, [3]))),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const manifest = steps.reduce((marks, change) => change(marks), emptyMarks);
      const reasoned = manifest.marks.filter(({ how }) => how === "withhold").map(({ page: number }) => number);
      expect(reasoned.sort()).toEqual(withheldPages(manifest).sort());
      expect(() => marksForBurnIn(manifest)).not.toThrow();
    }),
  );
});
