import { decideAnswerComplaint, type AnswerComplaintRefusal, type ComplaintOutcome } from "~/domain/moves/complaint";
import type { Move } from "./make-move";

const outcomes: Record<ComplaintOutcome, string> = {
  upheld: "You were right, and we are sorry.",
  "partly-upheld": "You were right in part, and we are sorry for that part.",
  "not-upheld": "We do not think that we went wrong.",
};

/**
 * Somebody who had no part in it says what they looked into and what they found: DPA 2018 s.164A(4). `by` is that
 * person's id.
 */
export const answerComplaint = ({
  outcome,
  enquiries,
  words,
  by,
}: {
  outcome: ComplaintOutcome;
  enquiries: string;
  words: string;
  by: string;
}): Move<AnswerComplaintRefusal> => ({
  decide: ({ history, today }) => decideAnswerComplaint(history, { outcome, by, on: today, today }),
  letter: () => ({ enquiries, outcome: `${outcomes[outcome]} ${words}` }),
  note: { about: "complaint", words: `${enquiries}\n${words}` },
});
