import { decideRequestInformation, type RequestInformationRefusal } from "~/domain/moves/information";
import { awaited } from "~/domain/clock/open-questions";
import type { Clock } from "~/domain/clock/clock";
import type { Move } from "./make-move";

const clockMeanwhile = ({ state, daysOverdue, waitingFor }: Clock) => ({
  restarts: state === "not-started" && waitingFor.length === 1 ? "yes" : "",
  startsWithAll: state === "not-started" && waitingFor.length > 1 ? awaited(waitingFor) : "",
  tooLate: daysOverdue > 0 ? "yes" : "",
  goesOn: state !== "not-started" && daysOverdue === 0 ? "yes" : "",
});

/** Asked within the first 14 days, the period starts anew when it comes: the letter says which of the two it is. */
export const askInformation = ({ question }: { question: string }): Move<RequestInformationRefusal> => ({
  decide: ({ history, today }) => decideRequestInformation(history, { on: today, today }),
  letter: ({ after }) => ({ question, ...clockMeanwhile(after) }),
  note: { about: "question", words: `Asked: ${question}` },
});
