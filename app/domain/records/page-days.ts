/**
 * The days a page bears as its own: when the letter was written, when the patient was seen, when the entry was made. A
 * day of birth, a day of printing and a day that is only spoken of ("review on …") say nothing of when the page was
 * made.
 */
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";

import { list } from "~/domain/terms/word-lists";

export type OwnDay = { day: CalendarDay; what: "letter" | "event" | "entry" };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";
const weekday = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?";

const startOfDay = String.raw`(?<![\d/.-])`;
const dateAndMonth = String.raw`(\d{1,2})(?:st|nd|rd|th)?[ -]${monthWord}`;

const writings: { pattern: RegExp; read(parts: RegExpMatchArray): [year: string, month: number, date: string] }[] = [
  {
    pattern: new RegExp(`${startOfDay}${weekday}${dateAndMonth},?[ -](\\d{4}|\\d{2})(?![\\d/])`, "gi"),
    read: ([, date, month, year]) => [year!, monthOf(month!), date!],
  },
  {
    pattern: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "gi"),
    read: ([, month, date, year]) => [year!, monthOf(month!), date!],
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]?\d)/g,
    read: ([, date, , month, year]) => [year!, Number(month), date!],
  },
  {
    pattern: /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([, year, month, date]) => [year!, Number(month), date!],
  },
];

const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Two figures are a year from 1940 to 2039. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 40 ? `20${year}` : `19${year}`;
}

type WrittenDay = { day: CalendarDay; at: number; end: number };

/** Every day written in a line, in the order in which they stand. */
export function daysIn(line: string): WrittenDay[] {
  const found = writings.flatMap(({ pattern, read }) =>
    [...line.matchAll(pattern)].flatMap((parts) => {
      const [year, month, date] = read(parts);
      const day = `${fullYear(year)}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
      return isCalendarDay(day) ? [{ day, at: parts.index, end: parts.index + parts[0].length }] : [];
    }),
  );
  return found.sort((one, other) => one.at - other.at);
}

const ofAnotherDay = list`
  d\.?o\.?b\.?, date of birth, birth, born, print(ed)?, downloaded, run, generated, due, next,
  review(ed again)?, follow.?up, expir\w*, valid, until, deceased, died, date of death, received, stamp
`;
const ofLetterDay = list`
  date, dated, typed, dictated, letter of, our date, date of letter, date typed, date dictated
`;
const ofEventDay = list`
  clinic, seen, attend\w*, visit\w*, admitted, admission, discharged?, appointment, consultation, operation,
  procedure, surgery, exam\w*, collect\w*, taken, sample, specimen, report\w*, test\w*, scan\w*, assess\w*,
  recorded, reviewed
`;

const notItsOwn = new RegExp(String.raw`\b(${ofAnotherDay.join("|")})\b[^.;]{0,30}$`, "i");
const ofLetter = new RegExp(String.raw`\b(${ofLetterDay.join("|")})\W*(on )?$`, "i");
const ofEvent = new RegExp(String.raw`\b(${ofEventDay.join("|")})\b(?:[^\d.;]{0,24})$`, "i");

/** Lines from the top in which a day that stands alone is that of the letter. */
const headLines = 20;

/** In order of time, each once. `lines` are the page's lines from the top. */
export function ownDays(lines: readonly string[]): OwnDay[] {
  const found = new Map<CalendarDay, OwnDay>();
  lines.forEach((line, index) => {
    for (const written of daysIn(line)) {
      const what = whatDay(line, written, index);
      if (what && !found.has(written.day)) found.set(written.day, { day: written.day, what });
    }
  });
  return [...found.values()].sort((one, other) => (one.day < other.day ? -1 : 1)).slice(0, mostKept);
}

const mostKept = 60;

function whatDay(line: string, { at, end }: WrittenDay, index: number): OwnDay["what"] | null {
  const before = line.slice(0, at);
  if (notItsOwn.test(before)) return null;
  if (ofEvent.test(before)) return "event";
  if (ofLetter.test(before)) return "letter";
  if (before.trim() !== "") return null;
  return line.slice(end).trim() === "" && index < headLines ? "letter" : "entry";
}
