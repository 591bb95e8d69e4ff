/** A period that was broken stays broken, whatever begins after it. */
import { expect, test } from "vitest";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { lateIn } from "~/domain/clock/lateness";
import {
  complaintReceived,
  identityRequested,
  patientDied,
  received,
  refusedOn,
  switchedToDeceased,
  withdrawn,
} from "../histories";

const today = "2026-11-30";
const asked = received("2026-09-15"); // due on 15 October 2026
const died = patientDied("2026-11-30"); // 46 days later
const applied = switchedToDeceased("2026-11-30");
const late46 = { until: "death", dueOn: "2026-10-15", on: "2026-11-30", days: 46 };

test.each<[string, EffectiveHistory, object | null, string[]]>([
  ["late when we learnt of the death", [asked, died], late46, ["answer"]],
  ["late by the death, and somebody applied since", [asked, died, applied], late46, ["answer"]],
  ["late by the death, the application answered in time", [asked, died, applied, refusedOn(today)], late46, ["answer"]],
  ["late by the death, and closed since", [asked, died, withdrawn(today)], late46, ["answer"]],
  [
    "late by the death, the application refused, and a complaint of it",
    [asked, died, applied, refusedOn(today), complaintReceived(today)],
    late46,
    ["answer"],
  ],
  ["died in time", [asked, patientDied("2026-10-15"), applied], null, []],
  ["the patient had died before the request", [received("2026-11-20", "deceased-access")], null, []],
  [
    "refused late, and a complaint is open",
    [asked, refusedOn("2026-11-21"), complaintReceived(today)],
    { until: "answer", dueOn: "2026-10-15", on: "2026-11-21", days: 37 },
    ["answer"],
  ],
  [
    "an application refused late, and a complaint is open",
    [received("2026-09-15", "deceased-access"), refusedOn("2026-10-25"), complaintReceived(today)],
    { until: "answer", dueOn: "2026-10-24", on: "2026-10-25", days: 1 },
    ["application"],
  ],
  [
    "withdrawn late, and a complaint is open",
    [asked, withdrawn("2026-10-16"), complaintReceived(today)],
    { until: "end", dueOn: "2026-10-15", on: "2026-10-16", days: 1 },
    ["answer"],
  ],
  ["refused in time, and a complaint is open", [asked, refusedOn("2026-10-15"), complaintReceived(today)], null, []],
])("%s", (_, history, before, late) => {
  const clock = clockOf(history, { today });
  expect(clock.before).toEqual(before);
  expect(clock.notes.some((note) => note.includes("The answer was due on"))).toBe(before !== null);
  expect(lateIn(history, { today, holidays: bankHolidays })).toEqual(late);
});

test("the days until the death stand before those of the application", () => {
  const { ledger } = clockOf([asked, died, applied], { today });
  expect(ledger.map(({ what }) => what)).toEqual(["day-received", "counted", "death", "day-received", "counted"]);
});

test("what we asked late about the request is no matter of the complaint", () => {
  const history = [asked, identityRequested("2026-10-01"), refusedOn("2026-10-15"), complaintReceived(today)];
  expect(clockOf(history.slice(0, 2), { today }).notes.join()).toContain("Identity was asked for");
  expect(clockOf(history, { today }).notes.join()).not.toContain("Identity was asked for");
});

test("once it is closed, nobody has to settle who may apply", () => {
  const settle = "A manager must settle";
  expect(clockOf([asked, died], { today }).notes.join()).toContain(settle);
  expect(clockOf([asked, died, withdrawn(today)], { today }).notes.join()).not.toContain(settle);
});
