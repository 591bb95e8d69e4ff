/** Why documents could not be split or merged, and what to do. */
import type { CarryRefusal } from "~/services/begin-carrying";

export const carryWording: Record<Exclude<CarryRefusal, "no-such-document">, string> = {
  "not-ready": "Every page of the document must be ready first. Wait until it is prepared, then try again",
  "case-is-past-redaction": "Redaction of this case is finished, so its records cannot be changed. Return the case for redaction first",
};
