/** What a corrected date does to being late, in the words of the second look. */
import { expect, test } from "vitest";
import { latenessThen } from "~/components/moves/lateness-wording";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { disclosed, received } from "../../domain/histories";

const today: CalendarDay = "2026-07-10";
const corrected = (history: EffectiveHistory, to: CalendarDay) => {
  const after = historyAfter(history, [{ type: "date-corrected", on: today, corrects: 1, from: history[0]!.on, to }]);
  const setting = { today, holidays: bankHolidays };
  return latenessThen(clockOf(history, setting), clockOf(after, setting));
};

test.each<[string, EffectiveHistory, CalendarDay, string]>([
  ["came earlier than we said", [received("2026-06-15")], "2026-06-02", "From in time to overdue by 8 days"],
  ["a day earlier, still in time", [received("2026-06-15")], "2026-06-16", "Stays in time"],
  ["came later than we said", [received("2026-06-02")], "2026-06-15", "From overdue by 8 days to in time"],
  [
    "answered, and late after all",
    [received("2026-06-02"), disclosed("2026-07-02")],
    "2026-06-01",
    "From in time to late by 1 day",
  ],
])("%s", (_, history, to, words) => expect(corrected(history, to)).toBe(words));
