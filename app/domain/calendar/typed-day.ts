/**
 * A day as people write it: in one box ("27 3 2026", "27/3/2026", "27 March 2026" or "2026-03-27"), or in three, where
 * it is also told what is wrong with it.
 */
import { isCalendarDay, monthName, monthTyped, parseDayFields, type CalendarDay } from "./calendar";

/** Null where it is not a day. */
export function typedDay(text: string): CalendarDay | null {
  const typed = text.trim();
  if (isCalendarDay(typed)) return typed;
  const [day = "", month = "", year = "", ...more] = typed.split(/[\s/.-]+/);
  return more.length === 0 ? parseDayFields({ day, month, year }) : null;
}

export const dayParts = ["day", "month", "year"] as const;
export type DayPart = (typeof dayParts)[number];
export type DayBoxes = Record<DayPart, string>;

/** Boxes left empty, boxes that hold no such thing, or a day that no calendar has: "31 February 2026". */
export type DayProblem =
  { is: "parts"; missing: readonly DayPart[]; wrong: readonly DayPart[] } | { is: "no-such-day"; written: string };

const isPart: Record<DayPart, (typed: string) => boolean> = {
  day: (typed) => /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 31,
  month: (typed) => monthTyped(typed) >= 1 && monthTyped(typed) <= 12,
  year: (typed) => /^[1-9]\d{3}$/.test(typed),
};

/** The boxes that a problem is about, in the order of the boxes: a day that no calendar has is one in all of them. */
export const partsInProblem = (problem: DayProblem): readonly DayPart[] =>
  problem.is === "parts" ? dayParts.filter((part) => [...problem.missing, ...problem.wrong].includes(part)) : dayParts;

export function dayInBoxes(boxes: DayBoxes): { ok: true; on: CalendarDay } | { ok: false; problem: DayProblem } {
  const missing = dayParts.filter((part) => boxes[part].trim() === "");
  const wrong = dayParts.filter((part) => !missing.includes(part) && !isPart[part](boxes[part].trim()));
  if (missing.length + wrong.length > 0) return { ok: false, problem: { is: "parts", missing, wrong } };

  const on = parseDayFields(boxes);
  if (on) return { ok: true, on };
  const written = `${Number(boxes.day)} ${monthName(monthTyped(boxes.month.trim()))} ${boxes.year.trim()}`;
  return { ok: false, problem: { is: "no-such-day", written } };
}
