/** What a case asks of a health professional by name: their opinion, or an answer about pages. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isClosed, stateOf } from "~/domain/cases/case-state";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { gapsOn } from "~/domain/opinion/opinion-gaps";
import { openConsultations } from "~/domain/consultation/consultation";
import { sinceApplication } from "~/domain/cases/read-history";

export type AskedOfMe = { is: "opinion" } | { is: "answer"; consultationId: string };

/** The opinion first; null where nothing is asked of them, or all of it was given. */
export function askedOfMe(
  history: EffectiveHistory,
  { person, today }: { person: string; today: CalendarDay },
): AskedOfMe | null {
  if (isClosed(stateOf(history))) return null;
  if (isOpinionOwed(history, person, today)) return { is: "opinion" };
  const question = openConsultations(history).find((asked) => asked.person === person);
  return question ? { is: "answer", consultationId: question.id } : null;
}

/** One that covers less than was asked for leaves the rest of it owed, until they say that it is not theirs to give. */
function isOpinionOwed(history: EffectiveHistory, person: string, today: CalendarDay): boolean {
  const mine = sinceApplication(history).filter(
    (event) =>
      (event.type === "opinion-declined" && event.person === person) ||
      (event.type === "opinion-requested" && event.of === person) ||
      (event.type === "opinion-recorded" && event.professional === person),
  );
  if (mine.at(-1)?.type === "opinion-requested") return true;
  const sinceDeclined = mine.slice(mine.findLastIndex(({ type }) => type === "opinion-declined") + 1);
  const wasAsked = sinceDeclined.some(({ type }) => type === "opinion-requested");
  return wasAsked && gapsOn(history, today).some(({ because }) => because === "asked-for");
}
