/** What the clock waits for, as an officer says it. */
import type { CaseState, ClockState } from "~/domain/case-states";

const things: Record<string, string> = {
  identity: "proof of identity",
  authority: "proof of authority",
  information: "information we asked for",
  fee: "the fee",
  clarification: "an answer to our question",
};

/** "proof of identity and proof of authority"; empty where nothing is awaited. */
export function awaited(waitingFor: readonly string[]): string {
  const words = waitingFor.map((what) => things[what] ?? what);
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}

/** Stands where a due day would, while there is none. */
export const noDueDayWords: Record<ClockState, string> = {
  "not-started": "Not started",
  running: "No due day",
  paused: "Paused",
  stopped: "Answered",
};

/** A request that runs has a due day, unless its last day lies in a year whose bank holidays are not loaded. A complaint that was acknowledged has none. */
export const insteadOfDueDay = ({ clock, state }: { clock: ClockState; state: CaseState }): string =>
  clock === "running" && state !== "complaint-open" ? "No day can be given: bank holidays not loaded" : noDueDayWords[clock];

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
