/**
 * What the rules found, with what was learnt beside them. The learnt reading adds names and numbers that no rule
 * expects, and leaves out whom it knows for the staff; where it is not sure, what the rules say stands.
 */
import { readDate } from "~/domain/redaction/suggestions/birth-dates";
import { isOwnOrOffices, nationalDigits } from "~/domain/redaction/suggestions/contacts";
import type { KnownPatient, LeadOnPage, SuggestionKind } from "~/domain/redaction/suggestions/kinds";
import { nameLead } from "~/domain/redaction/suggestions/names";
import { leadAt } from "~/domain/redaction/suggestions/numbers";
import { isOrganisations, namesAnOrganisation } from "~/domain/redaction/suggestions/organisations";
import { overlaps, type Found, type PageText } from "~/domain/redaction/suggestions/page-text";
import { asDigits } from "~/domain/redaction/suggestions/lookalikes";
import {
  isAsking,
  isNearlySame,
  isOtherNumberOf,
  isPatientsAddress,
  lettersAndDigits,
} from "~/domain/redaction/suggestions/patient";
import { readName } from "~/domain/redaction/suggestions/person-name";
import { isInRunningText } from "~/domain/redaction/suggestions/places";
import type { RulesReading } from "~/domain/redaction/suggestions/read-by-rules";
import type { Opinion } from "./opinion";
import type { Word } from "./words";
import { whyLearnt } from "./why";

const thirdParty = ["phone", "email", "address", "born", "number"] as const;
type Theirs = (typeof thirdParty)[number];

export const bounds = {
  /** A word is a third party's name from this chance on, where it is likelier than the staff's in this share. */
  name: 0.1,
  overStaff: 0.7,
  /** What the rules take for a name is the staff's from this share on; of a relative from this. */
  staff: 0.5,
  staffThoughKin: 0.85,
  /** Against the rules, who know the patient's names. */
  overPatient: 0.8,
  /** A word that is one of the patient's names, too. */
  likePatient: 0.5,
  structured: 0.05,
  /** Where the rules looked at a number or a place and let it be. */
  letBeByRules: 0.3,
  /** Where no rule knows the form. */
  alone: { phone: 0.08, email: 0.08, address: 0.08, born: 0.08, number: 0.08 } satisfies Record<Theirs, number>,
  /** Below this chance what a rule found alone is nobody's. */
  nobody: 0.1,
  /** Nobody is left out as staff below this chance. */
  anyStaff: 0.05,
  /** From this chance on a name stays one, though it is like that of somebody on the staff. */
  sure: 0.8,
};

/** Of a page with fewer words too little is told for what was learnt from whole pages: the rules alone read it. */
const scrap = 30;

export function withOpinion(
  page: PageText,
  patient: KnownPatient,
  rules: RulesReading,
  opinion: Opinion,
): LeadOnPage[] {
  if (opinion.words.length < scrap) return rules.leads;
  const names = namesOf(page, patient, rules, opinion);
  return [...names, ...structuredOf(page, patient, rules, opinion, names)];
}

function namesOf(page: PageText, patient: KnownPatient, rules: RulesReading, opinion: Opinion): LeadOnPage[] {
  const kept = rules.leads.filter(({ kind }) => kind === "name").flatMap((lead) => weighed(lead, opinion));
  const isNamed = opinion.words.map((word, at) => {
    const { chance } = opinion;
    const isPatients = rules.patients.some((found) => overlaps(found, word));
    return (
      chance(at, "name") + 0.5 * chance(at, "professional") >= leastFor(word, isPatients) &&
      overStaff(opinion, at) >= bounds.overStaff
    );
  });
  const joined = new Set<LeadOnPage>();
  const found = stretches(page, opinion, isNamed, joinsName).flatMap((span) => {
    const under = kept.filter((lead) => overlaps(lead, span));
    const lead = isTold(span, under, rules) ? null : asName(page, patient, opinion, span, under);
    if (lead) for (const each of under) joined.add(each);
    return lead ?? [];
  });
  return [...kept.filter((lead) => !joined.has(lead)), ...found];
}

/** How much likelier a third party's name is than the staff's. */
const overStaff = ({ chance }: Opinion, at: number) =>
  chance(at, "name") / (chance(at, "name") + chance(at, "staff") + 1e-9);

