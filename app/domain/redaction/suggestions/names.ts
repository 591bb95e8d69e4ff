/** The names on a page, and what stands beside each: a relation, a profession, or nothing. */
import { plainLetters, plainPartsOf } from "~/domain/terms/spelling";
import { anyOf, list } from "~/domain/terms/word-lists";
import { isOnlyMedical, isSomethingElse } from "./family-name-behind";
import type { KnownPatient, Lead, LeadOnPage, PageReading } from "./kinds";
import { isGivenName, isMedicalWord, isOrdinaryWord } from "./lexicon";
import { isWrapped, nameRuns, type NameRun } from "./name-runs";
import { after, before, overlaps, type Found, type PageText } from "./page-text";
import {
  isAsking,
  isByOwnName,
  isInitialOfPatient,
  isPatientByFirstName,
  isPatientInFull,
  isPatients,
} from "./patient";
import { mayBeSamePerson, partsOf, readName, titlesDiffer, type PersonName } from "./person-name";
import { isProfession } from "./professions";
import { isSignature, rolesOn, type Role } from "./roles";
import { isVerbOfPerson, whyName } from "./why-name";

/**
 * `patients` is where the patient's given and family name stand, `anyPatients` any form of it; `staff` where somebody
 * treating stands, `others` where somebody stands who is not on the staff.
 */
type Read = Pick<PageReading, "professionals" | "patientAlso"> & {
  leads: LeadOnPage[];
  patients: Found[];
  anyPatients: Found[];
  others: Found[];
  staff: Found[];
};

/** `taken` are the stretches that are something else already, such as an address. */
export function namesOn(page: PageText, patient: KnownPatient, taken: readonly Found[]): Read {
  const read: Read = {
    leads: [],
    professionals: [],
    patientAlso: [],
    patients: [],
    anyPatients: [],
    others: [],
    staff: [],
  };
  const runs = nameRuns(page).filter((each) => !taken.some((found) => overlaps(found, each)));
  const roles = rolesOn(page, runs);
  const close = runs.flatMap((run, at) => (roles[at]?.is === "kin" || run.isQuoted ? [readName(run.text)] : []));
  for (const [at, run] of runs.entries())
    note(page, run, weighed(roles[at]!, run, patient, close), patient, close, read);
  senders(page, runs, patient, read);
  repeatedNames(page, runs, taken, patient, read);
  return read;
}

/** The head of an e-mail makes nobody a nurse whom another line shows to be close, or who bears the patient's name. */
function weighed(
  role: Role | null,
  run: NameRun,
  { familyName }: KnownPatient,
  close: readonly PersonName[],
): Role | null {
  if (!role?.isWeak) return role;
  const person = readName(run.text);
  const isClose =
    close.some((each) => mayBeSamePerson(person, each) && !titlesDiffer(person.title, each.title)) ||
    person.family === plainLetters(familyName);
  return isClose ? { is: "kin", cue: "From" } : role;
}

function note(
  page: PageText,
  found: NameRun,
  role: Role | null,
  patient: KnownPatient,
  close: readonly PersonName[],
  read: Read,
) {
  if (found.names.length > 1 && isProfession.test(found.text)) return;
  const isKin = role?.is === "kin";
  const run = isKin ? withFamilyName(page, found) : found;
  const person = readName(run.text);
  if (isAsking(person, patient)) return;
  if (
    !run.isCalled &&
    isPatients(person, patient) &&
    (!isKin || isPatientByFirstName(person, patient) || isSaidOfPatient(role, person, patient))
  )
    return notePatient(page, run, person, patient, read);
  if (!role || isKin) read.others.push(run);
  if (isKin) return void read.leads.push(nameLead(page, run, person, `A name beside “${role.cue}”`, "kin"));
  if (role?.is === "health" || isSigning(page, run, person, close)) {
    read.staff.push(run);
    return void read.professionals.push(person);
  }
  if (role) {
    const [says, told] = saysOfStaff[role.is === "other" ? "other" : "social"];
    return void read.leads.push(nameLead(page, run, person, says, told));
  }

  const onlyInitials = run.names.every(({ is }) => is === "initial");
  const isMeantElsewhere = close.some(({ given }) => given.includes(plainLetters(run.text))) && !isInDate(page, run);
  if (
    !onlyInitials &&
    run.names.length === 1 &&
    isMedicalWord(run.text) &&
    !isMeantElsewhere &&
    !isNamedAsMonth(page, run)
  )
    return;
  if (onlyInitials && !isInitialsOfSomebody(page, run)) return;
  const shape = onlyInitials && isInitialOfPatient(person, patient) ? null : whyName(page, run);
  const whole = withFamilyName(page, run);
  const mayBeWhole =
    whole !== run && isStrange(run) && !isCapitals(whole.text) && (shape || isVerbOfPerson(page, whole));
  const wholeShape = mayBeWhole ? whyName(page, whole) : null;
  if (wholeShape) return void read.leads.push(nameLead(page, whole, readName(whole.text), wholeShape));
  read.leads.push(
    shape
      ? nameLead(page, run, person, shape)
      : nameLead(page, run, person, "A name found elsewhere in the record", "faint"),
  );
}

