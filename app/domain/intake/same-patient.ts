/**
 * Is this a patient whom the desk knows? Two requests seldom write a name alike: names are compared as they are folded
 * everywhere (`domain/terms/spelling`), and a given name also by its initial.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { plainPartsOf, spelling } from "~/domain/terms/spelling";

/** `formerNames`: family names that the patient had before. */
export type PersonAsked = {
  familyName: string;
  givenNames: string;
  bornOn: CalendarDay | null;
  formerNames?: readonly string[];
};

/** The same birth date, and names that one person may have; false where a birth date is not known. */
export const isSamePerson = (one: PersonAsked, other: PersonAsked): boolean =>
  one.bornOn !== null && one.bornOn === other.bornOn && mayBeOneName(one, other);

/** Family and given name agree, or the whole name does, in whatever order its parts were typed. */
export function mayBeOneName(one: PersonAsked, other: PersonAsked): boolean {
  if (inAnyOrder(one) === inAnyOrder(other)) return true;
  const families = new Set(familiesOf(one));
  return familiesOf(other).some((family) => families.has(family)) && mayBeOneGiven(one, other);
}

const former = /[()]|\b(?:n[e\u00e9]e|formerly|previously|also known as|known as|aka)\b/i;

/** "Pellow (formerly Marsh)" is two family names; hyphens, spaces and apostrophes part nothing. */
const familiesOf = ({ familyName, formerNames = [] }: PersonAsked): string[] =>
  [...familyName.split(former), ...formerNames].map((name) => spelling(plainPartsOf(name).join(""))).filter(Boolean);

/** One of them may not be known, or only its initial. */
function mayBeOneGiven(one: PersonAsked, other: PersonAsked): boolean {
  const [mine, theirs] = [givenOf(one), givenOf(other)];
  if (mine === "" || theirs === "") return true;
  return mine.length === 1 || theirs.length === 1 ? mine[0] === theirs[0] : mine === theirs;
}

const givenOf = ({ givenNames }: PersonAsked): string => spelling(plainPartsOf(givenNames)[0] ?? "");

const inAnyOrder = ({ familyName, givenNames }: PersonAsked): string =>
  plainPartsOf(`${familyName} ${givenNames}`).map(spelling).sort().join(" ");
