/** A second piece of proof: in time it counts, and after the last day it begins no new period. */
import { describe, expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import {
  authorityConfirmed,
  authorityRequested,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  received,
  recordRange,
} from "../histories";

const today: CalendarDay = "2026-10-30";
const living = [received("2026-09-01"), identityRequested("2026-09-05"), identityConfirmed("2026-09-08")];
const friend = [
  received("2026-09-01", "access", "relative-consent"),
  authorityRequested("2026-09-05"),
  authorityConfirmed("2026-09-08"),
];
// 40 days from 3 August end on 11 September
const dead = (...then: EffectiveHistory) => [received("2026-07-30", "deceased-access"), ...then];
const told = [informationRequested("2026-08-01"), informationReceived("2026-08-03")];

describe("of the last day of the period that the first began", () => {
  test.each<[string, EffectiveHistory, object]>([
    ["identity, before it", [...living, identityConfirmed("2026-09-20")], { dueOn: "2026-10-20", daysOverdue: 10 }],
    ["identity, on it", [...living, identityConfirmed("2026-10-08")], { dueOn: "2026-11-09", daysOverdue: 0 }],
    ["identity, on the day after", [...living, identityConfirmed("2026-10-09")], { dueOn: "2026-10-08" }],
    ["identity, weeks after", [...living, identityConfirmed("2026-10-20")], { dueOn: "2026-10-08", daysOverdue: 22 }],
    ["twice", [...living, identityConfirmed("2026-10-20"), identityConfirmed("2026-10-25")], { dueOn: "2026-10-08" }],
    ["authority, after it", [...friend, authorityConfirmed("2026-10-20")], { dueOn: "2026-10-08", daysOverdue: 22 }],
    ["information of the dead, before it", dead(...told, informationReceived("2026-09-10")), { dueOn: "2026-10-19" }],
    [
      "information of the dead, after it",
      dead(...told, informationReceived("2026-09-20")),
      { dueOn: "2026-09-11", daysOverdue: 49 },
    ],
    [
      "all that was asked for comes late, as one piece",
      [received("2026-09-01"), identityRequested("2026-09-05"), identityConfirmed("2026-10-20")],
      { dueOn: "2026-11-20", daysOverdue: 0 },
    ],
  ])("%s", (_, history, clock) => expect(clockOf(history, { today })).toMatchObject({ state: "running", ...clock }));
});

test("what moves nothing is said, with the day that had gone", () => {
  const { notes, ledger } = clockOf([...living, identityConfirmed("2026-10-20")], { today });
  const said = "More proof of identity came on 20 October 2026. The last day, 8 October 2026, had gone by then";
  expect(notes.join()).toContain(said);
  expect(ledger.filter(({ what }) => what === "too-late")).toHaveLength(1);
});

test.each<[string, CalendarDay, CalendarDay, 21 | 40]>([
  ["all of it in the 40 days before", "2026-07-01", "2026-07-20", 21],
  ["begun on the day of the application", "2026-07-30", "2026-07-30", 21],
  ["begun after the application", "2026-07-31", "2026-08-05", 40],
])("a record made %s", (_, first, last, periodDays) =>
  expect(clockOf(dead(recordRange(first, last)), { today }).periodDays).toBe(periodDays),
);
