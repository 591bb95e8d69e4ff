import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideRecordClarification, type RecordClarificationRefusal } from "~/domain/moves/clarification";
import type { Move } from "./make-move";

/** `on` is the day the answer came, which is itself not counted. */
export const recordClarification = ({
  on,
  words,
}: {
  on: CalendarDay;
  words: string;
}): Move<RecordClarificationRefusal> => ({
  decide: ({ history, today }) => decideRecordClarification(history, { on, today }),
  note: { about: "question", words: words && `Answered: ${words}` },
});
