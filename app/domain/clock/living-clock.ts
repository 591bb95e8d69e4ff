/**
 * The clock of a living person's request: one month from the relevant time, or three where it was extended, read under
 * Regulation 1182/71 art. 3 (UK GDPR arts 4A and 12A; for requests before 5 February 2026, art. 12(3)).
 */
import { addMonths, daysBetween, type CalendarDay } from "~/domain/calendar/calendar";
import { onOrAfterWorkingDay, whyNotWorking, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import { extensionOf } from "./extension-notice";
import { byDay, daysIn, rolledLine, walk, type Walk } from "./ledger";
import { countedLines, remainingAfter } from "./living-ledger";
import { receiptOf } from "~/domain/cases/read-history";
import { pausesOf } from "./pauses";
import type { ClockPolicy } from "~/domain/terms/policy";
import { relevantTime, startLines, waitsOf } from "./relevant-time";
import { notStarted, settle, type Unsettled } from "./settle";

type Setting = { today: CalendarDay; policy: ClockPolicy; holidays: BankHolidays };

export function livingClock(history: EffectiveHistory, { today, policy, holidays }: Setting): Clock {
  const { on: receivedOn, regime } = receiptOf(history);
  const waits = waitsOf(history, policy);
  const start = relevantTime(history, waits);
  const lines = startLines(receivedOn, waits, start, today);
  const awaited = waits.filter(({ answeredOn }) => answeredOn === null).map(({ what }) => what);
  if (start === null) return notStarted(history, { regime, waitingFor: [...new Set(awaited)], ledger: byDay(lines) });

  const pauses = pausesOf(history, policy);
  const period = (months: number, from = start) =>
    walk(start, daysBetween(start, addMonths(from, months)), pauses.isExcluded);
  const firstMonth = period(1);
  const isPausedBy = ({ end }: Walk) => pauses.openSince !== null && pauses.openSince <= end;
  const firstDue = onOrAfterWorkingDay(firstMonth.end, holidays);
  const noticeBy = isPausedBy(firstMonth) || firstDue === "beyond-bank-holidays" ? null : firstDue;
  const extension = extensionOf(history, noticeBy);

  const extended = () => (policy.extensionFrom === "start" ? period(3) : period(2, addMonths(start, 1)));
  const whole = extension.extended ? extended() : firstMonth;
  const pausedSince = isPausedBy(whole) ? pauses.openSince : null;
  const due = onOrAfterWorkingDay(whole.end, holidays);
  const beyond = due === "beyond-bank-holidays";

  const unsettled: Unsettled = {
    regime,
    clockStart: start,
    rawEnd: whole.end,
    dueOn: pausedSince || beyond ? null : due,
    cannotPromise: beyond ? due : null,
    pausedDays: daysIn(whole.stretches, { excluded: true }),
    pausedSince,
    remainingDays: pausedSince && remainingAfter(whole, pausedSince),
    ...extension,
    extensionNoticeBy: noticeBy,
    ledger: byDay([
      ...lines,
      ...countedLines(whole, pausedSince, today),
      ...(pausedSince || beyond
        ? []
        : rolledLine(whole.end, due, whyNotWorking(whole.end, holidays), "Regulation 1182/71 art. 3(4)")),
    ]),
  };
  return settle(history, unsettled, today);
}
