/** Undoing and redoing the steps an officer took on a document's pages. Nobody undoes what somebody else did. */
import { pagesThatDiffer, theOrder } from "./changed-pages";
import type { MarksManifest } from "./marks-manifest";
import type { Step, Trail } from "./marks-manifest";

export const noTrail: Trail = { done: [], undone: [] };

const mostSteps = 100;

/** A new step makes what the same officer had taken back before it impossible to redo. */
export const afterStep = ({ done, undone }: Trail = noTrail, step: Step): Trail => ({
  done: [...done, step].slice(-mostSteps),
  undone: undone.filter(({ by }) => by !== step.by),
});

const lastBy = (steps: readonly Step[], by: string): Step | undefined => steps.findLast((step) => step.by === by);
const without = (steps: readonly Step[], step: Step) => steps.filter((each) => each !== step);

export const stepToUndo = ({ trail = noTrail }: MarksManifest, by: string): Step | undefined => lastBy(trail.done, by);
export const stepToRedo = ({ trail = noTrail }: MarksManifest, by: string): Step | undefined =>
  lastBy(trail.undone, by);

/**
 * Whether an act's step in this document is to be undone (`done`) or done again (`undone`) but cannot be: the officer
 * took another step here since.
 */
export const isBuried = (
  { trail = noTrail }: MarksManifest,
  by: string,
  together: string,
  where: "done" | "undone",
): boolean => trail[where].some((step) => step.together === together && step !== lastBy(trail[where], by));

export const undone = ({ done, undone: taken }: Trail = noTrail, step: Step): Trail => ({
  done: without(done, step),
  undone: [...taken, step],
});
export const redone = ({ done, undone: taken }: Trail = noTrail, step: Step): Trail => ({
  done: [...done, step],
  undone: without(taken, step),
});

/**
 * The pages of a step put back as they are in `wanted`. Undefined where one of them is no longer as the step left it
 * (`left`): somebody else has worked on it since.
 */
export function putBack(
  now: MarksManifest,
  { pages, left, wanted }: { pages: readonly number[]; left: MarksManifest; wanted: MarksManifest },
): MarksManifest | undefined {
  const changedSince = pagesThatDiffer(now, left);
  if (pages.some((page) => changedSince.includes(page))) return undefined;
  return takePages(now, wanted, new Set(pages));
}

function takePages(into: MarksManifest, from: MarksManifest, pages: ReadonlySet<number>): MarksManifest {
  const marks = [
    ...into.marks.filter(({ page }) => !pages.has(page)),
    ...from.marks.filter(({ page }) => pages.has(page)),
  ];
  const rejections = [
    ...(into.rejections ?? []).filter(({ page }) => !pages.has(page)),
    ...(from.rejections ?? []).filter(({ page }) => pages.has(page)),
  ];
  const order = (pages.has(theOrder) ? from : into).arrangement?.order;
  const turned = byPage(into.arrangement?.turned, from.arrangement?.turned, pages);
  return {
    ...into,
    marks,
    rejections,
    decisions: byPage(into.decisions, from.decisions, pages),
    notes: byPage(into.notes, from.notes, pages),
    leftOut: byPage(into.leftOut, from.leftOut, pages),
    arrangement: { ...(order && { order }), turned },
  };
}

function byPage<Value>(
  into: Record<number, Value> = {},
  from: Record<number, Value> = {},
  pages: ReadonlySet<number>,
): Record<number, Value> {
  const isTaken = ([page]: [string, Value]) => pages.has(Number(page));
  return Object.fromEntries([
    ...Object.entries(into).filter((each) => !isTaken(each)),
    ...Object.entries(from).filter(isTaken),
  ]);
}
