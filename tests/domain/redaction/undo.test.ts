import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesThatDiffer } from "~/domain/redaction/changed-pages";
import {
  addMarks,
  changeMark,
  emptyMarks,
  releasePage,
  removeMark,
  undecidePage,
  withholdPage,
} from "~/domain/redaction/marks";
import type { MarksManifest, OfficersMark, Step } from "~/domain/redaction/marks-manifest";
import { reject } from "~/domain/redaction/suggestions/rejections";
import { afterStep, noTrail, putBack, redone, stepToRedo, stepToUndo, undone } from "~/domain/redaction/undo";

const made = { by: "olive", at: "2026-06-12T10:00:00.000Z", reason: "TP-PERSON" } as const;
const boxed = (id: string, page: number): OfficersMark => ({
  id,
  page,
  how: "box",
  boxes: [[10, 20, 30, 12]],
  ...made,
});
const step = (by: string, after: string, pages = [1]): Step => ({ by, pages, before: null, after });

describe("which step is undone", () => {
  const trail = afterStep(afterStep(afterStep(noTrail, step("olive", "1")), step("samir", "2")), step("olive", "3"));
  const marks = { ...emptyMarks, trail };

  test("the officer's own last one, never somebody else's", () => {
    expect(stepToUndo(marks, "olive")?.after).toBe("3");
    expect(stepToUndo(marks, "samir")?.after).toBe("2");
    expect(stepToUndo(marks, "nadia")).toBeUndefined();
    expect(stepToRedo(marks, "olive")).toBeUndefined();
  });

  test("then the one before it, and it can be done again", () => {
    const back = { ...marks, trail: undone(trail, stepToUndo(marks, "olive")!) };
    expect([stepToUndo(back, "olive")?.after, stepToRedo(back, "olive")?.after]).toEqual(["1", "3"]);
    const again = { ...back, trail: redone(back.trail, stepToRedo(back, "olive")!) };
    expect([stepToUndo(again, "olive")?.after, stepToRedo(again, "olive")]).toEqual(["3", undefined]);
  });

  test("after a new step nothing of the officer's is done again; somebody else's still is", () => {
    const back = undone(undone(trail, trail.done[2]!), trail.done[1]!);
    const gone = { ...marks, trail: afterStep(back, step("olive", "4")) };
    expect(stepToRedo(gone, "olive")).toBeUndefined();
    expect(stepToRedo(gone, "samir")?.after).toBe("2");
  });

  test("only the last hundred are kept", () => {
    const long = Array.from({ length: 120 }, (_, index) => step("olive", String(index))).reduce(afterStep, noTrail);
    expect(long.done.map(({ after }) => after)).toEqual(Array.from({ length: 100 }, (_, index) => String(index + 20)));
  });
});

describe("putting pages back", () => {
  const before = addMarks(emptyMarks, [boxed("a", 1), boxed("b", 2)]);
  const after = removeMark(before, "a");

  test("only the pages of the step", () => {
    const now = releasePage(after, 2);
    expect(putBack(now, { pages: [1], left: after, wanted: before })).toEqual({
      ...now,
      notes: {},
      rejections: [],
      leftOut: {},
      arrangement: { turned: {} },
      marks: [boxed("b", 2), boxed("a", 1)],
    });
  });

  test("not where somebody has worked on one of them since", () => {
    expect(putBack(addMarks(after, [boxed("c", 1)]), { pages: [1], left: after, wanted: before })).toBeUndefined();
  });

  test("a reason that somebody changed since is not lost either", () => {
    const now = changeMark(before, "b", { reason: "TP-SOURCE", by: "samir", at: made.at });
    expect(putBack(now, { pages: [2], left: before, wanted: emptyMarks })).toBeUndefined();
  });
});

type Change = (marks: MarksManifest) => MarksManifest;
const page = fc.integer({ min: 1, max: 3 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(page, fc.uuid()).map(
    ([on, id]): Change =>
      (marks) =>
        addMarks(marks, [boxed(id, on)]),
  ),
  page.map(
    (on): Change =>
      (marks) =>
        removeMark(marks, marks.marks.find((mark) => mark.page === on)?.id ?? "none"),
  ),
  page.map(
    (on): Change =>
      (marks) =>
        releasePage(marks, on, { words: "covered", by: "olive", at: made.at }),
  ),
  page.map(
    (on): Change =>
      (marks) =>
        undecidePage(marks, on),
  ),
  fc.tuple(page, fc.uuid()).map(
    ([on, suggestion]): Change =>
      (marks) =>
        reject(marks, { page: on, what: "place", suggestion, by: "olive", at: made.at }),
  ),
  fc.tuple(page, fc.uuid()).map(
    ([on, id]): Change =>
      (marks) =>
        withholdPage(marks, { id, page: on, how: "withhold", ...made }),
  ),
);

test("however many steps: undoing all of them leads back to the beginning, and doing them again to the end", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const versions = changes.reduce<MarksManifest[]>((all, each) => [...all, each(all.at(-1)!)], [emptyMarks]);
      const steps = versions
        .slice(1)
        .map((after, index) => ({ before: versions[index]!, after, pages: pagesThatDiffer(versions[index]!, after) }));
      let now = versions.at(-1)!;
      for (const { before, after, pages } of [...steps].reverse())
        now = putBack(now, { pages, left: after, wanted: before })!;
      expect(pagesThatDiffer(now, emptyMarks)).toEqual([]);
      for (const { before, after, pages } of steps) now = putBack(now, { pages, left: before, wanted: after })!;
      expect(pagesThatDiffer(now, versions.at(-1)!)).toEqual([]);
    }),
  );
});
