import { addDays, formatDay, latestOf } from "~/domain/calendar/calendar";
import {
  decideWarnOfClosing,
  incompleteAfterDays,
  unansweredIn,
  warningDays,
  type WarnOfClosingRefusal,
} from "~/domain/moves/closing";
import { awaited, openQuestions } from "~/domain/clock/open-questions";
import type { Deps } from "~/services/deps";
import type { Move } from "./make-move";

/** Says what is still awaited and on which day the case is closed without it. */
export const warnOfClosing = ({ today }: Pick<Deps, "today">): Move<WarnOfClosingRefusal> => ({
  decide: ({ history, today }) => decideWarnOfClosing(history, { today }),
  letter: ({ history }) => {
    const { askedOn } = unansweredIn(history)!;
    const closeOn = latestOf(addDays(today(), warningDays), addDays(askedOn, incompleteAfterDays));
    return {
      askedOn: formatDay(askedOn),
      awaited: awaited(openQuestions(history).map(({ what }) => what)),
      closeOn: formatDay(closeOn),
    };
  },
});
