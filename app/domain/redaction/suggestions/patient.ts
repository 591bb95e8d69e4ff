/** The patient's own names, numbers and places: never suggested. */
import { distance, plainLetters } from "~/domain/terms/spelling";
import type { KnownPatient } from "./kinds";
import { isSameWord, mayBeSamePerson, partsOf, readName, titlesDiffer, type PersonName } from "./person-name";
import { isShortFor } from "./short-names";

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
      isNamed(name, known) || isInitialOf(name, known) || isCalledShort(name, known) || isGivenWithInitial(name, known),
  );
}

/** The first given name that is written is one of theirs: "Balbir Singh Sandhu" is not Gurdeep Singh Sandhu. */
const startsAlike = ({ given: [first], family }: PersonName, known: PersonName) =>
  !first ||
  family === "" ||
  isSameWord(first, known.family) ||
  known.given.some((each) =>
    first.length === 1 || each.length === 1 ? each[0] === first[0] : isSameWord(each, first),
  ) ||
  known.given.slice(0, 1).some((each) => isShortFor(first, each));

/** By the first of their given names, and not only by a later one, which a relative may bear. */
export const isPatientByFirstName = (name: PersonName, patient: KnownPatient): boolean =>
  isPatientInFull(name, patient) &&
  patientNames(patient).some(
    ({ given: [first] }) => first !== undefined && name.given.some((each) => isSameWord(each, first)),
  );

/** By a name that the case knows, not only by a short form of one. */
export const isByOwnName = (name: PersonName, patient: KnownPatient): boolean =>
  patientNames(patient).some((known) => isNamed(name, known));

/** Where no given name of the patient is known, somebody with one and the same family name may be anybody. */
const isNamed = (name: PersonName, known: PersonName) =>
  (mayBeSamePerson(name, known) && startsAlike(name, known) && (known.given.length > 0 || name.given.length === 0)) ||
  partsOf(name).every((part) => part.length > 1 && partsOf(known).some((each) => isSameWord(each, part)));

/** "M.", or "M.P.", as the patient's own names begin. */
export const isInitialOfPatient = (name: PersonName, patient: KnownPatient): boolean => {
  const letters = partsOf(name).join("");
  return patientNames(patient).some(({ given, family }) =>
    [...given.map((each) => each[0]!), `${given[0]?.[0] ?? ""}${family[0] ?? ""}`].includes(letters),
  );
};

/** "Mrs P" and "Miss H.". */
const isInitialOf = ({ title, given, family }: PersonName, known: PersonName) =>
  title !== undefined &&
  [...given, family].filter(Boolean).join("").length === 1 &&
  known.family.startsWith(given[0] ?? family);

/** "LURDES I.", a given name and how the family name begins. */
const isGivenWithInitial = ({ given, family }: PersonName, known: PersonName) => {
  const [full = "", letter = "", ...others] = [...given, family].sort((one, other) => other.length - one.length);
  return (
    others.length === 0 &&
    full.length > 1 &&
    letter.length === 1 &&
    known.family.startsWith(letter) &&
    known.given.some((each) => isSameWord(each, full))
  );
};

/** "Kath" and "Kath Tranter", where the patient is Kathleen. */
const isCalledShort = ({ title, given, family }: PersonName, known: PersonName) => {
  const [first, ...others] = given.length > 0 ? given : [family];
  const hasFamily = given.length > 0 && family !== "";
  if ((title && !hasFamily) || others.length > 0 || !first) return false;
  // somebody who bears the whole name is called by the first of the given names; "Gerry Nolan" is his father
  const mayBeShortened = hasFamily ? known.given.slice(0, 1) : known.given;
  return (
    mayBeShortened.some((each) => isShortFor(first, each)) &&
    (!hasFamily || isSameWord(family, known.family) || (family.length === 1 && known.family.startsWith(family)))
  );
};

/** Whoever asks in the patient's stead, by their given name, or by their title and family name. */
export function isAsking(name: PersonName, { asks }: KnownPatient): boolean {
  if (!asks) return false;
  const asking = readName(asks);
  if (asking.given.length === 0) return false;
  const sharesGiven = name.given.some((each) => asking.given.some((other) => isSameWord(each, other)));
  if (name.given.length > 0 || !name.family)
    return sharesGiven && (!name.family || mayBeSamePerson(name, asking)) && !titlesDiffer(name.title, asking.title);
  return (
    (name.title !== undefined && name.title === asking.title && isSameWord(name.family, asking.family)) ||
    (!name.title && asking.given.some((each) => isSameWord(each, name.family)))
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
  [address, ...otherAddresses].map((each) => lettersAndDigits(inFull(each))).filter((each) => each.length >= 6);

const streetsInFull: readonly (readonly [RegExp, string])[] = [
  [/\brd\b/gi, "road"],
  [/\bst\b(?=\W*(?:$|,|\s[A-Z]{1,2}\d))/gi, "street"],
  [/\bln\b/gi, "lane"],
  [/\bave?\b/gi, "avenue"],
  [/\bcl\b/gi, "close"],
  [/\bdr\b/gi, "drive"],
  [/\bct\b/gi, "court"],
  [/\bcres\b/gi, "crescent"],
  [/\bgdns\b/gi, "gardens"],
  [/\bterr?\b/gi, "terrace"],
  [/\bpl\b/gi, "place"],
  [/\bsq\b/gi, "square"],
  [/\bbldgs\b/gi, "buildings"],
  [/\bcotts\b/gi, "cottages"],
];
/** "27 Aylestone Bldgs." as it is written in full. */
const inFull = (text: string) => streetsInFull.reduce((whole, [short, long]) => whole.replace(short, long), text);

/**
 * An address on the page is the patient's where its street and number, or its postcode, stand in one of theirs; "1 Rose
 * Lane" does not stand in "21 Rose Lane".
 */
export function isPatientsAddress(text: string, patient: KnownPatient): boolean {
  const theirs = lettersAndDigits(inFull(text));
  return addressesOf(patient).some(
    (ours) =>
      standsIn(theirs, ours) || standsIn(ours, theirs) || (theirs.length >= 8 && ours.startsWith(theirs.slice(0, 8))),
  );
}

function standsIn(short: string, long: string): boolean {
  const at = long.indexOf(short);
  return at >= 0 && !(/^\d/.test(short) && /\d/.test(long[at - 1] ?? ""));
}
