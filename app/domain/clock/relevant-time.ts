/**
 * The day from which a living person's period runs: the latest of receipt, the arrival of what was asked for to confirm
 * identity (and authority), and the payment of a fee under article 12(5). UK GDPR art. 12A(2); ICO, right of access,
 * December 2025.
 */
import { daysBetween, formatDay, latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { WaitingFor } from "./clock-reading";
import { feesOf, isForTheRequest, isOwed } from "~/domain/cases/fee-record";
import type { LedgerLine } from "./ledger";
import { livingSources } from "./living-sources";
import { identityDoubted, questionsOf, type Asked } from "~/domain/cases/questions";
import { receiptOf } from "~/domain/cases/read-history";
import type { ClockPolicy } from "~/domain/terms/policy";
import type { LookedAt } from "./settle";

export type Wait = Asked & { what: Exclude<WaitingFor, "clarification" | "information"> };

/** What the start of the period waits for, or waited for, in the order of the law. */
export function waitsOf(history: EffectiveHistory, policy: ClockPolicy): Wait[] {
  const identity = identityDoubted(history);
  const authority = policy.authorityResetsClock
    ? questionsOf(history, "authority-requested", ["authority-confirmed"])
    : [];
  const fees = feesOf(history)
    .filter((fee) => fee.settled !== "waived" && (isForTheRequest(fee) || policy.furtherCopyFeeStopsClock))
    .map((fee) => ({ askedOn: fee.notifiedOn, answeredOn: isOwed(fee) ? null : fee.settledOn }));
  return [
    ...identity.map((asked) => ({ ...asked, what: "identity" as const })),
    ...authority.map((asked) => ({ ...asked, what: "authority" as const })),
    ...fees.map((asked) => ({ ...asked, what: "fee" as const })),
  ];
}

/** What still holds the start, each once. */
export const awaitedIn = (waits: readonly Wait[]): Wait["what"][] => [
  ...new Set(waits.filter(({ answeredOn }) => answeredOn === null).map(({ what }) => what)),
];

/** Null while something is still awaited. */
export function relevantTime(history: EffectiveHistory, waits: readonly Wait[]): CalendarDay | null {
  const answers = waits.map((wait) => wait.answeredOn);
  return answers.includes(null) ? null : latestOf(receiptOf(history).on, ...(answers as CalendarDay[]));
}

const things: Record<Wait["what"], string> = {
  identity: "proof of identity",
  authority: "proof of authority",
  fee: "the fee",
};

export function startLines(
  history: EffectiveHistory,
  waits: readonly Wait[],
  start: CalendarDay | null,
  lookedAt: LookedAt,
): LedgerLine[] {
  const { on: receivedOn, regime } = receiptOf(history);
  const sources = livingSources(regime);
  const received: LedgerLine = {
    from: receivedOn,
    to: receivedOn,
    what: "day-received",
    days: 0,
    because:
      start === receivedOn
        ? `The request came on ${formatDay(receivedOn)}. The period starts on that day, which is itself not counted.`
        : `The request came on ${formatDay(receivedOn)}.`,
    source: sources.receipt,
  };
  const waiting = waits.map((wait) => ({ ...waitingLine(wait, lookedAt), source: sources[wait.what] }));
  if (start === null || start === receivedOn) return [received, ...waiting];

  const started: LedgerLine = {
    from: start,
    to: start,
    what: "day-started",
    days: 0,
    because: `The period starts on ${formatDay(start)}, when the last of what was awaited came. That day is itself not counted.`,
    source: sources.start,
  };
  return [received, ...waiting, started];
}

function waitingLine({ what, askedOn, answeredOn }: Wait, { on, isOver }: LookedAt): Omit<LedgerLine, "source"> {
  const until = answeredOn ?? latestOf(askedOn, on);
  return {
    from: askedOn,
    to: until,
    what: "waiting",
    days: daysBetween(askedOn, until) + 1,
    because: `We asked for ${things[what]} on ${formatDay(askedOn)}${whatCame(answeredOn, { on, isOver })}`,
  };
}

function whatCame(answeredOn: CalendarDay | null, { on, isOver }: LookedAt): string {
  if (answeredOn) return `; it came on ${formatDay(answeredOn)}.`;
  return isOver
    ? `; it had not come when the request ended on ${formatDay(on)}. The period had not started.`
    : " and are still waiting for it. The period has not started.";
}

/** What was asked for when the last day had gone: a period that is broken does not begin again. */
export function tooLateLine(
  { what, askedOn, answeredOn }: Wait,
  { regime, lastDay }: { regime: Parameters<typeof livingSources>[0]; lastDay: CalendarDay },
): LedgerLine {
  const came = answeredOn ? `; it came on ${formatDay(answeredOn)}` : "";
  return {
    from: askedOn,
    to: answeredOn ?? askedOn,
    what: "too-late",
    days: 0,
    because: `We asked for ${things[what]} on ${formatDay(askedOn)}${came}. The last day, ${formatDay(lastDay)}, had gone by then, so this moves nothing.`,
    source: livingSources(regime)["too-late"],
  };
}
