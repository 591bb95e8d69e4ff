/** How a history is read: what happened last, whether it happened at all, and what the request is by now. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, CaseEventType } from "./case-events";
import type { Effective, EffectiveHistory } from "./effective-history";
import { asksForTheDead } from "~/domain/terms/regime";
import type { Regime, RequestKind } from "~/domain/terms/vocabulary";

export const happened = (history: EffectiveHistory, type: CaseEventType): boolean =>
  history.some((event) => event.type === type);

type Of<Type extends CaseEventType> = Effective<Extract<CaseEventBody, { type: Type }>>;

export function lastOf<Type extends CaseEventType>(history: EffectiveHistory, ...types: Type[]): Of<Type> | undefined {
  return history.findLast((event): event is Of<Type> => (types as CaseEventType[]).includes(event.type));
}

export function allOf<Type extends CaseEventType>(history: EffectiveHistory, type: Type): Of<Type>[] {
  return history.filter((event): event is Of<Type> => event.type === type);
}

/** The day the request reached the trust. Throws where a history does not begin with its receipt. */
export function receiptOf(history: EffectiveHistory): Of<"request-received"> {
  const receipt = history.find((event): event is Of<"request-received"> => event.type === "request-received");
  if (!receipt) throw new Error("a history begins with request-received");
  return receipt;
}

/**
 * What is asked for now: a request outlived by its patient goes on under the 1990 Act once somebody applies under it.
 * A correction stays one (s.6 of the Act).
 */
export function kindOf(history: EffectiveHistory): RequestKind {
  const { kind } = receiptOf(history);
  return kind === "access" && happened(history, "switched-to-deceased") ? "deceased-access" : kind;
}

/** From who asks and whether the patient has died, whatever an older receipt says of a correction for the dead. */
export function regimeOf(history: EffectiveHistory): Regime {
  const { regime, requester } = receiptOf(history);
  return asksForTheDead(requester) || happened(history, "switched-to-deceased") ? "ahra-1990" : regime;
}

/** The patient has died, and nobody has applied under the 1990 Act since. */
export const hasDied = (history: EffectiveHistory): boolean =>
  happened(history, "patient-died") && !happened(history, "switched-to-deceased");

/** The day on which whoever asks now asked: their application for the records of the dead, or the request. */
export const appliedOn = (history: EffectiveHistory): CalendarDay =>
  (lastOf(history, "switched-to-deceased") ?? receiptOf(history)).on;

/**
 * What has happened since the present requester applied: what a living patient's requester had shown says nothing of
 * the next.
 */
export function sinceApplication(history: EffectiveHistory): EffectiveHistory {
  return history.slice(history.findLastIndex(({ type }) => type === "switched-to-deceased") + 1);
}
