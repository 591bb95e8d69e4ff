/** Why no case was made, beside the field that puts it right. */
import type { EnterRefusal } from "~/services/intake/enter-request";

export const requestRefusals: Record<EnterRefusal, { field: string; message: string }> = {
  "date-in-the-future": { field: "receivedOn", message: "The day it reached the trust must be today or in the past" },
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
  "already-a-case": { field: "familyName", message: "A case has been made of this letter meanwhile" },
  "no-such-entry": { field: "familyName", message: "The letter is not there any more. Go back to Intake" },
  "patient-has-open-case": {
    field: "another",
    message:
      "This patient has an open case. Look at it first; if this is another request, tick the box at the end of the form",
  },
};
