/** What a solicitor is told of a case: how far it is and what we need from them, and nothing of how it is worked. */
import type { CaseState } from "~/domain/cases/case-states";
import type { WaitingFor } from "~/domain/clock/clock-reading";

/** The fixed steps of the tracker, in order. */
export const portalSteps = [
  { key: "received", title: "Application received" },
  { key: "checked", title: "Identity and authority checked" },
  { key: "collected", title: "Records collected" },
  { key: "prepared", title: "Records prepared for you" },
  { key: "sent", title: "Records ready for you" },
] as const;
export type PortalStep = (typeof portalSteps)[number]["key"];

export type PortalStatus = {
  /** In a few words, for a list. */
  words: string;
  /** The step under way; null where the case has ended. */
  now: PortalStep | null;
  /** Steps that are finished. */
  done: PortalStep[];
  /** Sentences; empty where we wait for nothing. */
  needed: string[];
};

const needs: Record<WaitingFor, string> = {
  identity: "Proof of identity, as our letter asks. The time limit starts when we have it.",
  authority: "The patient’s signed and dated authority that names this trust, or the proof that our letter asks for.",
  clarification:
    "An answer to the question in our letter about which records you want. Time does not count until we have it.",
  information: "The details that our letter asks for, so that we can find the record.",
  fee: "The fee that our letter names.",
};

const inProgress: Partial<Record<CaseState, { words: string; now: PortalStep }>> = {
  waiting: { words: "Waiting for you", now: "checked" },
  gathering: { words: "Collecting the records", now: "collected" },
  redaction: { words: "Preparing the records", now: "prepared" },
  approval: { words: "Preparing the records", now: "prepared" },
  "ready-to-disclose": { words: "Preparing the records", now: "prepared" },
};

const ended: Partial<Record<CaseState, string>> = {
  refused: "Answered: we have written to you with our decision",
  withdrawn: "Withdrawn",
  "closed-incomplete": "Closed: we did not receive what we asked for",
  redirected: "Passed to another organisation: we have written to you",
  decided: "Answered: we have written to you with our decision",
  "complaint-open": "We are looking into a complaint",
  "complaint-closed": "We have answered your complaint",
};

export function portalStatus({
  state,
  waitingFor,
}: {
  state: CaseState;
  waitingFor: readonly WaitingFor[];
}): PortalStatus {
  if (state === "disclosed") return { words: "Ready", now: null, done: portalSteps.map(({ key }) => key), needed: [] };
  const end = ended[state];
  if (end) return { words: end, now: null, done: [], needed: [] };

  const needed = waitingFor.map((what) => needs[what]);
  const { words, now } = inProgress[state]!;
  return { words: needed.length > 0 ? "Waiting for you" : words, now, done: stepsBefore(now), needed };
}

const stepsBefore = (now: PortalStep): PortalStep[] =>
  portalSteps
    .map(({ key }) => key)
    .slice(
      0,
      portalSteps.findIndex(({ key }) => key === now),
    );
