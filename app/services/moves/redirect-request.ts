import type { RedirectedTo } from "~/domain/cases/case-events";
import { decideRedirect, type RedirectRefusal } from "~/domain/moves/closing";
import type { Move } from "./make-move";

/** What is not ours to answer, with the words that say who does. */
export const redirectRequest = ({
  to,
  whoAnswers,
  explanation,
}: {
  to: RedirectedTo;
  whoAnswers: string;
  explanation: string;
}): Move<RedirectRefusal> => ({
  decide: ({ history, today }) => decideRedirect(history, { to, today }),
  letter: () => ({ whoAnswers, explanation }),
  note: { about: "closing", words: `Passed on to ${whoAnswers}` },
});
