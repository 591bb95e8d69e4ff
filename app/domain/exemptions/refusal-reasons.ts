/**
 * For which reasons the whole of a request may be refused: those that its law knows and that who asks can meet
 * (`exemptions.ts`), and of these the ones that the case itself bears out. A letter does not say that nobody confirmed
 * who they are to somebody whose passport was seen.
 */
import { recordsIn } from "~/domain/cases/case-state";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { feesOf, isForTheRequest } from "~/domain/cases/fee-record";
import { isOpen } from "~/domain/cases/questions";
import { lastOf, sinceApplication } from "~/domain/cases/read-history";
import { authorityConfirmed, authorityQuestions, endedAuthority } from "~/domain/identity/authority";
import { assessmentOf } from "~/domain/identity/child-assessment";
import { mayBeTold } from "~/domain/identity/entitlement";
import { refusalIn, type FoundRefusal } from "~/domain/identity/children";
import { requesterOf } from "~/domain/identity/requester";
import { identityQuestions } from "~/domain/identity/identity";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { askedUnder } from "./asked-under";
import { refusalReasonsFor, type Reason } from "./exemptions";

/** Left out, nothing in a case can contradict the reason. */
const bornOut: Partial<Record<ExemptionCode, (history: EffectiveHistory) => boolean>> = {
  "ID-NOT-CONFIRMED": (history) => isOpen(identityQuestions(history)),
  "AUTH-NOT-PROVED": (history) => !authorityConfirmed(history) && isAuthorityOwed(history),
  "CHILD-NOT-ABLE": (history) => foundOfChild(history) === "child-does-not-understand",
  "CHILD-NO-CONSENT": (history) => foundOfChild(history) === "child-has-not-consented" || hasChildTakenBack(history),
  "COURT-ORDER": (history) => foundOfChild(history) === "court-order-forbids",
  // that nothing is held is told of the patient, too: only to somebody who may ask
  "NOT-HELD": (history) => recordsIn(history).size === 0 && mayBeTold(history),
  "MANIFESTLY-EXCESSIVE": (history) => !wasPaidFor(history),
  "MANIFESTLY-UNFOUNDED": (history) => !wasPaidFor(history),
  "D-NOTE": (history) => lastOf(sinceApplication(history), "patients-note-sought")?.found === true,
  "D-NOT-ENTITLED": (history) => !authorityConfirmed(history),
};

const foundOfChild = (history: EffectiveHistory) => {
  const found = assessmentOf(history);
  return found ? refusalIn(found) : null;
};

/** A child who understands agreed that a parent asks, and has taken that back. */
const hasChildTakenBack = (history: EffectiveHistory): boolean =>
  requesterOf(history) === "parent-competent" && endedAuthority(history)?.why === "consent-withdrawn";

const withoutAuthority: readonly FoundRefusal[] = ["no-parental-responsibility", "patient-is-grown"];

/** Asked for and not come, or looked into with a child's assessment and not there. */
function isAuthorityOwed(history: EffectiveHistory): boolean {
  const found = foundOfChild(history);
  return isOpen(authorityQuestions(history)) || (found !== null && withoutAuthority.includes(found));
}

/** A fee for the request was asked instead of a refusal (UK GDPR art. 12(5)), and they paid it. */
const wasPaidFor = (history: EffectiveHistory): boolean =>
  feesOf(sinceApplication(history)).some((fee) => isForTheRequest(fee) && fee.settled === "paid");

export const refusalReasonsOf = (history: EffectiveHistory): Reason[] =>
  refusalReasonsFor(askedUnder(history)).filter(({ code }) => bornOut[code]?.(history) ?? true);

/** Those that the law knows for this request, and of which the case says otherwise. */
export const contradicted = (history: EffectiveHistory, codes: readonly ExemptionCode[]): ExemptionCode[] =>
  codes.filter((code) => bornOut[code]?.(history) === false);
