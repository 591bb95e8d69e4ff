/**
 * Clarification. Only a request under article 15 is paused by it; the days from the question to the answer, both
 * included, are not counted (UK GDPR art. 12A(5)-(6)). They are left out one by one, so a pause that lies outside the
 * period moves nothing.
 */
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { eachAnswered } from "~/domain/cases/questions";
import { kindOf } from "~/domain/cases/read-history";
import type { ClockPolicy } from "~/domain/terms/policy";

/** `from` to `to`, both left out. */
type Pause = { from: CalendarDay; to: CalendarDay };
export type Pauses = { isExcluded(day: CalendarDay): boolean; openSince: CalendarDay | null };

export function pausesOf(history: EffectiveHistory, { pauseCount }: ClockPolicy): Pauses {
  if (kindOf(history) !== "access") return { isExcluded: () => false, openSince: null };

  const questions = eachAnswered(history, "clarification-requested", ["clarification-received"]);
  const closed = questions.flatMap(({ askedOn, answeredOn }): Pause[] =>
    answeredOn ? [{ from: askedOn, to: pauseCount === "inclusive" ? answeredOn : addDays(answeredOn, -1) }] : [],
  );
  return {
    isExcluded: (day) => closed.some(({ from, to }) => from <= day && day <= to),
    openSince: questions.find(({ answeredOn }) => answeredOn === null)?.askedOn ?? null,
  };
}
