/**
 * What an applicant for the records of the dead may be asked for: whatever shows by what right they apply and which
 * record is meant. Asked within 14 days beginning with the application, the period starts anew when it comes (AHRA 1990
 * s.3(6)); later, it moves nothing.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { isOpen, questionsOf } from "~/domain/cases/questions";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { appliedOn } from "~/domain/cases/read-history";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

type OnDay = { on: CalendarDay; today: CalendarDay };

const questionsIn = (history: EffectiveHistory) =>
  questionsOf(history, "information-requested", ["information-received"]);

export type RequestInformationRefusal = WhenRefusal | BarringOf<"ask-information"> | "already-asked" | "case-closed";

export function decideRequestInformation(
  history: EffectiveHistory,
  { on, today }: OnDay,
): Decision<RequestInformationRefusal> {
  const barred = barredByLaw(history, "ask-information");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "information-requested")) return refused("case-closed");
  if (isOpen(questionsIn(history))) return refused("already-asked");

  return decided({ type: "information-requested", on });
}

export type RecordInformationRefusal = WhenRefusal | "case-closed" | "nothing-asked" | "before-its-question";

export function decideRecordInformation(
  history: EffectiveHistory,
  { on, today }: OnDay,
): Decision<RecordInformationRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "information-received")) return refused("case-closed");
  const open = questionsIn(history).find(({ answeredOn }) => answeredOn === null);
  if (!open) return refused("nothing-asked");
  if (on < open.askedOn) return refused("before-its-question");

  return decided({ type: "information-received", on });
}

export type RecordRangeRefusal =
  | BarringOf<"record-range">
  | "case-closed"
  | "ends-before-it-begins"
  | "begins-after-the-application"
  | "date-in-the-future";

/**
 * The first and last day on which the record, or the part asked for, was made: it decides between 40 and 21 days. Only
 * what was begun by the day of the application can have been applied for.
 */
export function decideRecordRange(
  history: EffectiveHistory,
  { first, last, today }: { first: CalendarDay; last: CalendarDay; today: CalendarDay },
): Decision<RecordRangeRefusal> {
  const barred = barredByLaw(history, "record-range");
  if (barred) return refused(barred);
  if (!canMove(stateOf(history), "record-range-known")) return refused("case-closed");
  if (last < first) return refused("ends-before-it-begins");
  if (last > today) return refused("date-in-the-future");
  if (first > appliedOn(history)) return refused("begins-after-the-application");

  return decided({ type: "record-range-known", on: today, first, last });
}
