import { expect, test } from "vitest";
import { clockPolicySchema, recommendedPolicy, type ClockPolicy } from "~/domain/terms/policy";

test("what is recommended is what the law's words say", () => {
  expect(recommendedPolicy).toEqual({
    pauseCount: "inclusive",
    pauseOnRollDay: false,
    extensionFrom: "start",
    authorityResetsClock: true,
    furtherCopyFeeStopsClock: false,
    ahraRecentRule: "statute",
    ahraCountsFrom: "receipt",
    ownPromiseForTheDead: "forty_days",
    ownPromiseToAdvocates: "one_month",
  });
  expect(clockPolicySchema.parse(recommendedPolicy)).toEqual(recommendedPolicy);
});

test("a trust may read each of them the other way", () => {
  const other: ClockPolicy = {
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
  expect(clockPolicySchema.parse(other)).toEqual(other);
});

test.each<[string, object]>([
  ["a reading nobody has", { pauseCount: "sometimes" }],
  ["a setting nobody knows", { colour: "blue" }],
])("not %s", (_, policy) => {
  expect(clockPolicySchema.safeParse(policy).success).toBe(false);
});
