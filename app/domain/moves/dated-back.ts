/**
 * A day before today, put to an act, may turn what is late into what was in time: a notice of more time, a withdrawal,
 * an acknowledgement. Whoever answers for the lateness must not take it away alone: a manager does, as with the
 * correction of a date that was recorded.
 */
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { lateIn } from "~/domain/clock/lateness";
import { may } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";

export type DatedBackRefusal = "turns-late-into-in-time";
type Setting = { today: CalendarDay; holidays: BankHolidays };

/** Something is late on this day, and with these events it would not be. */
export function turnsLateIntoInTime(
  history: EffectiveHistory,
  events: readonly CaseEventBody[],
  setting: Setting,
): boolean {
  const stillLate = lateIn(historyAfter(history, events), setting);
  return lateIn(history, setting).some((late) => !stillLate.includes(late));
}

/** Asked of every change to a case, whichever rule decided it. Null where nothing stands in its way. */
export function datedBackProblem(
  history: EffectiveHistory,
  events: readonly CaseEventBody[],
  { role, ...setting }: Setting & { role: Role },
): DatedBackRefusal | null {
  if (may(role, "correct-any-date") || !events.some((event) => namesEarlierDay(event, setting.today))) return null;
  return turnsLateIntoInTime(history, events, setting) ? "turns-late-into-in-time" : null;
}

/** What happened before today; and days that are themselves what is recorded, and decide between 40 and 21. */
const namesEarlierDay = (event: CaseEventBody, today: CalendarDay): boolean =>
  event.on < today || event.type === "record-range-known" || event.type === "date-corrected";
