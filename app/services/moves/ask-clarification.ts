import { mayBeTold } from "~/domain/identity/entitlement";
import { decideRequestClarification, type AskClarificationRefusal } from "~/domain/moves/clarification";
import type { Move } from "./make-move";

/**
 * The clock pauses on the day the question leaves, so it is asked today. `meanwhile` says what is sent without waiting
 * for the answer.
 */
export const askClarification = ({
  question,
  meanwhile,
}: {
  question: string;
  meanwhile: string;
}): Move<AskClarificationRefusal> => ({
  decide: ({ history, today, holidays }) => decideRequestClarification(history, { on: today, today, holidays }),
  letter: ({ after, history }) => ({
    question,
    meanwhile,
    notStarted: after.state === "not-started" ? "yes" : "",
    mayBeTold: mayBeTold(history) ? "yes" : "",
  }),
  note: { about: "question", words: `Asked: ${question}` },
});
