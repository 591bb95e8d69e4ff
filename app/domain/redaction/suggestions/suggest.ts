/** From what the pages of a record give away to what is suggested on one of them. */
import { reasonsFor } from "~/domain/exemptions/exemptions";
import type { ExemptionCode, Regime } from "~/domain/terms/vocabulary";
import type { Lead, PageReading, Suggestion, SuggestionKind } from "./kinds";
import { isSameWord, mayBeSamePerson, partsOf, titlesDiffer, type PersonName } from "./person-name";

/** What a whole record tells of the people in it; `patientsOwn` are keys of telephones, e-mails and addresses. */
export type KnownPeople = {
  professionals: PersonName[];
  thirdParties: PersonName[];
  patientAlso: PersonName[];
  patientsOwn: string[];
};

export function peopleIn(readings: readonly PageReading[]): KnownPeople {
  const professionals = distinct(readings.flatMap((reading) => reading.professionals));
  const patientAlso = distinct(readings.flatMap((reading) => reading.patientAlso));
  const told = readings
    .flatMap(({ leads }) => leads)
    .filter((lead) => lead.person && lead.told !== "faint" && !isLeftOut(lead, professionals, patientAlso));
  return {
    professionals,
    patientAlso,
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

export function suggestOn(reading: PageReading, people: KnownPeople, regime: Regime): Suggestion[] {
  return reading.leads
    .filter((lead) => isSuggested(lead, people, regime))
    .map((lead) => ({
      id: idOf(reading.page, lead),
      page: reading.page,
      kind: lead.kind,
      text: lead.text,
      boxes: lead.boxes,
      key: lead.key,
      why: lead.why,
      reason: reasonOf(lead, regime),
    }));
}

/** The page and the place on it, in points: the same each time the page is read. */
const idOf = (page: number, { kind, boxes: [box] }: Lead) =>
  [page, kind, ...(box ?? []).slice(0, 2).map(Math.round)].join(".");

function isSuggested(lead: Lead, people: KnownPeople, regime: Regime): boolean {
  if (lead.kind === "before-1991") return regime === "ahra-1990";
  if (!lead.person) return lead.told === "kin" || !people.patientsOwn.includes(lead.key);
  if (lead.told === "social-worker") return regime === "ahra-1990";
  if (isLeftOut(lead, people.professionals, people.patientAlso)) return false;
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
): boolean {
  if (!person || told === "kin") return false;
  return (
    professionals.some((known) => isProfessional(person, known)) ||
    patientAlso.some((known) => !known.title && mayBeSamePerson(person, known))
  );
}

/** "Mr Jones" is the surgeon signed elsewhere as "P Jones"; "Janet Jones" is not. */
function isProfessional(person: PersonName, known: PersonName): boolean {
  if (!person.family && person.given.length === 1)
    return known.given.length > 0 && isSameWord(person.given[0]!, known.given[0]!) && known.family === "";
  return mayBeSamePerson(person, known) && !titlesDiffer(person.title, known.title);
}

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

/** Part of a name that stands in full somewhere else. */
const isNamedElsewhere = (person: PersonName, thirdParties: readonly PersonName[]) =>
  partsOf(person).filter((part) => part.length > 2).length > 0 &&
  thirdParties.some((known) =>
    partsOf(person)
      .filter((part) => part.length > 1)
      .every((part) => partsOf(known).some((each) => isSameWord(each, part))),
  );

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
