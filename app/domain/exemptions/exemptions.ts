/** What the catalogue of reasons means for a mark, a letter and a release. */
import { asks, type AskedUnder } from "./asked-under";
import { exemptions, neutralWording, otherHarm, type Exemption, type OtherHarmTold } from "./exemptions-catalogue";
import { trackOf } from "~/domain/identity/tracks";
import { exemptionCodes, type ExemptionCode, type Regime } from "~/domain/terms/vocabulary";

export type Reason = Exemption & { code: ExemptionCode };

export const exemption = (code: ExemptionCode): Reason => ({ code, ...exemptions[code] });

/**
 * Where the reason stands in the law under which this request runs: data protection law is not cited for the dead or
 * to an advocate, nor the 1990 Act to a relative to whom it gives no right.
 */
export function statuteUnder(
  { regime, requester }: Pick<AskedUnder, "regime" | "requester">,
  code: ExemptionCode,
): string {
  const { statute, statuteForAdvocates, statuteAtDiscretion, statuteForTheDead } = exemptions[code];
  const track = trackOf(requester);
  if (track === "as-advocate") return statuteForAdvocates ?? statute;
  if (track === "at-discretion") return statuteAtDiscretion ?? statute;
  return (regime === "ahra-1990" && statuteForTheDead) || statute;
}

const isForPages = ({ scope }: Exemption) => scope === "redaction" || scope === "page-removal" || scope === "any-part";
const isForWholeRequest = ({ scope }: Exemption) =>
  scope === "whole-request" || scope === "whole-or-part" || scope === "any-part";

/** The reasons that a regime knows for part of a page, or for a whole page, whoever asks. */
export const reasonsFor = (regime: Regime): Reason[] =>
  exemptionCodes.map(exemption).filter((reason) => isForPages(reason) && concerns(reason.appliesTo, regime));

/** Those of them that can apply to this request: what an officer may choose from. */
export const reasonsOpenTo = (asked: AskedUnder): Reason[] =>
  reasonsFor(asked.regime).filter((reason) => fits(reason, asked));

/** The reasons for which this whole request may be refused. */
export const refusalReasonsFor = (asked: AskedUnder): Reason[] =>
  exemptionCodes
    .map(exemption)
    .filter((reason) => isForWholeRequest(reason) && concerns(reason.appliesTo, asked.regime) && fits(reason, asked));

const fits = ({ askedBy }: Exemption, asked: AskedUnder) => askedBy === undefined || asks[askedBy](asked);

/**
 * Of these reasons the ones that cannot apply to this request: chosen for another requester or under another law, or
 * retired since. They are told to the officer, who chooses another; nothing leaves with them.
 */
export function reasonsThatCannotApply(codes: readonly ExemptionCode[], asked: AskedUnder): ExemptionCode[] {
  const open = reasonsOpenTo(asked).map(({ code }) => code);
  return [...new Set(codes)].filter((code) => !open.includes(code));
}

const concerns = (appliesTo: Exemption["appliesTo"], regime: Regime) =>
  appliesTo === "both" || appliesTo === (regime === "ahra-1990" ? "deceased" : "living");

/**
 * True where naming the reason could do the harm it guards against: it stands in no schedule that the applicant sees.
 */
export const isSilent = (code: ExemptionCode, otherHarmTold: OtherHarmTold = "plainly"): boolean =>
  (otherHarm.includes(code) ? otherHarmTold : exemptions[code].told) !== "plainly";

/** What the applicant may read: the reason, or neutral words where the reason must not be named. */
export const plainWording = (code: ExemptionCode, otherHarmTold?: OtherHarmTold): string =>
  isSilent(code, otherHarmTold) ? neutralWording : exemptions[code].wording;

/**
 * DPA 2018 Sch. 3 para 5: the serious-harm test may be relied on only with a health professional's opinion that it is
 * met.
 */
export const withholdsForHarm = (code: ExemptionCode): boolean => exemptions[code].needs.includes("opinion");

/**
 * AHRA 1990 s.7: advice of the appropriate health professional comes before an opinion on any of these.
 * @internal
 */
export const needsOpinion = (code: ExemptionCode): boolean =>
  withholdsForHarm(code) || exemptions[code].needs.includes("advice");

/** DPA 2018 Sch. 2 para 16(3): whether it is reasonable to disclose without the other person's consent is weighed. */
export const needsWeighing = (code: ExemptionCode): boolean => exemptions[code].needs.includes("weighing");
