import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideRecordInformation, type RecordInformationRefusal } from "~/domain/moves/information";
import type { Move } from "./make-move";

/** `on` is the day the last of it came. */
export const recordInformation = ({
  on,
  words,
}: {
  on: CalendarDay;
  words: string;
}): Move<RecordInformationRefusal> => ({
  decide: ({ history, today }) => decideRecordInformation(history, { on, today }),
  note: { about: "question", words: words && `Answered: ${words}` },
});
