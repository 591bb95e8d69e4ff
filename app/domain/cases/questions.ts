/** What has been asked and not yet come: a question stays open until an answer is recorded after it. */
import type { CaseEventType } from "./case-events";
import type { EffectiveHistory } from "./effective-history";
import type { CalendarDay } from "~/domain/calendar/calendar";

/** One question and its answer; `answeredOn` is null while it is open. */
export type Asked = { askedOn: CalendarDay; answeredOn: CalendarDay | null };

/**
 * Each question in the order recorded, with the answer that settled it. What is asked for may come in several pieces,
 * and one answer may serve several questions, as proof of identity does however often it was asked for: whatever came
 * after a question and before the next settles it and all that were open, and the last of it counts.
 */
export function questionsOf(
  history: EffectiveHistory,
  question: CaseEventType,
  answers: readonly CaseEventType[],
): Asked[] {
  const asked: Asked[] = [];
  let settling: Asked[] = [];
  let hasCome = false;
  for (const { type, on } of history) {
    if (type === question) {
      if (hasCome) settling = [];
      hasCome = false;
      const one: Asked = { askedOn: on, answeredOn: null };
      asked.push(one);
      settling.push(one);
    }
    if (answers.includes(type) && settling.length > 0) {
      hasCome = true;
      for (const each of settling) each.answeredOn = on;
    }
  }
  return asked;
}

/**
 * Proof of identity that may be waited for: asked for on a reasonable doubt (UK GDPR art. 12(6)), or before a ground
 * was recorded. Where everybody is asked, whom nobody doubts, the clock runs on.
 */
export const identityDoubted = (history: EffectiveHistory): Asked[] =>
  questionsOf(
    history.filter((event) => event.type !== "identity-requested" || event.doubt !== "asked-of-everybody"),
    "identity-requested",
    ["identity-confirmed"],
  );

/** Where every question waits for an answer of its own. An answer to nothing is passed over. */
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
