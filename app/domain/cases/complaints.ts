/**
 * The complaints told in a history, each with what became of it: that which is all that was sent, and those about how a
 * request was dealt with, which may come while it is still open.
 */
import { answerOf, isEnding } from "./endings";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";
import { receiptOf } from "./read-history";

export type Complaint = {
  receivedOn: CalendarDay;
  acknowledgedOn: CalendarDay | null;
  /** The day it was answered or withdrawn. */
  endedOn: CalendarDay | null;
  wasAnswered: boolean;
};

/** In the order in which they came. A case that is opened again takes its own complaint up again. */
export function complaintsIn(history: EffectiveHistory): Complaint[] {
  const isAll = receiptOf(history).kind === "complaint";
  const complaints: Complaint[] = [];
  let isRequestOpen = !isAll;
  for (const { type, on } of history) {
    const open = complaints.findLast(({ endedOn }) => endedOn === null);
    if (type === "complaint-received" || (isAll && type === "request-received"))
      complaints.push({ receivedOn: on, acknowledgedOn: null, endedOn: null, wasAnswered: false });
    if (open && type === "complaint-acknowledged") open.acknowledgedOn ??= on;
    if (open && type === "complaint-answered") Object.assign(open, { endedOn: on, wasAnswered: true });
    if (open && type === "withdrawn" && !isRequestOpen) open.endedOn = on;
    if (isAll && type === "reopened") Object.assign(complaints.at(-1)!, { endedOn: null, wasAnswered: false });
    if (!isAll && isEnding(type)) isRequestOpen = false;
    if (!isAll && type === "reopened") isRequestOpen = true;
  }
  return complaints;
}

/** Neither answered nor withdrawn yet. */
export const openComplaintIn = (history: EffectiveHistory): Complaint | null =>
  complaintsIn(history).findLast(({ endedOn }) => endedOn === null) ?? null;

/**
 * The complaint that a case's clock follows: the case's own, where it is one, or one that is open once the request has
 * ended. A complaint about a request that is still open has its own clock beside that of the request.
 */
export function complaintInCharge(history: EffectiveHistory): Complaint | null {
  if (receiptOf(history).kind === "complaint") return complaintsIn(history).at(-1)!;
  return answerOf(history) ? openComplaintIn(history) : null;
}
