/** The ledger added up: how many days count, and by which question and answer each of the others is left out. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import { sinceDeath, type LedgerLine } from "./ledger";
import { eachAnswered, type Asked } from "~/domain/cases/questions";

/** `by` is empty for a wait before the start: its line says itself what was asked for. */
export type LeftOut = Pick<LedgerLine, "from" | "to" | "days" | "because"> & {
  what: "waiting" | "excluded" | "paused";
  by: Asked[];
};
/** `months` is how long the period is, where the law counts it so, and whether all of it has been counted. */
export type DayCount = {
  counted: number;
  months: { count: 1 | 3; isWhole: boolean } | null;
  notCounted: number;
  movedOn: number;
  leftOut: LeftOut[];
};

type Reading = Pick<Clock, "ledger" | "periodMonths" | "pausedSince">;

export function dayCount(history: EffectiveHistory, { ledger: whole, periodMonths, pausedSince }: Reading): DayCount {
  const ledger = sinceDeath(whole);
  const questions = eachAnswered(history, "clarification-requested", ["clarification-received"]);
  return {
    counted: daysOf(ledger, "counted"),
    months: periodMonths && { count: periodMonths, isWhole: pausedSince === null },
    notCounted: daysOf(ledger, "excluded"),
    movedOn: daysOf(ledger, "rolled"),
    leftOut: ledger.flatMap(({ what, from, to, days, because }): LeftOut[] => {
      if (what === "waiting") return [{ what, from, to, days, because, by: [] }];
      return what === "excluded" || what === "paused"
        ? [{ what, from, to, days, because, by: questions.filter((asked) => reaches(asked, { from, to })) }]
        : [];
    }),
  };
}

const daysOf = (ledger: readonly LedgerLine[], wanted: LedgerLine["what"]): number =>
  ledger.reduce((sum, { what, days }) => (what === wanted ? sum + days : sum), 0);

const reaches = ({ askedOn, answeredOn }: Asked, { from, to }: Pick<LedgerLine, "from" | "to">): boolean =>
  askedOn <= to && (answeredOn === null || answeredOn >= from);
