/**
 * How a wrong day is worded: which part is wrong, in the pattern of the NHS design system's date errors, and the bounds
 * that what is asked for sets.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { DayPart, DayProblem } from "~/domain/calendar/typed-day";

/** The first and the last day that an answer may name, each with the sentence for a day beyond it. */
export type DayBounds = { earliest?: Bound; latest?: Bound };
type Bound = { day: CalendarDay; message: string };

const parts: Record<DayPart, string> = {
  day: "the day must be a number from 1 to 31",
  month: "the month must be a number from 1 to 12, or its name",
  year: "the year must be four figures, such as 1961",
};

/** `called` begins a sentence: "The date of birth". */
export function dayProblemWording(called: string, problem: DayProblem): string {
  if (problem.is === "no-such-day")
    return `${problem.written} does not exist: check ${called.charAt(0).toLowerCase()}${called.slice(1)}`;
  const { missing, wrong } = problem;
  const named = missing.map((part) => `a ${part}`).join(" and ");
  const told = wrong.map((part) => parts[part]).join(", and ");
  if (missing.length === 0) return `${called}: ${told}`;
  return `${called} must include ${named}${told && `, and ${told}`}`;
}

const nhsBegan: CalendarDay = "1948-07-05";
const nobodyIsOlder: CalendarDay = "1850-01-01";
const farAhead: CalendarDay = "2099-12-31";

const notAfterToday = (called: string, today: CalendarDay): Bound => ({
  day: today,
  message: `${called} cannot be after today`,
});
const sinceTheNhs = (called: string): Bound => ({
  day: nhsBegan,
  message: `${called} cannot be before ${formatDay(nhsBegan)}, when the NHS began: check the year`,
});
const sincePatients = (called: string): Bound => ({
  day: nobodyIsOlder,
  message: `${called} cannot be before 1850: check the year`,
});

/** A birth, a death, or what the records of a life are about. Never after today. */
export const inALifetime = (called: string, today: CalendarDay): DayBounds => ({
  earliest: sincePatients(called),
  latest: notAfterToday(called, today),
});

/** The same for the end of a span that was asked for, which may be still to come. */
export const aroundALifetime = (called: string): DayBounds => ({
  earliest: sincePatients(called),
  latest: notTooFar(called),
});

/** What came to the desk, or was done by it. */
export const sinceTheDesk = (called: string, today: CalendarDay): DayBounds => ({
  earliest: sinceTheNhs(called),
  latest: notAfterToday(called, today),
});

/** Any other day: of this desk's time, and of nobody's far future. Whether it may be to come, the move's rule says. */
export const ofOurTime = (called: string): DayBounds => ({ earliest: sinceTheNhs(called), latest: notTooFar(called) });

const notTooFar = (called: string): Bound => ({
  day: farAhead,
  message: `${called} cannot be after 2099: check the year`,
});

/** The sentence for a day beyond its bounds; null within them. */
export function outOfBounds(on: CalendarDay, { earliest, latest }: DayBounds): string | null {
  if (earliest && on < earliest.day) return earliest.message;
  return latest && on > latest.day ? latest.message : null;
}
