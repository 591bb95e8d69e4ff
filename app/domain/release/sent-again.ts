/**
 * What left is sealed again with another password where the first was lost, and goes to the same recipient once more:
 * begun by a person, and sent once it has left again.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEvent, Delivery, HandedOverAs } from "~/domain/cases/case-events";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { lastOf } from "~/domain/cases/read-history";

/** Somebody lets the copy go: it is sealed and leaves, for the first time or again. */
export const decideBeginSealing = (
  history: EffectiveHistory,
  { releaseId, today }: { releaseId: string; today: CalendarDay },
): Decision<"case-ended-first"> => {
  const state = stateOf(history);
  if (!canMove(state, "sealing-begun")) return refused("case-ended-first");
  const isAgain = !canMove(state, "disclosed");
  return decided({ type: "sealing-begun", on: today, releaseId, ...(isAgain && { isAgain }) });
};

/** Sealed again, and not yet with the recipient. */
export function isToBeSentAgain(history: EffectiveHistory): boolean {
  const last = lastOf(history, "disclosed", "sealing-begun", "sent-again");
  return last?.type === "sealing-begun" && last.isAgain === true && canMove(stateOf(history), "sent-again");
}

/** `as` is told where it is posted or handed over. */
type Sending = { delivery: Delivery; as?: HandedOverAs | undefined; today: CalendarDay };

export function decideSentAgain(
  history: EffectiveHistory,
  { delivery, as, today }: Sending,
): Decision<"not-sealed-again"> {
  const begun = lastOf(history, "sealing-begun");
  if (!begun || !isToBeSentAgain(history)) return refused("not-sealed-again");
  return decided({ type: "sent-again", on: today, releaseId: begun.releaseId, delivery, ...(as && { as }) });
}

/** Whoever pressed the button by which this copy was last let go: what a worker finishes is finished for them. */
export const whoLetItGo = (history: EffectiveHistory<CaseEvent>): string | undefined =>
  history.findLast(({ type }) => type === "sealing-begun")?.actor;
