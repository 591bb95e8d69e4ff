/**
 * Proof may come in several pieces, and the last of them counts: "until complete". But a piece that comes when the
 * period that an earlier one began has ended, and nothing was asked for again, begins none anew: a breach stays one.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventType } from "~/domain/cases/case-events";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { isOpen, questionsOf } from "~/domain/cases/questions";
import type { LedgerLine } from "./ledger";

type What = "identity" | "authority" | "information";
const questions: Partial<Record<CaseEventType, { what: What; asked: CaseEventType }>> = {
  "identity-confirmed": { what: "identity", asked: "identity-requested" },
  "authority-confirmed": { what: "authority", asked: "authority-requested" },
  "information-received": { what: "information", asked: "information-requested" },
};

export type LateRepeat = { what: What; on: CalendarDay; lastDay: CalendarDay };

/**
 * The history without such pieces, and these by themselves. `lastDayBefore` answers with the last day of the period, as
 * that history has it on that day, where it had gone by then.
 */
export function withoutLateRepeats(
  history: EffectiveHistory,
  lastDayBefore: (day: CalendarDay, history: EffectiveHistory) => CalendarDay | null,
): { history: EffectiveHistory; repeats: LateRepeat[] } {
  const kept: Effective[] = [];
  const repeats: LateRepeat[] = [];
  for (const event of history) {
    const question = questions[event.type];
    const lastDay = question && isRepeat(kept, event.type, question.asked) ? lastDayBefore(event.on, kept) : null;
    if (question && lastDay) repeats.push({ what: question.what, on: event.on, lastDay });
    else kept.push(event);
  }
  return { history: kept, repeats };
}

/** It was asked for, and everything that was asked for had come. */
function isRepeat(history: EffectiveHistory, answer: CaseEventType, question: CaseEventType): boolean {
  const asked = questionsOf(history, question, [answer]);
  return asked.length > 0 && !isOpen(asked);
}

const things: Record<What, string> = {
  identity: "proof of identity",
  authority: "proof of authority",
  information: "information",
};

export const repeatLine = ({ what, on, lastDay }: LateRepeat, source: string): LedgerLine => ({
  from: on,
  to: on,
  what: "too-late",
  days: 0,
  because: `More ${things[what]} came on ${formatDay(on)}. The last day, ${formatDay(lastDay)}, had gone by then, so this moves nothing.`,
  source,
});
