/** What ends a request: an answer, or an end without one. Re-opening undoes either. */
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";

const answers = ["disclosed", "refused", "request-decided"] as const satisfies readonly CaseEventType[];
const endings = ["withdrawn", "closed-incomplete", "redirected"] as const satisfies readonly CaseEventType[];

export const isAnswered = (type: CaseEventType): boolean => (answers as readonly CaseEventType[]).includes(type);
const ends = (type: CaseEventType): boolean => isAnswered(type) || (endings as readonly CaseEventType[]).includes(type);

/** The first event that ended the request since it was last re-opened. */
export function answerOf(history: EffectiveHistory): CaseEventBody | undefined {
  const reopened = history.findLastIndex(({ type }) => type === "reopened");
  return history.slice(reopened + 1).find(({ type }) => ends(type));
}
