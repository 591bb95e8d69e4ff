import { expect, test } from "vitest";
import {
  addWorkingDays,
  bankHolidays,
  bankHolidaysWith,
  bundledBankHolidays,
  isLoaded,
  isWorkingDay,
  lastLoadedYear,
  onOrAfterWorkingDay,
  onOrBeforeWorkingDay,
  runsOutSoon,
  whyNotWorking,
} from "~/domain/calendar/bank-holidays";
import { isWeekend, type CalendarDay } from "~/domain/calendar/calendar";

test.each<[string, CalendarDay, CalendarDay]>([
  ["a working day stays", "2026-11-23", "2026-11-23"],
  ["a Saturday moves to Monday", "2026-11-28", "2026-11-30"],
  ["Good Friday 2026 moves past Easter Monday", "2026-04-03", "2026-04-07"],
  ["Christmas Day 2026, a Friday, moves past the substitute Monday", "2026-12-25", "2026-12-29"],
  ["the summer bank holiday", "2028-08-28", "2028-08-29"],
])("on or after: %s", (_, day, expected) => expect(onOrAfterWorkingDay(day)).toBe(expected));

test.each<[string, CalendarDay, CalendarDay]>([
  ["a working day stays", "2026-11-23", "2026-11-23"],
  ["a Sunday moves back to Friday", "2026-11-22", "2026-11-20"],
  ["Boxing Day 2026 moves back to Christmas Eve", "2026-12-26", "2026-12-24"],
])("on or before: %s", (_, day, expected) => expect(onOrBeforeWorkingDay(day)).toBe(expected));

test.each<[CalendarDay, number, CalendarDay]>([
  ["2026-06-18", 3, "2026-06-23"],
  ["2026-11-22", 3, "2026-11-25"],
  ["2026-12-24", 1, "2026-12-29"],
  ["2026-11-23", 0, "2026-11-23"],
])("%s and %i working days is %s", (day, days, expected) => expect(addWorkingDays(day, days)).toBe(expected));

test("no date is promised beyond the loaded years, in either direction", () => {
  expect(onOrAfterWorkingDay("2028-12-30")).toBe("beyond-bank-holidays");
  expect(onOrAfterWorkingDay("2028-12-29")).toBe("2028-12-29");
  expect(onOrAfterWorkingDay("2029-01-03")).toBe("beyond-bank-holidays");
  expect(onOrBeforeWorkingDay("2024-01-01")).toBe("beyond-bank-holidays");
  expect(addWorkingDays("2028-12-28", 2)).toBe("beyond-bank-holidays");
  expect(addWorkingDays("2028-12-28", 1)).toBe("2028-12-29");
  expect(isLoaded("2024-01-01")).toBe(true);
  expect(isLoaded("2023-12-31")).toBe(false);
  expect(isLoaded("2028-12-31")).toBe(true);
  expect(isLoaded("2029-01-01")).toBe(false);
  expect(lastLoadedYear).toBe(2028);
});

test("a bank holiday that an administrator adds is one", () => {
  const holidays = bankHolidaysWith([{ on: "2027-09-20", name: "A day of national mourning" }]);
  expect(isWorkingDay("2027-09-20")).toBe(true);
  expect(isWorkingDay("2027-09-20", holidays)).toBe(false);
  expect(onOrAfterWorkingDay("2027-09-20", holidays)).toBe("2027-09-21");
  expect(onOrBeforeWorkingDay("2027-09-20", holidays)).toBe("2027-09-17");
  expect(addWorkingDays("2027-09-17", 1, holidays)).toBe("2027-09-21");
  expect(whyNotWorking("2027-09-20", holidays)).toBe("A day of national mourning");
});

test("a bank holiday that is withdrawn is none, until it is added again", () => {
  const withdrawn = { on: "2027-05-03" as const, name: "Early May bank holiday", isWithdrawn: true };
  expect(isWorkingDay("2027-05-03")).toBe(false);
  expect(isWorkingDay("2027-05-03", bankHolidaysWith([withdrawn]))).toBe(true);
  expect(isWorkingDay("2027-05-03", bankHolidaysWith([{ ...withdrawn, isWithdrawn: false }, withdrawn]))).toBe(false);
});

test.each<[CalendarDay, number | null]>([
  ["2028-06-29", null],
  ["2028-06-30", 2028],
  ["2028-12-31", 2028],
  ["2029-03-01", 2028],
])("on %s the list runs out soon: %s", (today, lastYear) => {
  expect(runsOutSoon(today, bankHolidays)).toBe(lastYear);
  expect(runsOutSoon(today, bankHolidaysWith([], 2029))).toBeNull();
});

test("a further year can be loaded", () =>
  expect(
    onOrAfterWorkingDay("2029-01-06", bankHolidaysWith([{ on: "2029-01-01", name: "New Year’s Day" }], 2029)),
  ).toBe("2029-01-08"));

test("why nobody works on a day", () => {
  expect(whyNotWorking("2026-11-22")).toBe("a Sunday");
  expect(whyNotWorking("2026-04-06")).toBe("Easter Monday");
});

test("the bundled list has eight days a year, none of them at a weekend", () => {
  const eight = [
    "New Year’s Day",
    "Good Friday",
    "Easter Monday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "Christmas Day",
    "Boxing Day",
  ];
  for (const year of [2024, 2025, 2026, 2027, 2028])
    expect(bundledBankHolidays.filter(({ on }) => on.startsWith(`${year}`)).map(({ name }) => name)).toEqual(eight);
  expect(bundledBankHolidays.filter(({ on }) => isWeekend(on))).toEqual([]);
  expect(bankHolidays.names.size).toBe(40);
});
