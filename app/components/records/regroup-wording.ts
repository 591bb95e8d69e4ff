/** Why documents could not be split or merged, and what to do. */
import { sentForAnother } from "~/components/design/form-not-taken";
import type { RegroupRefusal } from "~/services/records/begin-regrouping";

export const regroupWording: Record<Exclude<RegroupRefusal, "no-such-document">, string> = {
  "sent-for-another": sentForAnother,
  "not-ready": "Every page of the document must be ready first. Wait until it is prepared, then try again",
  "being-consulted":
    "Somebody has been asked about pages of this document and has not answered. Record the answer or withdraw the question first",
  "case-is-past-redaction":
    "Redaction of this case is finished, so its records cannot be changed. Return the case for redaction first",
};
