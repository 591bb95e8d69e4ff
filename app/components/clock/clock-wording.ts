/** How a clock without a due day is named. */
import type { CaseState, ClockState } from "~/domain/cases/case-states";

/** Stands where a due day would, while there is none. */
const noDueDayWords: Record<ClockState, string> = {
  "not-started": "Not started",
  running: "No due day",
  paused: "Paused",
  stopped: "Answered",
};

/**
 * A request that runs has a due day, unless its last day lies in a year whose bank holidays are not loaded. A complaint
 * that was acknowledged has none.
 */
export const insteadOfDueDay = ({ clock, state }: { clock: ClockState; state: CaseState }): string =>
  clock === "running" && state !== "complaint-open"
    ? "No day can be given: bank holidays not loaded"
    : noDueDayWords[clock];

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
