/** Whether it is settled who asks, and that they may. Nothing is disclosed before. */
import { authorityConfirmed, authorityRow, needsAuthority } from "./authority";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { identityConfirmed, identityQuestions } from "./identity";
import { isOpen } from "~/domain/cases/questions";
import { requesterOf } from "./requester";

/**
 * Where the documents themselves say who asks (a solicitor, a court), identity is needed only once somebody has asked
 * for it.
 */
export function identityProblem(history: EffectiveHistory): "identity-not-confirmed" | null {
  const isNeeded = authorityRow(requesterOf(history)).identity || identityQuestions(history).length > 0;
  const isSettled = identityConfirmed(history) && !isOpen(identityQuestions(history));
  return isNeeded && !isSettled ? "identity-not-confirmed" : null;
}

export function authorityProblem(history: EffectiveHistory): "authority-not-confirmed" | null {
  return needsAuthority(requesterOf(history)) && !authorityConfirmed(history) ? "authority-not-confirmed" : null;
}
