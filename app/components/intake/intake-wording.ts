/** How a letter that came in stands, in words. */
import type { SetAsideReason } from "~/domain/intake/set-aside";

export type IntakeState = "unread" | "unreadable" | "open" | "made-into-case" | "set-aside";

export const intakeStates: Record<IntakeState, { text: string; colour: "grey" | "blue" | "orange" | null }> = {
  unread: { text: "Being read", colour: "grey" },
  unreadable: { text: "Could not be read", colour: "orange" },
  open: { text: "Waits for you", colour: "blue" },
  "made-into-case": { text: "Made into a case", colour: null },
  "set-aside": { text: "Set aside", colour: null },
};

export const setAsideWords: Record<SetAsideReason, string> = {
  "not-a-request": "It asks for nothing that this department answers",
  "belongs-to-a-case": "It belongs to a case that is open already",
  "same-letter-again": "It is the same letter again",
  "for-another-organisation": "It is for another organisation",
  "cannot-be-read": "It cannot be read, and the sender was asked to send it again",
};
