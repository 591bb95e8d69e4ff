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
import { latenessBefore } from "./lateness-before";
import { clockUntilSomebodyApplies, passedOnClock, untilDeath } from "./no-period";
import { clockWhileAlive } from "./while-alive";
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
export function clockOf(history: EffectiveHistory, asked: ClockSetting): Clock {
  const setting = settingOf(history, asked);
  const complaint = complaintInCharge(history);
  const request = whileOpen(history);
  if (!complaint) return withNotes(request, requestClock(request, setting), setting);

  const ofRequest = clockOfRequest(history, asked);
  const before = ofRequest && latenessOfAnswer(ofRequest);
  return withNotes(history, { ...complaintClock(complaint, history, setting), before }, setting);
}

/** The request's own, whatever is complained of; null where all that was sent is a complaint. */
export function clockOfRequest(history: EffectiveHistory, asked: ClockSetting): Clock | null {
  if (receiptOf(history).kind === "complaint") return null;
  return requestClock(whileOpen(history), settingOf(history, asked));
}

function settingOf(history: EffectiveHistory, { today, policy, holidays = bankHolidays }: ClockSetting) {
  const policyKept = receiptOf(history).policy ?? policy ?? recommendedPolicy;
  return { today, holidays, policy: { ...recommendedPolicy, ...policyKept } };
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
      return afterDeath(
        history,
        deceasedClock({ ...applicationIn(history), law }, sinceApplication(history), setting),
        setting,
      );
    default:
      return clockWhileAlive(history, setting);
  }
}

/** The application begins a period of its own; what was late by the death stays on record beside it. */
function afterDeath(history: EffectiveHistory, clock: Clock, setting: Required<ClockSetting>): Clock {
  const earlier = untilDeath(history, setting);
  return earlier ? { ...clock, before: earlier.before, ledger: [...earlier.ledger, ...clock.ledger] } : clock;
}

/** What was late in the request that has ended, while a complaint about it is the only thing left to do. */
function latenessOfAnswer({ daysLate, dueOn, answeredOn, wasAnswered, before }: Clock): Clock["before"] {
  return latenessBefore(wasAnswered ? "answer" : "end", { dueOn, on: answeredOn, days: daysLate }) ?? before;
}

/** Somebody who applies after the patient's death begins anew. */
const applicationIn = (history: EffectiveHistory) => lastOf(history, "switched-to-deceased") ?? receiptOf(history);
