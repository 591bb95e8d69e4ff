/** What a letter must know of its reader: under which law they asked, and whether that law gives them a right. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isAboutTheDead } from "~/domain/cases/about-the-dead";
import { hasDied, kindOf, regimeOf } from "~/domain/cases/read-history";
import { complaintInCharge } from "~/domain/cases/complaints";
import type { LetterLaw, Withdrawn } from "~/domain/letters/letters-owed";
import { lawOf, setsPeriod } from "./law-of-request";
import { trackOf } from "./tracks";
import { requesterOf } from "./requester";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

export const letterLawOf = (history: EffectiveHistory): LetterLaw => ({
  regime: regimeOf(history),
  asks: trackOf(requesterOf(history)),
});

/**
 * The same as conditions of the templates: `ahra` where the patient has died; `before12A` where article 12A was not in
 * force; `noPeriod` where the law sets none for the answer; `noRight` where none of the routes of complaint may be
 * offered that the law gives to requesters; `nhsComplaint` where a complaint goes on to the Ombudsman alone; and what
 * an acknowledgement says of what happens next, where that is not a copy.
 */
export function lawInLetters(history: EffectiveHistory): Record<string, "yes"> {
  const { regime, asks } = letterLawOf(history);
  const isByRight = asks === "by-right";
  const next = (copied.includes(kindOf(history)) ? afterCopy : afterChange)[asks];
  return {
    ...(isAboutTheDead(history) && isByRight && { ahra: "yes" as const }),
    ...(regime === "uk-gdpr-12(3)-saved" && { before12A: "yes" as const }),
    ...(!isByRight && { noRight: "yes" as const }),
    ...((asks === "at-discretion" || asks === "as-advocate") && { nhsComplaint: "yes" as const }),
    ...(!setsPeriod(lawOf(history)) && { noPeriod: "yes" as const }),
    ...(next && { otherRoad: "yes" as const, [next]: "yes" as const }),
  };
}

const copied: readonly string[] = ["access", "deceased-access"];
const afterCopy = {
  "by-right": null,
  "as-advocate": "advocacy",
  "at-discretion": "discretion",
  "passed-on": "passedOn",
} as const;
const afterChange = {
  ...afterCopy,
  "by-right": "decided",
  "as-advocate": "advocacyChange",
  "at-discretion": "discretionaryChange",
} as const;

/** Nothing is written to a patient who has died, whatever is owed. */
export const isNotWritten = (history: EffectiveHistory): boolean =>
  hasDied(history) && forThemselves.includes(requesterOf(history));

/** What is closed after the death was withdrawn by nobody; once the request has ended, only a complaint can be. */
export function whatIsWithdrawn(history: EffectiveHistory): Withdrawn {
  if (complaintInCharge(history)) return "complaint";
  return lawOf(history) === "nobody-applies" ? "after-death" : "request";
}

const forThemselves: readonly AuthorityKey[] = ["patient", "child"];
