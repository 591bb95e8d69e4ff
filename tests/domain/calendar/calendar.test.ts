import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  formatDay,
  isCalendarDay,
  isWeekend,
  latestOf,
  londonDay,
  parseDayFields,
  weekdayName,
  type CalendarDay,
} from "~/domain/calendar/calendar";
import { anyDay } from "../arbitraries";

test.each([
  ["2026-02-28", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2100-02-29", false],
  ["2000-02-29", true],
  ["2026-04-31", false],
  ["2026-00-10", false],
  ["2026-13-01", false],
  ["2026-01-00", false],
  ["2026-1-1", false],
  ["2026-01-01T00:00:00Z", false],
  [" 2026-01-01", false],
  ["0026-01-01", false],
  ["2026-01-012026-01-01", false],
  ["", false],
])("%s is a day: %s", (text, is) => {
  expect(isCalendarDay(text)).toBe(is);
  if (is) expect(calendarDay(text)).toBe(text);
  else expect(() => calendarDay(text)).toThrow("is not a day");
});

test.each<[CalendarDay, number, CalendarDay]>([
  ["2026-11-02", 1, "2026-11-03"],
  ["2026-11-02", -1, "2026-11-01"],
  ["2026-11-02", -2, "2026-10-31"],
  ["2026-11-27", 1, "2026-11-28"],
  ["2026-11-28", 1, "2026-11-29"],
  ["2026-11-30", 1, "2026-12-01"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2027-02-28", 1, "2027-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-10-24", 2, "2026-10-26"],
  ["2026-11-02", 0, "2026-11-02"],
])("%s and %i days is %s", (day, days, expected) => expect(addDays(day, days)).toBe(expected));

test.each<[string, CalendarDay, number, CalendarDay]>([
  ["the same date", "2026-11-02", 1, "2026-12-02"],
  ["the last day of a shorter month", "2027-01-31", 1, "2027-02-28"],
  ["29 February in a leap year", "2028-01-31", 1, "2028-02-29"],
  ["not from month end to month end", "2028-02-29", 1, "2028-03-29"],
  ["over the new year", "2026-11-30", 3, "2027-02-28"],
  ["from December", "2026-12-31", 1, "2027-01-31"],
  ["to December", "2026-11-30", 1, "2026-12-30"],
  ["backwards", "2026-08-31", -6, "2026-02-28"],
  ["backwards over the new year", "2026-05-22", -6, "2025-11-22"],
  ["years", "2028-02-29", 12, "2029-02-28"],
])("months: %s", (_, day, months, expected) => expect(addMonths(day, months)).toBe(expected));

test.each<[CalendarDay, string, boolean]>([
  ["2026-11-22", "Sunday", true],
  ["2026-11-23", "Monday", false],
  ["2026-11-27", "Friday", false],
  ["2026-11-28", "Saturday", true],
  ["1970-01-01", "Thursday", false],
  ["1969-12-28", "Sunday", true],
  ["1948-07-05", "Monday", false],
])("%s is a %s", (day, name, weekend) => {
  expect(weekdayName(day)).toBe(name);
  expect(isWeekend(day)).toBe(weekend);
});

test.each([
  ["2026-07-31T23:30:00Z", "2026-08-01"],
  ["2026-07-31T22:59:59Z", "2026-07-31"],
  ["2026-12-31T23:59:59Z", "2026-12-31"],
  ["2026-03-29T00:59:59Z", "2026-03-29"],
  ["2026-10-24T23:00:00Z", "2026-10-25"],
])("at %s it is %s in London", (instant, day) => expect(londonDay(new Date(instant))).toBe(day));

test("days are read by people", () => {
  expect(formatDay("2026-06-04")).toBe("4 June 2026");
  const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  months.forEach((name, index) => expect(formatDay(addMonths("2026-01-31", index))).toContain(` ${name} 2026`));
  for (let day = 0; day < 7; day += 1)
    expect(weekdayName(addDays("2026-11-23", day))).toBe(
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day],
    );
});

test.each([
  [{ day: "4", month: "6", year: "2026" }, "2026-06-04"],
  [{ day: " 04 ", month: "06", year: "2026" }, "2026-06-04"],
  [{ day: "4", month: "June", year: "2026" }, "2026-06-04"],
  [{ day: "4", month: "jun", year: "2026" }, "2026-06-04"],
  [{ day: "31", month: "12", year: "2026" }, "2026-12-31"],
  [{ day: "31", month: "6", year: "2026" }, null],
  [{ day: "4", month: "ju", year: "2026" }, null],
  [{ day: "4", month: "Brumaire", year: "2026" }, null],
  [{ day: "4", month: "6", year: "26" }, null],
  [{ day: "", month: "6", year: "2026" }, null],
  [{ day: "4", month: "", year: "2026" }, null],
  [{ day: "4", month: " 6 ", year: " 2026 " }, "2026-06-04"],
  [{ day: "4", month: " June ", year: "2026" }, "2026-06-04"],
  // numbers to a machine, no dates to a person
  [{ day: "4", month: "6.0", year: "2026" }, null],
  [{ day: "4", month: "0x6", year: "2026" }, null],
  [{ day: "4.0", month: "6", year: "2026" }, null],
  [{ day: "0x4", month: "6", year: "2026" }, null],
  [{ day: "4", month: "6", year: "2026.0" }, null],
  [{ day: "4", month: "6", year: "002026" }, null],
  [{ day: "four", month: "6", year: "2026" }, null],
  [{ day: "4", month: "13", year: "2026" }, null],
  [{ day: "4", month: "0", year: "2026" }, null],
  [{ day: "1", month: "1", year: "x2026" }, null],
])("the boxes %o make %s", (fields, expected) => expect(parseDayFields(fields)).toBe(expected));

test("the latest of several days", () => expect(latestOf("2026-11-02", "2026-12-01", "2026-11-30")).toBe("2026-12-01"));

describe("for any days", () => {
  test("adding the days between leads from one to the other", () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  test("days sort as text", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  test("a month on has the same date, or is the last day of a shorter month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -24, max: 24 }), (day, months) => {
        const then = addMonths(day, months);
        return then.slice(8) === day.slice(8) || addDays(then, 1).slice(8) === "01";
      }),
    );
  });
});
