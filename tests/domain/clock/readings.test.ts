import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { recommendedPolicy, type ClockPolicy } from "~/domain/terms/policy";
import { pointsRead, policyOf, unusualReadings } from "~/domain/clock/readings";
import { received, switchedToDeceased } from "../histories";

const otherwise: ClockPolicy = {
  pauseCount: "half_open",
  pauseOnRollDay: true,
  extensionFrom: "first_month_end",
  authorityResetsClock: false,
  furtherCopyFeeStopsClock: true,
  ahraRecentRule: "nhs",
  ahraCountsFrom: "letter",
  ownPromiseForTheDead: "none",
  ownPromiseToAdvocates: "none",
};
const halfOpen: ClockPolicy = { ...recommendedPolicy, pauseCount: "half_open" };
const fromLetter: ClockPolicy = { ...recommendedPolicy, ahraCountsFrom: "letter" };

test("every point says how it is read, on whose authority, and how else it might be", () => {
  for (const policy of [recommendedPolicy, otherwise]) {
    const points = pointsRead(policy);
    expect(points).toHaveLength(Object.keys(recommendedPolicy).length);
    for (const { question, ours, isRecommended, others } of points) {
      expect(question).toMatch(/\?$/);
      expect(others).toHaveLength(1);
      for (const { words, source } of [ours, ...others]) expect([words, source]).not.toContain("");
      expect(isRecommended).toBe(policy === recommendedPolicy);
    }
  }
});

const under = (policy: ClockPolicy | undefined, kind: "access" | "deceased-access" | "complaint" = "access") => [
  received("2026-06-01", kind, undefined, policy && { policy }),
];

test.each<[string, EffectiveHistory, ClockPolicy, object[]]>([
  ["as recommended, then and now", under(recommendedPolicy), recommendedPolicy, []],
  ["recorded before policies were", under(undefined), recommendedPolicy, []],
  [
    "the trust has changed its mind since",
    under(recommendedPolicy),
    halfOpen,
    [{ recommended: null, present: expect.anything() }],
  ],
  [
    "received under the trust's own reading, which it still has",
    under(halfOpen),
    halfOpen,
    [{ recommended: expect.anything(), present: null }],
  ],
  [
    "received under one that it has given up",
    under(halfOpen),
    recommendedPolicy,
    [{ recommended: expect.anything(), present: expect.anything() }],
  ],
  ["a reading that bears on the dead alone", under(fromLetter), fromLetter, []],
  [
    "and one of the dead",
    under(fromLetter, "deceased-access"),
    fromLetter,
    [{ question: expect.stringContaining("died") }],
  ],
  [
    "a request outlived by its patient",
    [...under(otherwise), switchedToDeceased("2026-06-10")],
    recommendedPolicy,
    [{}, {}, {}],
  ],
  ["a complaint", under(otherwise, "complaint"), recommendedPolicy, []],
])("%s", (_, history, present, expected) =>
  expect(unusualReadings(history, present)).toEqual(expected.map((part): unknown => expect.objectContaining(part))),
);

test("a case keeps the reading it was received under", () => {
  expect(policyOf(under(halfOpen))).toEqual(halfOpen);
  expect(policyOf(under(undefined))).toEqual(recommendedPolicy);
});

test("only what is promised to advocates bears on an advocate's request", () => {
  const policy = { ...otherwise };
  const points = unusualReadings([received("2026-06-01", "access", "imca", { policy })], recommendedPolicy);
  expect(points.map(({ received: { source } }) => source)).toEqual([
    "Mental Capacity Act 2005 s.35(6)(b), which sets no period",
  ]);
});
