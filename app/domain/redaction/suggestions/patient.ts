/** The patient's own names, numbers and places: never suggested. */
import { distance, plainLetters } from "~/domain/terms/spelling";
import type { KnownPatient } from "./kinds";
import { isSameWord, mayBeSamePerson, partsOf, type PersonName } from "./person-name";

const formerly = /\(?\s*\b(?:n[e\u00e9]e|formerly|previously|also known as|known as|aka|a\.k\.a\.|was)\b[\s:]*/i;

/** Every name the case gives: "Pellow (formerly Marsh)" is two family names. */
function patientNames({ familyName, givenNames, formerNames = [] }: KnownPatient): PersonName[] {
  const families = familyName
    .split(formerly)
    .map((name) => name.replace(/[()]/g, "").trim())
    .concat(formerNames)
    .filter(Boolean);
  const givens = givenNames
    .split(formerly)
    .flatMap((names) => names.replace(/[()"]/g, "").trim().split(/\s+/))
    .filter(Boolean)
    .map((name) => plainLetters(name));
  return families.map((family) => ({ given: givens, family: plainLetters(family) }));
}

/** `also`: names under which the record shows the patient elsewhere. */
export function isPatients(name: PersonName, patient: KnownPatient, also: readonly PersonName[] = []): boolean {
  return [...patientNames(patient), ...also].some(
    (known) =>
      mayBeSamePerson(name, known) ||
      partsOf(name).every((part) => part.length > 1 && partsOf(known).some((each) => isSameWord(each, part))),
  );
}

/** A given name in full and the family name: not only an initial or a title. */
export const isPatientInFull = (name: PersonName, patient: KnownPatient): boolean =>
  patientNames(patient).some(
    (known) =>
      mayBeSamePerson(name, known) &&
      name.family !== "" &&
      name.given.some((given) => given.length > 1 && known.given.some((each) => isSameWord(each, given))),
  );

/** The same digits, or so nearly that a reader may have mistaken one or two. */
export const isNearlySame = (one: string | null, other: string | null): boolean =>
  one !== null &&
  other !== null &&
  one !== "" &&
  distance(one, other, 2) <= (Math.min(one.length, other.length) >= 9 ? 2 : 1);

/** A number that was said to be theirs, besides those of the case; spaces and capitals do not matter. */
export const isOtherNumberOf = ({ otherNumbers = [] }: KnownPatient, value: string): boolean =>
  otherNumbers.some((number) => lettersAndDigits(number) === lettersAndDigits(value));

export const lettersAndDigits = (text: string): string => plainLetters(text).replace(/[^a-z0-9]/g, "");

export const addressesOf = ({ address, otherAddresses = [] }: KnownPatient): string[] =>
  [address, ...otherAddresses].map(lettersAndDigits).filter((each) => each.length >= 6);

/**
 * An address on the page is the patient's where its street and number, or its postcode, stand in one of theirs; "1 Rose
 * Lane" does not stand in "21 Rose Lane".
 */
export function isPatientsAddress(text: string, patient: KnownPatient): boolean {
  const theirs = lettersAndDigits(text);
  return addressesOf(patient).some(
    (ours) =>
      standsIn(theirs, ours) || standsIn(ours, theirs) || (theirs.length >= 8 && ours.startsWith(theirs.slice(0, 8))),
  );
}

function standsIn(short: string, long: string): boolean {
  const at = long.indexOf(short);
  return at >= 0 && !(/^\d/.test(short) && /\d/.test(long[at - 1] ?? ""));
}
