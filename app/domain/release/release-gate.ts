/** What still stands between an approved release copy and its leaving the trust. Checked again on the day it leaves. */
import { approvalOf } from "./approval";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Delivery, HandedOverAs } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { feesOf, isForTheRequest, isOwed } from "~/domain/cases/fee-record";
import { patientsNoteProblem } from "~/domain/moves/patients-note";
import { opinionProblem } from "~/domain/opinion/opinion";
import { happened, sinceApplication } from "~/domain/cases/read-history";
import { entitlementProblems } from "~/domain/identity/entitlement";
import { openPointsProblems, type OpenPoint } from "./open-points";

export const blockWording = {
  "not-a-request-for-access": "Whoever asks has no right of access: pass the request on to those who answer it",
  "identity-not-confirmed": "The requester's identity has not been confirmed",
  "authority-not-confirmed": "The requester's authority has not been confirmed",
  "child-not-assessed": "Nobody has assessed whether the child understands, and who may ask for them",
  "child-may-not-be-asked-for": "The assessment says that they may not ask for this child’s record",
  "child-grew-up": "The patient has turned 16 or 18 since the assessment: it must be made again",
  "patient-died": "The patient has died: an application under the Access to Health Records Act is needed",
  "patients-note-not-sought":
    "Nobody has looked for a note that the patient wished no access to be given after their death",
  "patient-wished-no-access": "The record holds a note that the patient wished no access to be given",
  "fee-outstanding": "A fee was asked for the request itself and has been neither paid nor waived",
  "opinion-missing": "No health professional's opinion on serious harm has been recorded",
  "opinion-stale": "The health professional's opinion is more than six months old",
  "opinion-does-not-cover": "No health professional's opinion covers all of the records",
  "suggestions-undecided": "Places that may be about other people have been neither decided nor accepted in words",
  "outside-pages-undecided":
    "Pages that are perhaps outside the request have been neither left out nor accepted in words",
  "reasons-contradicted":
    "Something is withheld for a reason that its page speaks against, or whose ground is not recorded, and nobody has said it in words",
  "not-approved": "A second person has not approved the release copy",
  "package-changed": "The release copy is not the one that was approved",
  "recipient-changed": "The recipient is not the one that was approved",
  "no-address": "There is no e-mail address to send it to",
  "no-firm": "No firm in the portal could collect it: the case did not come from one",
} as const;
export type Block = keyof typeof blockWording;

export type DisclosureFacts = {
  packageHash: string;
  recipientHash: string;
  delivery: Delivery;
  /** Whether the recipient has an e-mail address. */
  hasAddress: boolean;
  /** Whether the case came from a firm, which alone can collect from the portal; left out, it did. */
  hasFirm?: boolean;
  /** What nobody has decided on the pages that leave. */
  openPoints: readonly OpenPoint[];
  /** Left out, it is not known. */
  patientBornOn: CalendarDay | null;
  today: CalendarDay;
};

/** Everything that blocks, the law's own reasons first; empty when it may leave. */
export function blocksDisclosure(
  history: EffectiveHistory,
  {
    packageHash,
    recipientHash,
    delivery,
    hasAddress,
    hasFirm = true,
    openPoints,
    patientBornOn,
    today,
  }: DisclosureFacts,
): Block[] {
  const approval = canMove(stateOf(history), "disclosed") ? approvalOf(history) : undefined;
  const blocks: (Block | null | false)[] = [
    ...entitlementProblems(history, { bornOn: patientBornOn, today }),
    patientsNoteProblem(history),
    feesOf(sinceApplication(history)).some((fee) => isForTheRequest(fee) && isOwed(fee)) && "fee-outstanding",
    opinionProblem(history, today),
    ...openPointsProblems(history, openPoints),
    !approval && "not-approved",
    approval !== undefined && approval.packageHash !== packageHash && "package-changed",
    approval !== undefined && approval.recipientHash !== recipientHash && "recipient-changed",
    delivery === "e-mail" && !hasAddress && "no-address",
    delivery === "portal" && !hasFirm && "no-firm",
  ];
  return blocks.filter((block): block is Block => Boolean(block));
}

/**
 * Whether a sealed copy may still go out: its case was not withdrawn, refused or closed meanwhile. A copy already sent
 * may be sent again.
 */
export function mayStillBeSent(history: EffectiveHistory): boolean {
  const state = stateOf(history);
  return canMove(state, "disclosed") || (happened(history, "disclosed") && canMove(state, "password-given"));
}

/** Why a sealed copy on its way out goes no further: its case has ended, or something came up since it was let go. */
export function heldBackBy(history: EffectiveHistory, facts: DisclosureFacts): "case-ended-first" | Block | null {
  if (!mayStillBeSent(history)) return "case-ended-first";
  const hasLeftBefore = !canMove(stateOf(history), "disclosed");
  return hasLeftBefore ? null : (blocksDisclosure(history, facts)[0] ?? null);
}

/** `as` is told where it is posted or handed over. */
export type LeavingFacts = DisclosureFacts & { pages: number; as?: HandedOverAs };

/** It leaves at this moment, unless something stands in its way. */
export function decideDisclose(history: EffectiveHistory, facts: LeavingFacts): Decision<Block> {
  const [block] = blocksDisclosure(history, facts);
  return block ? refused(block) : decideHasLeft(history, facts);
}

/** It has left: the clock stops with this event, and what came up while it was on its way changes nothing of that. */
export function decideHasLeft(
  history: EffectiveHistory,
  { delivery, pages, as, today }: Pick<LeavingFacts, "delivery" | "pages" | "as" | "today">,
): Decision<"not-approved"> {
  const approval = canMove(stateOf(history), "disclosed") && approvalOf(history);
  if (!approval) return refused("not-approved");
  return decided({ type: "disclosed", on: today, releaseId: approval.releaseId, delivery, pages, ...(as && { as }) });
}
