/**
 * What was found on a page, in words. An address or a label may not hold the number itself; its end is enough to find
 * it on the page.
 */
import type { Finding } from "~/domain/records/pages";

export type FoundOnPage = Pick<Finding, "kind" | "lastFour">;

/** Each once, however often it stands on the page. */
export function distinctFindings(findings: readonly FoundOnPage[]): FoundOnPage[] {
  return [...new Map(findings.map(({ kind, lastFour }) => [`${kind} ${lastFour}`, { kind, lastFour }])).values()];
}

const names: Record<Finding["kind"], (lastFour: string) => string> = {
  "foreign-nhs-number": (end) => `NHS number ending ${end}`,
  "foreign-hospital-number": (end) => `hospital number ending ${end}`,
  "foreign-person": (year) => `somebody born in ${year}`,
  "same-name-other-birth-date": (year) => `this patient’s name with a birth date in ${year}`,
};

/** In a list: "NHS number ending 0026". */
export const findingInShort = ({ kind, lastFour }: FoundOnPage): string => names[kind](lastFour);

/**
 * On the drawing of the page, where a longer label would lie over the words beneath it: what it means stands beside the
 * page.
 */
export const findingLabel = ({ kind }: FoundOnPage): string =>
  kind === "same-name-other-birth-date" ? "Other birth date" : "Not this patient’s";

/** One sentence for each sort of thing that was found. */
export function findingWording(found: readonly FoundOnPage[]): string {
  const ends = (kind: Finding["kind"]) => found.filter((each) => each.kind === kind).map(({ lastFour }) => lastFour);
  const numbers = (what: string, list: string[]) =>
    list.length > 0
      ? [`This page carries ${what}${list.length > 1 ? "s" : ""} ending ${list.join(", ")}, not this patient’s.`]
      : [];
  return [
    ...numbers("NHS number", ends("foreign-nhs-number")),
    ...numbers("hospital number", ends("foreign-hospital-number")),
    ...ends("foreign-person")
      .slice(0, 1)
      .map((year) => `This page is about somebody else, born in ${year}.`),
    ...ends("same-name-other-birth-date")
      .slice(0, 1)
      .map(
        (year) =>
          `This page has this patient’s name with another date of birth, in ${year}: it may be about somebody of the same name.`,
      ),
  ].join(" ");
}
