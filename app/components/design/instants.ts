/** How an instant is written: "22 November 2026 at 8:01pm", in London. */
import { formatDay, londonDay } from "~/domain/calendar/calendar";

const clockTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

export const formatTime = (at: Date): string =>
  clockTime
    .format(at)
    .replace(/[\s\u202f]/g, "")
    .toLowerCase();

export const formatInstant = (at: Date): string => `${formatDay(londonDay(at))} at ${formatTime(at)}`;
