/**
 * How a correction, an erasure or an objection to sharing ends (UK GDPR arts 16, 17 and 21), case by case; and how a
 * correction of a dead patient's record ends (AHRA 1990 s.6(2)): corrected, or a note of what is disputed. Nothing else
 * is lawful there. A relative without a right is answered at the trust's discretion, which binds it to neither; so is
 * an advocate, who uses no right of the patient's (Mental Capacity Act 2005 s.35(6)).
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { RequestOutcome } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { entitlementProblems, type EntitlementProblem } from "~/domain/identity/entitlement";
import { barredByLaw, lawOf, type BarringOf } from "~/domain/identity/law-of-request";
import { kindOf } from "~/domain/cases/read-history";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

/** A health record is seldom erased or rewritten: a note that says what the patient disputes is the usual outcome. */
export const outcomesOf: Partial<Record<RequestKind, readonly RequestOutcome[]>> = {
  rectification: ["corrected", "note-added", "not-changed"],
  erasure: ["erased", "note-added", "not-changed"],
  objection: ["sharing-stopped", "note-added", "not-changed"],
};

/** What such a request may end in; empty where it is none that is decided so. */
export function outcomesFor(history: EffectiveHistory): readonly RequestOutcome[] {
  const outcomes = outcomesOf[kindOf(history)] ?? [];
  return lawOf(history) === "act-correction" ? outcomes.filter((each) => underTheAct.includes(each)) : outcomes;
}

/**
 * UK GDPR art. 19: whoever had the data from us is told of a correction, an addition or an erasure (arts 16 and 17);
 * nothing of it speaks of an objection (art. 21), nor of what stays as it was.
 */
export const changesData: readonly RequestOutcome[] = ["corrected", "note-added", "erased"];

const underTheAct: readonly RequestOutcome[] = ["corrected", "note-added"];

export type DecideOutcomeRefusal =
  | WhenRefusal
  | BarringOf<"decide">
  | "note-owed-under-the-act"
  | "recipients-not-named"
  | "copy-not-given"
  | "case-closed"
  | EntitlementProblem;

type Outcome = {
  outcome: RequestOutcome;
  on: CalendarDay;
  today: CalendarDay;
  /** The patient's day of birth, as nobody decides for a child who may not; null where it is not known. */
  bornOn: CalendarDay | null;
  /** Whom we told, in words: whoever had the data from us (UK GDPR art. 19). Left out, it was said elsewhere. */
  recipientsTold?: string;
  /** What the record says now, in words: its copy is owed under the Act. Left out, it was said elsewhere. */
  copy?: string;
};

export function decideOutcome(
  history: EffectiveHistory,
  { outcome, on, today, bornOn, recipientsTold, copy }: Outcome,
): Decision<DecideOutcomeRefusal> {
  const barred = barredByLaw(history, "decide");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!outcomesOf[kindOf(history)]?.includes(outcome)) return refused("not-such-a-request");
  if (!outcomesFor(history).includes(outcome)) return refused("note-owed-under-the-act");
  if (!canMove(stateOf(history), "request-decided")) return refused("case-closed");
  const [problem] = entitlementProblems(history, { bornOn, today });
  if (problem) return refused(problem);
  if (recipientsTold === "" && lawOf(history) === "living-change" && changesData.includes(outcome))
    return refused("recipients-not-named");
  if (copy === "" && lawOf(history) === "act-correction") return refused("copy-not-given");

  return decided({ type: "request-decided", on, outcome });
}
