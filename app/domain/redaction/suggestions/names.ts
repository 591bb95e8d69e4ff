/** The names on a page, and what stands beside each: a relation, a profession, or nothing. */
import { plainPartsOf } from "~/domain/terms/spelling";
import { anyOf, list } from "~/domain/terms/word-lists";
import type { KnownPatient, Lead, PageReading } from "./kinds";
import { isMedicalWord } from "./lexicon";
import { isWrapped, nameRuns, type NameRun } from "./name-runs";
import { after, before, overlaps, type Found, type PageText } from "./page-text";
import { isPatientInFull, isPatients } from "./patient";
import { readName, type PersonName } from "./person-name";
import {
  healthAfter,
  healthBefore,
  otherStaffAfter,
  otherStaffBefore,
  postNominalAfter,
  socialAfter,
  socialBefore,
} from "./professions";
import { kinAfter, kinBefore } from "./relations";
import { whyName } from "./why-name";

/** `patients` is where the patient's name stands in full. */
type Read = Pick<PageReading, "leads" | "professionals" | "patientAlso"> & { patients: Found[] };

/** `taken` are the stretches that are something else already, such as an address. */
export function namesOn(page: PageText, patient: KnownPatient, taken: readonly Found[]): Read {
  const read: Read = { leads: [], professionals: [], patientAlso: [], patients: [] };
  for (const run of nameRuns(page).filter((each) => !taken.some((found) => overlaps(found, each))))
    note(page, run, patient, read);
  return read;
}

const healthTitle = /^(?:dr|doctor|prof|professor|sister|nurse|matron|midwife)\.?$/i;

function note(page: PageText, found: NameRun, patient: KnownPatient, read: Read) {
  const kin = kinBeside(page, found);
  const run = kin ? withFamilyName(page, found) : found;
  const person = readName(run.text);
  if (isPatients(person, patient) && (!kin || isPatientInFull(person, patient)))
    return notePatient(page, run, person, patient, read);
  if (kin) return void read.leads.push(lead(page, run, person, `A name beside “${kin}”`, "kin"));
  if (isHealthProfessional(page, run)) return void read.professionals.push(person);

  const why = whyStaff(page, run);
  if (why) return void read.leads.push(lead(page, run, person, why.says, why.told));
  if (run.names.length === 1 && isMedicalWord(run.text)) return;
  const shape = whyName(page, run);
  read.leads.push(
    shape ? lead(page, run, person, shape) : lead(page, run, person, "A name found elsewhere in the record", "faint"),
  );
}

function notePatient(page: PageText, run: NameRun, person: PersonName, patient: KnownPatient, read: Read) {
  read.patientAlso.push(...patientAlso(page, run, person, patient));
  if (isPatientInFull(person, patient)) read.patients.push(run);
  if (person.title && person.given.length === 0 && person.family)
    read.leads.push(
      lead(page, run, person, "A title that is not the patient’s, with the patient’s family name", "faint"),
    );
}

/** For those on the staff who are not shown to be health professionals. */
function whyStaff(page: PageText, run: NameRun): { says: string; told: Lead["told"] } | null {
  if (isBeside(page, run, socialBefore, socialAfter))
    return { says: "The name of a social worker or teacher", told: "social-worker" };
  if (isBeside(page, run, otherStaffBefore, otherStaffAfter))
    return {
      says: "The name of somebody on the staff who is not shown to be a health professional",
      told: "other-staff",
    };
  return null;
}

function lead(page: PageText, run: NameRun, person: PersonName, why: string, told?: Lead["told"]): Lead {
  return {
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

/** The words that tie a name to the patient as a relative, friend or contact; null where there are none. */
function kinBeside(page: PageText, run: NameRun): string | null {
  const found = overLines(before(page, run, 90), kinBefore) ?? overLines(after(page, run, 60), kinAfter);
  const cue = found && (found.groups?.["cue"] ?? found.groups?.["head"]);
  return cue ? cue.replace(/\s+/g, " ").trim() : null;
}

/** As it stands, or as if a phrase that runs over the end of a line stood on one. */
const overLines = (text: string, pattern: RegExp) => pattern.exec(text) ?? pattern.exec(text.replace(/\n/g, " "));

/** "her brother, Zebedee Marsh": where a person is meant, a word with a capital letter goes on with the name. */
function withFamilyName(page: PageText, run: NameRun): NameRun {
  const [next] = /^[ \n]\p{Lu}[\p{Ll}'-]{2,}(?![\p{L}'-])/u.exec(after(page, run, 30)) ?? [];
  const [first] = run.names;
  if (
    !next ||
    run.names.length > 1 ||
    !first ||
    run.title ||
    isMedicalWord(next) ||
    (next.startsWith("\n") && !isWrapped(page.text, run.end))
  )
    return run;
  return { ...run, end: run.end + next.length, text: `${run.text}${next}` };
}

const isBeside = (page: PageText, run: NameRun, earlier: RegExp, later: RegExp) =>
  overLines(before(page, run, 60), earlier) !== null || overLines(after(page, run, 60), later) !== null;

const isHealthProfessional = (page: PageText, run: NameRun) =>
  healthTitle.test(run.title ?? "") ||
  postNominalAfter.test(after(page, run, 20)) ||
  isBeside(page, run, healthBefore, healthAfter);

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
