/**
 * A history as it stands after its corrections: the form in which rules read it. Only `effectiveHistory` makes one, so
 * that a rule never meets a date that somebody has corrected.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "./case-events";
import { regimeFor } from "~/domain/terms/regime";

declare const effective: unique symbol;

/** An event that bears the day it happened on, as corrected. */
export type Effective<Event extends CaseEventBody = CaseEventBody> = Event & { readonly [effective]: true };

/** A part of one is one as well. With an event put to it, it is read anew: see `historyAfter`. */
export type EffectiveHistory<Event extends CaseEventBody = CaseEventBody> = readonly Effective<Event>[];

/** The history as it stands after its corrections, in the order recorded; the corrections themselves stay in it. */
export function effectiveHistory<Event extends CaseEventBody>(recorded: readonly Event[]): EffectiveHistory<Event> {
  const corrected = new Map<number, CalendarDay>();
  for (const event of recorded) if (event.type === "date-corrected") corrected.set(event.corrects, event.to);
  const asCorrected = (event: Event, index: number): Event => {
    const on = corrected.get(seqOf(event, index));
    return on
      ? {
          ...event,
          on,
          ...(event.type === "request-received" && { regime: regimeOn(event, on) }),
        }
      : event;
  };
  return recorded.map((event, index) => asCorrected(event, index) as Effective<Event>);
}

/** As the history would stand once these events are recorded. */
export const historyAfter = (history: EffectiveHistory, events: readonly CaseEventBody[]): EffectiveHistory =>
  effectiveHistory([...history, ...events]);

/** Recorded events carry their number; a history in the making counts from 1. */
const seqOf = (event: CaseEventBody & { seq?: number }, index: number) => event.seq ?? index + 1;

/** The law of a day that was corrected; that a patient had died does not change with it. */
const regimeOn = (
  { kind, requester, regime }: Extract<CaseEventBody, { type: "request-received" }>,
  on: CalendarDay,
) => (regime === "ahra-1990" ? regime : regimeFor(kind, on, requester));
