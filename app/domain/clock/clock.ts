/** The law's clock of a case, derived from its history and nothing else. */
import { bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import { notesOn } from "./clock-notes";
import { complaintClock, openComplaint } from "./complaint-clock";
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
  const clock = clockFollowed(history, {
    today,
    holidays,
    policy: receiptOf(history).policy ?? policy ?? recommendedPolicy,
  });
  return { ...clock, notes: notesOn(history, clock, holidays) };
}

function clockFollowed(history: EffectiveHistory, setting: Required<ClockSetting>): Clock {
  const receipt = receiptOf(history);
  const complaint = openComplaint(history);
  if (complaint) return complaintClock(complaint.on, complaint.since, setting);

  if (isPassedOn(history)) return noPeriod(history);
  const ownPromise = ownPromiseOn(history);
  const switched = history.findLastIndex(({ type }) => type === "switched-to-deceased");
  if (switched >= 0) return deceasedClock({ ...history[switched]!, ownPromise }, history.slice(switched + 1), setting);
  if (regimeOf(history) === "ahra-1990") return deceasedClock({ ...receipt, ownPromise }, history, setting);
  return livingClock(history, setting);
}
