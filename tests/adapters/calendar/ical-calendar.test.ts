/** The calendar of due days, read by a second program. */
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { icalCalendar } from "~/adapters/calendar/ical-calendar";
import type { DueDay } from "~/adapters/calendar/write-calendar";

const now = new Date("2026-11-27T10:00:00Z");
const setting = {
  origin: "https://access-desk.health-records-department.an-invented-trust-with-a-long-name.example.nhs.uk",
  now,
};
const days: DueDay[] = [
  { number: "AD-26-000123", on: "2026-12-02", what: "due" },
  { number: "AD-26-000200", on: "2026-12-11", what: "act-by" },
  { number: "AD-26-000200", on: "2026-12-12", what: "due" },
];

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return { calendar, events: calendar.getAllSubcomponents("vevent") };
};

describe("a calendar of three days", () => {
  const text = icalCalendar(days, setting);
  const { calendar, events } = read(text);

  test("says what it is, and when it may be asked for again", () => {
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toContain("Access Desk");
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT1H");
  });

  test("holds a whole day for each, that keeps nobody busy", () => {
    const said = events.map((event) => {
      const { summary, startDate } = new ICAL.Event(event);
      return [summary, startDate.isDate, startDate.toString(), event.getFirstPropertyValue("transp")];
    });
    expect(said).toEqual([
      ["AD-26-000123 is due", true, "2026-12-02", "TRANSPARENT"],
      ["AD-26-000200: act by today", true, "2026-12-11", "TRANSPARENT"],
      ["AD-26-000200 is due", true, "2026-12-12", "TRANSPARENT"],
    ]);
  });

  test("leads to each case, and says nothing else about it", () => {
    expect(events.map((event) => event.getFirstPropertyValue("url"))).toEqual(
      ["000123", "000200", "000200"].map((number) => `${setting.origin}/cases/AD-26-${number}`),
    );
    const names = new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name)));
    expect([...names].filter((name) => !name.startsWith("x-microsoft-")).sort()).toEqual([
      "dtstamp",
      "dtstart",
      "sequence",
      "summary",
      "transp",
      "uid",
      "url",
    ]);
  });

  test("is stamped in UTC, and every entry keeps its identity when its day moves", () => {
    const uids = (text: string) => read(text).events.map((event) => event.getFirstPropertyValue("uid"));
    expect(events.map((event) => event.getFirstProperty("dtstamp")?.toICALString())).toEqual(
      days.map(() => "DTSTAMP:20261127T100000Z"),
    );
    expect(new Set(uids(text)).size).toBe(3);
    expect(
      uids(
        icalCalendar(
          days.map((day) => ({ ...day, on: "2027-01-04" as const })),
          { ...setting, now: new Date() },
        ),
      ),
    ).toEqual(uids(text));
  });

  test("has lines that end in CRLF and are no longer than 75 octets", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = text.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(
      lines.some((line) => line.startsWith(" ")),
      "the long addresses are folded",
    ).toBe(true);
  });
});

test("nobody's calendar is empty, and still a calendar", () => {
  const { calendar, events } = read(icalCalendar([], setting));
  expect(calendar.name).toBe("vcalendar");
  expect(events).toEqual([]);
});
