/** The lines of the ledger between start and end: which days were counted and which a question left out. */
import { daysBetween, latestOf, type CalendarDay } from "./calendar";
import { inDays, span, stretchesOf, type LedgerLine, type Walk } from "./ledger";

export function countedLines({ counted, excluded }: Walk, pausedSince: CalendarDay | null, today: CalendarDay): LedgerLine[] {
  const isReached = (day: CalendarDay) => pausedSince === null || day < pausedSince;
  const numberOf = new Map(counted.map((day, index) => [day, index + 1]));
  const lines = stretchesOf(counted.filter(isReached)).map((stretch): LedgerLine => ({
    ...stretch, what: "counted",
    because: `${span(stretch.from, stretch.to)}: ${daysNumbered(numberOf.get(stretch.from)!, numberOf.get(stretch.to)!)} of ${counted.length}. Weekends and bank holidays count.`,
    source: "Regulation 1182/71 art. 3(2)-(3)",
  }));
  const left = stretchesOf(excluded.filter(isReached)).map((stretch): LedgerLine => ({
    ...stretch, what: "excluded",
    because: `${span(stretch.from, stretch.to)}: ${inDays(stretch.days)} not counted, while we waited for the requester to say what they meant.`,
    source: "UK GDPR art. 12A(5)(b)",
  }));
  return [...lines, ...left, ...(pausedSince ? [pausedLine(pausedSince, counted.filter((day) => !isReached(day)).length, today)] : [])];
}

const daysNumbered = (first: number, last: number) => (first === last ? `day ${first}` : `days ${first} to ${last}`);

function pausedLine(since: CalendarDay, remaining: number, today: CalendarDay): LedgerLine {
  const to = latestOf(since, today);
  return {
    from: since, to, what: "paused", days: daysBetween(since, to) + 1,
    because: `We asked the requester what they meant and are waiting for the answer. When it comes, ${inDays(remaining)} of the period will be left.`,
    source: "UK GDPR art. 12A(5)(b)",
  };
}
