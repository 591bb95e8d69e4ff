/** How a clock stands on a day: whether it was answered, and how early or late it is. */
import { daysBetween, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { answerOf, isAnswered } from "~/domain/cases/endings";
import type { Clock } from "./clock-reading";

/** A clock before it is known whether it was answered. */
export type Unsettled = Pick<Clock, "law" | "regime" | "clockStart" | "rawEnd" | "dueOn" | "ledger"> & Partial<Clock>;

/**
 * Until which day a clock is looked at: today, or the day on which the request ended, after which nothing is awaited
 * any more.
 */
export type LookedAt = { on: CalendarDay; isOver: boolean };

export function lookedAt(history: EffectiveHistory, today: CalendarDay): LookedAt {
  const answer = answerOf(history);
  return answer ? { on: answer.on, isOver: true } : { on: today, isOver: false };
}

/** A clock of which nothing is known yet. */
export const unsettledClock = {
  of: "request",
  periodMonths: null,
  targetOn: null,
  waitingFor: [],
  clockStart: null,
  dueOn: null,
  rawEnd: null,
  cannotPromise: null,
  pausedDays: 0,
  pausedSince: null,
  extended: false,
  extensionInvalid: null,
  extensionNoticeBy: null,
  remainingDays: null,
  daysLeft: null,
  daysOverdue: 0,
  daysLate: 0,
  before: null,
  daysPastAim: 0,
  answeredOn: null,
  wasAnswered: false,
  periodDays: null,
  actBy: null,
  informationRequestBy: null,
  restarted: false,
  notes: [],
} satisfies Partial<Clock>;

export function notStarted(
  history: EffectiveHistory,
  waiting: Pick<Clock, "law" | "regime" | "waitingFor" | "ledger"> & Partial<Clock>,
): Clock {
  const answer = answerOf(history);
  return answer
    ? { ...unsettledClock, ...waiting, state: "stopped", waitingFor: [], ...endOf(answer) }
    : { ...unsettledClock, ...waiting, state: "not-started" };
}

export function settle(history: EffectiveHistory, unsettled: Unsettled, today: CalendarDay): Clock {
  const clock: Clock = { ...unsettledClock, ...unsettled, state: "running" };
  const answer = answerOf(history);
  if (answer)
    return {
      ...clock,
      state: "stopped",
      waitingFor: [],
      ...endOf(answer),
      daysLate: daysAfter(clock.dueOn, answer.on),
    };
  if (clock.pausedSince) return { ...clock, state: "paused", waitingFor: ["clarification"] };

  const daysOverdue = daysAfter(clock.dueOn, today);
  return { ...clock, daysOverdue, daysLeft: clock.dueOn && daysOverdue === 0 ? daysBetween(today, clock.dueOn) : null };
}

const endOf = ({ on, type }: CaseEventBody) => ({ answeredOn: on, wasAnswered: isAnswered(type) });

/** Overdue starts on the day after the due day. */
export const daysAfter = (dueOn: CalendarDay | null, day: CalendarDay): number =>
  dueOn ? Math.max(0, daysBetween(dueOn, day)) : 0;
