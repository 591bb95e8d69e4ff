/** What a letter says of when we answer: the day, or why none can be named. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock";
import { setsPeriod } from "~/domain/identity/law-of-request";

type Told = Pick<Clock, "law" | "daysOverdue" | "dueOn" | "targetOn" | "cannotPromise" | "waitingFor">;

export function clockSentence(clock: Told, today: CalendarDay): string {
  if (clock.law === "other-law") return "";
  if (!setsPeriod(clock.law)) return withoutPeriod(clock, today);
  if (clock.daysOverdue > 0)
    return "We are sorry that the time limit for our answer has passed. We will answer you as soon as we can.";
  if (clock.dueOn) return `We will answer you by ${formatDay(clock.dueOn)}.`;
  if (clock.cannotPromise)
    return "The time limit for our answer is running. We cannot name its last day yet, because the bank holidays of that year are not known to us. We will tell you the day as soon as we can.";
  return "The time limit for our answer starts on the day we have what we ask for below or in a separate letter.";
}

function withoutPeriod({ targetOn, waitingFor }: Told, today: CalendarDay): string {
  const none = "The law sets no time limit for our answer";
  if (waitingFor.length > 0) return `${none}. We go on once we have what we ask for below or in a separate letter.`;
  return targetOn && targetOn >= today
    ? `${none}. We aim to answer you by ${formatDay(targetOn)}.`
    : `${none}. We will write as soon as we can.`;
}
