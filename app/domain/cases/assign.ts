/** Who works a case. It may change hands at any time, also after the end. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "./case-events";
import type { EffectiveHistory } from "./effective-history";
import { canMove, stateOf } from "./case-state";
import { decided, refused, type Decision } from "./decision";
import { lastOf } from "./read-history";

export type AssignRefusal = "already-theirs" | "case-changes-hands-no-more";

export function decideAssign(
  history: EffectiveHistory,
  { to, today }: { to: string; today: CalendarDay },
): Decision<AssignRefusal> {
  if (!canMove(stateOf(history), "assigned")) return refused("case-changes-hands-no-more");
  if (lastOf(history, "assigned")?.to === to) return refused("already-theirs");
  return decided({ type: "assigned", on: today, to });
}

/** A case that somebody has from the first day, unless its first events say already whose it is. */
export function withAssignee(
  opening: readonly CaseEventBody[],
  { to, today }: { to: string | null; today: CalendarDay },
): CaseEventBody[] {
  if (!to || opening.some((event) => event.type === "assigned")) return [...opening];
  return [...opening, { type: "assigned", on: today, to }];
}