/** A name that the rules found: gone where it is the staff's, faint where it is nobody's. */
function weighed(lead: LeadOnPage, opinion: Opinion): LeadOnPage[] {
  const at = wordsIn(opinion.words, lead);
  if (at.length === 0 || lead.told === "social-worker" || lead.told === "other-staff") return [lead];
  const staff = Math.min(...at.map((each) => 1 - overStaff(opinion, each)));
  const least = lead.told === "kin" ? bounds.staffThoughKin : bounds.staff;
  // a page that shows them to be a relative, or the like, outweighs it: the case as a whole decides
  if (staff >= least && at.some((each) => opinion.chance(each, "staff") > bounds.anyStaff))
    return [{ ...lead, told: "faint" }];
  const isNobodys = at.every(
    (each) => opinion.chance(each, "name") + opinion.chance(each, "professional") < bounds.nobody,
  );
  return isNobodys && lead.told === undefined ? [{ ...lead, told: "faint" as const }] : [lead];
}

function leastFor({ patient }: Word, isPatients: boolean): number {
  if (isPatients) return bounds.overPatient;
  return patient ? bounds.likePatient : bounds.name;
}

type Span = Found & { at: number[] };

/** Already under a suggestion, of whatever kind. */
const isTold = (span: Span, under: readonly LeadOnPage[], { leads }: RulesReading) =>
  [...under, ...leads.filter(({ kind }) => kind !== "name" && isPlace(kind))].some(
    (lead) => lead.told !== "faint" && lead.start <= span.start && lead.end >= span.end,
  );

/** With the words that the rules took for a part of the name; whoever is surely meant is nobody on the staff. */
function asName(
  page: PageText,
  patient: KnownPatient,
  opinion: Opinion,
  span: Span,
  under: readonly LeadOnPage[],
): LeadOnPage | null {
  const start = Math.min(span.start, ...under.map((lead) => lead.start));
  const end = Math.max(span.end, ...under.map((lead) => lead.end));
  const found = { start, end, text: page.text.slice(start, end) };
  const person = readName(found.text);
  if (isAsking(person, patient)) return null;
  const strong = under.find(({ told }) => told !== "faint");
  if (strong) return nameLead(page, found, person, strong.why, strong.told);
  const best = likeliest(span.at, (at) => opinion.chance(at, "name"));
  const isSure = opinion.chance(best, "name") >= bounds.sure;
  return nameLead(page, found, person, whyLearnt("A name", opinion.reasons(best, "name")), isSure ? "kin" : undefined);
}

const likeliest = <Each>(all: readonly Each[], chance: (each: Each) => number): Each =>
  all.reduce((one, other) => (chance(other) > chance(one) ? other : one));

const wordsIn = (words: Opinion["words"], { start, end }: Pick<Found, "start" | "end">): number[] =>
  words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));

const gapsInName = new Set(["", "joined", "-", '"', "'"]);
/** An initial, a title, or a name cut short. */
const takesStop = /^(?:\p{L}|mrs?|ms|dr|st|rev|fr|canon|ch|parch)$/iu;
const takesAnd = /^(?:mr|mrs|dr|rev)$/i;

/** Words that follow one another and are one name. */
const joinsName = (gap: string, before: string) =>
  gapsInName.has(gap) ||
  (gap === "." && takesStop.test(before)) ||
  ((gap === "&" || gap === "+") && takesAnd.test(before));

