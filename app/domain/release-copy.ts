/** What a release copy needs before it can be made, and what it says of what was withheld. */
import { isSilent, plainWording } from "./exemptions";
import type { CaseState } from "./case-states";
import type { OfficersMark } from "./pages";
import type { ExemptionCode } from "./vocabulary";

export type ReleaseCopyFacts = { state: CaseState; documents: number; notReady: number; undecidedPages: number; unresolvedPages: number };
export type ReleaseCopyRefusal = "not-in-redaction" | "no-records" | "records-not-ready" | "findings-unresolved" | "pages-undecided";

/** A release copy is made only of pages that somebody decided about, one by one. */
export function refuseReleaseCopy({ state, documents, notReady, undecidedPages, unresolvedPages }: ReleaseCopyFacts): ReleaseCopyRefusal | null {
  if (state !== "gathering" && state !== "redaction") return "not-in-redaction";
  if (documents === 0) return "no-records";
  if (notReady > 0) return "records-not-ready";
  if (unresolvedPages > 0) return "findings-unresolved";
  return undecidedPages > 0 ? "pages-undecided" : null;
}

/** The schedule that goes with the disclosure: a line for each reason, with its pages counted once; silent reasons are left out. */
export function withheldSchedule(marks: readonly (OfficersMark & { document: string })[]): { code: ExemptionCode; wording: string; pages: number }[] {
  const codes = [...new Set(marks.map(({ reason }) => reason))].filter((code) => !isSilent(code)).sort();
  return codes.map((code) => ({
    code,
    wording: plainWording(code),
    pages: new Set(marks.filter(({ reason }) => reason === code).map(({ document, page }) => `${document}/${page}`)).size,
  }));
}
