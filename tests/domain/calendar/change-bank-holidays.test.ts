/** What an administrator may change in the list of bank holidays. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankHolidays, bankHolidaysWith, isWorkingDay, type BankHoliday } from "~/domain/calendar/bank-holidays";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import {
  holidaysIn,
  whyNotAdded,
  whyNotComplete,
  whyNotWithdrawn,
  withDay,
  withoutDay,
  withYear,
} from "~/domain/calendar/change-bank-holidays";

const today = "2026-11-27";
const facts = { holidays: bankHolidays, today } as const;
const of2029: BankHoliday[] = [
  { on: "2029-01-01", name: "New Year’s Day" },
  { on: "2029-03-30", name: "Good Friday" },
  { on: "2029-04-02", name: "Easter Monday" },
  { on: "2029-05-07", name: "Early May bank holiday" },
  { on: "2029-05-28", name: "Spring bank holiday" },
  { on: "2029-08-27", name: "Summer bank holiday" },
  { on: "2029-12-25", name: "Christmas Day" },
  { on: "2029-12-26", name: "Boxing Day" },
];

test.each<[string, CalendarDay, string, string | null]>([
  ["a Monday of a loaded year", "2027-09-20", "A day of mourning", null],
  ["today", "2026-11-27", "A day of mourning", null],
  ["last week, announced too late", "2026-11-20", "A day of mourning", null],
  ["a year ago to the day", "2025-11-27", "A day of mourning", null],
  ["more than a year ago", "2025-11-26", "A day of mourning", "long-past"],
  ["before the list begins", "2022-09-19", "The Queen’s funeral", "long-past"],
  ["a Saturday", "2027-09-18", "A day of mourning", "falls-on-weekend"],
  ["Good Friday once more", "2027-03-26", "Good Friday", "already-a-bank-holiday"],
  ["the year that is entered next", "2029-01-01", "New Year’s Day", null],
  ["the year after that", "2030-01-01", "New Year’s Day", "year-not-open"],
  ["without a name", "2027-09-20", "  ", "name-missing"],
  ["with a name as long as a letter", "2027-09-20", "x".repeat(101), "name-too-long"],
])("adding %s", (_, on, name, because) => expect(whyNotAdded({ on, name }, facts)).toBe(because));

describe("withdrawing", () => {
  const holidays = bankHolidaysWith([
    { on: "2027-09-20", name: "A day of mourning" },
    { on: "2029-01-01", name: "New Year’s Day" },
  ]);
  test.each<[string, CalendarDay, string | null]>([
    ["a day that was added by mistake", "2027-09-20", null],
    ["a day of the list that has moved, once the day in its place was added", "2027-05-03", null],
    ["a day of the list, with nothing in its place", "2028-05-01", "year-would-be-short"],
    ["a day of a year that is still being entered", "2029-01-01", null],
    ["a working day", "2027-09-21", "not-a-bank-holiday"],
    ["a day long past", "2024-12-25", "long-past"],
  ])("%s", (_, on, because) => expect(whyNotWithdrawn(on, { holidays, today })).toBe(because));
});

test.each<[string, number, BankHoliday[], string | null]>([
  ["all eight entered", 2029, of2029, null],
  ["seven entered", 2029, of2029.slice(1), "too-few-holidays"],
  ["none entered", 2029, [], "too-few-holidays"],
  ["the year before is missing", 2030, of2029, "earlier-year-missing"],
  ["a bundled year", 2028, [], "already-complete"],
])("declaring a year complete: %s", (_, year, entered, because) =>
  expect(whyNotComplete(year, bankHolidaysWith(entered))).toBe(because),
);

test("the days of a year stand in their order", () => {
  expect(holidaysIn(2029, bankHolidaysWith(of2029.toReversed()))).toEqual(of2029);
  expect(withYear(bankHolidaysWith(of2029), 2029)).toEqual(bankHolidaysWith(of2029, 2029));
});

test("a day added and withdrawn again leaves the list as it was", () => {
  const anyDay = fc
    .integer({ min: 0, max: 1800 })
    .map((days) => addDays("2024-01-02", days))
    .filter((day) => isWorkingDay(day));
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(withoutDay(withDay(bankHolidays, { on, name: "A day" }), on)).toEqual(bankHolidays);
    }),
  );
});
