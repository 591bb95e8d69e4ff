import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf, type ClockSetting } from "~/domain/clock/clock";

type Setting = Required<Pick<ClockSetting, "today" | "holidays">>;

/** For a letter that asks for proof: "yes" where the last day had gone, so that no time limit starts when it comes. */
export const movesNothing = (after: EffectiveHistory, { today, holidays }: Setting): "yes" | "" =>
  clockOf(after, { today, holidays }).daysOverdue > 0 ? "yes" : "";
