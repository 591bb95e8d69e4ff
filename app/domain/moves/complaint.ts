/**
 * A complaint about how a request was dealt with: taken, acknowledged, answered. Its days are in `complaint-clock.ts`.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { openComplaintIn } from "~/domain/cases/complaints";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

type OnDay = { on: CalendarDay; today: CalendarDay };

/** The complaint that has been neither answered nor withdrawn yet, and whether it was acknowledged. */
export function complaintIn(history: EffectiveHistory): { receivedOn: CalendarDay; isAcknowledged: boolean } | null {
  const open = openComplaintIn(history);
  return open && { receivedOn: open.receivedOn, isAcknowledged: open.acknowledgedOn !== null };
}

export type TakeComplaintRefusal = WhenRefusal | "complaint-already-open" | "cannot-be-taken-now";

/** By e-mail it is acknowledged at once; without an address, when the letter has been posted. */
export function decideTakeComplaint(
  history: EffectiveHistory,
  { on, today, isAnsweredByEmail = false }: OnDay & { isAnsweredByEmail?: boolean },
): Decision<TakeComplaintRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (complaintIn(history)) return refused("complaint-already-open");
  if (!canMove(stateOf(history), "complaint-received")) return refused("cannot-be-taken-now");

  const received = { type: "complaint-received", on } as const;
  return isAnsweredByEmail ? decided(received, { type: "complaint-acknowledged", on: today }) : decided(received);
}

export type AcknowledgeComplaintRefusal =
  WhenRefusal | "no-complaint" | "already-acknowledged" | "before-the-complaint";

export function decideAcknowledgeComplaint(
  history: EffectiveHistory,
  { on, today }: OnDay,
): Decision<AcknowledgeComplaintRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  const complaint = complaintIn(history);
  if (!complaint || !canMove(stateOf(history), "complaint-acknowledged")) return refused("no-complaint");
  if (complaint.isAcknowledged) return refused("already-acknowledged");
  if (on < complaint.receivedOn) return refused("before-the-complaint");

  return decided({ type: "complaint-acknowledged", on });
}

export type ComplaintOutcome = "upheld" | "partly-upheld" | "not-upheld";
export type AnswerComplaintRefusal = WhenRefusal | "no-complaint" | "before-the-complaint" | "had-a-part-in-it";

type Answer = OnDay & { outcome: ComplaintOutcome; by: string };

/**
 * `by` is the person who answers: the letter that acknowledges a complaint promises somebody who had no part in what it
 * is about.
 */
export function decideAnswerComplaint(
  history: EffectiveHistory<CaseEventBody & { actor?: string }>,
  { outcome, by, on, today }: Answer,
): Decision<AnswerComplaintRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  const complaint = complaintIn(history);
  if (!complaint || !canMove(stateOf(history), "complaint-answered")) return refused("no-complaint");
  if (on < complaint.receivedOn) return refused("before-the-complaint");
  if (hadAPart(history, by)) return refused("had-a-part-in-it");

  return decided({ type: "complaint-answered", on, outcome });
}

/**
 * Whoever had the case when the complaint came, or before, redacted, or made one of the decisions that it may be about.
 * To take the complaint, or to have the case since, in order to look into it, is no part in it.
 */
function hadAPart(history: EffectiveHistory<CaseEventBody & { actor?: string }>, person: string): boolean {
  const came = history.findLastIndex(({ type }) => type === "complaint-received");
  return history.some(
    (event, at) =>
      (event.type === "redaction-finished" && event.redactors.includes(person)) ||
      (event.type === "assigned" && at < came && event.to === person) ||
      (decisions.includes(event.type) && event.actor === person),
  );
}

const decisions: readonly CaseEventType[] = [
  "extension-notified",
  "fee-notified",
  "disclosure-approved",
  "disclosed",
  "refused",
  "request-decided",
  "closed-incomplete",
  "redirected",
];
