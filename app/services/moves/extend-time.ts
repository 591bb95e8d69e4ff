import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock-reading";
import { awaited } from "~/domain/clock/open-questions";
import { decideExtend, type ExtendRefusal, type ExtensionReason } from "~/domain/clock/extension";
import type { Deps } from "~/services/deps";
import type { Move } from "./make-move";

const inLetter: Record<ExtensionReason, string> = {
  complexity: "the request is complex",
  "number-of-requests": "you have made a number of requests",
};

/**
 * A notice given today leaves with the move, whether the period runs, is paused or has not begun. One that was given
 * earlier, on paper, is only recorded; late or without reasons it is recorded all the same, and moves nothing.
 */
export const extendTime = (
  { today }: Pick<Deps, "today">,
  { reasons, words, on }: { reasons: ExtensionReason[]; words: string; on: CalendarDay },
): Move<ExtendRefusal> => ({
  decide: ({ history, today, holidays }) => decideExtend(history, { reasons, on, today, holidays }),
  letter: ({ after }) => ({
    reasons: `${reasons.map((reason) => inLetter[reason]).join(", and ")}. ${words}`,
    newDueOn: after.dueOn ? formatDay(after.dueOn) : "",
    noDayYet: after.dueOn ? "" : untilThereIsADay(after),
  }),
  wentOnPaper: on < today(),
  note: { about: "extension", words },
});

/** What the notice says of the time limit while no last day can be named. */
function untilThereIsADay({ state, waitingFor, remainingDays }: Clock): string {
  if (state === "not-started")
    return `The time limit starts on the day we have ${awaited(waitingFor)}. We will answer within three months of that day, and sooner if we can.`;
  if (state === "paused")
    return `The time limit is paused until your answer to our question reaches us. From then it has ${remainingDays} ${remainingDays === 1 ? "day" : "days"} left, and we will answer sooner if we can.`;
  return "We cannot name the last day yet, because the bank holidays of that year are not known to us. We will tell you the day as soon as we can.";
}
