/** What has been asked and not yet come: a question stays open until an answer is recorded after it. */
import type { CaseEventType } from "./case-events";
import type { EffectiveHistory } from "./effective-history";
import type { CalendarDay } from "~/domain/calendar/calendar";

/** One question and its answer; `answeredOn` is null while it is open. */
export type Asked = { askedOn: CalendarDay; answeredOn: CalendarDay | null };

/**
 * Each question in the order recorded, with the answer that settled it. Answers settle questions in turn; one that
 * comes after the last question settles every one still open, as proof of identity does however often it was asked for.
 */
export function questionsOf(
  history: EffectiveHistory,
  question: CaseEventType,
  answers: readonly CaseEventType[],
): Asked[] {
  const lastAnswer = history.findLastIndex(({ type }) => answers.includes(type));
  const lastQuestion = history.findLastIndex(({ type }) => type === question);
  const settlesAll = lastAnswer > lastQuestion ? history[lastAnswer]!.on : null;
  return eachAnswered(history, question, answers).map((asked) => ({
    ...asked,
    answeredOn: asked.answeredOn ?? settlesAll,
  }));
}

/** The same, where every question waits for an answer of its own. An answer to nothing is passed over. */
export function eachAnswered(
  history: EffectiveHistory,
  question: CaseEventType,
  answers: readonly CaseEventType[],
): Asked[] {
  const asked: Asked[] = [];
  for (const { type, on } of history) {
    const open = asked.find(({ answeredOn }) => answeredOn === null);
    if (type === question) asked.push({ askedOn: on, answeredOn: null });
    if (answers.includes(type) && open) open.answeredOn = on;
  }
  return asked;
}

export const isOpen = (asked: readonly Asked[]): boolean => asked.some(({ answeredOn }) => answeredOn === null);
