import { patientById } from "#db/cases/requests";
import type { RequestOutcome } from "~/domain/cases/case-events";
import { changesData, decideOutcome, type DecideOutcomeRefusal } from "~/domain/moves/request-outcome";
import type { Move } from "./make-move";

const outcomes: Record<RequestOutcome, string> = {
  corrected: "we have corrected the record.",
  "note-added": "we have left the record as it was written, and added a note that says what you dispute.",
  erased: "we have erased what you asked us to erase.",
  "sharing-stopped": "we have stopped the use or sharing that you objected to.",
  "not-changed": "we have not changed anything.",
};

/**
 * A correction, an erasure or an objection, decided. `recipientsTold` is for UK GDPR art. 19, and not said of the dead.
 */
export const decideRequest = ({
  outcome,
  words,
  recipientsTold,
  copy = "",
}: {
  outcome: RequestOutcome;
  words: string;
  recipientsTold: string;
  /** The words of the correction, or of the note, of which an applicant for the dead is given a copy. */
  copy?: string;
}): Move<DecideOutcomeRefusal> => ({
  decide: async ({ db, kase, history, today }) => {
    const bornOn = (await patientById(db, kase.trustId, kase.patientId))?.bornOn ?? null;
    return decideOutcome(history, { outcome, on: today, today, bornOn, recipientsTold, copy });
  },
  letter: () => ({
    outcome: `${outcomes[outcome]} ${words}`,
    recipientsTold,
    ...(changesData.includes(outcome) && { article19: "yes" }),
    ...(outcome === "sharing-stopped" && recipientsTold && { alsoTold: "yes" }),
    copy,
  }),
  note: { about: "decision", words: [words, copy].filter(Boolean).join("\n") },
});
