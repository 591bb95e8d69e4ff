/**
 * What may still be recorded of a case whose release copy is approved, and whether the approval outlives it. A second
 * person answered for the copy on what they were shown; a judgement that they were not shown, and that bears on what
 * leaves or to whom, is checked by a second person again.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import { stateOf } from "~/domain/cases/case-state";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { opinionsIn } from "~/domain/opinion/opinion-scope";
import { decideVoidApproval } from "./approval";

type Of<Type extends CaseEventType> = Extract<CaseEventBody, { type: Type }>;
/** `before` is the case as it was. */
type Settled<Type extends CaseEventType> = boolean | ((event: Of<Type>, before: EffectiveHistory) => boolean);

/**
 * Every kind of fact is settled here, so that a new one cannot be forgotten. "False" is what changes nothing of the
 * copy, what the gate asks for again on the day it leaves, and what cannot be recorded of an approved case at all.
 */
const voids: { [Type in CaseEventType]: Settled<Type> } = {
  // judgements about what leaves, and to whom
  "third-party-weighed": true,
  "already-known-judged": true,
  "opinion-recorded": ({ outcome }, before) => outcome === "serious-harm" || saidHarm(before),
  "patients-note-sought": ({ found }) => found,
  "child-assessed": true,
  "client-named": true,
  "patient-died": true,
  "authority-withdrawn": true,
  "patient-corrected": true,
  "number-answered": ({ isTheirs }) => !isTheirs,
  "open-points-accepted": true,
  // what is asked for is in question, or was said anew: the second person answered for another request
  "clarification-requested": true,
  "clarification-received": true,
  "information-requested": true,
  "information-received": true,
  "consultation-answered": ({ view }) => view === "part" || view === "withhold",

  // the gate asks for it again when the copy leaves
  "identity-requested": false,
  "identity-confirmed": false,
  "authority-requested": false,
  "authority-confirmed": false,
  "fee-notified": false,
  "fee-paid": false,
  "fee-waived": false,
  "fee-declined": false,
  "opinion-requested": false,
  "opinion-declined": false,
  "date-corrected": false,

  // nothing of the copy hangs on it
  acknowledged: false,
  assigned: false,
  "record-range-known": false,
  "extension-notified": false,
  "closing-warned": false,
  "opened-with-reason": false,
  "consultation-withdrawn": false,
  "consultation-reminded": false,
  "complaint-received": false,
  "complaint-acknowledged": false,
  "complaint-answered": false,

  // the case moves on by it: no approval is left to void
  "redaction-returned": false,
  "approval-voided": false,
  "sealing-begun": false,
  "sent-again": false,
  disclosed: false,
  refused: false,
  withdrawn: false,
  "closed-incomplete": false,
  redirected: false,

  // not of an approved case
  "request-received": false,
  "records-added": false,
  "records-unpacked": false,
  "records-removed": false,
  "records-restored": false,
  "consultation-asked": false,
  "redaction-finished": false,
  "disclosure-approved": false,
  collected: false,
  "password-given": false,
  "silence-chosen": false,
  reopened: false,
  "request-decided": false,
  "switched-to-deceased": false,
};

/** @internal */
export const everyAct = Object.keys(voids) as CaseEventType[];

/** Pages may have been withheld on it: an opinion that sees no harm then undoes their reason. */
const saidHarm = (before: EffectiveHistory) => opinionsIn(before).some(({ outcome }) => outcome === "serious-harm");

function isVoidedBy<Type extends CaseEventType>(event: Of<Type>, before: EffectiveHistory): boolean {
  const settled: Settled<Type> = voids[event.type];
  return typeof settled === "function" ? settled(event, before) : settled;
}

/** The same facts, with the end of the approval where one of them ends it; as they are where none is approved. */
export function withApprovalVoided(
  history: EffectiveHistory,
  events: readonly CaseEventBody[],
  today: CalendarDay,
): CaseEventBody[] {
  if (stateOf(history) !== "ready-to-disclose" || !events.some((event) => isVoidedBy(event, history)))
    return [...events];
  const voided = decideVoidApproval(historyAfter(history, events), { because: "judged-anew", today });
  return voided.ok ? [...events, ...voided.events] : [...events];
}
