/** The law's clock of a case, derived from its history and nothing else. */
import { bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import { notesOn } from "./clock-notes";
import { whileOpen } from "~/domain/cases/endings";
import { complaintClock } from "./complaint-clock";
import { complaintInCharge } from "~/domain/cases/complaints";
import { deceasedClock, ownPromiseOn } from "./deceased-clock";
import type { LedgerLine } from "./ledger";
import { livingClock } from "./living-clock";
import { noPeriod } from "./no-period";
import { isPassedOn } from "~/domain/identity/authority";
import { receiptOf, regimeOf } from "~/domain/cases/read-history";
import { recommendedPolicy, type ClockPolicy } from "~/domain/terms/policy";

export type { Clock, LedgerLine };

/**
 * `policy` is for a case that recorded none when it was received; `today` decides only what is left, overdue or still
 * awaited.
 */
export type ClockSetting = { today: CalendarDay; policy?: ClockPolicy; holidays?: BankHolidays };

/** Throws where the history does not begin with the receipt of a request. */
export function clockOf(history: EffectiveHistory, { today, policy, holidays = bankHolidays }: ClockSetting): Clock {
  const policyKept = receiptOf(history).policy ?? policy ?? recommendedPolicy;
  const setting = { today, holidays, policy: { ...recommendedPolicy, ...policyKept } };
  const complaint = complaintInCharge(history);
  if (complaint) return withNotes(history, complaintClock(complaint, history, setting), setting);

  const request = whileOpen(history);
  return withNotes(request, requestClock(request, setting), setting);
}

const withNotes = (history: EffectiveHistory, clock: Clock, setting: Required<ClockSetting>): Clock => ({
  ...clock,
  notes: notesOn(history, clock, setting),
});

/** `history` holds what happened to the request while it was open. */
function requestClock(history: EffectiveHistory, setting: Required<ClockSetting>): Clock {
  const receipt = receiptOf(history);
  if (isPassedOn(history)) return noPeriod(history);
  const ownPromise = ownPromiseOn(history);
  const switched = history.findLastIndex(({ type }) => type === "switched-to-deceased");
  if (switched >= 0) return deceasedClock({ ...history[switched]!, ownPromise }, history.slice(switched + 1), setting);
  if (regimeOf(history) === "ahra-1990") return deceasedClock({ ...receipt, ownPromise }, history, setting);
  return livingClock(history, setting);
}
