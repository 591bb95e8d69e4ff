/** Where a case stands, in an officer's words; derived from its history (`case-state.ts`), never stored by hand. */
export const caseStates = [
  "waiting", // for identity, authority, information or a fee before the clock may start; after a death, for an application
  "gathering", // records are being found and added
  "redaction", // pages are being decided and marked
  "approval", // a release copy waits for the second person
  "ready-to-disclose",
  "disclosed",
  "refused",
  "withdrawn",
  "closed-incomplete",
  "redirected", // not ours to answer
  "decided", // a correction, erasure or objection has its outcome
  "complaint-open",
  "complaint-closed",
] as const;
export type CaseState = (typeof caseStates)[number];

/** How the legal clock stands; "stopped" means answered or closed. */
export const clockStates = ["not-started", "running", "paused", "stopped"] as const;
export type ClockState = (typeof clockStates)[number];
