import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import { opinionValidOn, opinionValidUntil } from "~/domain/opinion/opinion";

test.each([
  ["2026-01-15", "2026-07-14"],
  ["2026-08-31", "2027-02-28"],
  ["2026-05-20", "2026-11-19"],
] as const)("an opinion of %s may be relied on until %s", (on, until) => {
  expect(opinionValidUntil(on)).toBe(until);
});

test("it is valid on its last day and never again after", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
      const on = addDays("2024-01-01", days);
      const last: CalendarDay = opinionValidUntil(on);
      expect(opinionValidOn(on, last)).toBe(true);
      for (const later of [1, 2, 3, 4, 5]) expect(opinionValidOn(on, addDays(last, later))).toBe(false);
    }),
  );
});
