/** What comes after the end of a request moves nothing: in time stays in time, and late stays late. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import { lateIn } from "~/domain/clock/lateness";
import { clockOf } from "~/domain/clock/clock";
import { anyAccessHistory } from "../arbitraries";
import {
  authorityConfirmed,
  authorityRequested,
  clarificationReceived,
  clarificationRequested,
  closedIncomplete,
  disclosed,
  excessiveFee,
  extended,
  fact,
  feePaid,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  patientDied,
  received,
  recordRange,
  refusedOn,
  reopened,
  switchedToDeceased,
  withdrawn,
} from "../histories";

const today: CalendarDay = "2028-06-01";

/** Whatever moves a clock that runs, and another end besides. */
const movers: ((on: CalendarDay) => CaseEventBody)[] = [
  identityRequested,
  identityConfirmed,
  authorityRequested,
  authorityConfirmed,
  clarificationRequested,
  clarificationReceived,
  informationRequested,
  informationReceived,
  excessiveFee,
  feePaid,
  extended,
  patientDied,
  switchedToDeceased,
  (on) => recordRange(on, on),
  disclosed,
  refusedOn,
  withdrawn,
];
const anyMovers = fc.array(fc.tuple(fc.constantFrom(...movers), fc.nat(60)), { minLength: 1, maxLength: 5 });
const ends = [disclosed, refusedOn, withdrawn, closedIncomplete];

const moving = (clock: ReturnType<typeof clockOf>) => ({ ...clock, notes: [] });

describe("events after an ending never move a stopped clock", () => {
  test("of a living person’s request", () => {
    fc.assert(
      fc.property(anyAccessHistory, fc.constantFrom(...ends), fc.nat(80), anyMovers, (open, end, after, moves) => {
        const endedOn = addDays(open[0]!.on, after);
        const ended = historyAfter(open, [end(endedOn)]);
        const later = moves.map(([make, days]) => make(addDays(endedOn, days)));
        expect(clockOf(historyAfter(ended, later), { today })).toEqual(clockOf(ended, { today }));
      }),
    );
  });

  test("of an application for the records of the dead", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(60), anyMovers, (day, after, moves) => {
        const on = addDays("2026-02-05", day);
        const ended = [received(on, "deceased-access"), disclosed(addDays(on, after))];
        const later = moves.map(([make, days]) => make(addDays(on, after + days)));
        expect(clockOf(historyAfter(ended, later), { today })).toEqual(clockOf(ended, { today }));
      }),
    );
  });

  test("nor what was recorded after it as if it had happened before", () => {
    fc.assert(
      fc.property(anyAccessHistory, anyMovers, (open, moves) => {
        const receivedOn = open[0]!.on;
        const ended = historyAfter(open, [refusedOn(addDays(receivedOn, 90))]);
        const later = moves.map(([make, days]) => make(addDays(receivedOn, days)));
        expect(clockOf(historyAfter(ended, later), { today })).toEqual(clockOf(ended, { today }));
      }),
    );
  });
});

const late: EffectiveHistory = [received("2026-06-03"), refusedOn("2026-07-20")];

test.each<[string, EffectiveHistory]>([
  ["identity asked for", [...late, identityRequested("2026-07-21")]],
  ["authority asked for", [...late, authorityRequested("2026-07-21")]],
  ["a fee asked for", [...late, excessiveFee("2026-07-21")]],
  ["identity asked for and confirmed", [...late, identityRequested("2026-07-21"), identityConfirmed("2026-07-22")]],
  ["more time taken, dated back", [...late, extended("2026-06-10")]],
  ["a question dated back", [...late, clarificationRequested("2026-06-10"), clarificationReceived("2026-06-30")]],
  ["refused again, dated back", [...late, refusedOn("2026-06-30")]],
])("a late refusal stays 17 days late: %s", (_, history) =>
  expect(clockOf(history, { today })).toMatchObject({ state: "stopped", dueOn: "2026-07-03", daysLate: 17 }),
);

test.each<[string, EffectiveHistory[number], number]>([
  ["withdrawn in time", withdrawn("2026-07-03"), 0],
  ["withdrawn after the last day", withdrawn("2026-07-20"), 17],
  ["closed as incomplete after it", closedIncomplete("2026-07-06"), 3],
  ["passed on after it", fact<CaseEventBody>({ type: "redirected", on: "2026-07-04", to: "police" }), 1],
])("what was late when it ended without an answer stays so: %s", (_, end, daysLate) => {
  const history = [received("2026-06-03"), end];
  const clock = clockOf(history, { today });
  expect(clock).toMatchObject({ state: "stopped", wasAnswered: false, daysLate });
  expect(lateIn(history, { today, holidays: bankHolidays })).toEqual(daysLate > 0 ? ["answer"] : []);
});

test("while it waited or was paused, nothing was late at its end", () => {
  for (const waiting of [identityRequested("2026-06-04"), clarificationRequested("2026-06-10")])
    expect(clockOf([received("2026-06-03"), waiting, withdrawn("2026-09-20")], { today }).daysLate).toBe(0);
});

test("what was asked while a case was closed does not move it once it is open again either", () => {
  const again = [
    received("2026-06-03"),
    withdrawn("2026-06-10"),
    identityRequested("2026-06-11"),
    reopened("2026-06-12"),
  ];
  expect(moving(clockOf(again, { today }))).toEqual(moving(clockOf([received("2026-06-03")], { today })));
});

test("after it was opened again the clock moves as it did before", () => {
  const again = [
    received("2026-06-03"),
    withdrawn("2026-06-10"),
    reopened("2026-06-12"),
    identityRequested("2026-06-15"),
  ];
  expect(clockOf(again, { today: "2026-06-20" })).toMatchObject({ state: "not-started", waitingFor: ["identity"] });
});

test("what was awaited when the request ended is told as it was then", () => {
  const closed = [received("2026-06-03"), identityRequested("2026-06-04"), closedIncomplete("2026-09-10")];
  const { ledger, waitingFor } = clockOf(closed, { today });
  expect(waitingFor).toEqual([]);
  expect(ledger[1]).toMatchObject({ what: "waiting", from: "2026-06-04", to: "2026-09-10" });
  expect(ledger[1]!.because).toBe(
    "We asked for proof of identity on 4 June 2026; it had not come when the request ended on 10 September 2026. The period had not started.",
  );
  const paused = [received("2026-06-03"), clarificationRequested("2026-06-08"), withdrawn("2026-07-01")];
  expect(clockOf(paused, { today }).ledger.at(-1)).toMatchObject({
    what: "paused",
    to: "2026-07-01",
    because: expect.stringContaining("No answer had come when the request ended on 1 July 2026") as string,
  });
});
