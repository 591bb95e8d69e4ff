/** Why a letter is kept without making a case of it. */
export const setAsideReasons = [
  "not-a-request",
  "belongs-to-a-case",
  "same-letter-again",
  "for-another-organisation",
  "cannot-be-read",
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];
