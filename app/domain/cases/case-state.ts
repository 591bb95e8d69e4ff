/** Where a case stands and what may happen to it next: a table of moves, and the state that a history leads to. */
import type { CaseEventBody, CaseEventType } from "./case-events";
import { historyAfter, type EffectiveHistory } from "./effective-history";
import type { CaseState } from "./case-states";
import { feesOf, isForTheRequest, isOwed } from "./fee-record";
import { isOpen, questionsOf } from "./questions";
import { hasDied, kindOf, receiptOf, sinceApplication } from "./read-history";

type Moves = Partial<Record<CaseEventType, CaseState | "same" | "work">>;

/** What may happen at any time before the end, and moves the case nowhere by itself. */
const alongside = {
  acknowledged: "same",
  assigned: "same",
  "date-corrected": "same",
  "patient-corrected": "same",
  "number-answered": "same",
  "identity-requested": "same",
  "identity-confirmed": "same",
  "client-named": "same",
  "authority-requested": "same",
  "authority-confirmed": "same",
  "authority-withdrawn": "same",
  "child-assessed": "same",
  "clarification-requested": "same",
  "clarification-received": "same",
  "information-requested": "same",
  "information-received": "same",
  "record-range-known": "same",
  "fee-notified": "same",
  "fee-paid": "same",
  "fee-waived": "same",
  "fee-declined": "same",
  "extension-notified": "same",
  "opinion-requested": "same",
  "opinion-declined": "same",
  "opinion-recorded": "same",
  "already-known-judged": "same",
  "third-party-weighed": "same",
  "patient-died": "same",
  "patients-note-sought": "same",
  "closing-warned": "same",
  "open-points-accepted": "same",
  "opened-with-reason": "same",
  "consultation-answered": "same",
  "consultation-withdrawn": "same",
  "consultation-reminded": "same",
  "complaint-received": "same",
  "complaint-acknowledged": "same",
  "complaint-answered": "same",
} as const satisfies Moves;

const endings = {
  refused: "refused",
  withdrawn: "withdrawn",
  "closed-incomplete": "closed-incomplete",
  redirected: "redirected",
} as const satisfies Moves;

const atWork: Moves = {
  ...alongside,
  ...endings,
  "records-added": "work",
  "records-removed": "work",
  "records-restored": "work",
  "records-unpacked": "work",
  "silence-chosen": "same",
  "consultation-asked": "same",
  "request-decided": "decided",
  "switched-to-deceased": "work",
};

/** An answer that comes after the end is kept as well: it may be one that must be acted on. */
const atAnEnd: Moves = {
  assigned: "same",
  "opened-with-reason": "same",
  "date-corrected": "same",
  "patient-corrected": "same",
  "number-answered": "same",
  "consultation-answered": "same",
  "complaint-received": "complaint-open",
  reopened: "work",
};

/** What becomes of a copy that has left. */
const afterLeaving = {
  collected: "same",
  "password-given": "same",
  "sealing-begun": "same",
  "sent-again": "same",
} as const satisfies Moves;

/**
 * "work" is waiting, gathering or redaction, whichever the facts say; "same" stays. What is not named is not allowed.
 */
const moves: Record<CaseState, Moves> = {
  waiting: atWork,
  gathering: atWork,
  redaction: { ...atWork, "redaction-finished": "approval" },
  approval: {
    ...alongside,
    ...endings,
    "redaction-returned": "work",
    "disclosure-approved": "ready-to-disclose",
    "approval-voided": "work",
  },
  "ready-to-disclose": {
    ...alongside,
    ...endings,
    "sealing-begun": "same",
    disclosed: "disclosed",
    "redaction-returned": "work",
    "approval-voided": "work",
  },
  disclosed: { ...atAnEnd, ...afterLeaving },
  refused: atAnEnd,
  withdrawn: atAnEnd,
  "closed-incomplete": atAnEnd,
  redirected: atAnEnd,
  decided: atAnEnd,
  "complaint-open": {
    assigned: "same",
    "opened-with-reason": "same",
    "date-corrected": "same",
    "patient-corrected": "same",
    "number-answered": "same",
    acknowledged: "same",
    ...afterLeaving,
    "consultation-answered": "same",
    "complaint-acknowledged": "same",
    "complaint-answered": "complaint-closed",
    withdrawn: "complaint-closed",
    reopened: "work",
  },
  "complaint-closed": { ...atAnEnd, ...afterLeaving },
};

