/** What has been asked and not yet come: a question stays open until an answer is recorded after it. */
import type { CaseEventBody, CaseEventType } from "./case-events";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { rowFound } from "~/domain/identity/children";
import type { AuthorityKey, Regime, RequestKind } from "~/domain/terms/vocabulary";

/** One question and its answer; `answeredOn` is null while it is open. */
export type Asked = { askedOn: CalendarDay; answeredOn: CalendarDay | null };

/**
 * Each question in the order recorded, with the answer that settled it. Answers settle questions in turn; one that comes after the
 * last question settles every one still open, as proof of identity does however often it was asked for.
 */
export function questionsOf(
  history: readonly CaseEventBody[],
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
  history: readonly CaseEventBody[],
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

export const happened = (history: readonly CaseEventBody[], type: CaseEventType): boolean =>
  history.some((event) => event.type === type);

type Of<Type extends CaseEventType> = Extract<CaseEventBody, { type: Type }>;

export function lastOf<Type extends CaseEventType>(
  history: readonly CaseEventBody[],
  ...types: Type[]
): Of<Type> | undefined {
  return history.findLast((event): event is Of<Type> => (types as CaseEventType[]).includes(event.type));
}

export function allOf<Type extends CaseEventType>(history: readonly CaseEventBody[], type: Type): Of<Type>[] {
  return history.filter((event): event is Of<Type> => event.type === type);
}

/** The day the request reached the trust. Throws where a history does not begin with its receipt. */
export function receiptOf(history: readonly CaseEventBody[]): Of<"request-received"> {
  const receipt = history.find((event): event is Of<"request-received"> => event.type === "request-received");
  if (!receipt) throw new Error("a history begins with request-received");
  return receipt;
}

/** Who asks: the one who applied under the 1990 Act, where the patient has died since; for a child, the row that an assessment found. */
export function requesterOf(history: readonly CaseEventBody[]): AuthorityKey {
  const applied = lastOf(history, "switched-to-deceased");
  if (applied) return applied.requester;
  const { requester } = receiptOf(history);
  const found = lastOf(history, "child-assessed");
  return found ? rowFound(requester, found) : requester;
}

/** What is asked for now: a request outlived by its patient goes on under the 1990 Act once somebody applies under it. */
export function kindOf(history: readonly CaseEventBody[]): RequestKind {
  return happened(history, "switched-to-deceased") ? "deceased-access" : receiptOf(history).kind;
}

export function regimeOf(history: readonly CaseEventBody[]): Regime {
  return happened(history, "switched-to-deceased") ? "ahra-1990" : receiptOf(history).regime;
}

/** What has happened since the present requester applied: what a living patient's requester had shown says nothing of the next. */
export function sinceApplication(history: readonly CaseEventBody[]): readonly CaseEventBody[] {
  return history.slice(history.findLastIndex(({ type }) => type === "switched-to-deceased") + 1);
}
