/** Days as the law counts them: a civil date in Europe/London, never a timestamp. */
import { addMonths as monthsOn } from "date-fns/addMonths";

export type CalendarDay = `${number}-${number}-${number}`;

const dayMilliseconds = 86_400_000;
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
export const monthName = (month: number): string => monthNames[month - 1]!;
export type WeekdayName = (typeof weekdayNames)[number];

/** Days are counted in UTC, which has no summer time, so that the machine's own time zone can never move one. */
function dayNumber(day: CalendarDay): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date) / dayMilliseconds;
}

const fromDayNumber = (number: number) => new Date(number * dayMilliseconds).toISOString().slice(0, 10) as CalendarDay;

function partsOf(day: CalendarDay) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(year: number, month: number, date: number): CalendarDay {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as CalendarDay;
}

/** True for a day that exists, written YYYY-MM-DD, from 1000 to 9999. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, date } = partsOf(text as CalendarDay);
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month);
}

/** Throws on a day that does not exist: check what people type with `isCalendarDay` or `parseDayFields` first. */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new Error(`${JSON.stringify(text)} is not a day written YYYY-MM-DD`);
  return text;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = Number(day.slice(8)) + days;
  // within the first 28 days of a month nothing else changes, and counting a period is mostly that
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${date < 10 ? "0" : ""}${date}` as CalendarDay;
  return fromDayNumber(dayNumber(day) + days);
}

/** The same date some months on, or the last day of a shorter month (Regulation 1182/71 art. 3(2)(c)). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, date } = partsOf(day);
  // a local date to a local date: no time zone comes into it
  const there = monthsOn(new Date(year, month - 1, date), months);
  return dayOf(there.getFullYear(), there.getMonth() + 1, there.getDate());
}

/** From the first day to the second: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => dayNumber(to) - dayNumber(from);

// 1 January 1970 was a Thursday
const weekdayNumber = (day: CalendarDay) => (((dayNumber(day) + 4) % 7) + 7) % 7;

export const weekdayName = (day: CalendarDay): WeekdayName => weekdayNames[weekdayNumber(day)]!;

export const isWeekend = (day: CalendarDay): boolean => weekdayNumber(day) === 0 || weekdayNumber(day) === 6;

/** The later of two or more days. Days written YYYY-MM-DD sort as text. */
export const latestOf = (first: CalendarDay, ...others: CalendarDay[]): CalendarDay =>
  others.reduce((latest, day) => (day > latest ? day : latest), first);

/** How people read it: "4 June 2026". */
export function formatDay(day: CalendarDay): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${monthNames[month - 1]} ${year}`;
}

const londonParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The civil day in London at an instant: half past midnight in summer is already the new day there. */
export function londonDay(instant: Date): CalendarDay {
  const parts = Object.fromEntries(londonParts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return calendarDay(`${parts.year}-${parts.month}-${parts.day}`);
}

/** The three boxes of a date question; null where they do not make a day. A month may be typed as a word. */
export function parseDayFields({ day, month, year }: { day: string; month: string; year: string }): CalendarDay | null {
  const monthNumber = monthTyped(month.trim());
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d{4}$/.test(year.trim())) return null;
  const text = dayOf(Number(year), monthNumber, Number(day));
  return isCalendarDay(text) ? text : null;
}

/** A month in figures or as a word, from 1; a number that is no month where it is none. */
export const monthTyped = (typed: string): number => (/^\d{1,2}$/.test(typed) ? Number(typed) : monthNamed(typed));

/** 0 where no month begins with the word. */
function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
}
