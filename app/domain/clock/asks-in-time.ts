/**
 * What was asked for while the period was still open, and what only after its last day. A period that has ended cannot
 * begin again: proof, authority or a fee asked for then moves nothing, and the breach stays on record.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { periodFrom, type Reading } from "./living-period";
import { withoutLateRepeats, type LateRepeat } from "./repeated-proof";
import { relevantTime, waitsOf, type Wait } from "./relevant-time";

type Sorted = { held: Wait[]; tooLate: { wait: Wait; lastDay: CalendarDay }[] };

/** `held` in the order of the law; `repeats` are further pieces of proof that came when the last day had gone. */
export function asksInTime(whole: EffectiveHistory, reading: Reading): Sorted & { repeats: LateRepeat[] } {
  const { history, repeats } = withoutLateRepeats(whole, (day, before) =>
    endedBefore(day, before, sorted(before, reading).held, reading),
  );
  return { ...sorted(history, reading), repeats };
}

function sorted(history: EffectiveHistory, reading: Reading): Sorted {
  const waits = waitsOf(history, reading.policy);
  const inTime = new Set<Wait>();
  const tooLate: Sorted["tooLate"] = [];
  for (const wait of [...waits].sort((a, b) => a.askedOn.localeCompare(b.askedOn))) {
    const lastDay = endedBefore(wait.askedOn, history, [...inTime], reading);
    if (lastDay) tooLate.push({ wait, lastDay });
    else inTime.add(wait);
  }
  return { held: waits.filter((wait) => inTime.has(wait)), tooLate };
}

/** The last day of the period as it stood on that day, where it had gone by then. */
function endedBefore(
  day: CalendarDay,
  history: EffectiveHistory,
  held: readonly Wait[],
  reading: Reading,
): CalendarDay | null {
  const byThen = history.filter(({ on, type }) => on <= day || type === "request-received");
  const answeredByThen = held.map((wait) => ({
    ...wait,
    answeredOn: wait.answeredOn && wait.answeredOn <= day ? wait.answeredOn : null,
  }));
  const start = relevantTime(byThen, answeredByThen);
  if (start === null) return null;
  const { due, pausedSince, counted } = periodFrom(start, byThen, reading);
  const lastDay = due === "beyond-bank-holidays" ? counted.end : due;
  return pausedSince === null && day > lastDay ? lastDay : null;
}
