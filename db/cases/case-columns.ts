/**
 * The columns of a case that its history decides: derived here, stored only by `case-history.ts`, proved by
 * `rebuild-case-columns`.
 */
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isClosed, stateOf } from "~/domain/cases/case-state";
import { clockOf } from "~/domain/clock/clock";
import { openComplaintClock } from "~/domain/clock/complaint-clock";
import { requesterOf } from "~/domain/identity/requester";
import { kindOf, lastOf, receiptOf } from "~/domain/cases/read-history";
import { noDueDay, type Case } from "#db/schema";

export type CaseColumns = Pick<
  Case,
  | "kind"
  | "regime"
  | "requester"
  | "state"
  | "clock"
  | "waitingFor"
  | "receivedOn"
  | "dueOn"
  | "extended"
  | "assigneeId"
  | "closedOn"
>;

/**
 * Depends on nothing but the history and the bank holidays, so that the same history always gives the same columns,
 * whatever day it is. Throws where the history does not begin with the receipt of a request.
 */
export function columnsOf(history: EffectiveHistory, holidays: BankHolidays): CaseColumns {
  const received = receiptOf(history);
  const today = lastDayIn(history);
  const clock = clockOf(history, { today, holidays });
  const complaint = clock.of === "request" ? openComplaintClock(history, { today, holidays }) : null;
  return {
    kind: kindOf(history),
    regime: clock.regime,
    requester: requesterOf(history),
    state: stateOf(history),
    clock: clock.state,
    waitingFor: clock.waitingFor.join(","),
    receivedOn: received.on,
    dueOn: earlierOf(clock.dueOn ?? noDueDay, complaint?.dueOn ?? noDueDay),
    extended: clock.extended,
    assigneeId: lastOf(history, "assigned")?.to ?? null,
    closedOn: closedOn(history),
  };
}

/** The columns of the stored case that are not as they should be, with what they should be. */
export const differing = (kase: Case | undefined, columns: CaseColumns): Partial<CaseColumns> =>
  Object.fromEntries(Object.entries(columns).filter(([name, value]) => kase?.[name as keyof Case] !== value));

/** The day of the event that closed the case and after which it was not opened again. */
function closedOn(history: EffectiveHistory): CalendarDay | null {
  let open = history.length;
  while (open > 0 && isClosed(stateOf(history.slice(0, open)))) open -= 1;
  return history[open]?.on ?? null;
}

/** A complaint about an open request must be acknowledged by a day of its own: whichever comes first is next. */
const earlierOf = (one: CalendarDay, other: CalendarDay): CalendarDay => (one < other ? one : other);

const lastDayIn = (history: EffectiveHistory): CalendarDay =>
  history.reduce((latest, { on }) => (on > latest ? on : latest), history[0]!.on);
