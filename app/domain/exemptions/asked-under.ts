/** What decides which reasons can apply to a request: the law it runs under, and who asks. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { hasDied, regimeOf } from "~/domain/cases/read-history";
import { needsAuthority } from "~/domain/identity/authority";
import { trackOf } from "~/domain/identity/tracks";
import { assessmentOf } from "~/domain/identity/child-assessment";
import { clientOf } from "~/domain/identity/client";
import { requesterOf } from "~/domain/identity/requester";
import type { AuthorityKey, ClientRight, Regime } from "~/domain/terms/vocabulary";
import type { AskedBy } from "./exemptions-catalogue";

export type AskedUnder = {
  regime: Regime;
  requester: AuthorityKey;
  /**
   * With parental responsibility for a child, or appointed by a court to manage the patient's affairs, or for somebody
   * who is (DPA 2018 Sch. 3 paras 4(1) and 21(3)). An attorney was appointed by the patient, not by a court.
   */
  isInPlaceOfPatient: boolean;
  /** And nobody has applied under the 1990 Act since. */
  patientHasDied: boolean;
  /** In what right the client of a solicitor of the dead asks; left out where it was not said, or none asks. */
  clientRight?: ClientRight;
};

export function askedUnder(history: EffectiveHistory): AskedUnder {
  const requester = requesterOf(history);
  const client = clientOf(history);
  return {
    ...(client && { clientRight: client.right }),
    regime: regimeOf(history),
    requester,
    isInPlaceOfPatient: inPlaceOfPatient.includes(requester) || (requester === "solicitor" && isForParent(history)),
    patientHasDied: hasDied(history),
  };
}

const inPlaceOfPatient: readonly AuthorityKey[] = ["parent-young", "parent-competent", "la-care-order", "deputy"];

function isForParent(history: EffectiveHistory): boolean {
  const found = assessmentOf(history);
  return found?.asker === "parent" && !found.isGrown;
}

/** Whether somebody of that kind asks. */
export const asks: Record<AskedBy, (asked: AskedUnder) => boolean> = {
  "in-place-of-the-patient": ({ isInPlaceOfPatient }) => isInPlaceOfPatient,
  "somebody-else": ({ requester }) => requester !== "patient" && requester !== "child",
  "by-right": ({ requester }) => trackOf(requester) === "by-right",
  // a solicitor of the dead acts for either; until it was said for whom, nothing can be approved
  claimant: ({ requester, clientRight }) =>
    requester === "claimant" || (requester === "solicitor-deceased" && clientRight !== "pr"),
  "without-a-right": ({ requester }) => trackOf(requester) === "at-discretion",
  "on-authority": ({ requester, patientHasDied }) => needsAuthority(requester) || patientHasDied,
};
