/**
 * An administrator's changes to the list of bank holidays: a day is added or withdrawn, and a later year is declared
 * complete.
 */
import { addMonths, isWeekend, type CalendarDay } from "./calendar";
import { isLoaded, type BankHoliday, type BankHolidays } from "./bank-holidays";

/** England and Wales have had no fewer in any year since 1978. */
export const fewestInYear = 8;

export type ListFacts = { holidays: BankHolidays; today: CalendarDay };

export type AddHolidayRefusal =
  "name-missing" | "name-too-long" | "long-past" | "year-not-open" | "falls-on-weekend" | "already-a-bank-holiday";

/** Null where the day may be added: in a loaded year, or in the next one, which is being entered. */
export function whyNotAdded({ on, name }: BankHoliday, { holidays, today }: ListFacts): AddHolidayRefusal | null {
  if (isLongPast(on, { holidays, today })) return "long-past";
  if (yearOf(on) > holidays.lastYear + 1) return "year-not-open";
  if (isWeekend(on)) return "falls-on-weekend";
  if (holidays.names.has(on)) return "already-a-bank-holiday";
  if (name.trim() === "") return "name-missing";
  return name.trim().length > 100 ? "name-too-long" : null;
}

export type WithdrawHolidayRefusal = "not-a-bank-holiday" | "long-past" | "year-would-be-short";

/**
 * Null where the day may be withdrawn. A complete year never falls short: the day that takes its place is added first.
 */
export function whyNotWithdrawn(on: CalendarDay, { holidays, today }: ListFacts): WithdrawHolidayRefusal | null {
  if (!holidays.names.has(on)) return "not-a-bank-holiday";
  if (isLongPast(on, { holidays, today })) return "long-past";
  return isLoaded(on, holidays) && holidaysIn(yearOf(on), holidays).length <= fewestInYear
    ? "year-would-be-short"
    : null;
}

export type CompleteYearRefusal = "already-complete" | "earlier-year-missing" | "too-few-holidays";

/** Null where the year may be declared complete. */
export function whyNotComplete(year: number, holidays: BankHolidays): CompleteYearRefusal | null {
  if (year <= holidays.lastYear) return "already-complete";
  if (year > holidays.lastYear + 1) return "earlier-year-missing";
  return holidaysIn(year, holidays).length < fewestInYear ? "too-few-holidays" : null;
}

export const withDay = (holidays: BankHolidays, { on, name }: BankHoliday): BankHolidays => ({
  ...holidays,
  names: new Map([...holidays.names, [on, name]]),
});

export const withoutDay = (holidays: BankHolidays, day: CalendarDay): BankHolidays => ({
  ...holidays,
  names: new Map([...holidays.names].filter(([on]) => on !== day)),
});

export const withYear = (holidays: BankHolidays, lastYear: number): BankHolidays => ({ ...holidays, lastYear });

/** In the order of the year. */
export const holidaysIn = (year: number, { names }: BankHolidays): BankHoliday[] =>
  [...names]
    .filter(([on]) => yearOf(on) === year)
    .map(([on, name]) => ({ on, name }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));

const yearOf = (day: CalendarDay) => Number(day.slice(0, 4));

/** A day of a year ago or more moves nothing that is still open. */
const isLongPast = (on: CalendarDay, { holidays, today }: ListFacts) =>
  yearOf(on) < holidays.firstYear || on < addMonths(today, -12);
