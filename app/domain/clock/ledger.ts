/** "Why this day?": the days between receipt and due day, each counted or left out, with its reason and its source. */
import { addDays, daysBetween, formatDay, type CalendarDay } from "~/domain/calendar/calendar";

export type LedgerLine = {
  from: CalendarDay;
  /** The last day of the line; the same as `from` for a single day. */
  to: CalendarDay;
  what:
    | "day-received"
    | "waiting"
    | "day-started"
    | "counted"
    | "excluded"
    | "rolled"
    | "paused"
    | "too-late"
    | "aimed-at"
    | "death";
  /** How many days the line holds towards what it says; 0 for the day from which counting starts. */
  days: number;
  /** A plain sentence. */
  because: string;
  /** Where in the law it stands. */
  source: string;
};

/** Neighbouring days that were all counted, or all left out. */
export type Stretch = { from: CalendarDay; to: CalendarDay; days: number; isExcluded: boolean };

/** A period of `length` days after `start`, as it was counted. */
export type Walk = { start: CalendarDay; end: CalendarDay; length: number; stretches: Stretch[] };

/** Counts `length` days, beginning with the day after `start`, and passes over the excluded ones one by one. */
export function walk(start: CalendarDay, length: number, isExcluded: (day: CalendarDay) => boolean): Walk {
  const stretches: Stretch[] = [];
  let day = start;
  for (let counted = 0; counted < length;) {
    day = addDays(day, 1);
    const excluded = isExcluded(day);
    lengthen(stretches, day, excluded);
    if (!excluded) counted += 1;
  }
  return { start, end: day, length, stretches };
}

function lengthen(stretches: Stretch[], day: CalendarDay, isExcluded: boolean): void {
  const last = stretches.at(-1);
  if (last?.isExcluded !== isExcluded) stretches.push({ from: day, to: day, days: 1, isExcluded });
  else {
    last.to = day;
    last.days += 1;
  }
}

/** The part of the stretches that lies before a day. */
export function stretchesBefore(stretches: readonly Stretch[], day: CalendarDay | null): Stretch[] {
  if (day === null) return [...stretches];
  return stretches
    .filter(({ from }) => from < day)
    .map((stretch) =>
      stretch.to < day ? stretch : { ...stretch, to: addDays(day, -1), days: daysBetween(stretch.from, day) },
    );
}

export const daysIn = (stretches: readonly Stretch[], { excluded }: { excluded: boolean }): number =>
  stretches.reduce((sum, { days, isExcluded }) => (isExcluded === excluded ? sum + days : sum), 0);

/** The lines of the period that runs now: one that the patient's death ended is told above them. */
export const sinceDeath = (lines: readonly LedgerLine[]): readonly LedgerLine[] =>
  lines.slice(lines.findLastIndex(({ what }) => what === "death") + 1);

export const byDay = (lines: readonly LedgerLine[]): LedgerLine[] =>
  [...lines].sort((a, b) => a.from.localeCompare(b.from));

/** "3 days", "1 day". */
export const inDays = (days: number): string => `${days} ${days === 1 ? "day" : "days"}`;

export const span = (from: CalendarDay, to: CalendarDay): string =>
  from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;

/** The line for moving an end that nobody works on to the next working day. */
export function rolledLine(rawEnd: CalendarDay, dueOn: CalendarDay, why: string, source: string): LedgerLine[] {
  if (rawEnd === dueOn) return [];
  return [
    {
      from: addDays(rawEnd, 1),
      to: dueOn,
      what: "rolled",
      days: daysBetween(rawEnd, dueOn),
      because: `${formatDay(rawEnd)} is ${why}, so the period ends on the next working day, ${formatDay(dueOn)}.`,
      source,
    },
  ];
}
