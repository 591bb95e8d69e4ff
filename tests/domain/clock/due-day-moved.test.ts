import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import { clockOf } from "~/domain/clock/clock";
import { dueDayMoved } from "~/domain/clock/due-day-moved";
import {
  complaintAcknowledged,
  complaintReceived,
  disclosed,
  identityConfirmed,
  readyToDisclose,
  received,
  reopened,
  withdrawn,
} from "../histories";

const setting = { today: "2026-06-20", holidays: bankHolidays } as const;
const asked = [received("2026-06-01"), identityConfirmed("2026-06-01")];
const answered = [...readyToDisclose(), disclosed("2026-06-16")];

test.each<[string, EffectiveHistory, EffectiveHistory, "stays" | "gone" | "new" | "none"]>([
  [
    "a complaint on what was answered, acknowledged at once",
    answered,
    [complaintReceived("2026-06-18"), complaintAcknowledged("2026-06-20")],
    "none",
  ],
  ["a complaint on what was answered, to be acknowledged", answered, [complaintReceived("2026-06-18")], "new"],
  ["a request that is withdrawn", asked, [withdrawn("2026-06-19")], "gone"],
  ["a case that is opened again", [...asked, withdrawn("2026-06-19")], [reopened("2026-06-20")], "new"],
  ["a complaint on a request that still runs", asked, [complaintReceived("2026-06-18")], "stays"],
])("%s", (_, history, events, expected) => {
  const { dueOn, dueThen } = dueDayMoved(clockOf(history, setting), clockOf([...history, ...events], setting));
  const how = { stays: [true, true], gone: [true, false], new: [false, true], none: [false, false] }[expected];
  expect([dueOn !== null, dueThen !== null]).toEqual(how);
  if (expected === "stays") expect(dueThen).toBe(dueOn);
});
