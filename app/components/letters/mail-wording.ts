/** The outbox in words: which letter, how it stands, what went wrong and what to do. */
import { blockWording, type Block } from "~/domain/release/release-gate";

export type MailState = "queued" | "sending" | "sent" | "refused" | "uncertain";

const letters: Record<string, string> = {
  ack: "Acknowledgement",
  "id-request": "Request for proof of identity",
  "authority-request": "Request for proof of authority",
  "authority-withdrawn": "That the authority has ended",
  clarification: "Question about what is wanted",
  "fee-notice": "Notice of a fee",
  extension: "Notice of an extension",
  refusal: "Refusal",
  disclosure: "Disclosure, with the sealed file",
  "ahra-disclosure": "Disclosure, with the sealed file",
  "ahra-refusal": "Refusal",
  "discretion-disclosure": "Disclosure at the trust’s discretion, with the sealed file",
  "discretion-refusal": "Refusal at the trust’s discretion",
  "advocate-disclosure": "Disclosure to an advocate, with the sealed file",
  "advocate-refusal": "Refusal to an advocate",
  "ready-to-collect": "Ready to collect",
  "information-request": "Question to the applicant",
  "closing-warning": "Warning that it will be closed",
  closed: "Closed as incomplete",
  withdrawn: "Withdrawal confirmed",
  "complaint-withdrawn": "Withdrawal of a complaint confirmed",
  "ended-with-death": "Closed, because the patient has died",
  redirected: "Passed on to who answers it",
  "rectification-outcome": "Decision on a correction, erasure or objection",
  "complaint-ack": "Acknowledgement of a complaint",
  "complaint-outcome": "Outcome of a complaint",
  consultation: "Question about pages of the record",
  "consultation-reminder": "Reminder of a question about pages",
  "consultation-withdrawn": "Answer no longer needed",
};

export const letterName = (key: string) => letters[key] ?? "Letter";

export const mailStateWords: Record<MailState, string> = {
  queued: "Waiting to be sent",
  sending: "Being sent",
  sent: "Sent",
  refused: "Refused",
  uncertain: "Perhaps sent",
};

const problems: Record<string, { what: string; whatToDo: string }> = {
  unreachable: { what: "The mail server cannot be reached.", whatToDo: "We will keep trying; nothing has been lost." },
  "try-again-later": {
    what: "The mail server asked us to try again later.",
    whatToDo: "We will keep trying; nothing has been lost.",
  },
  "address-refused": {
    what: "The mail server does not accept this address.",
    whatToDo:
      "Check the address with the recipient by telephone. If it is wrong, correct it on the case; if it is right, send it again.",
  },
  refused: {
    what: "The mail server refused the message.",
    whatToDo: "Ask whoever runs the mail server why, for example because of its size; then send it again.",
  },
  "may-have-been-sent": {
    what: "The connection broke while the message was being handed over, so it may have been sent.",
    whatToDo: "Ask the recipient whether it arrived. Say so here if it did; send it again only if it did not.",
  },
  "case-ended-first": {
    what: "The case ended before this could be sent, so it was held back.",
    whatToDo: "Nothing need be done. If the case is reopened, a new release copy is made.",
  },
  "question-withdrawn": {
    what: "The question was answered or withdrawn before this could be sent, so the pages were held back.",
    whatToDo: "Nothing need be done.",
  },
};

/** What came up between the approval and the leaving, in the gate's own words. */
const heldBackAtTheGate = (code: string) =>
  Object.hasOwn(blockWording, code)
    ? {
        what: `${blockWording[code as Block]}, so it was held back.`,
        whatToDo: "Settle that on the case; then send it again.",
      }
    : undefined;

export const mailProblem = (code: string | null) =>
  code
    ? (problems[code] ??
      heldBackAtTheGate(code) ?? {
        what: "It could not be sent.",
        whatToDo: "Send it again; if it fails once more, tell your administrator.",
      })
    : null;
