import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideRecordRange, type RecordRangeRefusal } from "~/domain/moves/information";
import type { Move } from "./make-move";

/** The first and last day on which the record, or the part applied for, was made. */
export const recordRange = ({ first, last }: { first: CalendarDay; last: CalendarDay }): Move<RecordRangeRefusal> => ({
  decide: ({ history, today }) => decideRecordRange(history, { first, last, today }),
});
