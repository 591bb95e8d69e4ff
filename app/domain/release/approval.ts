/** The second-person check before anything leaves the trust: never by anybody who made the redactions. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, CaseEventType, VoidedBecause } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { reasonsThatCannotApply } from "~/domain/exemptions/exemptions";
import { reasonsNotWeighed } from "~/domain/exemptions/weighing";
import { entitlementProblems, type EntitlementProblem } from "~/domain/identity/entitlement";
import { openConsultations } from "~/domain/consultation/consultation";
import {
  harmProblem,
  opinionProblem,
  type HarmProblem,
  type OpinionProblem,
  type WithheldForHarm,
} from "~/domain/opinion/opinion";
import { patientsNoteProblem, type PatientsNoteProblem } from "~/domain/moves/patients-note";
import { openPointsProblems, type OpenPoint, type OpenPointsProblem } from "./open-points";
import { lastOf, sinceApplication } from "~/domain/cases/read-history";
import { takenOut } from "~/domain/records/records-of-case";
import { may } from "~/domain/terms/roles";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";

type Built = {
  releaseId: string;
  packageHash: string;
  pages: number;
  withheldPages: number;
  marks: number;
  redactors: string[];
  today: CalendarDay;
};

export type FinishRedactionRefusal = "not-in-redaction" | "consultation-open";

/** A release copy was burnt in and verified; it waits for the second person. */
export function decideFinishRedaction(
  history: EffectiveHistory,
  { releaseId, packageHash, pages, withheldPages, marks, redactors, today }: Built,
): Decision<FinishRedactionRefusal> {
  if (!canMove(stateOf(history), "redaction-finished")) return refused("not-in-redaction");
  if (openConsultations(history).length > 0) return refused("consultation-open");
  return decided({
    type: "redaction-finished",
    on: today,
    releaseId,
    packageHash,
    pages,
    withheldPages,
    marks,
    redactors,
  });
}

export type ReturnRedactionRefusal = "not-awaiting-approval";

export function decideReturnRedaction(
  history: EffectiveHistory,
  { today }: { today: CalendarDay },
): Decision<ReturnRedactionRefusal> {
  if (!canMove(stateOf(history), "redaction-returned")) return refused("not-awaiting-approval");
  return decided({ type: "redaction-returned", on: today });
}

export type ApprovalFacts = {
  approver: string;
  role?: Role;
  /** Those who marked pages, besides the redactors whom the history names. */
  redactors?: readonly string[];
  undecidedPages?: number;
  unresolvedFindings: number;
  withheldForHarm: WithheldForHarm;
  /** What nobody has decided on the pages that leave, as it is now. */
  openPoints: readonly OpenPoint[];
  /** The reasons for which the release copy withholds something. */
  reasonsInCopy: readonly ExemptionCode[];
  releaseId: string;
  /** Of the release copy as it is now. */
  packageHash: string;
  /** Of the release copy the approver looked at; left out, as it is now. */
  seenPackageHash?: string;
  /** Of the recipient as it is now. */
  recipientHash: string;
  /** Of the recipient when the copy was made; left out, as it is now. */
  builtForRecipient?: string;
  /** The release copy was served to the approver. */
  hasOpenedCopy: boolean;
  /** Left out, it is not known. */
  patientBornOn: CalendarDay | null;
  today: CalendarDay;
};

export type ApprovalRefusal =
  | "not-awaiting-approval"
  | "may-not-approve"
  | "approver-made-the-redactions"
  | "approver-settled-what-leaves"
  | "pages-undecided"
  | "findings-unresolved"
  | EntitlementProblem
  | PatientsNoteProblem
  | ReasonsProblem
  | OpinionProblem
  | HarmProblem
  | OpenPointsProblem
  | "package-changed"
  | "recipient-changed"
  | "copy-not-opened";

export type ReasonsProblem = "reasons-cannot-apply" | "third-parties-not-weighed";

