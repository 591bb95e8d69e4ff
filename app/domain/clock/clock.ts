/** The law's clock of a case, derived from its history and nothing else. */
import { bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import { notesOn } from "./clock-notes";
import { whileOpen } from "~/domain/cases/endings";
import { complaintClock } from "./complaint-clock";
import { complaintInCharge } from "~/domain/cases/complaints";
import { deceasedClock } from "./deceased-clock";
import type { LedgerLine } from "./ledger";
import { livingClock } from "./living-clock";
import { clockUntilSomebodyApplies, passedOnClock } from "./no-period";
import { lawOf } from "~/domain/identity/law-of-request";
import { lastOf, receiptOf, sinceApplication } from "~/domain/cases/read-history";
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
  const law = lawOf(history);
  switch (law) {
    case "other-law":
      return passedOnClock(history);
    case "nobody-applies":
      return clockUntilSomebodyApplies(history, setting);
    case "act-access":
    case "act-correction":
    case "discretion":
      return deceasedClock({ ...applicationIn(history), law }, sinceApplication(history), setting);
    default:
      return livingClock(history, setting);
  }
}

/** Somebody who applies after the patient's death begins anew. */
const applicationIn = (history: EffectiveHistory) => lastOf(history, "switched-to-deceased") ?? receiptOf(history);
