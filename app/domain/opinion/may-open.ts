/**
 * Which cases a health professional opens: those about which an opinion or a question was put to them, or of which they
 * gave one; not one of which they said that the opinion is not theirs to give; any other only with a reason, which
 * holds for that day.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decided, type Decision } from "~/domain/cases/decision";

export const mayOpen = (
  history: EffectiveHistory,
  { person, today }: { person: string; today: CalendarDay },
): boolean =>
  wasAskedLast(history, person) ||
  history.some((event) => {
    if (event.type === "opinion-recorded") return event.professional === person;
    if (event.type === "consultation-asked") return event.person === person;
    return event.type === "opened-with-reason" && event.person === person && event.on === today;
  });

/** Asked for an opinion, and did not say since that it is not theirs to give. */
const wasAskedLast = (history: EffectiveHistory, person: string): boolean =>
  history.findLast(
    (event) =>
      (event.type === "opinion-requested" && event.of === person) ||
      (event.type === "opinion-declined" && event.person === person),
  )?.type === "opinion-requested";

/** The reason itself is a note. Said again on the same day it changes nothing. */
export const decideOpenWithReason = (
  history: EffectiveHistory,
  who: { person: string; today: CalendarDay },
): Decision<never> =>
  mayOpen(history, who) ? decided() : decided({ type: "opened-with-reason", on: who.today, person: who.person });
