/**
 * The lines of the ledger between start and end: which days were counted, and which a question to the requester left
 * out.
 */
import { daysBetween, latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import { daysIn, inDays, span, stretchesBefore, type LedgerLine, type Stretch, type Walk } from "./ledger";

export function countedLines(
  { stretches, length }: Walk,
  pausedSince: CalendarDay | null,
  today: CalendarDay,
): LedgerLine[] {
  const lines: LedgerLine[] = [];
  let counted = 0;
  for (const stretch of stretchesBefore(stretches, pausedSince)) {
    lines.push(stretch.isExcluded ? excludedLine(stretch) : countedLine(stretch, counted + 1, length));
    if (!stretch.isExcluded) counted += stretch.days;
  }
  return pausedSince ? [...lines, pausedLine(pausedSince, length - counted, today)] : lines;
}

/** Days of the period that are left when a paused clock runs again. */
export const remainingAfter = ({ stretches, length }: Walk, pausedSince: CalendarDay): number =>
  length - daysIn(stretchesBefore(stretches, pausedSince), { excluded: false });

function countedLine({ from, to, days }: Stretch, first: number, length: number): LedgerLine {
  const numbers = days === 1 ? `day ${first}` : `days ${first} to ${first + days - 1}`;
  return {
    from,
    to,
    what: "counted",
    days,
    because: `${span(from, to)}: ${numbers} of ${length}. Weekends and bank holidays count.`,
    source: "Regulation 1182/71 art. 3(2)-(3)",
  };
}

function excludedLine({ from, to, days }: Stretch): LedgerLine {
  return {
    from,
    to,
    what: "excluded",
    days,
    because: `${span(from, to)}: ${inDays(days)} not counted, while we waited for the requester to say what they meant.`,
    source: "UK GDPR art. 12A(5)(b)",
  };
}

function pausedLine(since: CalendarDay, remaining: number, today: CalendarDay): LedgerLine {
  const to = latestOf(since, today);
  return {
    from: since,
    to,
    what: "paused",
    days: daysBetween(since, to) + 1,
    because: `We asked the requester what they meant and are waiting for the answer. When it comes, ${inDays(remaining)} of the period will be left.`,
    source: "UK GDPR art. 12A(5)(b)",
  };
}
