/** How each page of a document stands, and which page an officer turns to next. */
import type { MarksManifest, PageManifest } from "./pages";

/** "part" leaves with something covered; "flagged" carries something that must be settled in words before it can leave. */
export const pageStates = ["undecided", "flagged", "released", "part", "withheld"] as const;
export type PageState = (typeof pageStates)[number];

/** `marks` does not count the withholding of the whole page. */
export type PageStanding = { page: number; state: PageState; marks: number; findings: number };

export function standingOf({ pages }: PageManifest, { marks, decisions }: MarksManifest): PageStanding[] {
  const marked = new Map<number, number>();
  for (const mark of marks) if (mark.how !== "withhold") marked.set(mark.page, (marked.get(mark.page) ?? 0) + 1);

  return pages.map(({ number: page, findings }) => {
    const count = marked.get(page) ?? 0;
    return { page, marks: count, findings: findings.length, state: stateOfPage(decisions[page], count, findings.length) };
  });
}

function stateOfPage(decision: MarksManifest["decisions"][number] | undefined, marks: number, findings: number): PageState {
  if (decision === "withhold") return "withheld";
  if (decision === "release") return marks > 0 ? "part" : "released";
  return findings > 0 ? "flagged" : "undecided";
}

export const isUndecided = ({ state }: PageStanding): boolean => state === "undecided" || state === "flagged";

/** The next page without a decision after `page`, then from the start; null where every other page has one. */
export function nextUndecided(standing: readonly PageStanding[], page: number): number | null {
  const open = standing.filter((each) => isUndecided(each) && each.page !== page);
  return (open.find((each) => each.page > page) ?? open[0])?.page ?? null;
}

/** Where an officer begins: the first page without a decision, or page 1. */
export const firstToDecide = (standing: readonly PageStanding[]): number => standing.find(isUndecided)?.page ?? 1;
