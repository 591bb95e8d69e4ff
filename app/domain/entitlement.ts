/** Whether it is settled who asks, and that they may. Nothing is disclosed before. */
import { authorityConfirmed, authorityRow, needsAuthority } from "./authority";
import type { CaseEventBody } from "./case-events";
import { identityConfirmed } from "./identity";
import { happened, isOpen, questionsOf, requesterOf } from "./outstanding";

/** Where the documents themselves say who asks (a solicitor, a court), identity is needed only once somebody has asked for it. */
export function identityProblem(history: readonly CaseEventBody[]): "identity-not-confirmed" | null {
  const isNeeded = authorityRow(requesterOf(history)).identity || happened(history, "identity-requested");
  const isSettled = identityConfirmed(history) && !isOpen(questionsOf(history, "identity-requested", ["identity-confirmed"]));
  return isNeeded && !isSettled ? "identity-not-confirmed" : null;
}

export function authorityProblem(history: readonly CaseEventBody[]): "authority-not-confirmed" | null {
  return needsAuthority(requesterOf(history)) && !authorityConfirmed(history) ? "authority-not-confirmed" : null;
}
