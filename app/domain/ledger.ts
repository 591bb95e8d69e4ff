/** "Why this day?": the days between receipt and due day, each counted or left out, with its reason and its source. */
import { addDays, daysBetween, formatDay, type CalendarDay } from "./calendar";

export type LedgerLine = {
  from: CalendarDay;
  /** The last day of the line; the same as `from` for a single day. */
  to: CalendarDay;
  what: "day-received" | "waiting" | "day-started" | "counted" | "excluded" | "rolled" | "paused";
  /** How many days the line holds towards what it says; 0 for the day from which counting starts. */
  days: number;
  /** A plain sentence. */
  because: string;
  /** Where in the law it stands. */
  source: string;
};

/** Counting one period day by day: from the day after `start` (or from `start` itself), leaving out what is excluded. */
export type Walk = { end: CalendarDay; counted: CalendarDay[]; excluded: CalendarDay[] };

/** Counts `length` days after `start`, passing over the excluded ones. */
export function walk(start: CalendarDay, length: number, isExcluded: (day: CalendarDay) => boolean): Walk {
  const counted: CalendarDay[] = [];
  const excluded: CalendarDay[] = [];
  let day = start;
  while (counted.length < length) {
    day = addDays(day, 1);
    (isExcluded(day) ? excluded : counted).push(day);
  }
  return { end: day, counted, excluded };
}

/** Neighbouring days put together into stretches. */
export function stretchesOf(days: readonly CalendarDay[]): { from: CalendarDay; to: CalendarDay; days: number }[] {
  const stretches: { from: CalendarDay; to: CalendarDay; days: number }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && addDays(last.to, 1) === day) Object.assign(last, { to: day, days: last.days + 1 });
    else stretches.push({ from: day, to: day, days: 1 });
  }
  return stretches;
}

export const byDay = (lines: LedgerLine[]): LedgerLine[] => [...lines].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));

/** "3 days", "1 day". */
export const inDays = (days: number): string => `${days} ${days === 1 ? "day" : "days"}`;

export const span = (from: CalendarDay, to: CalendarDay): string => (from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`);

/** The line for moving an end that nobody works on to the next working day. */
export function rolledLine(rawEnd: CalendarDay, dueOn: CalendarDay, why: string, source: string): LedgerLine[] {
  if (rawEnd === dueOn) return [];
  return [{ from: addDays(rawEnd, 1), to: dueOn, what: "rolled", days: daysBetween(rawEnd, dueOn), because: `${formatDay(rawEnd)} is ${why}, so the period ends on the next working day, ${formatDay(dueOn)}.`, source }];
}