/**
 * What is wrong with the reasons that a release copy was made with: one that cannot apply to the request as it stands
 * now, or one that withholds what is said of somebody else without a weighing that comes out at withholding it.
 */
export function reasonsProblem(history: EffectiveHistory, reasons: readonly ExemptionCode[]): ReasonsProblem | null {
  if (reasonsThatCannotApply(reasons, askedUnder(history)).length > 0) return "reasons-cannot-apply";
  return reasonsNotWeighed(history, reasons).length > 0 ? "third-parties-not-weighed" : null;
}

type ByWhom = EffectiveHistory<CaseEventBody & { actor?: string }>;

const settles: readonly CaseEventType[] = [
  "open-points-accepted",
  "recipient-changed",
  "third-party-weighed",
  "already-known-judged",
];

/**
 * Whoever accepted that something leaves undecided, weighed what is said of somebody else, judged what the patient
 * knows, took a document out so that it does not leave, or changed to whom it goes, judged as a redactor does: somebody
 * else checks it.
 */
export const hasSettledWhatLeaves = (history: ByWhom, person: string): boolean =>
  sinceApplication(history).some((event: CaseEventBody & { actor?: string }) => {
    if (event.actor !== person) return false;
    if (event.type === "records-removed") return takenOut(history).includes(event.documentId);
    return settles.includes(event.type);
  });

export function decideApprove(history: ByWhom, facts: ApprovalFacts): Decision<ApprovalRefusal> {
  const finished = lastOf(history, "redaction-finished");
  if (!finished || !canMove(stateOf(history), "disclosure-approved")) return refused("not-awaiting-approval");
  if (facts.role && !may(facts.role, "approve")) return refused("may-not-approve");
  if ([...finished.redactors, ...(facts.redactors ?? [])].includes(facts.approver))
    return refused("approver-made-the-redactions");
  if (hasSettledWhatLeaves(history, facts.approver)) return refused("approver-settled-what-leaves");
  if ((facts.undecidedPages ?? 0) > 0) return refused("pages-undecided");
  if (facts.unresolvedFindings > 0) return refused("findings-unresolved");

  const { patientBornOn: bornOn, today } = facts;
  const owed =
    entitlementProblems(history, { bornOn, today })[0] ??
    patientsNoteProblem(history) ??
    opinionProblem(history, today) ??
    harmProblem(history, facts.withheldForHarm) ??
    reasonsProblem(history, facts.reasonsInCopy) ??
    openPointsProblems(history, facts.openPoints)[0];
  if (owed) return refused(owed);
  const {
    packageHash,
    seenPackageHash = packageHash,
    recipientHash,
    builtForRecipient = recipientHash,
    releaseId,
  } = facts;
  if (releaseId !== finished.releaseId || packageHash !== finished.packageHash || seenPackageHash !== packageHash)
    return refused("package-changed");
  if (builtForRecipient !== recipientHash) return refused("recipient-changed");
  if (!facts.hasOpenedCopy) return refused("copy-not-opened");

  return decided({ type: "disclosure-approved", on: facts.today, releaseId, packageHash, recipientHash });
}

type Approval = Extract<CaseEventBody, { type: "disclosure-approved" }>;

/** The approval that stands; undefined where there is none, or it was undone. */
export function approvalOf(history: EffectiveHistory): Approval | undefined {
  const last = lastOf(
    history,
    "disclosure-approved",
    "approval-voided",
    "redaction-returned",
    "redaction-finished",
    "reopened",
  );
  return last?.type === "disclosure-approved" ? last : undefined;
}

export type VoidApprovalRefusal = "not-approved";

/**
 * A changed package or recipient, a judgement that the second person did not see, or an officer's second thought: it
 * must be made and checked again.
 */
export function decideVoidApproval(
  history: EffectiveHistory,
  { because, today }: { because: VoidedBecause; today: CalendarDay },
): Decision<VoidApprovalRefusal> {
  if (!canMove(stateOf(history), "approval-voided")) return refused("not-approved");
  return decided({ type: "approval-voided", on: today, because });
}
