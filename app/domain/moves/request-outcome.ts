/** How a correction, an erasure or an objection to sharing ends (UK GDPR arts 16, 17 and 21), case by case. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { RequestOutcome } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { identityProblem } from "~/domain/identity/entitlement";
import { kindOf } from "~/domain/cases/read-history";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

/** A health record is seldom erased or rewritten: a note that says what the patient disputes is the usual outcome. */
export const outcomesOf: Partial<Record<RequestKind, readonly RequestOutcome[]>> = {
  rectification: ["corrected", "note-added", "not-changed"],
  erasure: ["erased", "note-added", "not-changed"],
  objection: ["sharing-stopped", "note-added", "not-changed"],
};

export type DecideOutcomeRefusal = WhenRefusal | "not-such-a-request" | "case-closed" | "identity-not-confirmed";

export function decideOutcome(
  history: EffectiveHistory,
  { outcome, on, today }: { outcome: RequestOutcome; on: CalendarDay; today: CalendarDay },
): Decision<DecideOutcomeRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!outcomesOf[kindOf(history)]?.includes(outcome)) return refused("not-such-a-request");
  if (!canMove(stateOf(history), "request-decided")) return refused("case-closed");
  const problem = identityProblem(history);
  if (problem) return refused(problem);

  return decided({ type: "request-decided", on, outcome });
}
