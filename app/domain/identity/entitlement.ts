/**
 * Whether it is settled who asks, and that they may: the same questions before every answer, be it a copy of a record,
 * a correction, an erasure or the end of a sharing. Nothing is given or changed before.
 */
import { authorityConfirmed, authorityRow, needsAuthority } from "./authority";
import { childProblem, type ChildOn, type ChildProblem } from "./child-assessment";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { identityConfirmed, identityQuestions } from "./identity";
import { isOpen } from "~/domain/cases/questions";
import { hasDied } from "~/domain/cases/read-history";
import { requesterOf } from "./requester";
import { isPassedOn } from "./tracks";

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

/**
 * Whether whoever asks may learn what is held of the patient, or that something is: not while proof of who they are is
 * awaited, nor before it was shown that they may ask.
 */
export const mayBeTold = (history: EffectiveHistory): boolean =>
  !isOpen(identityQuestions(history)) && authorityProblem(history) === null;

export type EntitlementProblem =
  "not-a-request-for-access" | "identity-not-confirmed" | "authority-not-confirmed" | ChildProblem | "patient-died";

/**
 * Everything that stands between whoever asks and any answer, in the order in which an officer sees to it; empty where
 * nothing does (UK GDPR art. 12(6), DPA 2018 ss.3(2)-(3), Sch. 3 para 4; AHRA 1990 s.3(1)).
 */
export function entitlementProblems(history: EffectiveHistory, child: ChildOn): EntitlementProblem[] {
  if (isPassedOn(history)) return ["not-a-request-for-access"];
  const problems: (EntitlementProblem | null | false)[] = [
    identityProblem(history),
    authorityProblem(history),
    childProblem(history, child),
    hasDied(history) && "patient-died",
  ];
  return problems.filter((each): each is EntitlementProblem => Boolean(each));
}
