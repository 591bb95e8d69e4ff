/** What a case asks of a health professional by name: their opinion, or an answer about pages. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isClosed, stateOf } from "~/domain/cases/case-state";
import { openConsultations } from "~/domain/consultation/consultation";
import { sinceApplication } from "~/domain/cases/read-history";

export type AskedOfMe = { is: "opinion" } | { is: "answer"; consultationId: string };

/** The opinion first; null where nothing is asked of them, or all of it was given. */
export function askedOfMe(history: EffectiveHistory, person: string): AskedOfMe | null {
  if (isClosed(stateOf(history))) return null;
  const last = sinceApplication(history).findLast(
    (event) =>
      (event.type === "opinion-requested" && event.of === person) ||
      (event.type === "opinion-recorded" && event.professional === person),
  );
  if (last?.type === "opinion-requested") return { is: "opinion" };
  const question = openConsultations(history).find((asked) => asked.person === person);
  return question ? { is: "answer", consultationId: question.id } : null;
}
