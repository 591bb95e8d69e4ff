/** What a letter says of the request itself: what was asked for, and under which law. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { kindOf } from "~/domain/cases/read-history";
import { lawInLetters } from "~/domain/identity/letter-law";
import { isPassedOn } from "~/domain/identity/tracks";
import type { RequestKind } from "~/domain/terms/vocabulary";

export const requestInLetters = (history: EffectiveHistory): Record<string, string> => ({
  asked: isPassedOn(history) ? "for information about a patient" : asked[kindOf(history)],
  ...lawInLetters(history),
});

/** "You asked …" */
const asked: Record<RequestKind, string> = {
  access: "for a copy of health records",
  "deceased-access": "for access to the records of a patient who has died",
  rectification: "us to correct health records",
  erasure: "us to erase health records",
  objection: "us to stop using or sharing health records in some way",
  complaint: "us to look into a complaint",
};
