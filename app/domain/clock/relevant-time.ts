/**
 * The day from which a living person's period runs: the latest of receipt, the arrival of what was asked for to confirm
 * identity (and authority), and the payment of a fee under article 12(5). UK GDPR art. 12A(2); ICO, right of access,
 * December 2025.
 */
import { daysBetween, formatDay, latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { WaitingFor } from "./clock-reading";
import { feesOf, isOwed } from "~/domain/cases/fee-record";
import type { LedgerLine } from "./ledger";
import { questionsOf, type Asked } from "~/domain/cases/questions";
import { receiptOf } from "~/domain/cases/read-history";
import type { ClockPolicy } from "~/domain/terms/policy";

export type Wait = Asked & { what: Exclude<WaitingFor, "clarification" | "information"> };

const sources: Record<Wait["what"], string> = {
  identity: "UK GDPR art. 12A(2)(b) and 12(6)",
  authority: "ICO, right of access, December 2025; UK GDPR art. 12(6)",
  fee: "UK GDPR art. 12A(2)(c) and 12(5)",
};

/** What the start of the period waits for, or waited for, in the order of the law. */
export function waitsOf(history: EffectiveHistory, policy: ClockPolicy): Wait[] {
  const identity = questionsOf(history, "identity-requested", ["identity-confirmed"]);
  const authority = policy.authorityResetsClock
    ? questionsOf(history, "authority-requested", ["authority-confirmed"])
    : [];
  const fees = feesOf(history)
    .filter(
      (fee) => fee.settled !== "waived" && (fee.basis === "manifestly-excessive" || policy.furtherCopyFeeStopsClock),
    )
    .map((fee) => ({ askedOn: fee.notifiedOn, answeredOn: isOwed(fee) ? null : fee.settledOn }));
  return [
    ...identity.map((asked) => ({ ...asked, what: "identity" as const })),
    ...authority.map((asked) => ({ ...asked, what: "authority" as const })),
    ...fees.map((asked) => ({ ...asked, what: "fee" as const })),
  ];
}

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
  receivedOn: CalendarDay,
  waits: readonly Wait[],
  start: CalendarDay | null,
  today: CalendarDay,
): LedgerLine[] {
  const received: LedgerLine = {
    from: receivedOn,
    to: receivedOn,
    what: "day-received",
    days: 0,
    because:
      start === receivedOn
        ? `The request came on ${formatDay(receivedOn)}. The period starts on that day, which is itself not counted.`
        : `The request came on ${formatDay(receivedOn)}.`,
    source: "UK GDPR art. 12A(2)(a); Regulation 1182/71 art. 3(1)",
  };
  const waiting = waits.map((wait) => waitingLine(wait, today));
  if (start === null || start === receivedOn) return [received, ...waiting];

  const started: LedgerLine = {
    from: start,
    to: start,
    what: "day-started",
    days: 0,
    because: `The period starts on ${formatDay(start)}, when the last of what was awaited came. That day is itself not counted.`,
    source: "UK GDPR art. 12A(2); Regulation 1182/71 art. 3(1)",
  };
  return [received, ...waiting, started];
}

function waitingLine({ what, askedOn, answeredOn }: Wait, today: CalendarDay): LedgerLine {
  const until = answeredOn ?? latestOf(askedOn, today);
  const because = answeredOn
    ? `We asked for ${things[what]} on ${formatDay(askedOn)}; it came on ${formatDay(answeredOn)}.`
    : `We asked for ${things[what]} on ${formatDay(askedOn)} and are still waiting for it. The period has not started.`;
  return {
    from: askedOn,
    to: until,
    what: "waiting",
    days: daysBetween(askedOn, until) + 1,
    because,
    source: sources[what],
  };
}
