/** What ends a request: an answer, or an end without one. Re-opening undoes either. */
import type { CaseEventBody, CaseEventType } from "./case-events";
import type { Effective, EffectiveHistory } from "./effective-history";

const answers = ["disclosed", "refused", "request-decided"] as const satisfies readonly CaseEventType[];
const endings = ["withdrawn", "closed-incomplete", "redirected"] as const satisfies readonly CaseEventType[];

export const isAnswered = (type: CaseEventType): boolean => (answers as readonly CaseEventType[]).includes(type);
export const isEnding = (type: CaseEventType): boolean =>
  isAnswered(type) || (endings as readonly CaseEventType[]).includes(type);

/** The first event that ended the request since it was last re-opened. */
export function answerOf(history: EffectiveHistory): CaseEventBody | undefined {
  const reopened = history.findLastIndex(({ type }) => type === "reopened");
  return history.slice(reopened + 1).find(({ type }) => isEnding(type));
}

/**
 * What happened to the request while it was open. What was recorded after its end, or happened on a later day, moves
 * nothing: a stopped clock stands still, and what was done in time or late stays so.
 */
export function whileOpen(history: EffectiveHistory): EffectiveHistory {
  const open: Effective[] = [];
  let hasEnded = false;
  for (const event of history) {
    if (event.type === "reopened") hasEnded = false;
    if (!hasEnded) open.push(event);
    if (isEnding(event.type)) hasEnded = true;
  }
  const answer = answerOf(open);
  return answer ? open.filter(({ type, on }) => on <= answer.on || type === "request-received") : open;
}
