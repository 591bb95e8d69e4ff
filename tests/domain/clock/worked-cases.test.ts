/** The dated cases that the law's readers worked out by hand, with what other readings would give. */
import { expect, test } from "vitest";
import { answerCase } from "../../../scripts/clock-cases/answer-case";
import cases from "./worked-cases.json";

type Worked = { id: string; why: string; expect: Record<string, unknown> & { alt?: Record<string, string> } };
const worked = cases as Worked[];

test("there are seventy-six of them", () => expect(new Set(worked.map(({ id }) => id)).size).toBe(76));

test.each(worked.map((each) => [each.id, each.why, each] as const))("%s: %s", (id, _, asked) => {
  const { alt: _otherReadings, ...expected } = asked.expect;
  expect(answerCase(asked)).toEqual({ id, ...expected });
});

const policyFor: Record<string, object> = {
  half_open_moj: { pauseCount: "half_open" },
  one_month_end_plus_two: { extensionFrom: "first_month_end" },
  strict_statute_no_reset: { authorityResetsClock: false },
  further_copy_fee_stops: { furtherCopyFeeStopsClock: true },
  nhs_guidance_recency: { ahraRecentRule: "nhs" },
  from_letter_date: { ahraCountsFrom: "letter" },
};

const otherReadings = worked.flatMap((asked) =>
  Object.entries(asked.expect.alt ?? {}).flatMap(([reading, due]) =>
    policyFor[reading] ? [[asked.id, reading, due, { ...asked, policy: policyFor[reading] }] as const] : [],
  ),
);

test.each(otherReadings)("%s read by %s falls due on %s", (_, __, due, asked) =>
  expect(answerCase(asked)).toMatchObject({ due }),
);

test("every setting is tried by at least one of them", () =>
  expect(new Set(otherReadings.map(([, reading]) => reading)).size).toBe(Object.keys(policyFor).length));
