/**
 * Asking a requester what they mean, and recording the answer: UK GDPR art. 12A(5)-(6). How it moves the clock is in
 * `pauses.ts`.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { clockOf, type Clock, type ClockSetting } from "~/domain/clock/clock";
import { policyOf } from "~/domain/clock/readings";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { eachAnswered, isOpen } from "~/domain/cases/questions";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { sinceApplication } from "~/domain/cases/read-history";
import type { ClockPolicy } from "~/domain/terms/policy";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

type OnDay = { on: CalendarDay; today: CalendarDay };

const questionsIn = (history: EffectiveHistory) =>
  eachAnswered(sinceApplication(history), "clarification-requested", ["clarification-received"]);

export type AskClarificationRefusal =
  WhenRefusal | BarringOf<"ask-clarification"> | "already-asked" | "period-has-ended" | "case-closed";

/** A question asked once the last day has been counted can pause nothing. */
export function decideRequestClarification(
  history: EffectiveHistory,
  { on, today, holidays }: { on: CalendarDay } & Pick<ClockSetting, "today" | "holidays">,
): Decision<AskClarificationRefusal> {
  const barred = barredByLaw(history, "ask-clarification");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "clarification-requested")) return refused("case-closed");
  if (isOpen(questionsIn(history))) return refused("already-asked");
  if (hasEndedBy(on, clockOf(history, { today, holidays }), policyOf(history))) return refused("period-has-ended");

  return decided({ type: "clarification-requested", on });
}

/** With the last day counted, or where the trust so reads the law, with the working day to which it has moved. */
function hasEndedBy(
  day: CalendarDay,
  { rawEnd, dueOn }: Pick<Clock, "rawEnd" | "dueOn">,
  { pauseOnRollDay }: ClockPolicy,
): boolean {
  const end = pauseOnRollDay ? (dueOn ?? rawEnd) : rawEnd;
  return end !== null && day > end;
}

export type RecordClarificationRefusal = WhenRefusal | "case-closed" | "nothing-asked" | "before-its-question";

/** `on` is the day the answer came; it is itself not counted. */
export function decideRecordClarification(
  history: EffectiveHistory,
  { on, today }: OnDay,
): Decision<RecordClarificationRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "clarification-received")) return refused("case-closed");
  const open = questionsIn(history).find(({ answeredOn }) => answeredOn === null);
  if (!open) return refused("nothing-asked");
  if (on < open.askedOn) return refused("before-its-question");

  return decided({ type: "clarification-received", on });
}
