/**
 * The clock of a complaint to the trust about how a living person's information was handled: acknowledge within 30 days
 * (DPA 2018 s.164A(3), read under Regulation 1182/71 by s.205(2)); then answer without undue delay, for which the law
 * sets no day. The NHS complaints rule of three working days stands beside it, and alone where there is no such duty:
 * received before 19 June 2026, about the record of somebody who has died, who is no data subject, or by the police,
 * a court or an insurer, who speak for none.
 */
import { addDays, daysBetween, formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { addWorkingDays, onOrAfterWorkingDay, whyNotWorking, type BankHolidays } from "~/domain/calendar/bank-holidays";
import { isAboutTheDead } from "~/domain/cases/about-the-dead";
import { openComplaintIn, type Complaint } from "~/domain/cases/complaints";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { complaintNotes } from "./clock-notes";
import type { Clock } from "./clock-reading";
import { byDay, rolledLine, span, type LedgerLine } from "./ledger";
import { requesterOf } from "~/domain/identity/requester";
import { trackOf } from "~/domain/identity/tracks";
import { lawOf } from "~/domain/identity/law-of-request";
import { regimeFor, section164AFrom } from "~/domain/terms/regime";
import { daysAfter, unsettledClock } from "./settle";

/** `acknowledgeBy` is null where the statute gives no day; `nhsAcknowledgeBy` is the NHS rule's three working days. */
export type ComplaintDays = {
  statutory: boolean;
  rawEnd: CalendarDay | null;
  acknowledgeBy: CalendarDay | null;
  nhsAcknowledgeBy: CalendarDay | null;
  cannotPromise: "beyond-bank-holidays" | null;
};

export function complaintDays(
  receivedOn: CalendarDay,
  holidays: BankHolidays,
  owed: { isOwed: boolean } = { isOwed: true },
): ComplaintDays {
  const statutory = receivedOn >= section164AFrom && owed.isOwed;
  const nhs = addWorkingDays(receivedOn, 3, holidays);
  const rawEnd = statutory ? addDays(receivedOn, 30) : null;
  const by = rawEnd && onOrAfterWorkingDay(rawEnd, holidays);
  const beyond = nhs === "beyond-bank-holidays" || by === "beyond-bank-holidays";
  return {
    statutory,
    rawEnd,
    acknowledgeBy: by === "beyond-bank-holidays" ? null : by,
    nhsAcknowledgeBy: nhs === "beyond-bank-holidays" ? null : nhs,
    cannotPromise: beyond ? "beyond-bank-holidays" : null,
  };
}

/** Why the duty of s.164A is not owed for a complaint that came that day, as the case then stood; null where it is. */
export type NoDuty = "about-the-dead" | "no-data-subject" | "came-before-the-duty";

export function whyNoDuty(history: EffectiveHistory, receivedOn: CalendarDay): NoDuty | null {
  if (isAboutTheDead(history)) return "about-the-dead";
  if (trackOf(requesterOf(history)) !== "by-right") return "no-data-subject";
  return receivedOn < section164AFrom ? "came-before-the-duty" : null;
}

/** The law of the day on which it came goes on: a death that we hear of later makes no acknowledgement late. */
const asItStood = (history: EffectiveHistory, day: CalendarDay): EffectiveHistory =>
  history.filter(({ type, on }) => type === "request-received" || on <= day);

type Setting = { today: CalendarDay; holidays: BankHolidays };

/**
 * `history` is the whole of the case. Acknowledged, it has no last day any more; when that was stays in the ledger, and
 * how late it was acknowledged in `daysLate`.
 */
export function complaintClock(
  { receivedOn, acknowledgedOn, endedOn, wasAnswered }: Complaint,
  history: EffectiveHistory,
  { today, holidays }: Setting,
): Clock {
  const whenItCame = asItStood(history, receivedOn);
  const aboutTheDead = isAboutTheDead(whenItCame);
  const noDuty = whyNoDuty(whenItCame, receivedOn);
  const days = complaintDays(receivedOn, holidays, { isOwed: noDuty === null });
  const acknowledgeBy = days.acknowledgeBy ?? days.nhsAcknowledgeBy;
  const dealtWithOn = acknowledgedOn ?? endedOn;
  const dueOn = dealtWithOn ? null : acknowledgeBy;
  const daysOverdue = daysAfter(dueOn, today);
  return {
    ...unsettledClock,
    of: "complaint",
    law: lawOf(history),
    state: endedOn ? "stopped" : "running",
    regime: aboutTheDead ? "ahra-1990" : regimeFor("complaint", receivedOn),
    clockStart: receivedOn,
    rawEnd: days.rawEnd,
    dueOn,
    cannotPromise: days.cannotPromise,
    targetOn: days.statutory ? days.nhsAcknowledgeBy : null,
    daysPastAim: days.statutory ? daysAfter(days.nhsAcknowledgeBy, dealtWithOn ?? today) : 0,
    daysOverdue,
    daysLeft: dueOn && daysOverdue === 0 ? daysBetween(today, dueOn) : null,
    daysLate: dealtWithOn ? daysAfter(acknowledgeBy, dealtWithOn) : 0,
    answeredOn: endedOn,
    wasAnswered,
    ledger: linesOf(receivedOn, days, holidays, noDuty),
    notes: [],
  };
}

/** The clock of the complaint that is open, whether the request is or not; null where there is none. */
export function openComplaintClock(history: EffectiveHistory, setting: Setting): Clock | null {
  const complaint = openComplaintIn(history);
  if (!complaint) return null;
  const clock = complaintClock(complaint, history, setting);
  return { ...clock, notes: complaintNotes(clock) };
}

function linesOf(
  receivedOn: CalendarDay,
  { rawEnd, acknowledgeBy, nhsAcknowledgeBy }: ComplaintDays,
  holidays: BankHolidays,
  noDuty: NoDuty | null,
): LedgerLine[] {
  const received = {
    from: receivedOn,
    to: receivedOn,
    what: "day-received" as const,
    days: 0,
    because: `The complaint came on ${formatDay(receivedOn)}; that day is not counted.`,
    source: rawEnd ? "Regulation 1182/71 art. 3(1)" : nhsRule,
  };
  const from = addDays(receivedOn, 1);
  if (rawEnd) {
    const counted = {
      from,
      to: rawEnd,
      what: "counted" as const,
      days: 30,
      because: `${span(from, rawEnd)}: 30 days to acknowledge it.`,
      source: "DPA 2018 s.164A(3)",
    };
    return byDay([
      received,
      counted,
      ...(acknowledgeBy
        ? rolledLine(rawEnd, acknowledgeBy, whyNotWorking(rawEnd, holidays), "Regulation 1182/71 art. 3(4)")
        : []),
    ]);
  }
  if (!nhsAcknowledgeBy) return [received];
  return [
    received,
    {
      from,
      to: nhsAcknowledgeBy,
      what: "counted" as const,
      days: 3,
      because: `Three working days to acknowledge it, by ${formatDay(nhsAcknowledgeBy)}. ${whyNot[noDuty ?? "came-before-the-duty"]}`,
      source: nhsRule,
    },
  ];
}

const nhsRule = "NHS complaints regulations 2009 reg. 13";
const whyNot: Record<NoDuty, string> = {
  "came-before-the-duty": "It came before 19 June 2026, so the law's 30 days do not apply.",
  "about-the-dead":
    "It is about the record of somebody who has died, so data protection law and its 30 days do not apply.",
  "no-data-subject":
    "Whoever complains asks under other law, and not by the patient’s own right, so data protection law and its 30 days do not apply.",
};
