import { formatDay } from "~/domain/calendar/calendar";
import { decideCloseIncomplete, unansweredIn, type CloseIncompleteRefusal } from "~/domain/moves/closing";
import { awaited, openQuestions } from "~/domain/clock/open-questions";
import type { Move } from "./make-move";

/** Nothing came, and they were warned: the letter says how the request is opened again. */
export const closeIncomplete = (): Move<CloseIncompleteRefusal> => ({
  decide: ({ history, today }) => decideCloseIncomplete(history, { today }),
  letter: ({ history }) => {
    const { askedOn, warnedOn } = unansweredIn(history)!;
    return {
      askedOn: formatDay(askedOn),
      warnedOn: formatDay(warnedOn!),
      awaited: awaited(openQuestions(history).map(({ what }) => what)),
    };
  },
});
