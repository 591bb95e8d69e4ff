/**
 * Working days in England and Wales. The list is that of gov.uk/bank-holidays for 2024 to 2028; an administrator adds
 * to it. Nothing is promised on a day outside the years that are loaded: an unknown bank holiday would make it wrong.
 */
import { addDays, addMonths, isWeekend, weekdayName, type CalendarDay } from "./calendar";

export type BankHoliday = { on: CalendarDay; name: string };

/** Bank holidays by day, and the years for which the list is complete. */
export type BankHolidays = { names: ReadonlyMap<CalendarDay, string>; firstYear: number; lastYear: number };

/** The answer where a day lies outside the loaded years. */
export type BeyondBankHolidays = "beyond-bank-holidays";

export const bundledBankHolidays: readonly BankHoliday[] = [
  { on: "2024-01-01", name: "New Year’s Day" },
  { on: "2024-03-29", name: "Good Friday" },
  { on: "2024-04-01", name: "Easter Monday" },
  { on: "2024-05-06", name: "Early May bank holiday" },
  { on: "2024-05-27", name: "Spring bank holiday" },
  { on: "2024-08-26", name: "Summer bank holiday" },
  { on: "2024-12-25", name: "Christmas Day" },
  { on: "2024-12-26", name: "Boxing Day" },
  { on: "2025-01-01", name: "New Year’s Day" },
  { on: "2025-04-18", name: "Good Friday" },
  { on: "2025-04-21", name: "Easter Monday" },
  { on: "2025-05-05", name: "Early May bank holiday" },
  { on: "2025-05-26", name: "Spring bank holiday" },
  { on: "2025-08-25", name: "Summer bank holiday" },
  { on: "2025-12-25", name: "Christmas Day" },
  { on: "2025-12-26", name: "Boxing Day" },
  { on: "2026-01-01", name: "New Year’s Day" },
  { on: "2026-04-03", name: "Good Friday" },
  { on: "2026-04-06", name: "Easter Monday" },
  { on: "2026-05-04", name: "Early May bank holiday" },
  { on: "2026-05-25", name: "Spring bank holiday" },
  { on: "2026-08-31", name: "Summer bank holiday" },
  { on: "2026-12-25", name: "Christmas Day" },
  { on: "2026-12-28", name: "Boxing Day" },
  { on: "2027-01-01", name: "New Year’s Day" },
  { on: "2027-03-26", name: "Good Friday" },
  { on: "2027-03-29", name: "Easter Monday" },
  { on: "2027-05-03", name: "Early May bank holiday" },
  { on: "2027-05-31", name: "Spring bank holiday" },
  { on: "2027-08-30", name: "Summer bank holiday" },
  { on: "2027-12-27", name: "Christmas Day" },
  { on: "2027-12-28", name: "Boxing Day" },
  { on: "2028-01-03", name: "New Year’s Day" },
  { on: "2028-04-14", name: "Good Friday" },
  { on: "2028-04-17", name: "Easter Monday" },
  { on: "2028-05-01", name: "Early May bank holiday" },
  { on: "2028-05-29", name: "Spring bank holiday" },
  { on: "2028-08-28", name: "Summer bank holiday" },
  { on: "2028-12-25", name: "Christmas Day" },
  { on: "2028-12-26", name: "Boxing Day" },
];

/** What an administrator recorded about a day: that it is a bank holiday, or that it is none after all. */
export type RecordedHoliday = BankHoliday & { isWithdrawn?: boolean };

/**
 * The bundled list with what an administrator has recorded. A year counts as loaded only where the list is complete for
 * it.
 */
export function bankHolidaysWith(recorded: readonly RecordedHoliday[], lastYear = 2028): BankHolidays {
  const names = new Map(bundledBankHolidays.map(({ on, name }) => [on, name]));
  for (const { on } of recorded.filter(({ isWithdrawn }) => isWithdrawn)) names.delete(on);
  // added again after it was withdrawn
  for (const { on, name } of recorded.filter(({ isWithdrawn }) => !isWithdrawn)) names.set(on, name);
  return { names, firstYear: 2024, lastYear };
}

export const bankHolidays: BankHolidays = bankHolidaysWith([]);
export const lastLoadedYear = bankHolidays.lastYear;

export function isLoaded(day: CalendarDay, { firstYear, lastYear }: BankHolidays = bankHolidays): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

/** From six months before the list runs out: the last year that it holds. Null before. */
export const runsOutSoon = (today: CalendarDay, { lastYear }: BankHolidays): number | null =>
  today >= addMonths(`${lastYear}-12-31`, -6) ? lastYear : null;

/** Says nothing of days outside the loaded years: ask `isLoaded` first. */
export const isWorkingDay = (day: CalendarDay, holidays: BankHolidays = bankHolidays): boolean =>
  !isWeekend(day) && !holidays.names.has(day);

/** Why nobody works that day, in words: "a Sunday", "Easter Monday". */
export const whyNotWorking = (day: CalendarDay, holidays: BankHolidays = bankHolidays): string =>
  holidays.names.get(day) ?? `a ${weekdayName(day)}`;

export const onOrAfterWorkingDay = (day: CalendarDay, holidays: BankHolidays = bankHolidays) =>
  firstWorkingDay(day, 1, holidays);

export const onOrBeforeWorkingDay = (day: CalendarDay, holidays: BankHolidays = bankHolidays) =>
  firstWorkingDay(day, -1, holidays);

function firstWorkingDay(from: CalendarDay, step: 1 | -1, holidays: BankHolidays): CalendarDay | BeyondBankHolidays {
  let day = from;
  while (isLoaded(day, holidays)) {
    if (isWorkingDay(day, holidays)) return day;
    day = addDays(day, step);
  }
  return "beyond-bank-holidays";
}

/** The day itself is not counted: one working day after a Friday is Monday. */
export function addWorkingDays(
  from: CalendarDay,
  days: number,
  holidays: BankHolidays = bankHolidays,
): CalendarDay | BeyondBankHolidays {
  let day = from;
  for (let counted = 0; counted < days;) {
    day = addDays(day, 1);
    if (!isLoaded(day, holidays)) return "beyond-bank-holidays";
    if (isWorkingDay(day, holidays)) counted += 1;
  }
  return day;
}
