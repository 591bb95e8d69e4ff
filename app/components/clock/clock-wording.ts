/** How a clock without a due day is named. */
import type { CaseState, ClockState } from "~/domain/cases/case-states";
import type { WaitingFor } from "~/domain/clock/clock-reading";

type Line = { clock: ClockState; state: CaseState; waitingFor: readonly WaitingFor[] };

/** Stands where a due day would, while there is none. */
const noDueDayWords: Record<ClockState, string> = {
  "not-started": "Not started",
  running: "No due day",
  paused: "Paused",
  stopped: "Answered",
};

/**
 * A request that runs has a due day, unless its last day lies in a year whose bank holidays are not loaded. A complaint
 * that was acknowledged has none, and neither has what the law sets no period for.
 */
export function insteadOfDueDay({ clock, state, waitingFor }: Line): string {
  if (clock === "running" && state !== "complaint-open") return "No day can be given: bank holidays not loaded";
  if (clock === "not-started" && waitingFor.length === 0) return "No due day";
  return noDueDayWords[clock];
}

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
