/**
 * Where the answer goes can be changed until it has left; a copy made or approved for somebody else is then made and
 * checked anew.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isClosed, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { decideVoidApproval } from "./approval";

export type ChangeRecipientRefusal = "answer-has-left";

export function decideChangeRecipient(
  history: EffectiveHistory,
  { today }: { today: CalendarDay },
): Decision<ChangeRecipientRefusal> {
  const state = stateOf(history);
  if (isClosed(state) || state === "complaint-open") return refused("answer-has-left");
  const voided = decideVoidApproval(history, { because: "recipient-changed", today });
  return voided.ok ? voided : decided();
}
