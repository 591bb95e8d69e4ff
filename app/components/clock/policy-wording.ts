/** Each point on which the sources disagree, and the readings that a trust may hold: docs/decisions/0007. */
import type { ClockPolicy } from "~/domain/terms/policy";
import { recommendedPolicy } from "~/domain/terms/policy";

type Point = { label: string; readings: Record<string, string> };

const points: Record<keyof ClockPolicy, Point> = {
  pauseCount: {
    label: "The day an answer to our question comes",
    readings: { inclusive: "Left out, as the day of the question is", half_open: "Counted" },
  },
  pauseOnRollDay: {
    label: "A question asked when the last day has moved to a working day",
    readings: { false: "Pauses nothing", true: "Leaves out its days too" },
  },
  extensionFrom: {
    label: "Two further months",
    readings: { start: "Three months from the start", first_month_end: "Two months from the end of the first" },
  },
  authorityResetsClock: {
    label: "Waiting for proof of authority",
    readings: { true: "Holds the clock", false: "Does not hold it" },
  },
  furtherCopyFeeStopsClock: {
    label: "A fee for further copies",
    readings: { false: "Does not hold the clock", true: "Holds it" },
  },
  ahraRecentRule: {
    label: "21 days for a recent record",
    readings: { statute: "Where all of it was made in the last 40 days", nhs: "Where it was added to in them" },
  },
  ahraCountsFrom: {
    label: "Records of someone who has died are counted from",
    readings: { receipt: "The day the application came", letter: "The day the letter bears" },
  },
  ownPromiseForTheDead: {
    label: "Someone who has died, where the law sets no period",
    readings: { forty_days: "The trust aims at the 40 days that it has promised", none: "No day is aimed at" },
  },
  ownPromiseToAdvocates: {
    label: "An independent mental capacity advocate, to whom the law sets no period",
    readings: { one_month: "The trust aims at the month that it has promised", none: "No day is aimed at" },
  },
};

/** For a choice: what is recommended stands first. */
export const policyChoices = (Object.keys(points) as (keyof ClockPolicy)[]).map((name) => {
  const { label, readings } = points[name];
  const recommended = String(recommendedPolicy[name]);
  const others = Object.keys(readings).filter((reading) => reading !== recommended);
  return {
    name,
    label,
    recommended,
    options: [
      { value: recommended, text: readings[recommended]! },
      ...others.map((value) => ({ value, text: readings[value]! })),
    ],
  };
});
