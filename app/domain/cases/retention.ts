/**
 * How long a case is kept. The day opens a review by a person; nothing is ever destroyed by itself (Records Management
 * Code of Practice s.5.2: "in no circumstances ... automatically destroyed"). Three years from closing; ten where
 * there was a complaint, unless the trust has settled on the six of an access request that was appealed.
 */
import { addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";
import { isClosed, stateOf } from "./case-state";
import { happened, lastOf, receiptOf } from "./read-history";

/** Years from closing, for a case without a complaint and for one with. */
export type RetentionYears = { withoutComplaint: number; withComplaint: number };
export const recommendedRetention: RetentionYears = { withoutComplaint: 3, withComplaint: 10 };

/** As the Code itself has it for access requests: without an appeal, and with one. What the clock tool answers. */
const yearsOfAccessRequests = { "no-appeal": 3, appeal: 6 } as const;

export const reviewOn = (closedOn: CalendarDay, ended: keyof typeof yearsOfAccessRequests): CalendarDay =>
  addMonths(closedOn, 12 * yearsOfAccessRequests[ended]);

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
export function reviewCaseOn(
  history: EffectiveHistory,
  { withoutComplaint, withComplaint }: RetentionYears = recommendedRetention,
): CalendarDay | null {
  if (!isClosed(stateOf(history))) return null;
  const wasComplaint = receiptOf(history).kind === "complaint" || happened(history, "complaint-received");
  return addMonths(lastOf(history, ...endings)!.on, 12 * (wasComplaint ? withComplaint : withoutComplaint));
}
