/**
 * Each point where the sources disagree, in words: what it decides, how it may be read and on whose authority
 * (docs/decisions/0007).
 */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { kindOf, receiptOf } from "~/domain/cases/read-history";
import { lawOf } from "~/domain/identity/law-of-request";
import { recommendedPolicy, type ClockPolicy } from "~/domain/terms/policy";

export type Reading = { words: string; source: string };
type Setting = keyof ClockPolicy;
type Point<S extends Setting = Setting> = {
  question: string;
  concerns: "the-living" | "the-dead" | "an-advocate";
  readings: Record<`${ClockPolicy[S]}`, Reading>;
};

const points: { [S in Setting]: Point<S> } = {
  pauseCount: {
    question: "Which days do not count while we wait to hear what the requester means?",
    concerns: "the-living",
    readings: {
      inclusive: {
        words: "All days from our question to their answer, both of these included",
        source: "UK GDPR art. 12A(5)(b)",
      },
      half_open: {
        words: "The days from our question up to the day before their answer: one day earlier, more cautious",
        source: "Practice elsewhere in government",
      },
    },
  },
  pauseOnRollDay: {
    question:
      "Does a question pause the period when its last day was no working day and has moved to the day of the question?",
    concerns: "the-living",
    readings: {
      false: {
        words: "No: all the days have been counted by then, and the answer is due on that working day",
        source: "Regulation 1182/71 art. 3(4), which moves the end alone; the cautious reading",
      },
      true: {
        words: "Yes: the period ends on that working day, so a question asked by then leaves out its days",
        source: "UK GDPR art. 12A(5)(b) with Regulation 1182/71 art. 3(4)",
      },
    },
  },
  extensionFrom: {
    question: "From when do the two further months run?",
    concerns: "the-living",
    readings: {
      start: { words: "Three months from the start of the period", source: "ICO, right of access, December 2025" },
      first_month_end: {
        words: "Two months from the end of the first month: up to two days earlier",
        source: "UK GDPR art. 12A(3), “two further months” taken by themselves",
      },
    },
  },
  authorityResetsClock: {
    question: "Does the period wait for proof that somebody may ask for the patient?",
    concerns: "the-living",
    readings: {
      true: { words: "Yes, as it waits for proof of identity", source: "ICO, right of access, December 2025" },
      false: { words: "No, it runs meanwhile", source: "UK GDPR art. 12A(2)(b), which names only art. 12(6)" },
    },
  },
  furtherCopyFeeStopsClock: {
    question: "Does the period wait for a fee for further copies?",
    concerns: "the-living",
    readings: {
      false: {
        words: "No: it waits only for the fee of a request that is manifestly unfounded or excessive",
        source: "UK GDPR art. 12A(2)(c), which names only art. 12(5)",
      },
      true: { words: "Yes, as for any other fee", source: "ICO, which speaks of fees without naming the article" },
    },
  },
  ahraRecentRule: {
    question: "When must a record of somebody who has died be given within 21 days, not 40?",
    concerns: "the-dead",
    readings: {
      statute: { words: "Only where the whole of it was made in the 40 days before", source: "AHRA 1990 s.3(5)(a)" },
      nhs: { words: "Where it was added to in the 40 days before", source: "Older NHS guidance" },
    },
  },
  ahraCountsFrom: {
    question: "On which day does the period for the records of somebody who has died begin?",
    concerns: "the-dead",
    readings: {
      receipt: {
        words: "On the day the application reached the trust",
        source: "AHRA 1990 s.3(1), under which it is made to the holder",
      },
      letter: {
        words: "On the day that the application bears: earlier, stricter",
        source: "AHRA 1990 s.3(5), “the date of the application”",
      },
    },
  },
  ownPromiseForTheDead: {
    question: "By when is answered what the law sets no period for, after a death?",
    concerns: "the-dead",
    readings: {
      forty_days: {
        words: "No day is due: the trust aims at the 40 days that it has published",
        source: "The trust’s own promise",
      },
      none: { words: "No day is due, and none is aimed at", source: "AHRA 1990 s.6, which sets no period" },
    },
  },
  ownPromiseToAdvocates: {
    question: "By when is an independent mental capacity advocate answered, to whom the law sets no period?",
    concerns: "an-advocate",
    readings: {
      one_month: {
        words: "No day is due: the trust aims at the month that it has published",
        source: "The trust’s own promise",
      },
      none: {
        words: "No day is due, and none is aimed at",
        source: "Mental Capacity Act 2005 s.35(6)(b), which sets no period",
      },
    },
  },
};

/** Not a matter of choice: here the sources that bind us agree. */
export const settledPoints: readonly Reading[] = [
  {
    words:
      "The day of receipt is not itself counted. A month ends on the same date, or on the last day of a shorter month.",
    source: "UK GDPR art. 4A; Regulation 1182/71 art. 3",
  },
  {
    words:
      "A period that ends on a weekend or a bank holiday runs to the end of the next working day. It moves once, after everything has been counted.",
    source: "Regulation 1182/71 art. 3(4)",
  },
  {
    words:
      "For the records of somebody who has died the last day does not move, so the officer acts on the working day before.",
    source: "AHRA 1990 s.3(5)",
  },
  { words: "No day is promised in a year whose bank holidays are not loaded.", source: "The trust’s own rule" },
];

const settings = Object.keys(points) as Setting[];

const readingOf = (setting: Setting, policy: ClockPolicy): Reading =>
  (points[setting].readings as Record<string, Reading>)[String(policy[setting])]!;

export type PointRead = { question: string; ours: Reading; isRecommended: boolean; others: Reading[] };

/** Every point, with the reading of `policy`, ours. */
export function pointsRead(policy: ClockPolicy): PointRead[] {
  return settings.map((setting) => {
    const { question, readings } = points[setting];
    const ours = readingOf(setting, policy);
    return {
      question,
      ours,
      isRecommended: ours === readingOf(setting, recommendedPolicy),
      others: Object.values<Reading>(readings).filter((reading) => reading !== ours),
    };
  });
}

/**
 * The reading that the case keeps. A case that recorded none, or came before a point was one of choice, has the
 * recommended one.
 */
export const policyOf = (history: EffectiveHistory): ClockPolicy => ({
  ...recommendedPolicy,
  ...receiptOf(history).policy,
});

export type UnusualReading = {
  question: string;
  received: Reading;
  recommended: Reading | null;
  present: Reading | null;
};

/**
 * Where a case is read otherwise than is recommended, or than the trust reads the law at present; null where they are
 * the same. Only points that bear on it.
 */
export function unusualReadings(history: EffectiveHistory, present: ClockPolicy): UnusualReading[] {
  const bearing = settings.filter((setting) => points[setting].concerns === whomItConcerns(history));
  return bearing.flatMap((setting) => {
    const received = readingOf(setting, policyOf(history));
    const other = (policy: ClockPolicy) =>
      readingOf(setting, policy) === received ? null : readingOf(setting, policy);
    const [recommended, now] = [other(recommendedPolicy), other(present)];
    return recommended || now ? [{ question: points[setting].question, received, recommended, present: now }] : [];
  });
}

/** Null for a complaint: nobody disputes how its days are counted. */
function whomItConcerns(history: EffectiveHistory): Point["concerns"] | null {
  const kind = kindOf(history);
  if (kind === "complaint") return null;
  if (lawOf(history) === "advocacy") return "an-advocate";
  return kind === "deceased-access" ? "the-dead" : "the-living";
}
