/** From what the pages of a record give away to what is suggested on one of them. */
import { reasonsFor } from "~/domain/exemptions/exemptions";
import type { Track } from "~/domain/identity/tracks";
import type { ExemptionCode, Regime } from "~/domain/terms/vocabulary";
import type { Lead, PageReading, Suggestion, SuggestionKind } from "./kinds";
import { oneAtAPlace } from "./one-at-a-place";
import { isSameWord, mayBeSamePerson, partsOf, titlesDiffer, type PersonName } from "./person-name";
import { isShortFor } from "./short-names";

/** What a whole record tells of the people in it; `patientsOwn` are keys of telephones, e-mails and addresses. */
export type KnownPeople = {
  professionals: PersonName[];
  thirdParties: PersonName[];
  /** Of the third parties those whom the words beside their name tie to the patient. */
  close: PersonName[];
  patientAlso: PersonName[];
  patientsOwn: string[];
};

export function peopleIn(readings: readonly PageReading[]): KnownPeople {
  const professionals = distinct(readings.flatMap((reading) => reading.professionals));
  const patientAlso = distinct(readings.flatMap((reading) => reading.patientAlso));
  const close = distinct(
    readings.flatMap(({ leads }) => leads.flatMap(({ told, person }) => (told === "kin" && person ? [person] : []))),
  );
  const told = readings
    .flatMap(({ leads }) => leads)
    .filter((lead) => lead.person && lead.told !== "faint" && !isLeftOut(lead, professionals, patientAlso, close));
  return {
    professionals,
    patientAlso,
    close,
    thirdParties: distinct(told.map(({ person }) => person!)),
    patientsOwn: patientsOwn(readings),
  };
}

/** What most of the pages that carry it give as the patient's own, and none as a relative's or a contact's. */
function patientsOwn(readings: readonly PageReading[]): string[] {
  const pages = new Map<string, Lead["told"][]>();
  for (const { leads } of readings)
    for (const [key, told] of whoseByKey(leads)) pages.set(key, [...(pages.get(key) ?? []), told]);
  return [...pages]
    .filter(([, told]) => !told.includes("kin") && told.filter((each) => each === "patient").length * 2 > told.length)
    .map(([key]) => key);
}

/** Whose one page says that a number or an address is: a relative's goes before everything else that it says. */
function whoseByKey(leads: readonly Lead[]): Map<string, Lead["told"]> {
  const whose = new Map<string, Lead["told"]>();
  for (const { key, told, person } of leads) {
    if (person || whose.get(key) === "kin") continue;
    whose.set(key, told === "kin" ? "kin" : (whose.get(key) ?? told));
  }
  return whose;
}

const distinct = (people: readonly PersonName[]) => [
  ...new Map(people.map((person) => [JSON.stringify(person), person])).values(),
];

/** `track` says whether the requester has a right: a relative at discretion is not barred from old pages by the Act. */
export function suggestOn(
  reading: PageReading,
  people: KnownPeople,
  regime: Regime,
  track: Track = "by-right",
): Suggestion[] {
  return oneAtAPlace(
    reading.leads
      .filter((lead) => isSuggested(lead, people, regime, track))
      .map((lead) => ({
        id: idOf(reading.page, lead),
        page: reading.page,
        kind: lead.kind,
        text: lead.text,
        boxes: lead.boxes,
        key: lead.key,
        why: lead.why,
        reason: reasonOf(lead, regime),
      })),
  );
}

/** The page and the place on it, in points: the same each time the page is read. */
const idOf = (page: number, { kind, boxes: [box] }: Lead) =>
  [page, kind, ...(box ?? []).slice(0, 2).map(Math.round)].join(".");

export function isSuggested(lead: Lead, people: KnownPeople, regime: Regime, track: Track = "by-right"): boolean {
  if (lead.kind === "before-1991") return regime === "ahra-1990" && track === "by-right";
  if (!lead.person) return lead.told === "kin" || !people.patientsOwn.includes(lead.key);
  if (lead.told === "social-worker") return regime === "ahra-1990";
  if (isLeftOut(lead, people.professionals, people.patientAlso, people.close)) return false;
  return (
    lead.told !== "faint" ||
    isNamesake(lead.person, people.patientAlso) ||
    isNamedElsewhere(lead.person, people.thirdParties)
  );
}

/** A treating professional's or the patient's own; a relative who bears the same name as one is neither. */
function isLeftOut(
  { person, told }: Lead,
  professionals: readonly PersonName[],
  patientAlso: readonly PersonName[],
  close: readonly PersonName[],
): boolean {
  if (!person || told === "kin") return false;
  return (
    (professionals.some((known) => isProfessional(person, known, close)) && !isCloseToo(person, close)) ||
    patientAlso.some((known) => !known.title && mayBeSamePerson(person, known))
  );
}

