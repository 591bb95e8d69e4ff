/**
 * The period of a living person's request once its start is known: one month from the relevant time, or three where it
 * was extended, with the days left out that a question to the requester leaves out.
 */
import { addMonths, daysBetween, type CalendarDay } from "~/domain/calendar/calendar";
import { onOrAfterWorkingDay, type BankHolidays, type BeyondBankHolidays } from "~/domain/calendar/bank-holidays";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { extensionOf, type Extension } from "./extension-notice";
import { daysIn, stretchesBefore, walk, type Walk } from "./ledger";
import { pausesOf } from "./pauses";
import type { ClockPolicy } from "~/domain/terms/policy";

export type Reading = { policy: ClockPolicy; holidays: BankHolidays };

/** `counted` ends on the last day counted, `due` on a working day; `pausedSince` while a question holds it open. */
export type Period = {
  counted: Walk;
  due: CalendarDay | BeyondBankHolidays;
  pausedSince: CalendarDay | null;
  /** Days left out between the last day counted and the working day it moves to, where a trust so reads it. */
  pausedAtEnd: number;
  noticeBy: CalendarDay | null;
  extension: Extension;
};

type Pauses = ReturnType<typeof pausesOf>;
type End = Pick<Period, "due" | "pausedSince" | "pausedAtEnd">;

export function periodFrom(start: CalendarDay, history: EffectiveHistory, reading: Reading): Period {
  const { policy } = reading;
  const pauses = pausesOf(history, policy);
  const months = (count: number, from = start) =>
    walk(start, daysBetween(start, addMonths(from, count)), pauses.isExcluded);

  const firstMonth = months(1);
  const noticeEnd = endOf(firstMonth, pauses, reading);
  const noticeBy = noticeEnd.pausedSince || noticeEnd.due === "beyond-bank-holidays" ? null : noticeEnd.due;
  const extension = extensionOf(history, noticeBy);

  const threeMonths = () => (policy.extensionFrom === "start" ? months(3) : months(2, addMonths(start, 1)));
  const counted = extension.extended ? threeMonths() : firstMonth;
  return { counted, noticeBy, extension, ...endOf(counted, pauses, reading) };
}

/** Days after the start at which the Commissioner advises a trust to aim: every month is at least as long. */
const targetDays = 28;

export const targetFrom = (start: CalendarDay, history: EffectiveHistory, policy: ClockPolicy): CalendarDay =>
  walk(start, targetDays, pausesOf(history, policy).isExcluded).end;

/**
 * The last day that is counted may be no working day; the period then ends on the next one. A question asked in
 * between pauses nothing, unless the trust reads those days as a part of the period, which a question leaves out too.
 */
function endOf({ end }: Walk, { openSince, isExcluded }: Pauses, { policy, holidays }: Reading): End {
  const rolled = onOrAfterWorkingDay(end, holidays);
  const isPaused = openSince !== null && openSince <= end;
  if (isPaused || !policy.pauseOnRollDay || rolled === "beyond-bank-holidays")
    return { due: rolled, pausedSince: isPaused ? openSince : null, pausedAtEnd: 0 };

  if (openSince !== null && openSince <= rolled) return { due: rolled, pausedSince: openSince, pausedAtEnd: 0 };
  const moved = walk(end, daysBetween(end, rolled), isExcluded);
  return {
    due: moved.end === rolled ? rolled : onOrAfterWorkingDay(moved.end, holidays),
    pausedSince: null,
    pausedAtEnd: daysIn(moved.stretches, { excluded: true }),
  };
}

/** Days that are left of the period when a paused clock runs again, those moved to a working day among them. */
export function remainingAfter({ counted: { end, length, stretches }, due, pausedSince }: Period): number | null {
  if (pausedSince === null) return null;
  if (pausedSince > end && due !== "beyond-bank-holidays") return daysBetween(pausedSince, due) + 1;
  return length - daysIn(stretchesBefore(stretches, pausedSince), { excluded: false });
}
