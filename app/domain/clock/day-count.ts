/** The ledger added up: how many days count, and by which question and answer each of the others is left out. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "./clock-reading";
import type { LedgerLine } from "./ledger";
import { eachAnswered, type Asked } from "~/domain/cases/questions";

/** `by` is empty for a wait before the start: its line says itself what was asked for. */
export type LeftOut = Pick<LedgerLine, "from" | "to" | "days" | "because"> & {
  what: "waiting" | "excluded" | "paused";
  by: Asked[];
};
export type DayCount = { counted: number; notCounted: number; movedOn: number; leftOut: LeftOut[] };

export function dayCount(history: EffectiveHistory, { ledger }: Pick<Clock, "ledger">): DayCount {
  const questions = eachAnswered(history, "clarification-requested", ["clarification-received"]);
  return {
    counted: daysOf(ledger, "counted"),
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
