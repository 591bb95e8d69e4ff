/** Which day is due before a move, and which after it. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "./clock-reading";

type Read = Pick<Clock, "state" | "dueOn">;

/** What has been answered or has ended is due no more, though its day stays on record; null where no day is due. */
export const dueDayMoved = (before: Read, after: Read): { dueOn: CalendarDay | null; dueThen: CalendarDay | null } => ({
  dueOn: stillDue(before),
  dueThen: stillDue(after),
});

const stillDue = ({ state, dueOn }: Read): CalendarDay | null => (state === "stopped" ? null : dueOn);
