/**
 * Whose page is this? A page that carries somebody else's identifiers, or the patient's name with another birth date,
 * must not leave before a person has looked at it and said why it may.
 */
import { foreignFindings, nhsNumbersIn } from "~/domain/records/nhs-numbers-on-page";
import { unionOf } from "~/domain/records/page-lines";
import type { NumberOnPage } from "~/domain/records/perhaps-theirs";
import type { NumberKind } from "~/domain/terms/vocabulary";
import type { Finding, Word } from "~/domain/records/pages";
import { birthDatesOn, type BirthDate } from "./birth-dates";
import type { KnownPatient } from "./kinds";
import { nameRuns, type NameRun } from "./name-runs";
import { hospitalNumbersOn } from "./numbers";
import { before, pageText, type Found, type PageText } from "./page-text";
import { isOtherNumberOf, isPatientInFull, isPatients, lettersAndDigits } from "./patient";
import { readName } from "./person-name";
import { kin } from "./relations";

export function findingsOn(words: readonly Word[], patient: KnownPatient): Finding[] {
  const page = pageText(words);
  const hasOurs = isOurs(page, words, patient);
  return [
    ...foreignFindings(words, ownNhsNumbers(patient)),
    ...(hasOurs ? [] : foreignHospitalNumbers(page, patient)),
    ...otherBirths(page, patient, hasOurs),
  ];
}

/**
 * Numbers that the case does not know, on a page with the patient's name in full and their birth date: one NHS number
 * where the case has none, one hospital number where ours is not on the page. Two of a kind are nobody's to tell.
 */
export function perhapsTheirsOn(words: readonly Word[], patient: KnownPatient): NumberOnPage[] {
  const page = pageText(words);
  const isTheirBirth = birthDatesOn(page).some(({ day }) => day === patient.bornOn);
  if (!isTheirBirth || !nameRuns(page).some(({ text }) => isPatientInFull(readName(text), patient))) return [];
  const nhs = new Set(nhsNumbersIn(words).map(({ number }) => number));
  const hospital = new Set(hospitalNumbersOn(page, patient).map(({ value }) => value));
  const isOurs = (value: string) => value === ownHospitalNumber(patient) || isOtherNumberOf(patient, value);
  return [
    ...(patient.nhsNumber === null ? onlyOne("nhs-number", nhs) : []),
    ...([...hospital].some(isOurs) ? [] : onlyOne("hospital-number", hospital)),
  ];
}

const onlyOne = (kind: NumberKind, numbers: ReadonlySet<string>): NumberOnPage[] =>
  numbers.size === 1 ? [...numbers].map((number) => ({ kind, number })) : [];

/** The patient's own NHS or hospital number stands on it. */
function isOurs(page: PageText, words: readonly Word[], patient: KnownPatient): boolean {
  const hospital = ownHospitalNumber(patient);
  return (
    nhsNumbersIn(words).some(({ number }) => ownNhsNumbers(patient).includes(number)) ||
    hospitalNumbersOn(page, patient).some(({ value }) => value === hospital || isOtherNumberOf(patient, value))
  );
}

const ownNhsNumbers = ({ nhsNumber, otherNumbers = [] }: KnownPatient): string[] =>
  nhsNumber === null ? [...otherNumbers] : [nhsNumber, ...otherNumbers];

const ownHospitalNumber = ({ hospitalNumber }: KnownPatient) =>
  hospitalNumber ? lettersAndDigits(hospitalNumber).toUpperCase() : null;

/** Where the patient's own number is not known, nothing can be said of another. */
function foreignHospitalNumbers(page: PageText, patient: KnownPatient): Finding[] {
  const ours = ownHospitalNumber(patient);
  if (!ours) return [];
  return hospitalNumbersOn(page, patient)
    .filter(({ value }) => value !== ours && !isOtherNumberOf(patient, value))
    .map((found) => finding("foreign-hospital-number", page, found, found.value.slice(-4)));
}

/**
 * A name with a birth date that is not the patient's: their own name marks the page to be looked at, another makes it
 * somebody else's page.
 */
function otherBirths(page: PageText, patient: KnownPatient, hasOurs: boolean): Finding[] {
  const births = birthDatesOn(page);
  if (!patient.bornOn || births.length === 0 || births.some(({ day }) => day === patient.bornOn)) return [];
  const runs = nameRuns(page);
  const hasOurName = runs.some(({ text }) => isPatientInFull(readName(text), patient));
  return births.flatMap((birth): Finding[] => {
    const run = nameOf(page, runs, birth);
    if (!run) return [];
    const person = readName(run.text);
    if (isPatientInFull(person, patient))
      return [finding("same-name-other-birth-date", page, birth, birth.day.slice(0, 4))];
    const isSubject = /\b(?:patient(?:'s)?(?: name)?|name|re|regarding|client|mother's name)\s*[:-]?\s*$/i.test(
      before(page, run, 30),
    );
    return isSubject && !hasOurs && !hasOurName && !isPatients(person, patient)
      ? [finding("foreign-person", page, run, birth.day.slice(0, 4))]
      : [];
  });
}

const nearby = 120;

/** The last name in front of a birth date, unless a relative comes between them. */
function nameOf(page: PageText, runs: readonly NameRun[], birth: BirthDate): NameRun | undefined {
  const run = runs.findLast(
    ({ end, names }) =>
      end <= birth.start && names.length > 0 && names.some(({ is }) => is !== "initial" && is !== "shout"),
  );
  if (!run || birth.start - run.end > nearby) return undefined;
  return new RegExp(`\\b(?:${kin})\\b`, "i").test(page.text.slice(run.end, birth.start)) ? undefined : run;
}

const finding = (
  kind: Finding["kind"],
  page: PageText,
  { start, end }: Pick<Found, "start" | "end">,
  lastFour: string,
): Finding => ({ kind, box: unionOf(page.boxesBetween(start, end)), lastFour });
