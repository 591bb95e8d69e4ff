/**
 * The clock of a living person's request: one month from the relevant time, or three where it was extended, read under
 * Regulation 1182/71 art. 3 (UK GDPR arts 4A and 12A; for requests before 5 February 2026, art. 12(3)).
 */
import { addDays, daysBetween, formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { onOrAfterWorkingDay, whyNotWorking, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { receiptOf } from "~/domain/cases/read-history";
import { lawOf } from "~/domain/identity/law-of-request";
import type { ClockPolicy } from "~/domain/terms/policy";
import { asksInTime } from "./asks-in-time";
import type { Clock } from "./clock-reading";
import { extensionOf } from "./extension-notice";
import { byDay, daysIn, rolledLine, type LedgerLine } from "./ledger";
import { countedLines } from "./living-ledger";
import { periodFrom, remainingAfter, targetFrom, type Period } from "./living-period";
import { livingSources } from "./living-sources";
import { repeatLine } from "./repeated-proof";
import { awaitedIn, relevantTime, startLines, tooLateLine } from "./relevant-time";
import { lookedAt, notStarted, settle } from "./settle";

type Setting = { today: CalendarDay; policy: ClockPolicy; holidays: BankHolidays };

export function livingClock(history: EffectiveHistory, { today, policy, holidays }: Setting): Clock {
  const { regime } = receiptOf(history);
  const at = lookedAt(history, today);
  const { held, tooLate, repeats } = asksInTime(history, { policy, holidays });
  const start = relevantTime(history, held);
  const lines = [
    ...startLines(history, held, start, at),
    ...tooLate.map(({ wait, lastDay }) => tooLateLine(wait, { regime, lastDay })),
    ...repeats.map((repeat) => repeatLine(repeat, livingSources(regime)["too-late"])),
  ];
  if (start === null)
    return notStarted(history, {
      law: lawOf(history),
      regime,
      waitingFor: awaitedIn(held),
      ...extensionOf(history, null),
      ledger: byDay(lines),
    });

  const period = periodFrom(start, history, { policy, holidays });
  const { counted, due, pausedSince, pausedAtEnd, extension, noticeBy } = period;
  const beyond = due === "beyond-bank-holidays";
  const dueOn = pausedSince || beyond ? null : due;
  const periodMonths = extension.extended ? 3 : 1;
  const remainingDays = remainingAfter(period);
  const target = targetFrom(start, history, policy);

  return settle(
    history,
    {
      law: lawOf(history),
      regime,
      waitingFor: awaitedIn(tooLate.map(({ wait }) => wait)),
      clockStart: start,
      rawEnd: counted.end,
      dueOn,
      cannotPromise: beyond ? due : null,
      pausedDays: daysIn(counted.stretches, { excluded: true }) + pausedAtEnd,
      pausedSince,
      remainingDays,
      periodMonths,
      targetOn: dueOn !== null && !extension.extended && target < dueOn ? target : null,
      ...extension,
      extensionNoticeBy: noticeBy,
      ledger: byDay([
        ...lines,
        ...countedLines(period, { remaining: remainingDays, months: periodMonths, regime, lookedAt: at }),
        ...(dueOn ? endLines(period, dueOn, holidays, livingSources(regime).pause) : []),
      ]),
    },
    today,
  );
}

/** How the end moved to a working day, and where the trust so reads the law, what a question asked by then left out. */
function endLines(
  { counted: { end } }: Period,
  dueOn: CalendarDay,
  holidays: BankHolidays,
  source: string,
): LedgerLine[] {
  const rolled = onOrAfterWorkingDay(end, holidays);
  if (rolled === "beyond-bank-holidays") return [];
  const lines = rolledLine(end, rolled, whyNotWorking(end, holidays), "Regulation 1182/71 art. 3(4)");
  if (rolled === dueOn) return lines;
  return [
    ...lines,
    {
      from: addDays(rolled, 1),
      to: dueOn,
      what: "excluded",
      days: daysBetween(rolled, dueOn),
      because: `A question was asked before the period had ended on ${formatDay(rolled)}. This trust leaves out the days until its answer, so it ends on ${formatDay(dueOn)}.`,
      source,
    },
  ];
}
