import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { decideExtend, type ExtendRefusal, type ExtensionReason } from "~/domain/clock/extension";
import type { Deps } from "~/services/deps";
import type { Move } from "./make-move";

const inLetter: Record<ExtensionReason, string> = {
  complexity: "the request is complex",
  "number-of-requests": "you have made a number of requests",
};

/**
 * A notice given today leaves with the move. One that was given earlier, on paper, is only recorded; late or without
 * reasons it is recorded all the same, and moves nothing.
 */
export const extendTime = (
  { today }: Pick<Deps, "today">,
  { reasons, words, on }: { reasons: ExtensionReason[]; words: string; on: CalendarDay },
): Move<ExtendRefusal> => ({
  decide: ({ history, today, holidays }) => decideExtend(history, { reasons, on, today, holidays }),
  letter: ({ after }) => {
    if (on < today() || !after.dueOn || after.extensionInvalid) return null;
    return {
      reasons: `${reasons.map((reason) => inLetter[reason]).join(", and ")}. ${words}`,
      newDueOn: formatDay(after.dueOn),
    };
  },
  note: { about: "extension", words },
});
