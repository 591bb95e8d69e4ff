/** Proof, authority or a fee asked for when the last day had gone: the breach stays on record. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { anyAccessHistory } from "../arbitraries";
import {
  authorityConfirmed,
  authorityRequested,
  clarificationReceived,
  clarificationRequested,
  copiesFee,
  disclosed,
  excessiveFee,
  extended,
  feePaid,
  identityConfirmed,
  identityRequested,
  received,
} from "../histories";

const today: CalendarDay = "2026-08-03";
// one month from 3 June 2026 ends on Friday 3 July
const asked = received("2026-06-03");
const breach = { state: "running", dueOn: "2026-07-03", clockStart: "2026-06-03", daysOverdue: 31 };

describe("asked on the last day it still holds the clock; on the day after, nothing", () => {
  test.each<[string, EffectiveHistory, object]>([
    ["identity, on the last day", [asked, identityRequested("2026-07-03")], { state: "not-started", dueOn: null }],
    ["identity, the day after", [asked, identityRequested("2026-07-04")], { ...breach, waitingFor: ["identity"] }],
    [
      "and it came",
      [asked, identityRequested("2026-07-04"), identityConfirmed("2026-07-20")],
      { ...breach, waitingFor: [] },
    ],
    ["authority", [asked, authorityRequested("2026-07-04")], { ...breach, waitingFor: ["authority"] }],
    ["and it came", [asked, authorityRequested("2026-07-06"), authorityConfirmed("2026-07-20")], breach],
    ["an excessive request’s fee", [asked, excessiveFee("2026-07-04")], { ...breach, waitingFor: ["fee"] }],
    ["and it was paid", [asked, excessiveFee("2026-07-04"), feePaid("2026-07-20")], breach],
    [
      "all three, weeks later",
      [asked, identityRequested("2026-07-20"), authorityRequested("2026-07-21"), excessiveFee("2026-07-22")],
      { ...breach, waitingFor: ["identity", "authority", "fee"] },
    ],
    [
      "identity in time, authority after the month that began with it",
      [asked, identityRequested("2026-06-04"), identityConfirmed("2026-06-10"), authorityRequested("2026-07-11")],
      { state: "running", dueOn: "2026-07-10", clockStart: "2026-06-10" },
    ],
    [
      "authority within the month that began with identity",
      [asked, identityRequested("2026-06-04"), identityConfirmed("2026-06-10"), authorityRequested("2026-07-10")],
      { state: "not-started", waitingFor: ["authority"] },
    ],
    [
      "while proof is awaited the period has not begun, so it cannot have ended",
      [asked, identityRequested("2026-06-04"), authorityRequested("2026-07-20")],
      { state: "not-started", waitingFor: ["identity", "authority"] },
    ],
    [
      "within the three months of an extension",
      [asked, extended("2026-06-20"), identityRequested("2026-07-20")],
      { state: "not-started" },
    ],
    ["after an extension that came too late", [asked, extended("2026-07-10"), identityRequested("2026-07-20")], breach],
    [
      "while a question holds the period open",
      [asked, clarificationRequested("2026-06-20"), identityRequested("2026-07-20")],
      { state: "not-started" },
    ],
    [
      "a question answered in between lengthens the period by its days",
      [
        asked,
        clarificationRequested("2026-06-20"),
        clarificationReceived("2026-06-29"),
        identityRequested("2026-07-13"),
      ],
      { state: "not-started" },
    ],
    [
      "and no further",
      [
        asked,
        clarificationRequested("2026-06-20"),
        clarificationReceived("2026-06-29"),
        identityRequested("2026-07-14"),
      ],
      { state: "running", dueOn: "2026-07-13" },
    ],
    [
      "the last day moves to a working day first: 4 July is a Saturday, so Monday is the last",
      [received("2026-06-04"), identityRequested("2026-07-06")],
      { state: "not-started" },
    ],
    [
      "Tuesday is too late",
      [received("2026-06-04"), identityRequested("2026-07-07")],
      { state: "running", dueOn: "2026-07-06" },
    ],
    [
      "a correction has the same month",
      [received("2026-06-03", "rectification"), identityRequested("2026-07-04")],
      breach,
    ],
    ["so has an erasure", [received("2026-06-03", "erasure"), identityRequested("2026-07-04")], breach],
  ])("%s", (_, history, expected) => expect(clockOf(history, { today })).toMatchObject(expected));
});

test("an answer is late by all of its days, whatever was asked for too late", () => {
  const history = [asked, identityRequested("2026-07-06"), identityConfirmed("2026-07-08"), disclosed("2026-07-10")];
  expect(clockOf(history, { today })).toMatchObject({ state: "stopped", daysLate: 7, dueOn: "2026-07-03" });
});

test("the case says so, and where the law does", () => {
  const { notes, ledger } = clockOf([asked, identityRequested("2026-07-06")], { today });
  const sentence =
    "We asked for proof of identity on 6 July 2026. The last day, 3 July 2026, had gone by then, so this moves nothing.";
  expect(notes).toContain(sentence);
  expect(ledger.at(-1)).toMatchObject({ what: "too-late", from: "2026-07-06", because: sentence, days: 0 });
  expect(ledger.at(-1)!.source).toContain("art. 12A(1)");
});

test("where a trust lets a fee for further copies hold the clock, it holds none that has ended", () => {
  const policy = { furtherCopyFeeStopsClock: true } as const;
  const held = (on: CalendarDay) => clockOf([asked, copiesFee(on)], { today, policy: { ...recommended, ...policy } });
  expect(held("2026-07-03").state).toBe("not-started");
  expect(held("2026-07-04")).toMatchObject(breach);
});
const recommended = {
  pauseCount: "inclusive",
  pauseOnRollDay: false,
  extensionFrom: "start",
  authorityResetsClock: true,
  furtherCopyFeeStopsClock: false,
  ahraRecentRule: "statute",
  ahraCountsFrom: "receipt",
  ownPromiseForTheDead: "forty_days",
  ownPromiseToAdvocates: "one_month",
} as const;

test("whatever the request, what is asked for after its last day never moves that day", () => {
  const asks = [identityRequested, authorityRequested, excessiveFee];
  fc.assert(
    fc.property(
      anyAccessHistory,
      fc.array(fc.tuple(fc.constantFrom(...asks), fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 3 }),
      (history, late) => {
        const { dueOn, clockStart } = clockOf(history, { today: "2028-06-01" });
        // events after the last day would be extensions or pauses that came too late, too
        if (history.some(({ on }) => daysBetween(dueOn!, on) > 0)) return;
        const then = late.map(([ask, days]) => ask(addDays(dueOn!, days))).sort((a, b) => a.on.localeCompare(b.on));
        expect(clockOf([...history, ...then], { today: "2028-06-01" })).toMatchObject({
          state: "running",
          dueOn,
          clockStart,
        });
      },
    ),
  );
});
