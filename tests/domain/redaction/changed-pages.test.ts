import { expect, test } from "vitest";
import { pagesThatDiffer, isOvertaken, theOrder } from "~/domain/redaction/changed-pages";
import { addMarks, emptyMarks, leaveOutPage, releasePage, withholdPage } from "~/domain/redaction/marks";
import type { MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";

const made = { by: "officer-1", at: "2026-06-12T10:00:00.000Z" };
const boxed = (id: string, page: number): OfficersMark => ({
  id,
  page,
  reason: "TP-PERSON",
  how: "box",
  boxes: [[10, 20, 30, 12]],
  ...made,
});
const note = (words: string) => ({ words, ...made });

const before = releasePage(
  releasePage(addMarks(emptyMarks, [boxed("a", 1), boxed("b", 2)]), 2),
  11,
  note("the patient's twin"),
);

test.each<[string, MarksManifest, number[]]>([
  ["nothing", before, []],
  ["a new box", addMarks(before, [{ ...boxed("c", 2), boxes: [[10, 60, 30, 12]] } as OfficersMark]), [2]],
  ["a box taken off", { ...before, marks: [boxed("b", 2)] }, [1]],
  ["one box in the place of another", { ...before, marks: [boxed("x", 1), boxed("b", 2)] }, [1]],
  ["a decision", releasePage(before, 1), [1]],
  ["another decision", withholdPage(before, { id: "w", page: 2, reason: "NOT-YOURS", how: "withhold", ...made }), [2]],
  ["another note", releasePage(before, 11, note("the patient's mother")), [11]],
  [
    "a suggestion turned down",
    { ...before, rejections: [{ what: "place", page: 3, suggestion: "3.name.50.60", ...made }] },
    [3],
  ],
  [
    "one turned down throughout",
    { ...before, rejections: [{ what: "everywhere", page: 4, key: "name:janet holt", ...made }] },
    [4],
  ],
  [
    "a page left out",
    leaveOutPage(before, 1, { because: "duplicate", ...made, keptAs: { document: "d", page: 4 } }),
    [1],
  ],
  ["a page turned", { ...before, arrangement: { turned: { 7: 90 } } }, [7]],
  ["a page moved: the order alone", { ...before, arrangement: { order: [2, 1] } }, [theOrder]],
  ["several pages, the lowest first", releasePage(addMarks(before, [boxed("c", 12), boxed("d", 3)]), 1), [1, 3, 12]],
])("changed: %s", (_, after, pages) => {
  expect(pagesThatDiffer(before, after)).toEqual(pages);
  expect(pagesThatDiffer(after, before)).toEqual(pages);
});

test.each<[string, MarksManifest["changedIn"], number[], boolean]>([
  ["a page changed after the version seen", { 2: 5 }, [1, 2], true],
  ["a page changed in the version seen", { 2: 4 }, [2], false],
  ["another page changed", { 3: 5 }, [1, 2], false],
  ["nothing ever changed", undefined, [1], false],
  ["nothing touched", { 2: 5 }, [], false],
])("overtaken where %s", (_, changedIn, touched, expected) => {
  expect(
    isOvertaken({ ...before, ...(changedIn && { changedIn }) }, { touched, seenVersion: 4, by: "officer-1" }),
  ).toBe(expected);
});

test("one's own change is no reason to stop the next, somebody else's is", () => {
  const changed = { ...before, changedIn: { 2: 7, 3: 8 }, changedBy: { 2: "officer-1", 3: "officer-2" } };
  const seeing = { seenVersion: 6, by: "officer-1" };
  expect(isOvertaken(changed, { ...seeing, touched: [2] })).toBe(false);
  expect(isOvertaken(changed, { ...seeing, touched: [2, 3] })).toBe(true);
});
