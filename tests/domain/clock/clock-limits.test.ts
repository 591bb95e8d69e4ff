/** The limits that go with a due day, and the days added up: what an officer shows the Commissioner. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { limitsOf, type Limit } from "~/domain/clock/clock-limits";
import { dayCount } from "~/domain/clock/day-count";
import { anyAccessHistory } from "../arbitraries";
import {
  fact,
  clarificationReceived,
  clarificationRequested,
  extended,
  identityConfirmed,
  identityRequested,
  received,
} from "../histories";

const today = "2026-11-22";
const limits = (history: EffectiveHistory) =>
  limitsOf(clockOf(history, { today }))
    .filter(({ what }) => !what.startsWith("aim"))
    .map(({ what, on, source }) => [what, on, source]);
const extension = "UK GDPR art. 12A(3)-(4)";
const answer = "UK GDPR art. 12A; Regulation 1182/71 art. 3";

test.each<[string, EffectiveHistory, [Limit["what"], string, string][]]>([
  [
    "a copy of records",
    [received("2026-11-02")],
    [
      ["extension-notice", "2026-12-02", extension],
      ["answer", "2026-12-02", answer],
    ],
  ],
  [
    "a correction",
    [received("2026-11-02", "rectification")],
    [
      ["extension-notice", "2026-12-02", extension],
      ["answer", "2026-12-02", answer],
    ],
  ],
  [
    "one received before 5 February 2026",
    [received("2026-02-04")],
    [
      ["extension-notice", "2026-03-04", "UK GDPR art. 12(3)"],
      ["answer", "2026-03-04", "UK GDPR art. 12(3); Regulation 1182/71 art. 3"],
    ],
  ],
  ["waiting for identity: none is known", [received("2026-11-02"), identityRequested("2026-11-03")], []],
  ["paused: none is known", [received("2026-11-02"), clarificationRequested("2026-11-09")], []],
  [
    "the dead, due on a Friday",
    [received("2026-11-02", "deceased-access")],
    [
      ["information-request", "2026-11-15", "AHRA 1990 s.3(6)"],
      ["answer", "2026-12-11", "AHRA 1990 s.3(5)(b)"],
    ],
  ],
  [
    "the dead, due on a Saturday",
    [received("2026-11-03", "deceased-access")],
    [
      ["information-request", "2026-11-16", "AHRA 1990 s.3(6)"],
      ["act-by", "2026-12-11", "AHRA 1990 s.3(5), which does not move the last day to a working day"],
      ["answer", "2026-12-12", "AHRA 1990 s.3(5)(b)"],
    ],
  ],
  [
    "a recent record of the dead",
    [
      received("2026-11-03", "deceased-access"),
      fact({ type: "record-range-known", on: "2026-11-03", first: "2026-10-05", last: "2026-10-20" }),
    ],
    [
      ["information-request", "2026-11-16", "AHRA 1990 s.3(6)"],
      ["answer", "2026-11-23", "AHRA 1990 s.3(5)(a)"],
    ],
  ],
  ["a complaint", [received("2026-11-02", "complaint")], [["acknowledge", "2026-12-02", "DPA 2018 s.164A(3)"]]],
  [
    "a complaint before 19 June 2026",
    [received("2026-06-18", "complaint")],
    [["acknowledge", "2026-06-23", "NHS complaints regulations 2009 reg. 13"]],
  ],
])("%s", (_, history, expected) => expect(limits(history)).toEqual(expected.map((row) => [...row])));

const count = (history: EffectiveHistory) => dayCount(history, clockOf(history, { today }));

describe("the days added up", () => {
  test("a month without a pause", () =>
    expect(count([received("2026-11-27")])).toEqual({
      counted: 30,
      months: { count: 1, isWhole: true },
      notCounted: 0,
      movedOn: 2,
      leftOut: [],
    }));

  test("each pause is named by its question and its answer", () => {
    const { counted, notCounted, leftOut } = count([
      received("2026-11-02"),
      clarificationRequested("2026-11-09"),
      clarificationReceived("2026-11-11"),
      clarificationRequested("2026-11-16"),
      clarificationReceived("2026-11-16"),
    ]);
    expect({ counted, notCounted }).toEqual({ counted: 30, notCounted: 4 });
    expect(leftOut).toMatchObject([
      {
        what: "excluded",
        from: "2026-11-09",
        to: "2026-11-11",
        days: 3,
        by: [{ askedOn: "2026-11-09", answeredOn: "2026-11-11" }],
      },
      {
        what: "excluded",
        from: "2026-11-16",
        to: "2026-11-16",
        days: 1,
        by: [{ askedOn: "2026-11-16", answeredOn: "2026-11-16" }],
      },
    ]);
  });

  test("a pause that still runs is named by its question", () => {
    expect(count([received("2026-11-02"), clarificationRequested("2026-11-09")])).toMatchObject({
      counted: 6,
      leftOut: [{ what: "paused", from: "2026-11-09", by: [{ askedOn: "2026-11-09", answeredOn: null }] }],
    });
  });

  test("a wait before the start stands beside the days, not among them", () => {
    expect(
      count([received("2026-11-02"), identityRequested("2026-11-03"), identityConfirmed("2026-11-10")]),
    ).toMatchObject({
      counted: 30,
      notCounted: 0,
      leftOut: [{ what: "waiting", from: "2026-11-03", to: "2026-11-10", by: [] }],
    });
  });

  test("whatever happens, every day between start and due day is counted, left out or moved over, and every day left out has its question", () =>
    fc.assert(
      fc.property(anyAccessHistory, (history) => {
        const clock = clockOf(history, { today: "2029-06-01" });
        const { counted, notCounted, movedOn, leftOut } = dayCount(history, clock);
        if (!clock.dueOn || !clock.clockStart) return;
        expect(counted + notCounted + movedOn).toBe(
          (Date.parse(clock.dueOn) - Date.parse(clock.clockStart)) / 86_400_000,
        );
        expect(leftOut.filter(({ what, by }) => what !== "waiting" && by.length === 0)).toEqual([]);
      }),
    ));
});

test.each<[string, EffectiveHistory, [Limit["what"], string][]]>([
  ["a living person: 28 days", [received("2026-11-02")], [["aim", "2026-11-30"]]],
  ["the dead: 21 days of forty", [received("2026-11-02", "deceased-access")], [["aim", "2026-11-22"]]],
  [
    "a complaint: three working days of thirty days",
    [received("2026-11-02", "complaint")],
    [["aim-to-acknowledge", "2026-11-05"]],
  ],
  ["a complaint about the dead: they are the limit itself", [received("2026-11-02", "complaint", "pr")], []],
])("what is aimed at stands beside the limits: %s", (_, history, expected) => {
  const aims = limitsOf(clockOf(history, { today })).filter(({ what }) => what.startsWith("aim"));
  expect(aims.map(({ what, on }) => [what, on])).toEqual(expected);
  expect(aims.every(({ source }) => source.length > 10)).toBe(true);
});

test("the months are told with the days that make them", () => {
  const months = (history: EffectiveHistory) => dayCount(history, clockOf(history, { today })).months;
  expect(months([received("2026-11-02")])).toEqual({ count: 1, isWhole: true });
  expect(months([received("2026-11-02"), extended("2026-11-10")])).toEqual({ count: 3, isWhole: true });
  expect(months([received("2026-11-02"), clarificationRequested("2026-11-09")])).toEqual({ count: 1, isWhole: false });
  expect(months([received("2026-11-02", "deceased-access")])).toBeNull();
  expect(months([received("2026-11-02", "complaint")])).toBeNull();
});
