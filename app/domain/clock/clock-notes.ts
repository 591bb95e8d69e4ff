/** What an officer should know besides the date: what moved nothing, and what was our own delay. */
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { feesOf, isForTheRequest } from "~/domain/cases/fee-record";
import type { Clock } from "./clock-reading";
import { latenessBeforeSaid } from "./lateness-before";
import { inDays, sinceDeath } from "./ledger";
import { identityQuestions, wasAskedLate } from "~/domain/identity/identity";
import type { ClockPolicy } from "~/domain/terms/policy";
import { allOf, kindOf, lastOf } from "~/domain/cases/read-history";

type Reading = Omit<Clock, "notes">;
type Setting = { holidays: BankHolidays; policy: ClockPolicy };

export function notesOn(history: EffectiveHistory, clock: Reading, { holidays, policy }: Setting): string[] {
  const always = [
    ...(clock.cannotPromise ? ["No due day can be promised: the bank holidays of that year are not loaded."] : []),
    ...(clock.before ? [latenessBeforeSaid(clock.before)] : []),
    ...complaintNotes(clock),
  ];
  if (clock.of === "complaint") return always;
  return [
    ...always,
    ...extensionNote(history, clock),
    ...sinceDeath(clock.ledger)
      .filter(({ what }) => what === "too-late")
      .map(({ because }) => because),
    ...feeDeclined(history, clock),
    ...questionsTooLate(history, clock, policy),
    ...informationTooLate(history, clock),
    ...identityAskedLate(history, holidays),
    ...(clock.law === "nobody-applies" && clock.state !== "stopped"
      ? ["The patient has died. A manager must settle who may apply now."]
      : []),
  ];
}

function extensionNote(history: EffectiveHistory, { extensionInvalid, extensionNoticeBy }: Reading): string[] {
  const notice = lastOf(history, "extension-notified");
  if (!notice || !extensionInvalid) return [];
  const why =
    extensionInvalid === "no-reasons"
      ? "gave no reasons"
      : `came after ${dayOr(extensionNoticeBy, "the last day for it")}`;
  return [`The notice of extension of ${formatDay(notice.on)} ${why}, so it moves nothing.`];
}

/** Of a complaint's own clock, whether it is in charge of the case or runs beside the request's. */
export const complaintNotes = (clock: Reading): string[] => [...acknowledgedLate(clock), ...pastTheAim(clock)];

function acknowledgedLate({ of, daysLate }: Reading): string[] {
  if (of !== "complaint" || daysLate === 0) return [];
  return [`The complaint was acknowledged ${inDays(daysLate)} after the last day for it.`];
}

/** The period begins once the fee is paid (UK GDPR art. 12A(2)(c)) or waived: one that was declined never comes. */
function feeDeclined(history: EffectiveHistory, { state, waitingFor }: Reading): string[] {
  const declined = feesOf(history).find((fee) => isForTheRequest(fee) && fee.settled === "declined");
  if (state !== "not-started" || !declined || !waitingFor.includes("fee")) return [];
  return [
    `The requester declined the fee on ${formatDay(declined.settledOn!)}: waive it, or refuse the request. The period begins only once it is paid or waived.`,
  ];
}

/** The NHS's own three working days, beside the thirty of the law. */
function pastTheAim({ of, targetOn, daysPastAim, daysLate, dueOn }: Reading): string[] {
  if (of !== "complaint" || daysPastAim === 0 || daysLate > 0) return [];
  const isOpen = dueOn !== null;
  return [
    `The NHS’s three working days to acknowledge a complaint ended on ${formatDay(targetOn!)}: ${isOpen ? "it has not been acknowledged yet" : `it was acknowledged ${inDays(daysPastAim)} after`}.`,
  ];
}

const dayOr = (day: CalendarDay | null, words: string) => (day ? formatDay(day) : words);

function questionsTooLate(
  history: EffectiveHistory,
  { of, rawEnd, dueOn, pausedSince }: Reading,
  { pauseOnRollDay }: ClockPolicy,
): string[] {
  if (of === "complaint" || kindOf(history) !== "access" || !rawEnd) return [];
  const end = pauseOnRollDay ? (dueOn ?? rawEnd) : rawEnd;
  const late = allOf(history, "clarification-requested").filter(({ on }) => on > end && on !== pausedSince);
  return late.map(
    ({ on }) => `The question of ${formatDay(on)} came after the last day had been counted, so it pauses nothing.`,
  );
}

function informationTooLate(history: EffectiveHistory, { informationRequestBy }: Reading): string[] {
  if (!informationRequestBy) return [];
  const late = allOf(history, "information-requested").filter(({ on }) => on > informationRequestBy);
  return late.map(({ on }) => `Information asked for on ${formatDay(on)}, after the first 14 days, moves nothing.`);
}

function identityAskedLate(history: EffectiveHistory, holidays: BankHolidays): string[] {
  const late = identityQuestions(history).find(({ askedOn }) => wasAskedLate(history, askedOn, holidays));
  return late
    ? [
        `Identity was asked for on ${formatDay(late.askedOn)}, more than five working days after the request came: that delay is ours.`,
      ]
    : [];
}
