/** By which day an answer is wanted, and when whoever was asked is reminded of it. */
import { addWorkingDays, onOrBeforeWorkingDay, type BankHolidays } from "~/domain/calendar/bank-holidays";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";

const usualWorkingDays = 5;
/** What the officer needs after the answer: to decide the pages, make the copy and have it checked. */
const roomBeforeDueDay = 3;
const reminderDaysBefore = 2;

type Now = { today: CalendarDay; dueOn: CalendarDay | null; holidays: BankHolidays };

/**
 * Five working days on; sooner where the case falls due, so that there is still time to act on the answer; never before
 * the next working day.
 */
export function offeredAnswerDay({ today, dueOn, holidays }: Now): CalendarDay {
  const next = workingDaysOn(today, 1, holidays);
  const usual = workingDaysOn(today, usualWorkingDays, holidays);
  const leavingRoom = dueOn && onOrBeforeWorkingDay(addDays(dueOn, -roomBeforeDueDay), holidays);
  const wanted = leavingRoom && leavingRoom !== "beyond-bank-holidays" && leavingRoom < usual ? leavingRoom : usual;
  return wanted < next ? next : wanted;
}

/** Outside the loaded years a working day cannot be told; any day does, because nothing in law hangs on it. */
function workingDaysOn(from: CalendarDay, days: number, holidays: BankHolidays): CalendarDay {
  const day = addWorkingDays(from, days, holidays);
  return day === "beyond-bank-holidays" ? addDays(from, days) : day;
}

/** The day of each reminder; the first is left out where the answer is wanted too soon for one. */
export function reminderDays({ askedOn, answerBy }: { askedOn: CalendarDay; answerBy: CalendarDay }): {
  "before-the-day": CalendarDay | null;
  "day-passed": CalendarDay;
} {
  const before = addDays(answerBy, -reminderDaysBefore);
  return { "before-the-day": before > askedOn ? before : null, "day-passed": addDays(answerBy, 1) };
}

/** Overdue starts the day after the day. `on` is the day the answer came, or today. */
export const isAnswerLate = (answerBy: CalendarDay, on: CalendarDay): boolean => on > answerBy;
