import { decideRequestInformation, type RequestInformationRefusal } from "~/domain/moves/information";
import type { Move } from "./make-move";

/** Asked within the first 14 days, the period starts anew when it comes: the letter says which of the two it is. */
export const askInformation = ({ question }: { question: string }): Move<RequestInformationRefusal> => ({
  decide: ({ history, today }) => decideRequestInformation(history, { on: today, today }),
  letter: ({ after }) => ({ question, restarts: after.state === "not-started" ? "yes" : "" }),
  note: { about: "question", words: `Asked: ${question}` },
});
