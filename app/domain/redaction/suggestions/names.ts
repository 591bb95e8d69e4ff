/** The names on a page, and what stands beside each: a relation, a profession, or nothing. */
import type { KnownPatient, Lead, PageReading } from "./kinds";
import { isGivenName, isMedicalWord } from "./lexicon";
import { isWrapped, nameRuns, type NameRun } from "./name-runs";
import { after, before, overlaps, type Found, type PageText } from "./page-text";
import { isPatientInFull, isPatients } from "./patient";
import { keyOf, readName, type PersonName } from "./person-name";
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
  if (isPatients(person, patient) && !(kin && !isPatientInFull(person, patient))) {
    read.patientAlso.push(...patientAlso(page, run, person, patient));
    if (isPatientInFull(person, patient)) read.patients.push(run);
    if (person.title && person.given.length === 0 && person.family)
      read.leads.push(
        lead(page, run, person, "A title that is not the patient’s, with the patient’s family name", "faint"),
      );
    return;
  }
  if (!kin && isHealthProfessional(page, run)) {
    read.professionals.push(person);
    return;
  }
  if (!kin && isBeside(page, run, socialBefore, socialAfter))
    return void read.leads.push(lead(page, run, person, "The name of a social worker or teacher", "social-worker"));
  if (!kin && isBeside(page, run, otherStaffBefore, otherStaffAfter))
    return void read.leads.push(
      lead(
        page,
        run,
        person,
        "The name of somebody on the staff who is not shown to be a health professional",
        "other-staff",
      ),
    );
  if (!kin && run.names.length === 1 && isMedicalWord(run.text)) return;
  const why = kin ? `A name beside “${kin}”` : whyName(page, run);
  if (why) read.leads.push(lead(page, run, person, why, kin ? "kin" : undefined));
  else read.leads.push(lead(page, run, person, "A name found elsewhere in the record", "faint"));
}

function lead(page: PageText, run: NameRun, person: PersonName, why: string, told?: Lead["told"]): Lead {
  return {
    kind: "name",
    text: run.text.replace(/\s+/g, " "),
    boxes: page.boxesBetween(run.start, run.end),
    key: `name:${keyOf(person)}`,
    why,
    person,
    ...(told && { told }),
  };
}

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

const formerName =
  /^\s*\(?\s*(?:n[ée]e|formerly|previously|also known as|known as|likes to be called|prefers|aka)\s+["']?(\p{Lu}[\p{L}'-]+)/iu;

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

const personDoes =
  /^(?:'s\b|\s+(?:also |then |has |had |was |is |will |would |did |does )*(?:said|says|told|reports?|reported|states?|stated|rang|phoned|called|telephoned|contacted|asked|asks|wants?|wanted|visited|visits|attended|attends|came|lives|lived|helps|stayed|stays|moved|died|works|worked|drove|drives|collects|collected|feels|felt|thinks|believes|describes|described|explained|mentioned|disclosed|alleges|alleged|complained|denied|denies|agreed|agrees|expressed|worried|concerned|anxious|aware|happy|unhappy|present|able|unable|aged?|born|went|left|took|found|saw|heard|brought|accompanied|confirmed|insists|insisted|threatened|assaulted|hit|kicked|shouted|suffers|who|and I|and (?:his|her|their)|remains|remained|arrived|returned|looks after|cares for|provides|supports|rings|phones)\b)/i;
const personBefore =
  /(?:\b(?:with|from|to|by|and|by|for|of|about|told|called|named|saw|met|asked|rang|phoned|contacted|visited|informed|like|between|against|towards|love|dear|hi|hello|thanks|regards|wishes|sincerely|faithfully|truly)[,:]?\s+|[:&(]\s*)$/i;
const label =
  /\b(?:name|full name|surname|forename|forenames|first name|last name|family name|given names?|signed|signature|print|print name|from|to|contact|re|patient|client|resident|applicant|complainant|claimant|defendant|victim|suspect|sent by|subject)\s*[:-]\s*$/i;

/** Why a stretch is taken for a name; null where nothing but its shape speaks for it. */
function whyName(page: PageText, run: NameRun): string | null {
  if (run.title) return `A name with the title ${run.title.replace(/\.$/, "")}`;
  const words = run.names.filter(({ is }) => is !== "initial" && is !== "particle");
  const known = words.filter(({ is }) => is === "name").length;
  const either = words.filter(({ is }) => is === "either").length;
  const hasInitial = run.names.some(({ is }) => is === "initial");
  const earlier = before(page, run, 30);
  const isTold =
    personDoes.test(after(page, run, 40)) ||
    (personBefore.test(earlier) && !/\b(?:the|a|an)\s+$/i.test(earlier)) ||
    label.test(earlier);
  if (words.length >= 2 && known + either >= 1 && known + either + strange(words) >= words.length - 1)
    return known > 0 ||
      isTold ||
      either === words.length ||
      (isGivenName(words[0]!.text) && strange(words) === words.length - 1)
      ? "A given name and a family name"
      : null;
  const isAlone = /(?:^|\n|:\s)$/.test(earlier) && /^\s*(?:$|\n|,)/.test(after(page, run, 2));
  if (words.length >= 2)
    return (isTold || isAlone || isInSentence(earlier)) && strange(words) === words.length
      ? "Words that stand where a name stands"
      : null;
  if (hasInitial) return known + either > 0 || isTold ? "An initial and a family name" : null;
  if (known > 0) return isTold || isInSentence(earlier) ? "A name by itself" : null;
  return isTold && isInSentence(earlier) && strange(words) > 0 && words[0]!.is !== "shout" && words[0]!.is !== "place"
    ? "A word that stands where a name stands"
    : null;
}

/** Known as nothing, and not built like a word of medicine. */
const strange = (words: NameRun["names"]) =>
  words.filter(
    ({ is, text }) => is === "strange" && !/(?:us|um|ae|is|ia|ii|ica|oid|iae|al|ic|oscopic|ular)$/.test(text),
  ).length;

/** Not the first word of a sentence, where every word has a capital letter. */
const isInSentence = (earlier: string) => /[\p{Ll}\d,;]["']?\s$/u.test(earlier);
