/** A day typed into one box, as people write it: "27 3 2026", "27/3/2026", "27 March 2026" or "2026-03-27". */
import { isCalendarDay, parseDayFields, type CalendarDay } from "./calendar";

/** Null where it is not a day. */
export function typedDay(text: string): CalendarDay | null {
  const typed = text.trim();
  if (isCalendarDay(typed)) return typed;
  const [day = "", month = "", year = "", ...more] = typed.split(/[\s/.-]+/);
  return more.length === 0 ? parseDayFields({ day, month, year }) : null;
}
