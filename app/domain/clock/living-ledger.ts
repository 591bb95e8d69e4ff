/**
 * The lines of the ledger between start and end: which days were counted, and which a question to the requester left
 * out.
 */
import { daysBetween, formatDay, latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import { livingSources } from "./living-sources";
import type { Period } from "./living-period";
import type { Regime } from "~/domain/terms/vocabulary";
import type { LookedAt } from "./settle";
import { inDays, span, stretchesBefore, type LedgerLine, type Stretch } from "./ledger";

type Told = { remaining: number | null; months: 1 | 3; regime: Regime; lookedAt: LookedAt };

export function countedLines({ counted: { stretches, length }, pausedSince }: Period, told: Told): LedgerLine[] {
  const { remaining, months } = told;
  const source = livingSources(told.regime).pause;
  const lines: LedgerLine[] = [];
  let counted = 0;
  for (const stretch of stretchesBefore(stretches, pausedSince)) {
    lines.push(
      stretch.isExcluded ? excludedLine(stretch, source) : countedLine(stretch, counted + 1, { length, months }),
    );
    if (!stretch.isExcluded) counted += stretch.days;
  }
  return pausedSince ? [...lines, { ...pausedLine(pausedSince, remaining ?? 0, told.lookedAt), source }] : lines;
}

const inMonths: Record<Told["months"], string> = { 1: "one month", 3: "three months" };

function countedLine(
  { from, to, days }: Stretch,
  first: number,
  { length, months }: { length: number; months: Told["months"] },
): LedgerLine {
  const numbers = days === 1 ? `day ${first}` : `days ${first} to ${first + days - 1}`;
  return {
    from,
    to,
    what: "counted",
    days,
    because: `${span(from, to)}: ${numbers} of the ${length} that make ${inMonths[months]}. Weekends and bank holidays count.`,
    source: "Regulation 1182/71 art. 3(2)-(3)",
  };
}

function excludedLine({ from, to, days }: Stretch, source: string): LedgerLine {
  return {
    from,
    to,
    what: "excluded",
    days,
    because: `${span(from, to)}: ${inDays(days)} not counted, while we waited for the requester to say what they meant.`,
    source,
  };
}

function pausedLine(since: CalendarDay, remaining: number, { on, isOver }: LookedAt): Omit<LedgerLine, "source"> {
  const to = latestOf(since, on);
  return {
    from: since,
    to,
    what: "paused",
    days: daysBetween(since, to) + 1,
    because: isOver
      ? `We asked the requester what they meant. No answer had come when the request ended on ${formatDay(on)}, with ${inDays(remaining)} of the period left.`
      : `We asked the requester what they meant and are waiting for the answer. When it comes, ${inDays(remaining)} of the period will be left.`,
  };
}
