/** Why no case was made, beside the field that puts it right. */
import type { FieldError } from "~/components/design/error-summary";
import { proofUnseenWords } from "~/components/identity/proof-seen";
import type { Entered, EnterRefusal } from "~/services/intake/enter-request";

/** One for each attachment that was not opened, at the question what it shows; else the one that there is. */
export const requestErrors = ({ because, notOpened = [] }: Extract<Entered, { ok: false }>): FieldError[] =>
  notOpened.length > 0 ? notOpened.map(notOpenedError) : [requestRefusals[because]];

const notOpenedError = ({ position, name }: { position: number; name: string }): FieldError => ({
  field: `attachment-${position}`,
  message: `You have not opened ${name || "this attachment"}. Open it before you say what it shows, then send this again`,
});

const requestRefusals: Record<EnterRefusal, FieldError> = {
  "date-in-the-future": { field: "receivedOn", message: "The day it reached the trust cannot be after today" },
  "letter-dated-after-receipt": {
    field: "letterDated",
    message: "The letter cannot be dated after the day it reached the trust",
  },
  "requester-is-for-the-dead": {
    field: "requester",
    message:
      "This requester asks for the records of someone who has died: enter the date of death, or choose another requester",
  },
  "requester-is-for-the-living": {
    field: "requester",
    message:
      "The patient has died: choose a personal representative, a person with a claim, or another requester for the dead",
  },
  "no-such-right-for-the-dead": {
    field: "copyOrChange",
    message:
      "For the records of the dead the law knows a copy and a correction (Access to Health Records Act 1990). Choose one of them; whoever asks for anything else is answered by a letter of your own",
  },
  "nobody-doubts-it": {
    field: "identityDoubt",
    message: "Choose what makes you doubt who they are, or that nobody doubts it: this trust does not ask everybody",
  },
  "already-a-case": { field: "familyName", message: "A case has been made of this letter meanwhile" },
  "sent-for-another": {
    field: "familyName",
    message:
      "This form was sent already, for another letter or from another page, so no case was made now. What you typed is kept: look at it, then send it again",
  },
  "no-such-entry": { field: "familyName", message: "The letter is not there any more. Go back to Intake" },
  "proof-not-opened": { field: "seen", message: proofUnseenWords["proof-not-opened"] },
  "proof-not-on-file": {
    field: "shownWhere",
    message: "Say where you saw the proof that is not attached: on paper with the letter, at the desk, by video call",
  },
  "patient-has-open-case": {
    field: "another",
    message:
      "This patient has an open case. Look at it first; if this is another request, tick the box at the end of the form",
  },
};
