/** Random days and histories for what must hold of all of them. */
import fc from "fast-check";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import type { Effective } from "~/domain/cases/effective-history";
import {
  clarificationReceived,
  clarificationRequested,
  extended,
  identityConfirmed,
  identityRequested,
  received,
} from "./histories";

/** A day in the years for which bank holidays are loaded, early enough for any period to end within them. */
export const anyDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays("2024-01-01", days));

/**
 * An access request with identity asked or not, up to three pauses and an extension or not; the pauses follow one
 * another.
 */
export const anyAccessHistory: fc.Arbitrary<Effective[]> = fc
  .record({
    receivedOn: anyDay,
    identity: fc.option(fc.tuple(fc.nat(20), fc.nat(30))),
    pauses: fc.array(fc.tuple(fc.nat(25), fc.nat(20)), { maxLength: 3 }),
    extendedAfter: fc.option(fc.nat(40)),
  })
  .map(({ receivedOn, identity, pauses, extendedAfter }) => {
    const history: Effective[] = [received(receivedOn)];
    if (identity) {
      const askedOn = addDays(receivedOn, identity[0]);
      history.push(identityRequested(askedOn), identityConfirmed(addDays(askedOn, identity[1])));
    }
    let day = receivedOn;
    for (const [until, length] of pauses) {
      const askedOn = addDays(day, until);
      day = addDays(askedOn, length);
      history.push(clarificationRequested(askedOn), clarificationReceived(day));
    }
    if (extendedAfter !== null) history.push(extended(addDays(receivedOn, extendedAfter)));
    return history;
  });
