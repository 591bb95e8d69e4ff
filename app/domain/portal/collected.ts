/** A firm fetches from the portal what was disclosed to it: the first time is written down. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { allOf, happened } from "~/domain/cases/read-history";

export function decideCollect(
  history: EffectiveHistory,
  { releaseId, today }: { releaseId: string; today: CalendarDay },
): Decision<"not-disclosed"> {
  if (!happened(history, "disclosed")) return refused("not-disclosed");
  const isAgain = allOf(history, "collected").some((before) => before.releaseId === releaseId);
  return isAgain ? decided() : decided({ type: "collected", on: today, releaseId });
}
