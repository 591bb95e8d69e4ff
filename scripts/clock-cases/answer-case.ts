/** What the law makes of one case, in the words of `expect`. */
import { scopeOf } from "~/domain/clock/ahra-scope";
import { bankHolidays, lastLoadedYear } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "~/domain/clock/clock";
import { complaintDays } from "~/domain/clock/complaint-clock";
import { earliestValidOpinion, opinionValidOn } from "~/domain/opinion/opinion";
import { reviewOn } from "~/domain/cases/retention";
import { clockOfDatedCase } from "~/domain/clock/what-if/dated-case";
import { historyOf } from "./history-of";
import { readCase, type Question } from "./read-case";
import { Unanswerable } from "./unanswerable";
import type { DatedEvent } from "./vocabulary";

/** Throws `Unanswerable` with a sentence. */
export function answerCase(asked: unknown): Record<string, unknown> {
  const question = readCase(asked);
  return { ...(question.id !== undefined && { id: question.id }), ...answerTo(question) };
}

function answerTo(question: Question): Record<string, unknown> {
  switch (question.kind) {
    case "complaint":
      return complaintAnswer(question);
    case "opinion":
      return opinionAnswer(question);
    case "ahra_scope":
      return scopeAnswer(question);
    case "retention":
      return { reviewOn: retentionDay(question), action: "review, never auto-destroy" };
    case "deceased":
      return clockAnswer(question, deceasedFacts);
    default:
      return clockAnswer(question, livingFacts);
  }
}

function clockAnswer(question: Question, facts: (clock: Clock, history: EffectiveHistory) => Record<string, unknown>) {
  const history = historyOf(question);
  const clock = clockOfDatedCase(history, question);
  if (clock.cannotPromise) throw beyondHolidays();
  return { ...standing(clock, question.asOf), ...facts(clock, history), regime: clock.regime };
}

const beyondHolidays = () =>
  new Unanswerable(
    `its date lies outside the bank holidays that are loaded, ${bankHolidays.firstYear} to ${lastLoadedYear}, so it cannot be promised.`,
  );

const waitingNames = {
  identity: "id",
  authority: "authority",
  information: "info",
  fee: "fee",
  clarification: "clarification",
} as const;

/** A case without `asOf` is looked at on the day of its last event, on which nothing is overdue yet. */
function standing(clock: Clock, asOf: CalendarDay | null): Record<string, unknown> {
  const dates = { clockStart: clock.clockStart, due: clock.dueOn };
  switch (clock.state) {
    case "not-started":
      return { status: "not_started", waitingFor: clock.waitingFor.map((what) => waitingNames[what]), ...dates };
    case "paused":
      return { status: "paused", ...dates, pausedSince: clock.pausedSince, remainingDays: clock.remainingDays };
    case "stopped":
      return clock.daysLate > 0
        ? { status: "late", ...dates, daysLate: clock.daysLate }
        : { status: "in_time", ...dates };
    case "running":
      return { ...(asOf ? runningOn(clock) : { status: "running" }), ...dates };
  }
}

function runningOn({ daysOverdue, daysLeft }: Clock) {
  return daysOverdue > 0 ? { status: "overdue", daysOverdue } : { status: "running", daysLeft };
}

function livingFacts(clock: Clock, history: EffectiveHistory): Record<string, unknown> {
  const isAsked = history.some(({ type }) => type === "extension-notified");
  const started = clock.clockStart && { pausedDays: clock.pausedDays, rawEnd: clock.rawEnd };
  return {
    ...started,
    extensionNoticeBy: clock.extensionNoticeBy,
    ...(isAsked && { extended: clock.extended }),
    ...(clock.extensionInvalid && {
      extensionInvalid: clock.extensionInvalid === "no-reasons" ? "no reasons" : "late",
    }),
  };
}

function deceasedFacts(clock: Clock): Record<string, unknown> {
  const started = clock.clockStart && { periodDays: clock.periodDays, actBy: clock.actBy, reset: clock.restarted };
  return { ...started, infoRequestBy: clock.informationRequestBy };
}

function complaintAnswer(question: Question) {
  const [received] = historyOf(question);
  const { statutory, acknowledgeBy, nhsAcknowledgeBy, cannotPromise } = complaintDays(received!.on, bankHolidays);
  if (cannotPromise) throw beyondHolidays();
  return { statutory, ackDue: acknowledgeBy, nhsAckDue: nhsAcknowledgeBy };
}

function only(question: Question, name: string): DatedEvent & { on: CalendarDay } {
  const found = question.events.filter((event) => event.name === name);
  if (found.length !== 1 || !found[0]?.on) throw new Unanswerable(`it needs exactly one ${name} with a date.`);
  return { ...found[0], on: found[0].on };
}

function opinionAnswer(question: Question) {
  const reliedOn = only(question, "relied_on").on;
  return {
    valid: opinionValidOn(only(question, "opinion_obtained").on, reliedOn),
    earliestValid: earliestValidOpinion(reliedOn),
  };
}

function scopeAnswer(question: Question) {
  const { on, fields } = only(question, "entry");
  const needed = fields["neededForIntelligibility"] ?? false;
  if (typeof needed !== "boolean") throw new Unanswerable("neededForIntelligibility must be true or false.");
  return scopeOf({ madeOn: on, neededForIntelligibility: needed });
}

function retentionDay(question: Question): CalendarDay {
  if (question.events.length !== 1) throw new Unanswerable("it needs exactly one closing.");
  const { name, on } = question.events[0]!;
  return reviewOn(on!, name === "appeal_closed" ? "appeal" : "no-appeal");
}
