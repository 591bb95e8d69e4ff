/** What must be so before a release copy can be made, and what the recipient is told was left out. */
import { isSilent, plainWording } from "~/domain/exemptions/exemptions";
import type { OtherHarmTold } from "~/domain/exemptions/exemptions-catalogue";
import type { CaseState } from "~/domain/cases/case-states";
import type { OfficersMark } from "~/domain/redaction/marks-manifest";
import type { OpenPointsProblem } from "./open-points";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

export type ReleaseCopyRefusal =
  | "not-in-redaction"
  | "no-records"
  | "records-not-ready"
  | "findings-unresolved"
  | "pages-undecided"
  | "reasons-cannot-apply"
  | "consultation-open"
  | OpenPointsProblem;

type Readiness = {
  state: CaseState;
  documents: number;
  notReady: number;
  undecidedPages: number;
  unresolvedPages: number;
  openConsultations: number;
  /** Pages with a mark whose reason cannot apply to this request. */
  pagesOfWrongReasons?: number;
  /** Of `openPointsProblems`. */
  openPoints: readonly OpenPointsProblem[];
};

export function refuseReleaseCopy({
  state,
  documents,
  notReady,
  undecidedPages,
  unresolvedPages,
  openConsultations,
  pagesOfWrongReasons = 0,
  openPoints,
}: Readiness): ReleaseCopyRefusal | null {
  if (documents === 0) return "no-records";
  if (state !== "redaction") return "not-in-redaction";
  if (notReady > 0) return "records-not-ready";
  if (unresolvedPages > 0) return "findings-unresolved";
  if (openConsultations > 0) return "consultation-open";
  if (undecidedPages > 0) return "pages-undecided";
  if (pagesOfWrongReasons > 0) return "reasons-cannot-apply";
  return openPoints[0] ?? null;
}

/**
 * `shownCode` may stand on the boxes and beside its wording; null where the reason must not be told apart from others.
 */
export type Withheld = {
  code: ExemptionCode;
  shownCode: ExemptionCode | null;
  wording: string;
  places: number;
  pages: number;
};

/** The reasons that a box may name, of those given. */
export const codesForBoxes = (
  codes: readonly ExemptionCode[],
  unsaid: readonly ExemptionCode[] = [],
  otherHarmTold?: OtherHarmTold,
): ExemptionCode[] => codes.filter((code) => !isSilent(code, otherHarmTold) && !unsaid.includes(code));

/**
 * One line for each wording, with the number of places and of pages it touches and none of their content (ICO; UK GDPR
 * art. 12(4)). A place is a mark, also where its words go on in the next line: as the officers count them. Reasons that
 * must not be named share the neutral words, and those in `unsaid` are left out; `code` is the first of those that
 * share a wording, and is for our own eyes.
 */
export function withheldSchedule(
  marks: readonly (OfficersMark & { document: string })[],
  unsaid: readonly ExemptionCode[] = [],
  otherHarmTold?: OtherHarmTold,
): Withheld[] {
  const lines = new Map<string, { code: ExemptionCode; places: number; pages: Set<string> }>();
  for (const { reason, document, page } of marks) {
    if (unsaid.includes(reason)) continue;
    const wording = plainWording(reason, otherHarmTold);
    const line = lines.get(wording) ?? { code: reason, places: 0, pages: new Set() };
    line.places += 1;
    line.pages.add(`${document} ${page}`);
    lines.set(wording, line);
  }
  return [...lines].map(([wording, { code, places, pages }]) => ({
    code,
    shownCode: isSilent(code, otherHarmTold) ? null : code,
    wording,
    places,
    pages: pages.size,
  }));
}

/** How often each reason was given, for the second person: they see what the recipient is not told. */
export type ReasonCount = { code: ExemptionCode; marks: number; pages: number };

/** The commonest reason first. */
export function reasonCounts(marks: readonly (OfficersMark & { document: string })[]): ReasonCount[] {
  const counts = new Map<ExemptionCode, { marks: number; pages: Set<string> }>();
  for (const { reason, document, page } of marks) {
    const count = counts.get(reason) ?? { marks: 0, pages: new Set() };
    counts.set(reason, { marks: count.marks + 1, pages: count.pages.add(`${document} ${page}`) });
  }
  return [...counts]
    .map(([code, { marks: n, pages }]) => ({ code, marks: n, pages: pages.size }))
    .sort((one, other) => other.marks - one.marks);
}
