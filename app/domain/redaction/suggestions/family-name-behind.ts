/**
 * The word behind a given name that is the family name, though it is an ordinary word or a place as well: "Mrs
 * Zephyrine Oakes", "Mr Caradoc Vane". Whether the whole name is covered hangs on it, so after a title it is taken
 * for the name unless it is known to be something else.
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import { isFamilyName, isGivenName, isMedicalWord, isOrdinaryWord } from "./lexicon";
import type { NameToken } from "./name-tokens";
import type { PageText } from "./page-text";
import { healthAfter, socialAfter } from "./professions";

/** People after whom something in medicine is called: as often the name of somebody else. */
const eponyms = new Set(
  list`
    bishop, baker, foley, turner, cushing, addison, barrett, wells, beck, hamilton, bell, apgar, bartholin, hickman, hunter, graves,
    page, wilson, king, christmas, miller, gilbert, perkins, romberg, barre, down, downs, crohn, parkinson, huntington
  `,
);

/** Of medicine alone, and nobody's name. */
export const isOnlyMedical = (word: string): boolean =>
  isMedicalWord(word) && !eponyms.has(word.toLowerCase().replace(/'s$/, ""));

/** What a form, a list or a sentence goes on with behind a name. */
const goesOnWith = new RegExp(
  `^${anyOf(list`
    tel, telephone, phone, mobile, mob, email, e-mail, fax, address, addr, dob, age, aged, born, date, relationship, relation, rel, nok, next, kin,
    occupation, contact, status, signed, signature, ward, unit, bay, bed, room, wing, clinic, dept, department, team, ref, number, hospital,
    wife, husband, son, daughter, sister, brother, mother, mum, mam, father, dad, aunt, uncle, niece, nephew, cousin, partner, friend, neighbour, carer, child,
    nurse, doctor, matron, midwife, patient, pt, obs, ortho, meds, bloods, plan, pmh, imp, today, tonight, yesterday, tomorrow, mon, monday, tues, tuesday, weds, wednesday, thurs, thursday,
    fri, friday, sat, saturday, sunday, am, pm, the, an?, and, or, but, he, she, they, it, we, you, i, his, her, their, our, my, this, that, these, who, which, what,
    is, was, has, had, have, will, would, can, could, may, must, did, does, do, be, been, on, in, at, to, of, for, from, with, by, as, if, when, then, no, not,
    yes, re, via, per, also, awaiting, seen, reviewed, discharged, admitted, attended, called, rang, phoned, came, said, says, told, asked, wants, lives, remains, reports, states, police, pals
  `)}(?:'s)?$`,
  "i",
);
const isOnWard = /^ ?(?:no\.? ?)?\d{1,2}[A-Za-z]?(?![\d])(?! ?\d)/;

/** A capital letter and small ones, or all in capitals; the parts may be joined. */
const likeFamilyName = /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|\p{Lu}{4,}(?:-\p{Lu}{2,})*)(?:'s)?$/u;

/** What follows `last` on the page goes on with something other than the name. */
export function isSomethingElse({ text }: PageText, last: Pick<NameToken, "end">, token: NameToken): boolean {
  const follows = text.slice(token.end, token.end + 8);
  const fromName = text.slice(last.end, last.end + 60);
  return (
    (goesOnWith.test(token.text) && !(/^(?:ward|bay|bed|room)$/i.test(token.text) && !isOnWard.test(follows))) ||
    healthAfter.test(fromName) ||
    socialAfter.test(fromName)
  );
}

const isCalledByIt = ({ is, text }: NameToken) =>
  is === "initial" || is === "particle" || is === "strange" || is === "shout" || isGivenName(text);

/**
 * `run` begins with a title, and so far holds only what a given name may be. Words of medicine are taken where they are
 * short ("Burns", "Cross"): longer ones name a department or what was done.
 */
export function isFamilyNameOfTitled(page: PageText, run: readonly NameToken[], token: NameToken): boolean {
  const [title, ...names] = run;
  const last = names.at(-1);
  if (title?.is !== "title" || !last || names.length > 3 || title.isSmall || last.isSmall) return false;
  if (!likeFamilyName.test(token.text.replace(/\.$/, "")) || isSomethingElse(page, last, token)) return false;

  const isDoctor = /^(?:dr|doctor|prof|professor)\.?$/i.test(title.text);
  if (isOnlyMedical(token.text) && (isDoctor || token.text.length > 6 || isShortForm(token.text))) return false;
  if (isWhole(names) || (isCapitals(token.text) && (isKinOrStaff.test(title.text) || isDoctor))) return false;
  return names.every(isCalledByIt) || (names.length === 1 && !isFamilyName(last.text) && !isOnlyMedical(token.text));
}

const isCapitals = (text: string) => text === text.toUpperCase();
/** "COPD". */
const isShortForm = (text: string) => text.length < 5 && isCapitals(text);
/** "HER SISTER MAY DIED". */
const isKinOrStaff = /^(?:sister|brother|father|mother|nurse|matron|midwife)$/i;

/** "Mrs Zephyrine OZAK": a family name in capitals, short as an abbreviation. */
export function isShortInCapitals(run: readonly NameToken[], token: NameToken): boolean {
  const [title, ...names] = run;
  return (
    token.is === "shout" &&
    token.text.length >= 4 &&
    title?.is === "title" &&
    names.length === 2 &&
    !isCapitals(names[0]!.text) &&
    !isWhole(names.slice(0, 1)) &&
    !/^(?:dr|doctor|prof|professor)\.?$|^(?:sister|nurse|matron|midwife)$/i.test(title.text)
  );
}

/** "F Lukoki", "Dawn Pickersgill", "Boon's": the family name stands there already. */
function isWhole(names: readonly NameToken[]): boolean {
  const [first, ...others] = names;
  const isInitial = ({ is }: NameToken) => is === "initial";
  return (
    names.at(-1)!.text.endsWith("'s") ||
    (isInitial(first!) && others.some((each) => !isInitial(each))) ||
    (isGivenName(first!.text) && others.some((each) => each.is === "strange"))
  );
}

/** "joan kettleby", in notes without capitals: known as no word, and not built as what somebody does. */
export const isSmallFamilyName = (token: NameToken): boolean =>
  /^\p{Ll}[\p{Ll}'-]{3,}$/u.test(token.text) &&
  !isOrdinaryWord(token.text) &&
  !isMedicalWord(token.text) &&
  !goesOnWith.test(token.text) &&
  !notOfNames.test(token.text);

/** Endings of ordinary words, words without a vowel, and "wasn't" and its like. */
const notOfNames = new RegExp(
  [
    "(?:ed|ing|ly|tion|ment|able|ible|ness)$",
    "^[^aeiouy]+$",
    "^(?:is|was|are|were|do|does|did|has|had|have|can|could|should|would|wo|must)n'?t$",
  ].join("|"),
);

/** "nok: mum - joan marsh 07700 900123": even an ordinary word, where nothing but a name is written. */
export const isSmallFamilyNameInField = ({ text }: PageText, token: NameToken): boolean =>
  /^\p{Ll}[\p{Ll}'-]{3,}$/u.test(token.text) &&
  !isMedicalWord(token.text) &&
  !goesOnWith.test(token.text) &&
  !/(?:ed|ing|ly)$/.test(token.text) &&
  /^(?:\s*$|\s*\n|\s*[,(;/]|\.?\s*(?:\+|0\d|(?:tel|mob|ph|t|m)\b))/.test(text.slice(token.end, token.end + 8));
