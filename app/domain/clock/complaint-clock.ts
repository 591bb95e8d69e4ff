/**
 * The clock of a complaint to the trust about how a living person's information was handled: acknowledge within 30 days
 * (DPA 2018 s.164A(3), read under Regulation 1182/71 by s.205(2)); then answer without undue delay, for which the law
 * sets no day. Received before 19 June 2026 there is no such duty, and the NHS complaints rule of three working days
 * stands alone.
 */
import { addDays, formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { addWorkingDays, onOrAfterWorkingDay, whyNotWorking, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import { byDay, rolledLine, span } from "./ledger";
import { answerOf } from "./answer";
import { happened, lastOf, receiptOf } from "~/domain/cases/read-history";
import { regimeFor, section164AFrom } from "~/domain/terms/regime";
import { settle } from "./settle";

/** `acknowledgeBy` is null where the statute gives no day; `nhsAcknowledgeBy` is the NHS rule's three working days. */
export type ComplaintDays = {
  statutory: boolean;
  rawEnd: CalendarDay | null;
  acknowledgeBy: CalendarDay | null;
  nhsAcknowledgeBy: CalendarDay | null;
  cannotPromise: "beyond-bank-holidays" | null;
};

export function complaintDays(receivedOn: CalendarDay, holidays: BankHolidays): ComplaintDays {
  const statutory = receivedOn >= section164AFrom;
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

/** `history` holds what has happened since the complaint came. */
export function complaintClock(
  receivedOn: CalendarDay,
  history: EffectiveHistory,
  { today, holidays }: { today: CalendarDay; holidays: BankHolidays },
): Clock {
  const days = complaintDays(receivedOn, holidays);
  const isAcknowledged = happened(history, "complaint-acknowledged");
  const dueOn = isAcknowledged ? null : (days.acknowledgeBy ?? days.nhsAcknowledgeBy);
  const clock = settle(
    history,
    {
      regime: regimeFor("complaint", receivedOn),
      clockStart: receivedOn,
      rawEnd: days.rawEnd,
      dueOn,
      cannotPromise: days.cannotPromise,
      ledger: linesOf(receivedOn, days, holidays),
    },
    today,
  );
  const answered = lastOf(history, "complaint-answered");
  return answered ? { ...clock, state: "stopped", daysLeft: null, daysOverdue: 0, answeredOn: answered.on } : clock;
}

function linesOf(
  receivedOn: CalendarDay,
  { rawEnd, acknowledgeBy, nhsAcknowledgeBy }: ComplaintDays,
  holidays: BankHolidays,
) {
  const received = {
    from: receivedOn,
    to: receivedOn,
    what: "day-received" as const,
    days: 0,
    because: `The complaint came on ${formatDay(receivedOn)}; that day is not counted.`,
    source: "Regulation 1182/71 art. 3(1)",
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
      because: `Three working days to acknowledge it, by ${formatDay(nhsAcknowledgeBy)}. It came before 19 June 2026, so the law's 30 days do not apply.`,
      source: "NHS complaints regulations 2009 reg. 13",
    },
  ];
}

/**
 * The complaint that a case's clock follows now: the case's own, where it is one, or one that came after the request
 * was ended. A complaint about a request that is still open leaves that request's clock in charge.
 */
export function openComplaint(history: EffectiveHistory): { on: CalendarDay; since: EffectiveHistory } | null {
  const receipt = receiptOf(history);
  if (receipt.kind === "complaint") return { on: receipt.on, since: history };

  const came = history.findLastIndex(({ type }) => type === "complaint-received");
  const since = history.slice(came + 1);
  const isOver =
    came < 0 ||
    !answerOf(history.slice(0, came)) ||
    since.some(({ type }) => type === "complaint-answered" || type === "reopened");
  return isOver ? null : { on: history[came]!.on, since };
}
