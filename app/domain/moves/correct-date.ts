/**
 * Who may correct which date. What came from outside an officer corrects, as the postmark shows it; what the desk did
 * or sent, and whatever makes what was late in time, a manager answers for.
 */
import { bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventType } from "~/domain/cases/case-events";
import { decideCorrectDate, type CorrectDateRefusal } from "~/domain/cases/correct-date";
import type { Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { refused } from "~/domain/cases/decision";
import { turnsLateIntoInTime, type DatedBackRefusal } from "./dated-back";
import { may } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";

/** What somebody else did, on a day that the desk only learnt of. */
const cameFromOutside: readonly CaseEventType[] = [
  "request-received",
  "identity-confirmed",
  "authority-confirmed",
  "authority-withdrawn",
  "clarification-received",
  "information-received",
  "fee-paid",
  "fee-declined",
  "opinion-recorded",
  "consultation-answered",
  "withdrawn",
  "patient-died",
  "switched-to-deceased",
  "complaint-received",
  "record-range-known",
];

export type CorrectionRefusal = CorrectDateRefusal | "the-desk-did-it" | DatedBackRefusal;
type Correction = { seq: number; to: CalendarDay; role: Role; today: CalendarDay; holidays?: BankHolidays };

/** `seq` counts the case's events from 1. */
export function decideCorrection(
  history: EffectiveHistory,
  { seq, to, role, today, holidays = bankHolidays }: Correction,
): Decision<CorrectionRefusal> {
  const decision = decideCorrectDate(history, { seq, to, today });
  if (!decision.ok || may(role, "correct-any-date")) return decision;
  if (!cameFromOutside.includes(history[seq - 1]!.type)) return refused("the-desk-did-it");

  const isForgiven = turnsLateIntoInTime(history, decision.events, { today, holidays });
  return isForgiven ? refused("turns-late-into-in-time") : decision;
}
