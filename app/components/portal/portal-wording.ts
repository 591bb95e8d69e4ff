/** What a solicitor reads of a case, in words that say nothing of how it is worked. */
import type { WaitingFor } from "~/domain/clock/clock-reading";
import type { PortalStanding, PortalStep } from "~/domain/portal/portal-status";

/** In a few words, for a list. */
export const standingWords: Record<PortalStanding, string> = {
  "waiting-for-you": "Waiting for you",
  collecting: "Collecting the records",
  preparing: "Preparing the records",
  ready: "Ready",
  answered: "Answered: we have written to you with our decision",
  withdrawn: "Withdrawn",
  "nothing-came": "Closed: we did not receive what we asked for",
  "passed-on": "Passed to another organisation: we have written to you",
  "complaint-looked-into": "We are looking into a complaint",
  "complaint-answered": "The complaint is closed",
};

/** A sentence each. */
export const needWords: Record<WaitingFor, string> = {
  identity: "Proof of identity, as our letter asks. The time limit starts when we have it.",
  authority: "The patient’s signed and dated authority that names this trust, or the proof that our letter asks for.",
  clarification:
    "An answer to the question in our letter about which records you want. Time does not count until we have it.",
  information: "The details that our letter asks for, so that we can find the record.",
  fee: "The fee that our letter names.",
};

export const stepTitles: Record<PortalStep, string> = {
  received: "Application received",
  checked: "Identity and authority checked",
  collected: "Records collected",
  prepared: "Records prepared for you",
  sent: "Records ready for you",
};
