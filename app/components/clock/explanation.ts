/**
 * Everything that explains a due day, worked out from the history: what the pages "Why this day?" and "What if?" both
 * show.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock, ClockSetting } from "~/domain/clock/clock";
import { limitsOf, type Limit } from "~/domain/clock/clock-limits";
import { dayCount, type DayCount } from "~/domain/clock/day-count";
import { lawWords } from "~/components/cases/request-wording";
import { whatWouldChange } from "./what-would-change";

export type Explanation = {
  law: string;
  ledger: Clock["ledger"];
  notes: string[];
  limits: Limit[];
  count: DayCount;
  changes: string[];
  /** From which the limits are counted; null once the request was answered, for nothing is ahead any more. */
  today: CalendarDay | null;
};

export const explanationOf = (
  history: EffectiveHistory,
  clock: Clock,
  { today, ...setting }: Pick<ClockSetting, "today" | "holidays">,
): Explanation => ({
  law: clock.of === "complaint" ? lawOfComplaint(clock) : lawWords(clock.law, clock.regime),
  ledger: clock.ledger,
  notes: clock.notes,
  limits: limitsOf(clock),
  count: dayCount(history, clock),
  changes: clock.of === "complaint" ? [] : whatWouldChange(history, clock, { today, ...setting }),
  today: clock.state === "stopped" ? null : today,
});

/** What it must be acknowledged under depends on the day it came and whom it is about: its ledger says. */
const lawOfComplaint = ({ ledger }: Clock): string =>
  ledger.find(({ what }) => what === "counted")?.source ?? "NHS complaints regulations 2009 reg. 13";
