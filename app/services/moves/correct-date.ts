import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideCorrectDate, type CorrectDateRefusal } from "~/domain/cases/correct-date";
import type { Move } from "./make-move";

/** `seq` is the number of the entry in the case's history; the words say how we know better. */
export const correctDate = ({
  seq,
  to,
  words,
}: {
  seq: number;
  to: CalendarDay;
  words: string;
}): Move<CorrectDateRefusal> => ({
  decide: ({ history, today }) => decideCorrectDate(history, { seq, to, today }),
  note: { about: "dates", words: `Entry ${seq}: ${words}` },
});