export const canMove = (state: CaseState, eventType: CaseEventType): boolean => Object.hasOwn(moves[state], eventType);

/** Whether these events may be recorded one after the other, whichever rule decided them. */
export function mayFollow(history: EffectiveHistory, events: readonly CaseEventBody[]): boolean {
  return events.every(({ type }, index) => canMove(stateOf(historyAfter(history, events.slice(0, index))), type));
}

/** States in which nothing is owed to the requester. */
export const closedStates = [
  "disclosed",
  "refused",
  "withdrawn",
  "closed-incomplete",
  "redirected",
  "decided",
  "complaint-closed",
] as const satisfies readonly CaseState[];
export type ClosedState = (typeof closedStates)[number];

export const isClosed = (state: CaseState): state is ClosedState =>
  (closedStates as readonly CaseState[]).includes(state);

/** Throws where the history does not begin with the receipt of a request. */
export function stateOf(history: EffectiveHistory): CaseState {
  const records = new Set<string>();
  const isComplaint = receiptOf(history).kind === "complaint";
  let state: CaseState = isComplaint ? "complaint-open" : "gathering";
  let hasComplaint = isComplaint;
  for (const event of history) {
    const to: Moves[CaseEventType] = moves[state][event.type];
    if (to === undefined) continue;
    note(records, event);
    if (event.type === "complaint-received" || (isComplaint && to === "work")) hasComplaint = true;
    if (event.type === "complaint-answered" || to === "complaint-closed") hasComplaint = false;
    state = stateAfter(state, to, { isComplaint, hasComplaint, hasRecords: records.size > 0 });
  }
  if (hasDied(history) && (state === "gathering" || state === "redaction")) return "waiting";
  return state === "gathering" && isAwaited(history) ? "waiting" : state;
}

type Standing = { isComplaint: boolean; hasComplaint: boolean; hasRecords: boolean };

/** Where the request ends while a complaint about it is open, the complaint is what is left to do. */
function stateAfter(
  state: CaseState,
  to: CaseState | "same" | "work",
  { isComplaint, hasComplaint, hasRecords }: Standing,
): CaseState {
  if (to === "same") return state;
  if (to === "work" && isComplaint) return "complaint-open";
  if (to === "work") return hasRecords ? "redaction" : "gathering";
  return hasComplaint && isClosed(to) ? "complaint-open" : to;
}

/** Documents in the case: those added and not removed since. What held only other files is none. */
export function recordsIn(history: EffectiveHistory): ReadonlySet<string> {
  const records = new Set<string>();
  for (const event of history) note(records, event);
  return records;
}

function note(records: Set<string>, event: CaseEventBody): void {
  if (event.type === "records-added" || event.type === "records-restored") records.add(event.documentId);
  if (event.type === "records-removed" || event.type === "records-unpacked") records.delete(event.documentId);
}

/** The requester owes us something before work need go on. */
function isAwaited(whole: EffectiveHistory): boolean {
  const history = sinceApplication(whole);
  const isFeeOwed = feesOf(history).some((fee) => isForTheRequest(fee) && isOwed(fee));
  return (
    isFeeOwed ||
    isOpen(questionsOf(history, "identity-requested", ["identity-confirmed"])) ||
    isOpen(questionsOf(history, "authority-requested", ["authority-confirmed"])) ||
    (kindOf(whole) === "deceased-access" &&
      isOpen(questionsOf(history, "information-requested", ["information-received"])))
  );
}
