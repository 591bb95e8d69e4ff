import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideCorrection, type CorrectionRefusal } from "~/domain/moves/correct-date";
import type { Role } from "~/domain/terms/vocabulary";
import type { Move } from "./make-move";

/** `seq` is the number of the entry in the case's history; the words say how we know better. */
export const correctDate = ({
  seq,
  to,
  words,
  role,
}: {
  seq: number;
  to: CalendarDay;
  words: string;
  role: Role;
}): Move<CorrectionRefusal> => ({
  decide: ({ history, today, holidays }) => decideCorrection(history, { seq, to, role, today, holidays }),
  note: { about: "dates", words: `Entry ${seq}: ${words}` },
});
