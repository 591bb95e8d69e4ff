/** How a history is read: what happened last, whether it happened at all, and what the request is by now. */
import type { CaseEventBody, CaseEventType } from "./case-events";
import type { Regime, RequestKind } from "~/domain/terms/vocabulary";

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

/**
 * What is asked for now: a request outlived by its patient goes on under the 1990 Act once somebody applies under it.
 */
export function kindOf(history: readonly CaseEventBody[]): RequestKind {
  return happened(history, "switched-to-deceased") ? "deceased-access" : receiptOf(history).kind;
}

export function regimeOf(history: readonly CaseEventBody[]): Regime {
  return happened(history, "switched-to-deceased") ? "ahra-1990" : receiptOf(history).regime;
}

/**
 * What has happened since the present requester applied: what a living patient's requester had shown says nothing of
 * the next.
 */
export function sinceApplication(history: readonly CaseEventBody[]): readonly CaseEventBody[] {
  return history.slice(history.findLastIndex(({ type }) => type === "switched-to-deceased") + 1);
}
