/**
 * How long a case is kept. The day opens a review by a person; nothing is ever destroyed by itself (Records Management
 * Code of Practice s.5.2: "in no circumstances ... automatically destroyed"). Three years from closing, six where there
 * was an appeal or complaint.
 */
import { addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";
import { isClosed, stateOf } from "./case-state";
import { happened, lastOf, receiptOf } from "./read-history";

export const retentionYears = { "no-appeal": 3, appeal: 6 } as const;

export const reviewOn = (closedOn: CalendarDay, ended: keyof typeof retentionYears): CalendarDay =>
  addMonths(closedOn, 12 * retentionYears[ended]);

/** What may be the last thing that was owed. */
const endings = [
  "disclosed",
  "refused",
  "request-decided",
  "withdrawn",
  "closed-incomplete",
  "redirected",
  "complaint-answered",
] as const;

/** Null while the case is open, or a complaint about it is. A complaint lengthens it however it ended. */
export function reviewCaseOn(history: EffectiveHistory): CalendarDay | null {
  if (!isClosed(stateOf(history))) return null;
  const wasComplaint = receiptOf(history).kind === "complaint" || happened(history, "complaint-received");
  return reviewOn(lastOf(history, ...endings)!.on, wasComplaint ? "appeal" : "no-appeal");
}
