/** Whether a clock is in time, in words: what a correction is shown to change before it is made. */
import { counted } from "~/components/design/counted";
import type { Clock } from "~/domain/clock/clock-reading";

type Told = Pick<Clock, "daysOverdue" | "daysLate" | "dueOn" | "state">;

export function latenessInWords({ daysOverdue, daysLate, dueOn, state }: Told): string {
  if (daysOverdue > 0) return `overdue by ${counted(daysOverdue, "day")}`;
  if (daysLate > 0) return `late by ${counted(daysLate, "day")}`;
  return dueOn || state === "stopped" ? "in time" : "without a due day";
}

/** "Stays in time", or "From in time to overdue by 3 days". */
export function latenessThen(before: Told, after: Told): string {
  const [now, then] = [latenessInWords(before), latenessInWords(after)];
  return now === then ? `Stays ${now}` : `From ${now} to ${then}`;
}