/** "Mr Jones" is the surgeon signed elsewhere as "P Jones"; "Janet Jones" is not. */
const isProfessional = (person: PersonName, known: PersonName, close: readonly PersonName[]): boolean => {
  if (!isGivenAlone(person)) return mayBeSamePerson(person, known) && !titlesDiffer(person.title, known.title);
  const alone = { given: partsOf(person), family: "" };
  const isShort = known.given.some((given) => alone.given.some((short) => isShortFor(short, given)));
  return (mayBeSamePerson(alone, known) || isShort) && !close.some((each) => mayBeSamePerson(alone, each));
};

const isGivenAlone = ({ title, given, family }: PersonName) => !title && partsOf({ given, family }).length === 1;

/** Somebody close to the patient under the very same name in full. */
const isCloseToo = (person: PersonName, close: readonly PersonName[]) =>
  person.given.some((each) => each.length > 1) &&
  person.family !== "" &&
  close.some(({ given, family }) => family === person.family && given.some((each) => person.given.includes(each)));

/** "Mr Pellow", where the patient is always Mrs Pellow. */
function isNamesake({ title, given }: PersonName, patientAlso: readonly PersonName[]): boolean {
  const titles = patientAlso.flatMap((known) => known.title ?? []);
  return (
    title !== undefined &&
    given.length === 0 &&
    titles.length > 0 &&
    titles.every((known) => titlesDiffer(title, known))
  );
}

/** Part of a name that stands in full somewhere else, or its initials. */
const isNamedElsewhere = (person: PersonName, thirdParties: readonly PersonName[]) =>
  isInitialsOfOne(person, thirdParties) || isPartOfOne(person, thirdParties);

const isPartOfOne = (person: PersonName, thirdParties: readonly PersonName[]) => {
  const parts = partsOf(person).filter(({ length }) => length > 1);
  return (
    parts.some(({ length }) => length > 2) &&
    thirdParties.some(
      (known) =>
        isTitledAlike(person, known) && parts.every((part) => partsOf(known).some((each) => isSameWord(each, part))),
    )
  );
};

/** "Mrs Grant" is not the Mr Grant, nor the Neville Grant, of another page. */
const isTitledAlike = ({ title, given }: PersonName, known: PersonName) =>
  !title ||
  given.length > 0 ||
  (known.title !== undefined &&
    !titlesDiffer(title, known.title) &&
    (!isCivil(title) || asTitled(title) === asTitled(known.title)));
const isCivil = (title: string) => /^(?:mr|mrs|ms|miss)$/.test(title);
const asTitled = (title: string) => title.replace(/^miss$/, "ms");

/** "J." and "D.C.", where somebody in the record has these initials. */
const isInitialsOfOne = (person: PersonName, thirdParties: readonly PersonName[]) => {
  const letters = partsOf(person);
  return (
    letters.length > 0 &&
    letters.every(({ length }) => length === 1) &&
    thirdParties.some((known) => {
      const theirs = partsOf(known).flatMap((part) => (part.length > 1 ? [part[0]!] : []));
      return letters.length === 1 ? theirs[0] === letters[0] : theirs.join("") === letters.join("");
    })
  );
};

const reasons: Record<SuggestionKind, readonly [living: ExemptionCode, deceased: ExemptionCode]> = {
  name: ["TP-PERSON", "D-THIRD-PARTY"],
  relationship: ["TP-PERSON", "D-THIRD-PARTY"],
  "nhs-number": ["TP-PERSON", "D-THIRD-PARTY"],
  "hospital-number": ["TP-PERSON", "D-THIRD-PARTY"],
  "date-of-birth": ["TP-PERSON", "D-THIRD-PARTY"],
  address: ["TP-PERSON", "D-THIRD-PARTY"],
  postcode: ["TP-PERSON", "D-THIRD-PARTY"],
  telephone: ["TP-PERSON", "D-THIRD-PARTY"],
  email: ["TP-PERSON", "D-THIRD-PARTY"],
  vehicle: ["TP-PERSON", "D-THIRD-PARTY"],
  "national-insurance": ["TP-PERSON", "D-THIRD-PARTY"],
  number: ["TP-PERSON", "D-THIRD-PARTY"],
  harm: ["HARM-PATIENT", "D-HARM"],
  confidence: ["TP-SOURCE", "D-THIRD-PARTY"],
  safeguarding: ["SOCIAL-HARM", "D-HARM"],
  police: ["CRIME", "D-THIRD-PARTY"],
  complaint: ["OUT-OF-SCOPE", "OUT-OF-SCOPE"],
  "legal-advice": ["LPP", "D-LPP"],
  "before-1991": ["OUT-OF-SCOPE", "D-1991"], // under the 1990 Act alone
};

/** The reason that comes first to mind; the officer may choose another. Always one that applies under the regime. */
function reasonOf({ kind, told }: Lead, regime: Regime): ExemptionCode {
  const [living, deceased] = reasons[kind];
  const ofLiving = told === "other-staff" ? "TP-NONHEALTH-STAFF" : living;
  const code = regime === "ahra-1990" ? deceased : ofLiving;
  if (!reasonsFor(regime).some((reason) => reason.code === code))
    throw new Error(`${code} is no reason under ${regime}`);
  return code;
}