function stretches(
  page: PageText,
  { words }: Opinion,
  isIn: readonly boolean[],
  joins: (gap: string, before: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (const [at, { start, end, gap }] of words.entries()) {
    if (!isIn[at]) continue;
    const last = spans.at(-1);
    if (last && last.at.at(-1) === at - 1 && joins(gap, words[at - 1]!.small)) {
      last.end = end;
      last.text = page.text.slice(last.start, end);
      last.at.push(at);
    } else spans.push({ start, end, text: page.text.slice(start, end), at: [at] });
  }
  return spans;
}

const kindOf: Record<Theirs, { kind: SuggestionKind; what: string }> = {
  phone: { kind: "telephone", what: "A telephone number that is not known to be the patient’s" },
  email: { kind: "email", what: "An e-mail address that is not known to be the patient’s" },
  address: { kind: "address", what: "A place where somebody other than the patient may live" },
  born: { kind: "date-of-birth", what: "A date of birth that is not this patient’s" },
  number: { kind: "number", what: "A number that is not known to be the patient’s" },
};

const gapsInPlace = new Set(["", ",", "line", "wide", ".", "-", "(", ")", "/", ":", "joined", '"', '",', "|"]);
const gapsInDigits = new Set(["", "-", ")", "(", ".", "wide", "/", "joined"]);

function structuredOf(
  page: PageText,
  patient: KnownPatient,
  rules: RulesReading,
  opinion: Opinion,
  names: readonly LeadOnPage[],
): LeadOnPage[] {
  const { words, chance } = opinion;
  const kept = rules.leads.filter(({ kind }) => kind !== "name");
  const places = [...kept, ...names].filter(({ told, kind }) => told !== "faint" && isPlace(kind));
  const theirs = (at: number) => thirdParty.reduce((sum, label) => sum + chance(at, label), 0);
  const isIn = words.map((_, at) => theirs(at) >= bounds.structured);
  const most = words.map((_, at) => likeliest(thirdParty, (label) => chance(at, label)));
  return [
    ...kept,
    ...stretchesOfKind(page, opinion, isIn, most).flatMap(({ label, at, ...span }) => {
      const best = likeliest(at, theirs);
      const shape = rules.shapes.filter((each) => overlaps(each, span));
      const least = shape.length > 0 ? bounds.letBeByRules : bounds.alone[label];
      const start = Math.min(span.start, ...shape.map((each) => each.start));
      const end = Math.max(span.end, ...shape.map((each) => each.end));
      const found = { start, end, text: page.text.slice(start, end) };
      if (places.some((lead) => lead.start <= start && lead.end >= end)) return [];
      if (label === "address" && isOfAnOffice(page, found)) return [];
      if (theirs(best) < least || isOwn(found, shape, label, patient)) return [];
      const { kind, what } = kindOf[label];
      const why = whyLearnt(what, opinion.reasons(best, label));
      return [leadAt(page, kind, found, keyOf(label, found.text), why, rules.whose(found))];
    }),
  ];
}

const isOfAnOffice = (page: PageText, found: Found) =>
  isOrganisations(page, found, isInRunningText(page, found) ? 1 : 2) || namesAnOrganisation(found.text);

/** Nothing that the case knows as the patient's, however likely it is another's. */
function isOwn({ text }: Found, shapes: readonly Found[], label: Theirs, patient: KnownPatient): boolean {
  if (label === "address")
    return [text, ...shapes.map((each) => each.text)].some((each) => isPatientsAddress(each, patient));
  if (label === "email") return isOwnOrOffices(text.toLowerCase(), patient);
  if (readDate(text) === patient.bornOn) return true;
  const value = lettersAndDigits(text);
  return (
    isOtherNumberOf(patient, value) ||
    [patient.nhsNumber, patient.hospitalNumber].some(
      (own) => own !== null && isNearlySame(lettersAndDigits(own), asDigitsLike(own, value)),
    )
  );
}

/** A number of the hospital is read with letters for its digits. */
const asDigitsLike = (own: string, value: string) => {
  const letters = /^[A-Za-z]*/.exec(own)![0].length;
  return value.slice(0, letters) + asDigits(value.slice(letters));
};

const pointing: readonly SuggestionKind[] = [
  "relationship",
  "harm",
  "confidence",
  "safeguarding",
  "police",
  "complaint",
  "legal-advice",
];
const isPlace = (kind: SuggestionKind) => !pointing.includes(kind);

function stretchesOfKind(
  page: PageText,
  opinion: Opinion,
  isIn: readonly boolean[],
  most: readonly Theirs[],
): (Span & { label: Theirs })[] {
  return thirdParty.flatMap((label) => {
    const gaps = label === "address" ? gapsInPlace : gapsInDigits;
    const isOfKind = isIn.map((each, at) => each && most[at] === label);
    return stretches(page, opinion, isOfKind, (gap) => gaps.has(gap)).map((span) => ({ ...span, label }));
  });
}

function keyOf(label: Theirs, text: string): string {
  if (label === "email") return text.toLowerCase();
  return (label === "phone" ? nationalDigits(text) : null) ?? lettersAndDigits(text);
}
