/** A history as it stands after its corrections: the form in which rules read it. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "./case-events";
import { regimeFor } from "~/domain/terms/regime";

/** The history as it stands after its corrections, in the order recorded; the corrections themselves stay in it. */
export function effectiveHistory<Event extends CaseEventBody>(history: readonly Event[]): Event[] {
  const corrected = new Map<number, CalendarDay>();
  for (const event of history) if (event.type === "date-corrected") corrected.set(event.corrects, event.to);
  if (corrected.size === 0) return [...history];
  return history.map((event, index) => {
    const on = corrected.get(seqOf(event, index));
    return on
      ? { ...event, on, ...(event.type === "request-received" && { regime: regimeFor(event.kind, on) }) }
      : event;
  });
}

/** Recorded events carry their number; a history in the making counts from 1. */
const seqOf = (event: CaseEventBody & { seq?: number }, index: number) => event.seq ?? index + 1;
