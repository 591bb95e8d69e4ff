/**
 * What is said of somebody else, weighed before it is withheld or released: with their consent it may leave; without,
 * whether it is reasonable to disclose is decided with regard to the five factors of DPA 2018 Sch. 2 para 16(3). It is
 * recorded for everybody whom a reason protects in a case, and again for one of them with whom it stands otherwise.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { allOf, sinceApplication } from "~/domain/cases/read-history";
import { exemptionCodes, type ExemptionCode } from "~/domain/terms/vocabulary";
import { needsWeighing } from "./exemptions";

export type Weighing = Extract<CaseEventBody, { type: "third-party-weighed" }>;

/** The reasons for which something may be withheld only after a weighing. */
export const weighedReasons: readonly ExemptionCode[] = exemptionCodes.filter(needsWeighing);

/** Para 16(2): with consent, or where it is reasonable without, the applicant has a right to it. */
export const comesOutAtRelease = ({ consent, isReasonableWithout }: Weighing): boolean =>
  consent === "given" || isReasonableWithout === true;

/** Those that stand. One for everybody whom a reason protects takes the place of all that went before it. */
export const standingOf = <One extends Weighing>(weighings: readonly One[]): One[] =>
  weighings.filter(
    ({ reason }, at) => !weighings.slice(at + 1).some((later) => later.reason === reason && later.of === "everybody"),
  );

const weighingsIn = (history: EffectiveHistory) => standingOf(allOf(sinceApplication(history), "third-party-weighed"));

/** Whether anything was weighed for the request as it is now. */
export const isWeighed = (history: EffectiveHistory): boolean => weighingsIn(history).length > 0;

/** Of the reasons used those for which no weighing that stands comes out at withholding; each once. */
export function reasonsNotWeighed(history: EffectiveHistory, used: readonly ExemptionCode[]): ExemptionCode[] {
  const withheld = weighingsIn(history).filter((weighing) => !comesOutAtRelease(weighing));
  return weighedReasons.filter((code) => used.includes(code) && !withheld.some(({ reason }) => reason === code));
}

export type WeighRefusal =
  | BarringOf<"weigh-third-parties">
  | "case-closed"
  | "nothing-to-weigh-yet"
  | "reason-needs-no-weighing"
  | "reasonableness-not-said"
  | "agreed-yet-withheld"
  | "answered-yet-cannot-consent";

type Weighed = Pick<Weighing, "reason" | "of" | "consent" | "information" | "confidence" | "capability"> & {
  /** Needed unless consent was given. */
  isReasonableWithout: boolean | null;
  today: CalendarDay;
};

export function decideWeigh(
  history: EffectiveHistory,
  { isReasonableWithout, today, ...weighed }: Weighed,
): Decision<WeighRefusal> {
  const barred = barredByLaw(history, "weigh-third-parties");
  if (barred) return refused(barred);
  if (!canMove(stateOf(history), "third-party-weighed")) return refused("case-closed");
  if (recordsIn(history).size === 0) return refused("nothing-to-weigh-yet");
  if (!needsWeighing(weighed.reason)) return refused("reason-needs-no-weighing");
  const { consent, capability } = weighed;
  const hasConsent = consent === "given";
  if (hasConsent && isReasonableWithout === false) return refused("agreed-yet-withheld");
  if ((hasConsent || consent === "refused") && capability === "not-capable")
    return refused("answered-yet-cannot-consent");
  if (!hasConsent && isReasonableWithout === null) return refused("reasonableness-not-said");

  const outcome = hasConsent ? null : isReasonableWithout;
  return decided({ type: "third-party-weighed", on: today, ...weighed, isReasonableWithout: outcome });
}
