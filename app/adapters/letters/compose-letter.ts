/**
 * Fills a letter from `templates/letters`. Throws where a placeholder stays unresolved: a half-filled letter never
 * leaves.
 */
export const letterKeys = [
  "ack",
  "id-request",
  "authority-request",
  "authority-withdrawn",
  "clarification",
  "fee-notice",
  "extension",
  "refusal",
  "disclosure",
  "ahra-disclosure",
  "ahra-refusal",
  "discretion-disclosure",
  "discretion-refusal",
  "advocate-disclosure",
  "advocate-refusal",
  "ready-to-collect",
  "information-request",
  "closing-warning",
  "closed",
  "withdrawn",
  "complaint-withdrawn",
  "ended-with-death",
  "redirected",
  "rectification-outcome",
  "complaint-ack",
  "complaint-outcome",
  "consultation",
  "consultation-reminder",
  "consultation-withdrawn",
] as const;
export type LetterKey = (typeof letterKeys)[number];

/** The subject never carries a name; `on` decides which wording of the law is in force. */
export type ComposeLetter = (
  key: LetterKey,
  facts: Record<string, string>,
  on: string,
) => { subject: string; text: string };
