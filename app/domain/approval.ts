/** Second-person check before anything leaves the trust, bound to one package and one recipient. */
import type { CalendarDay } from "./calendar";
import type { CaseEvent, CaseEventBody, History } from "./case-events";
import { canMove, stateOf } from "./case-state";
import { decided, refused, type Decision } from "./decision";
import { opinionOnDay, type OpinionGap } from "./opinion";
import { may } from "./roles";
import type { Role } from "./vocabulary";

type ReleaseCopy = { releaseId: string; packageHash: string; pages: number; withheldPages: number; marks: number; redactors: string[]; today: CalendarDay };

/** The release copy was burnt in, verified and bundled: it now waits for the second person. */
export function decideFinishRedaction(history: History, { today, ...copy }: ReleaseCopy): Decision<"not-in-redaction"> {
  if (!canMove(stateOf(history), "redaction-finished")) return refused("not-in-redaction");
  return decided({ type: "redaction-finished", on: today, ...copy });
}

export function decideReturnRedaction(history: History, { today }: { today: CalendarDay }): Decision<"not-awaiting-approval"> {
  if (!canMove(stateOf(history), "redaction-returned")) return refused("not-awaiting-approval");
  return decided({ type: "redaction-returned", on: today });
}

export type ApprovalFacts = {
  approver: string;
  role: Role;
  releaseId: string;
  /** Of the release copy as it stands now, and as the approver saw it on the screen. */
  packageHash: string;
  seenPackageHash: string;
  /** Of the recipient as recorded now, and as the copy was made for. */
  recipientHash: string;
  builtForRecipient: string;
  unresolvedFindings: number;
  withheldForHarm: boolean;
  today: CalendarDay;
};

export type ApprovalRefusal =
  | "not-awaiting-approval" | "may-not-approve" | "approver-made-the-redactions" | "findings-unresolved" | "package-changed" | "recipient-changed"
  | "serious-harm-but-nothing-withheld" | OpinionGap;

export function decideApprove(history: History, facts: ApprovalFacts): Decision<ApprovalRefusal> {
  if (!canMove(stateOf(history), "disclosure-approved")) return refused("not-awaiting-approval");
  if (!may(facts.role, "approve")) return refused("may-not-approve");
  if (redactorsOf(history).includes(facts.approver)) return refused("approver-made-the-redactions");
  if (facts.unresolvedFindings > 0) return refused("findings-unresolved");
  if (!facts.packageHash || facts.packageHash !== facts.seenPackageHash) return refused("package-changed");
  if (facts.recipientHash !== facts.builtForRecipient) return refused("recipient-changed");

  const opinion = opinionOnDay(history, facts.today);
  if (!opinion.ok) return refused(opinion.because);
  if (opinion.outcome === "serious-harm" && !facts.withheldForHarm) return refused("serious-harm-but-nothing-withheld");

  const { releaseId, packageHash, recipientHash, today } = facts;
  return decided({ type: "disclosure-approved", on: today, releaseId, packageHash, recipientHash });
}

/** Everybody who had a hand in the copy that waits now. */
export function redactorsOf(history: History): string[] {
  return lastOf(history, "redaction-finished")?.redactors ?? [];
}

export function approvalOf(history: History) {
  return lastOf(history, "disclosure-approved");
}

function lastOf<Type extends CaseEventBody["type"]>(history: History, type: Type) {
  return history.findLast((event): event is Extract<CaseEvent, { type: Type }> => event.type === type);
}
