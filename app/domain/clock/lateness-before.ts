/**
 * What was late before the period that runs now: a living patient's request that was not answered by its last day when
 * we learnt of the death, or the answer that a complaint is about. A period that was broken stays broken, whatever
 * begins after it.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { LatenessBefore } from "./clock-reading";
import { inDays } from "./ledger";

/** Null where it was in time, or no day was due. */
export const latenessBefore = (
  until: LatenessBefore["until"],
  { dueOn, on, days }: { dueOn: CalendarDay | null; on: CalendarDay | null; days: number },
): LatenessBefore | null => (dueOn && on && days > 0 ? { until, dueOn, on, days } : null);

/** @returns a sentence for those who answer for it. */
export function latenessBeforeSaid({ until, dueOn, on, days }: LatenessBefore): string {
  const late = `The answer was due on ${formatDay(dueOn)}`;
  switch (until) {
    case "death":
      return `${late}, and was ${inDays(days)} late when we learnt on ${formatDay(on)} that the patient has died. That stays on record.`;
    case "answer":
      return `${late}, and went ${inDays(days)} late, on ${formatDay(on)}.`;
    case "end":
      return `${late}. The request ended without one ${inDays(days)} later, on ${formatDay(on)}.`;
  }
}
