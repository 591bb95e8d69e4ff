import type { CalendarDay } from "~/domain/calendar/calendar";

/**
 * `act-by` is the working day before a due day on which nobody works; a complaint about an open request has a day of
 * its own.
 */
export type DueDay = { number: string; on: CalendarDay; what: "due" | "act-by" | "acknowledge-complaint" };

/** `origin` is where browsers reach the desk; the answer is a calendar file. */
export type WriteCalendar = (days: readonly DueDay[], setting: { origin: string; now: Date }) => string;
