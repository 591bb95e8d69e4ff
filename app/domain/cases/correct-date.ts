/**
 * A wrong date is corrected by another fact; the history shows both, and everything derived reads the corrected one.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { decided, refused, type Decision } from "./decision";
import type { CaseEventType } from "./case-events";
import { historyAfter, type EffectiveHistory } from "./effective-history";

export type CorrectDateRefusal =
  | "no-such-event"
  | "corrections-are-not-corrected"
  | "same-date"
  | "date-in-the-future"
  | "before-receipt"
  | "after-something-that-followed"
  | "before-what-it-answers";

/** What answers something did not come before it, whichever of the two is corrected. */
const answersTo: Partial<Record<CaseEventType, CaseEventType>> = {
  "clarification-received": "clarification-requested",
  "information-received": "information-requested",
  "fee-paid": "fee-notified",
  "fee-declined": "fee-notified",
  "fee-waived": "fee-notified",
  "complaint-acknowledged": "complaint-received",
  "complaint-answered": "complaint-received",
  "consultation-answered": "consultation-asked",
  collected: "disclosed",
  "password-given": "disclosed",
  "sent-again": "disclosed",
};

/** `seq` counts the case's events from 1. */
export function decideCorrectDate(
  history: EffectiveHistory,
  { seq, to, today }: { seq: number; to: CalendarDay; today: CalendarDay },
): Decision<CorrectDateRefusal> {
  const wrong = history[seq - 1];
  if (!wrong) return refused("no-such-event");
  if (wrong.type === "date-corrected") return refused("corrections-are-not-corrected");
  if (wrong.on === to) return refused("same-date");
  if (to > today) return refused("date-in-the-future");
  const others = history.filter((event) => event !== wrong && event.type !== "date-corrected");
  if (seq > 1 && others[0] && to < others[0].on) return refused("before-receipt");
  if (seq === 1 && others.some((event) => event.on < to)) return refused("after-something-that-followed");

  const correction = { type: "date-corrected", on: today, corrects: seq, from: wrong.on, to } as const;
  if (contradictsOrder(historyAfter(history, [correction])) && !contradictsOrder(history))
    return refused("before-what-it-answers");

  return decided(correction);
}

const contradictsOrder = (history: EffectiveHistory): boolean =>
  history.some(({ type, on }, at) => {
    const answered = answersTo[type];
    return answered !== undefined && history.slice(0, at).some((event) => event.type === answered && event.on > on);
  });
