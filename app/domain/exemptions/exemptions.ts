/** What the catalogue of reasons means for a mark, a letter and a release. */
import { exemptions, neutralWording, type Exemption } from "./exemptions-catalogue";
import { exemptionCodes, type ExemptionCode, type Regime } from "~/domain/terms/vocabulary";

export type Reason = Exemption & { code: ExemptionCode };

export const exemption = (code: ExemptionCode): Reason => ({ code, ...exemptions[code] });

/** The reasons an officer may put on part of a page, or on a whole page, under a regime. */
export function reasonsFor(regime: Regime): Reason[] {
  return exemptionCodes
    .map(exemption)
    .filter(
      ({ scope, appliesTo }) => (scope === "redaction" || scope === "page-removal") && concerns(appliesTo, regime),
    );
}

/** The reasons for which a whole request may be refused under a regime. */
export function refusalReasonsFor(regime: Regime): Reason[] {
  return exemptionCodes
    .map(exemption)
    .filter(
      ({ scope, appliesTo }) =>
        (scope === "whole-request" || scope === "whole-or-part" || scope === "discretionary") &&
        concerns(appliesTo, regime),
    );
}

const concerns = (appliesTo: Exemption["appliesTo"], regime: Regime) =>
  appliesTo === "both" || appliesTo === (regime === "ahra-1990" ? "deceased" : "living");

/**
 * True where naming the reason could do the harm it guards against: it stands in no schedule that the applicant sees.
 */
export const isSilent = (code: ExemptionCode): boolean => exemptions[code].told !== "plainly";

/** What the applicant may read: the reason, or neutral words where the reason must not be named. */
export const plainWording = (code: ExemptionCode): string =>
  isSilent(code) ? neutralWording : exemptions[code].wording;

/**
 * DPA 2018 Sch. 3 para 5: the serious-harm test may be relied on only with a health professional's opinion that it is
 * met.
 */
export const withholdsForHarm = (code: ExemptionCode): boolean =>
  code === "HARM-PATIENT" || code === "HARM-OTHER" || code === "D-HARM";

// AHRA 1990 s.7: advice of the appropriate health professional before forming an opinion on any of these
const adviceFirst: readonly ExemptionCode[] = ["D-HARM", "D-THIRD-PARTY", "D-EXPECT", "D-EXAM", "D-RELEVANCE"];

/** @internal */
export const needsOpinion = (code: ExemptionCode): boolean => withholdsForHarm(code) || adviceFirst.includes(code);
