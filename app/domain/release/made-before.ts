/**
 * A case that was opened again goes on with a copy of its own: what was made before answers nothing any more, whether
 * it left or had only been approved.
 */
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";

type Disclosed = Extract<CaseEventBody, { type: "disclosed" }>;

const openedAgainAt = (history: EffectiveHistory): number => history.findLastIndex(({ type }) => type === "reopened");

/** Of a copy that was finished; one that is being made, or could not be made, is not yet in the history. */
export function isMadeBeforeReopening(history: EffectiveHistory, releaseId: string): boolean {
  const finishedAt = history.findLastIndex(
    (event) => event.type === "redaction-finished" && event.releaseId === releaseId,
  );
  return finishedAt >= 0 && finishedAt < openedAgainAt(history);
}

/** What left before the case was last opened again, the first first. */
export const leftBeforeReopening = (history: EffectiveHistory): Disclosed[] =>
  history
    .slice(0, Math.max(openedAgainAt(history), 0))
    .filter((event): event is Extract<typeof event, { type: "disclosed" }> => event.type === "disclosed");
