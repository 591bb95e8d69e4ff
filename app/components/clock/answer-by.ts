/** The day by which a solicitor has our answer, or why there is none to name. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";

export function answerBy({ dueOn, needed }: { dueOn: CalendarDay | null; needed: readonly string[] }): string {
  if (dueOn) return formatDay(dueOn);
  return needed.length > 0
    ? "Not set until we hear from you"
    : "Time is running, but we cannot name the last day yet. We will tell you as soon as we can.";
}
