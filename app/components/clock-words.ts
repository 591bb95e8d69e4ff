/** How a clock without a due day is named. */
import type { ClockState } from "~/domain/case-states";

/** Stands where a due day would, while there is none. */
export const noDueDayWords: Record<ClockState, string> = {
  "not-started": "Not started",
  running: "No due day",
  paused: "Paused",
  stopped: "Answered",
};

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
