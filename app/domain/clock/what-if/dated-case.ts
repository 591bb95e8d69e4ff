/**
 * The rules that a case told by its dates must keep before anything can be counted: one receipt, nothing before it, no
 * answer before its question.
 */
import { bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import { latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf, type Clock } from "~/domain/clock/clock";
import type { ClockPolicy } from "~/domain/terms/policy";
import type { DatedEventType } from "./dated-event-types";

/** `on` is null only for what bears no day of its own (a record's range). */
export type DatedEvent = { type: DatedEventType; on: CalendarDay | null };

export type DatedCaseProblem<Event extends DatedEvent = DatedEvent> =
  | { because: "no-receipt" | "two-receipts" }
  | { because: "before-receipt"; event: Event; receivedOn: CalendarDay }
  | { because: "looked-at-before-receipt"; asOf: CalendarDay; receivedOn: CalendarDay }
  | { because: "answers-nothing"; event: Event; question: DatedEventType };

/** By day; on one day as they were told, and what bears no day last. */
export const inOrder = <Event extends { on: CalendarDay | null }>(events: readonly Event[]): Event[] =>
  [...events].sort((a, b) => (a.on ?? "9999-12-31").localeCompare(b.on ?? "9999-12-31"));

/** Everything that is wrong with the receipt and the days before it. */
export function receiptProblems<Event extends DatedEvent>(
  events: readonly Event[],
  asOf: CalendarDay | null,
): DatedCaseProblem<Event>[] {
  const received = events.filter(({ type }) => type === "request-received");
  if (received.length !== 1) return [{ because: received.length === 0 ? "no-receipt" : "two-receipts" }];
  const receivedOn = received[0]!.on!;
  const early = events.filter(({ on }) => on !== null && on < receivedOn);
  return [
    ...early.map((event) => ({ because: "before-receipt" as const, event, receivedOn })),
    ...(asOf && asOf < receivedOn ? [{ because: "looked-at-before-receipt" as const, asOf, receivedOn }] : []),
  ];
}

/**
 * What comes without having been asked for is no answer; proof that comes unasked is only early, and may come in
 * pieces, of which the last counts.
 */
const answers: Partial<Record<DatedEventType, { question: DatedEventType; mayComeUnasked: boolean }>> = {
  "identity-confirmed": { question: "identity-requested", mayComeUnasked: true },
  "authority-confirmed": { question: "authority-requested", mayComeUnasked: true },
  "information-received": { question: "information-requested", mayComeUnasked: true },
  "clarification-received": { question: "clarification-requested", mayComeUnasked: false },
  "fee-paid": { question: "fee-notified", mayComeUnasked: false },
  "fee-waived": { question: "fee-notified", mayComeUnasked: false },
  "fee-declined": { question: "fee-notified", mayComeUnasked: false },
  "complaint-answered": { question: "request-received", mayComeUnasked: false },
};

/** Each of the events, told in order, that answers no question before it. */
export function answerProblems<Event extends DatedEvent>(events: readonly Event[]): DatedCaseProblem<Event>[] {
  return events.flatMap((event, index): DatedCaseProblem<Event>[] => {
    const answer = answers[event.type];
    if (!answer) return [];
    const { question, mayComeUnasked } = answer;
    if (mayComeUnasked && !events.some(({ type }) => type === question)) return [];
    const before = events.slice(0, index);
    const asked = before.filter(({ type }) => type === question).length;
    if (mayComeUnasked && asked > 0) return [];
    const answered = before.filter(
      ({ type }) => answers[type]?.question === question && type !== "fee-declined",
    ).length;
    return answered >= asked ? [{ because: "answers-nothing", event, question }] : [];
  });
}

/** The receipt first, then what had happened by `asOf`, where that is given. */
export function knownBy<Event extends DatedEvent>(events: readonly Event[], asOf: CalendarDay | null): Event[] {
  const receipt = events.find(({ type }) => type === "request-received")!;
  return [
    receipt,
    ...events.filter((event) => event !== receipt && (event.on === null || asOf === null || event.on <= asOf)),
  ];
}

export const isDatedAfterReceipt = (letterDated: CalendarDay, receivedOn: CalendarDay): boolean =>
  letterDated > receivedOn;

/** What did not exist yet cannot have been applied for. */
export const beginsAfterReceipt = ({ first, receivedOn }: { first: CalendarDay; receivedOn: CalendarDay }): boolean =>
  first > receivedOn;

export const endsBeforeItBegins = ({ first, last }: { first: CalendarDay; last: CalendarDay }): boolean => last < first;

type Look = { asOf: CalendarDay | null; policy: ClockPolicy; holidays?: BankHolidays };

/** The clock on the day asked for, or on the day of the last event, on which nothing is overdue yet. */
export function clockOfDatedCase(history: EffectiveHistory, { asOf, policy, holidays = bankHolidays }: Look): Clock {
  const [first, ...others] = history.map(({ on }) => on);
  return clockOf(history, { today: asOf ?? latestOf(first!, ...others), policy, holidays });
}