/** "He thinks Leyla is his mother", of the patient. */
const isSaidOfPatient = (role: Role, { title, given, family }: PersonName, { givenNames }: KnownPatient) =>
  Boolean(role.isSaid) && !title && (given[0] ?? family) === plainLetters(givenNames.split(" ")[0]!);

const saysOfStaff: Record<"social" | "other", readonly [string, Lead["told"]]> = {
  social: ["The name of a social worker or teacher", "social-worker"],
  other: ["The name of somebody on the staff who is not shown to be a health professional", "other-staff"],
};

/** Who signs is on the staff, unless the page shows them to be somebody close. */
const isSigning = (page: PageText, run: NameRun, person: PersonName, close: readonly PersonName[]) =>
  isSignature(page, run) &&
  !close.some((each) => mayBeSamePerson(person, each) && !titlesDiffer(person.title, each.title));

const isInDate = (page: PageText, run: NameRun) =>
  /\d(?:st|nd|rd|th)?(?: of)?[ /-]$/.test(before(page, run, 8)) || /^[ /'-]{1,2}\d/.test(after(page, run, 4));

const months = /^(?:April|May|June|August|January)$/;
/** "walks with June", "May is herself ill". */
const isNamedAsMonth = (page: PageText, run: NameRun) =>
  months.test(run.text) &&
  !/^\s*(?:\d|\()/.test(after(page, run, 4)) &&
  (/(?<![\p{L}'])(?:w\.?|with|told|asked|rang|tell|tells|hi|dear|knows|says)\s$/iu.test(before(page, run, 10)) ||
    new RegExp(
      String.raw`^(?:'s (?!(?:\d|clinic|appoint))|\s(?:(?:is|was) (?:herself|himself|her|his|not|very|also|on|at)|came|said|says|told|rang|knows|thinks|lives)\b)`,
    ).test(after(page, run, 24)));

/** "J." and "D.C.", as somebody may be called; a letter alone only where it owns or does something. */
const isInitialsOfSomebody = (page: PageText, run: NameRun) =>
  !notInitials.test(run.text.replace(/[^A-Za-z]/g, "")) &&
  (/\./.test(run.text) ||
    /^'s\b/.test(after(page, run, 3)) ||
    /^\s(?:["“]|\(?0\d)/.test(after(page, run, 4)) ||
    /^\p{Lu}{2}$/u.test(run.text));

/** What letters with full stops stand for when it is nobody. */
const notInitials = new RegExp(
  String.raw`^(?:Y|N|DOB|DOD|GP|NOK|ECT|RC|CE|BP|AM|PM|IQ|WR|TTO|NHS|MD|MB|DPM|OPD|HV|RMN|SRN|SEN|UK|USA|NB|PS|ASAP|AKA|ED|AE|OT|PT|IV|IM|PO|PR|PV|SC|ECG|ESR|TB|VD|LMP|EDD|CNS|CVS|RS|ENT|TCI|NAD|OE|CO|HO|DNA|FH|PH|SH)$`,
);

function notePatient(page: PageText, run: NameRun, person: PersonName, patient: KnownPatient, read: Read) {
  read.patientAlso.push(...patientAlso(page, run, person, patient));
  read.anyPatients.push(run);
  if (person.given.length > 0 && person.family) read.patients.push(run);
  if (!person.title && !isByOwnName(person, patient))
    read.leads.push(
      nameLead(page, run, person, "Short for the patient’s name, and for somebody else’s in the record", "faint"),
    );
  if (person.title && person.given.length === 0 && person.family)
    read.leads.push(
      nameLead(page, run, person, "A title that is not the patient’s, with the patient’s family name", "faint"),
    );
}

export function nameLead(page: PageText, run: Found, person: PersonName, why: string, told?: Lead["told"]): LeadOnPage {
  return {
    start: run.start,
    end: run.end,
    kind: "name",
    text: run.text.replace(/\s+/g, " "),
    boxes: page.boxesBetween(run.start, run.end),
    key: `name:${asWritten(run.text)}`,
    why,
    person,
    ...(told && { told }),
  };
}

/**
 * What is turned down, or marked everywhere, is exactly what stands there, title included: "Mr Ashworth" says nothing
 * of Mrs Ashworth, nor "D. Ashworth" of Derek.
 */
const asWritten = (text: string) => plainPartsOf(text.replace(/'s$/, "")).join(" ");

const isCapitals = (text: string) => text === text.toUpperCase();
const isStrange = ({ names }: NameRun) => names.every(({ is, text }) => is === "strange" || isGivenName(text));

/** "her brother, Zebedee Marsh": where a person is meant, a word with a capital letter goes on with the name. */
function withFamilyName(page: PageText, run: NameRun): NameRun {
  const [next] = /^[ \n]\p{Lu}[\p{L}'-]{2,}(?![\p{L}'-])/u.exec(after(page, run, 30)) ?? [];
  const [first] = run.names;
  if (
    !next ||
    run.names.length > 1 ||
    !first ||
    run.title ||
    isOnlyMedical(next.trim()) ||
    (next === next.toUpperCase() && first.text !== first.text.toUpperCase()) ||
    (next.startsWith("\n") && !isWrapped(page.text, run.end))
  )
    return run;
  const end = run.end + next.length;
  const familyName = { text: next.trim(), start: run.end + 1, end, is: "either" as const };
  if (isSomethingElse(page, run, familyName)) return run;
  return { ...run, end, text: `${run.text}${next}`, names: [...run.names, familyName] };
}

const formerly = anyOf(list`
  n[ée]e, formerly, previously, also known as, known as, likes to be called, prefers, aka
`);
const formerName = new RegExp(String.raw`^\s*\(?\s*${formerly}\s+["']?(\p{Lu}[\p{L}'-]+)`, "iu");

/** How the patient is titled, and another name given right after theirs. */
function patientAlso(page: PageText, run: NameRun, person: PersonName, patient: KnownPatient): PersonName[] {
  if (!isPatientInFull(person, patient)) return [];
  const other = formerName.exec(after(page, run, 60))?.[1];
  return [
    ...(person.title ? [person] : []),
    ...(other
      ? [
          { given: person.given, family: other.toLowerCase() },
          { given: [other.toLowerCase()], family: person.family },
        ]
      : []),
  ];
}

const fromOutside = new RegExp(
  String.raw`(?<=(?:^|\n)\s*(?:from|to|cc|reply-to):[^\S\n]*)(?<it>[^\n<[@:]{2,40}?)\s*(?=(?:<|\[mailto:)\s*[\w.+-]+@(?!(?:[\w-]+\.)*nhs\.(?:net|uk))[\w.-]+)`,
  "gi",
);

/** Whoever writes from an address outside the health service, however they call themselves there: "gill.dace". */
function senders(page: PageText, runs: readonly NameRun[], patient: KnownPatient, read: Read) {
  for (const { 0: text, index } of page.text.matchAll(fromOutside)) {
    const found = { start: index, end: index + text.length, text };
    const person = readName(text.replace(/[._]/g, " "));
    if (runs.some((run) => overlaps(run, found)) || isPatients(person, patient) || isAsking(person, patient)) continue;
    read.leads.push(nameLead(page, found, person, "Who wrote, from an address outside the health service", "kin"));
  }
}

const anyWord = /(?<![\p{L}\p{M}'-])\p{L}[\p{L}\p{M}-]{2,}/gu;

/**
 * Whom the page has shown to be close to the patient is meant again wherever the same word stands: in capitals, at the
 * beginning of a sentence, and in small letters where the page wrote the name so.
 */
function repeatedNames(
  page: PageText,
  runs: readonly NameRun[],
  taken: readonly Found[],
  patient: KnownPatient,
  read: Read,
) {
  const close = read.leads.filter(({ told, person }) => told === "kin" && person);
  if (close.length === 0) return;
  const words = new Map<string, { isSmall: boolean; person: PersonName }>();
  for (const { text, person } of close)
    for (const part of partsOf(person!)) {
      if (part.length < 3 || isPatients({ given: [part], family: "" }, patient)) continue;
      const isSmall = text.includes(part) || (words.get(part)?.isSmall ?? false);
      words.set(part, { isSmall, person: { given: [part], family: "" } });
    }
  for (const { 0: word, index } of page.text.matchAll(anyWord)) {
    const found = { start: index, end: index + word.length, text: word };
    const plain = plainLetters(word);
    const owned = plain.length > 3 ? words.get(plain.replace(/s$/, "")) : undefined;
    const known = words.get(plain) ?? (owned?.isSmall ? owned : undefined);
    if (!known || runs.some((run) => overlaps(run, found)) || taken.some((each) => overlaps(each, found))) continue;
    const isCapital = /^\p{Lu}/u.test(word);
    if (
      isCapital
        ? isOrdinaryWord(word) && /(?:^|[.!?]\s|\n)$/.test(before(page, found, 2)) && !isDoing(page, found)
        : !known.isSmall
    )
      continue;
    read.leads.push(nameLead(page, found, known.person, "A name found elsewhere on the page", "faint"));
  }
}

const isDoing = (page: PageText, found: Found) =>
  /^(?:'s\b|\s+(?:is|has|was|\p{Ll}+s|\p{Ll}+ed)\b)/u.test(after(page, found, 24));
