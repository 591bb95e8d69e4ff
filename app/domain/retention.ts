/**
 * How long a case is kept. The day opens a review by a person; nothing is ever destroyed by itself (Records Management Code of
 * Practice s.5.2: "in no circumstances ... automatically destroyed"). Three years from closing, six where there was an appeal or complaint.
 */
import { addMonths, type CalendarDay } from "./calendar";
import type { CaseEventBody } from "./case-events";
import { answerOf } from "./answer";
import { effectiveHistory } from "./correct-date";
import { lastOf } from "./outstanding";

export const retentionYears = { "no-appeal": 3, appeal: 6 } as const;

export const reviewOn = (closedOn: CalendarDay, ended: keyof typeof retentionYears): CalendarDay => addMonths(closedOn, 12 * retentionYears[ended]);

/** Null while the case is open, or a complaint about it is. */
export function reviewCaseOn(recorded: readonly CaseEventBody[]): CalendarDay | null {
  const history = effectiveHistory(recorded);
  const complaint = lastOf(history, "complaint-received", "complaint-answered");
  if (complaint) return complaint.type === "complaint-answered" ? reviewOn(complaint.on, "appeal") : null;
  const answer = answerOf(history);
  return answer ? reviewOn(answer.on, "no-appeal") : null;
}
