/** How each page of a document stands, and which page an officer turns to next. */
import { inOrder } from "./arrangement";
import { nobodyAsked, type PageConsulted } from "~/domain/consultation/consultation";
import type { LeavingReason, MarksManifest } from "./marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";

/**
 * "part" leaves with something covered; "flagged" carries something that must be settled in words before it can leave;
 * "being-consulted" waits for somebody's answer. The last three are left out of the release copy.
 */
export const pageStates = [
  "undecided",
  "flagged",
  "being-consulted",
  "released",
  "part",
  "withheld",
  "duplicate",
  "outside-request",
  "not-this-patients",
] as const;
export type PageState = (typeof pageStates)[number];

/** `marks` does not count the withholding of the whole page. */
export type PageStanding = { page: number; state: PageState; marks: number; findings: number };

/** In the order in which the pages leave. `asked` are the pages about which somebody is being consulted. */
export function standingOf(
  { pages }: PageManifest,
  { marks, decisions, leftOut = {}, arrangement }: MarksManifest,
  asked: PageConsulted = nobodyAsked,
): PageStanding[] {
  const marked = new Map<number, number>();
  for (const mark of marks) if (mark.how !== "withhold") marked.set(mark.page, (marked.get(mark.page) ?? 0) + 1);
  const findingsOn = new Map(pages.map(({ number, findings }) => [number, findings.length]));

  return inOrder(
    pages.map(({ number }) => number),
    arrangement,
  ).map((page) => {
    const [count, findings] = [marked.get(page) ?? 0, findingsOn.get(page) ?? 0];
    const facts = {
      decision: decisions[page],
      because: leftOut[page]?.because,
      marks: count,
      findings,
      isAsked: asked(page),
    };
    return { page, marks: count, findings, state: stateOfPage(facts) };
  });
}

type Facts = {
  decision: MarksManifest["decisions"][number] | undefined;
  because: LeavingReason | undefined;
  marks: number;
  findings: number;
  isAsked: boolean;
};

function stateOfPage({ decision, because, marks, findings, isAsked }: Facts): PageState {
  if (decision === "leave-out") return because ?? "outside-request";
  if (decision === "withhold") return "withheld";
  if (decision === "release") return marks > 0 ? "part" : "released";
  if (findings > 0) return "flagged";
  return isAsked ? "being-consulted" : "undecided";
}

const undecidedStates: readonly PageState[] = ["undecided", "flagged", "being-consulted"];
const leftOutStates: readonly PageState[] = ["duplicate", "outside-request", "not-this-patients"];

export const isUndecided = ({ state }: Pick<PageStanding, "state">): boolean => undecidedStates.includes(state);
export const isLeftOut = ({ state }: Pick<PageStanding, "state">): boolean => leftOutStates.includes(state);

/** The next page without a decision after `page`, then from the start; null where every other page has one. */
export function nextUndecided(standing: readonly PageStanding[], page: number): number | null {
  const here = standing.findIndex((each) => each.page === page);
  const open = (pages: readonly PageStanding[]) => pages.find((each) => isUndecided(each) && each.page !== page)?.page;
  return open(standing.slice(here + 1)) ?? open(standing) ?? null;
}

/** The same, but `page` itself where it has no decision. */
export function firstUndecidedFrom(standing: readonly PageStanding[], page: number): number | null {
  return standing.some((each) => each.page === page && isUndecided(each)) ? page : nextUndecided(standing, page);
}

/** The pages before and after one, as they lie, among those that are listed. */
export function neighbours(
  standing: readonly PageStanding[],
  page: number,
  isListed: (each: PageStanding) => boolean = () => true,
): { previous: number | null; next: number | null } {
  const here = standing.findIndex((each) => each.page === page);
  return {
    previous: standing.slice(0, Math.max(0, here)).findLast(isListed)?.page ?? null,
    next: standing.slice(here + 1).find(isListed)?.page ?? null,
  };
}

/** Two pages that lie one after the other, from `page` on, and the first pages of the pairs before and after them. */
export function pairAt(
  standing: readonly PageStanding[],
  page: number,
): { pages: PageStanding[]; previous: number | null; next: number | null } {
  const here = standing.findIndex((each) => each.page === page);
  return {
    pages: standing.slice(here, here + 2),
    previous: here > 0 ? standing[Math.max(0, here - 2)]!.page : null,
    next: standing[here + 2]?.page ?? null,
  };
}

/** Where an officer begins: the first page without a decision, or the first page. */
export const firstToDecide = (standing: readonly PageStanding[]): number =>
  standing.find(isUndecided)?.page ?? standing[0]?.page ?? 1;

/** How many pages a contact sheet shows at once. */
export const pagesOnSheet = 60;

export type StateCounts = Record<PageState, number>;

export function countsByState(standing: readonly PageStanding[]): StateCounts {
  const counts = Object.fromEntries(pageStates.map((state) => [state, 0])) as StateCounts;
  for (const { state } of standing) counts[state] += 1;
  return counts;
}
