/**
 * Due days as an iCalendar file (RFC 5545): whole days that keep nobody busy, with the case's number and nothing else
 * about it.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { DueDay, WriteCalendar } from "./write-calendar";

const hour = 3600;

const summaries: Record<DueDay["what"], (number: string) => string> = {
  due: (number) => `${number} is due`,
  "act-by": (number) => `${number}: act by today`,
  "acknowledge-complaint": (number) => `${number}: acknowledge the complaint`,
};

export const icalCalendar: WriteCalendar = (days, { origin, now }) => {
  const { host } = new URL(origin);
  const calendar = ical({
    name: "Access Desk: due days",
    prodId: { company: "Access Desk", product: "Due days", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hour,
  });
  for (const { number, on, what } of days) {
    calendar.createEvent({
      id: `${number}-${what}@${host}`, // the same entry each time it is read, wherever its day has moved to
      summary: summaries[what](number),
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: now,
      transparency: ICalEventTransparency.TRANSPARENT,
      url: `${origin}/cases/${number}`,
    });
  }
  return `${calendar.toString()}\r\n`;
};
