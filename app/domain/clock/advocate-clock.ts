/**
 * The clock of what an independent mental capacity advocate asks. The Mental Capacity Act lets them examine and copy
 * what the trust considers relevant "at all reasonable times" (s.35(6)(b)) and sets no period, so no day is due and
 * nothing is overdue by law: at most the month that the trust has published is its aim.
 */
import { addMonths, daysBetween, formatDay, latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { questionsOf, type Asked } from "~/domain/cases/questions";
import { receiptOf } from "~/domain/cases/read-history";
import type { ClockPolicy } from "~/domain/terms/policy";
import type { Clock } from "./clock-reading";
import { byDay, span, type LedgerLine } from "./ledger";
import { lookedAt, notStarted, type LookedAt } from "./settle";

type Asking = Asked & { what: "identity" | "authority" };

export function advocateClock(
  history: EffectiveHistory,
  { today, policy }: { today: CalendarDay; policy: ClockPolicy },
): Clock {
  const { on, regime } = receiptOf(history);
  const askings = askingsOf(history);
  const open = askings.filter(({ answeredOn }) => answeredOn === null);
  const lines = [receivedLine(on), ...askings.map((asking) => askingLine(asking, lookedAt(history, today)))];
  const facts = { law: "advocacy" as const, regime };
  if (open.length > 0)
    return notStarted(history, {
      ...facts,
      waitingFor: [...new Set(open.map(({ what }) => what))],
      ledger: byDay(lines),
    });

  const start = latestOf(on, ...askings.map(({ answeredOn }) => answeredOn!));
  const aim = policy.ownPromiseToAdvocates === "none" ? null : addMonths(start, 1);
  const line = aim ? promisedLine(start, aim) : unpromisedLine(start);
  return notStarted(history, { ...facts, waitingFor: [], targetOn: aim, ledger: byDay([...lines, line]) });
}

const askingsOf = (history: EffectiveHistory): Asking[] => [
  ...questionsOf(history, "identity-requested", ["identity-confirmed"]).map((asked) => ({
    ...asked,
    what: "identity" as const,
  })),
  ...questionsOf(history, "authority-requested", ["authority-confirmed"]).map((asked) => ({
    ...asked,
    what: "authority" as const,
  })),
];

const receivedLine = (on: CalendarDay): LedgerLine => ({
  from: on,
  to: on,
  what: "day-received",
  days: 0,
  because: `The advocate’s request came on ${formatDay(on)}.`,
  source: "Mental Capacity Act 2005 s.35(6)(b)",
});

const wanted = { identity: "proof of identity", authority: "proof that they were appointed" };

function askingLine({ what, askedOn, answeredOn }: Asking, at: LookedAt): LedgerLine {
  const to = answeredOn ?? latestOf(askedOn, at.on);
  const came = answeredOn ? `it came on ${formatDay(answeredOn)}` : "it has not come";
  return {
    from: askedOn,
    to,
    what: "waiting",
    days: daysBetween(askedOn, to) + 1,
    because: `On ${formatDay(askedOn)} we asked for ${wanted[what]}; ${came}.`,
    source: "The trust’s own rule",
  };
}

const noPeriod = "The Mental Capacity Act sets no period for what an advocate asks";

const promisedLine = (from: CalendarDay, aim: CalendarDay): LedgerLine => ({
  from,
  to: aim,
  what: "aimed-at",
  days: daysBetween(from, aim),
  because: `${span(from, aim)}: ${noPeriod}. The trust has promised to answer requests for records within one month, so we aim to answer by ${formatDay(aim)}; nothing is overdue by law after it.`,
  source: "The trust’s own promise",
});

const unpromisedLine = (from: CalendarDay): LedgerLine => ({
  from,
  to: from,
  what: "day-received",
  days: 0,
  because: `${noPeriod}, and this trust promises no day of its own.`,
  source: "The trust’s own rule",
});
