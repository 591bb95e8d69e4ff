/** Stretches of a page that are built as a name is, whoever bears it and whether it is one. */
import { anyOf, list } from "~/domain/terms/word-lists";
import {
  isFamilyNameOfTitled,
  isOnlyMedical,
  isShortInCapitals,
  isSmallFamilyName,
  isSmallFamilyNameInField,
  isSomethingElse,
} from "./family-name-behind";
import { isGivenName, isMedicalWord, isOrdinaryWord } from "./lexicon";
import { nameTokens, type NameToken } from "./name-tokens";
import { after, before, type PageText } from "./page-text";
import { callings } from "./person-name";

/**
 * `names` are its tokens without the title; `isCalled` where something stands in front that only people are called by
 * ("Little Mick"); `isQuoted` where it stands in quotation marks.
 */
export type NameRun = {
  start: number;
  end: number;
  text: string;
  title?: string;
  names: NameToken[];
  isCalled?: true;
  isQuoted?: true;
};

export function nameRuns(page: PageText): NameRun[] {
  const runs: NameToken[][] = [];
  for (const token of tokensOn(page)) {
    const run = runs.at(-1);
    if (run && isNamed(page, run, token)) run.push(asName(token));
    else if (run && belongs(page, run, token)) run.push(token);
    else runs.push([token]);
  }
  return runs
    .map((run) => withoutLooseEnds(run))
    .flatMap((run) => asRun(page, run))
    .filter((run) => !isOfSomethingElse(page, run))
    .map((run) => withCallings(page, run));
}

/** "Major." at the end of a sentence was read as a title. */
function asName({ text, end, ...token }: NameToken): NameToken {
  const stop = text.endsWith(".") ? 1 : 0;
  return { ...token, text: text.slice(0, text.length - stop), end: end - stop, is: "either" };
}

const kinWords = anyOf(list`
  wife, husband, husb, son, daughter, dtr, brother, sister, mum, mam, mother, dad, father, neighbour, friend, partner, cousin, nephew,
  niece, uncle, auntie, aunt, nan, gran, granddaughter, grandson, boyfriend, girlfriend, lodger, landlord, flatmate, bf, gf, mate,
  ex, caller, nok, our
`);
const smallKin = new RegExp(String.raw`(?<![\p{L}'])${kinWords}:?\s(?:[-=] )?$`, "iu");
/** A field for whoever is close, or somebody close and a dash: "nok mum ", "mum - ". */
const smallField = new RegExp(
  String.raw`(?<![\p{L}'])(?:nok|next of kin|n\.o\.k\.|contact|carer|emergency contact)\b[^\n]{0,24}\s$|(?<![\p{L}'])${kinWords}\s?[-:=]\s?$`,
  "iu",
);
const neverSmall = new RegExp(
  String.raw`^(?:will|may|can|has|had|was|is|and|who|came|rang|said|says|with|from|not|for|at|on|in|of|to|re|via|also|then|both|aged|names?|tel|phone|mobile|mob|rel|addr|address|dob|number|details)$`,
);

/** "c12  s. duxbury", "d2  joan wharmby": the place of a bed, at the beginning of a line in small letters. */
const smallBed = /(?:^|\n)(?:bed |bay )?[a-z]{1,2}\d{1,2}[.:)]?[ ]{1,5}(?:\p{Ll}\.? ?|\p{Ll}{3,} )?$/u;

/** Who lies in a bed is named by a letter and a word, or by two words one of which is a given name. */
function inSmallBed(page: PageText, token: NameToken, next: NameToken | undefined, last: NameToken | undefined) {
  if (
    !/^\p{Ll}[\p{Ll}.'-]*$/u.test(token.text) ||
    !smallBed.test(page.text.slice(Math.max(0, token.start - 28), token.start))
  )
    return null;
  const isLetter = /^\p{Ll}\.?$/u.test(token.text);
  const isWord =
    /^\p{Ll}[\p{Ll}'-]{2,}$/u.test(token.text) && !isOrdinaryWord(token.text) && !isMedicalWord(token.text);
  if (isLetter && next && next.start - token.end <= 2)
    return { ...token, is: "initial" as const, isSmall: true as const };
  const isBehindOne = last && token.start - last.end <= 2 && (/^\p{Ll}\.?$/u.test(last.text) || isGivenName(last.text));
  return isWord && (isBehindOne || isGivenName(token.text))
    ? { ...token, is: "name" as const, isSmall: true as const }
    : null;
}

/** In notes without capitals, right behind a word for a relative: "wife hope", "cousin jozef". */
function tokensOn(page: PageText): NameToken[] {
  const hasBeds = /(?:^|\n)(?:bed |bay )?[a-z]{1,2}\d{1,2}[.:)]? {1,5}\p{Ll}/u.test(page.text);
  const tokens = nameTokens(page).map((token, at, all) => {
    const inBed = hasBeds ? inSmallBed(page, token, all[at + 1], all[at - 1]) : null;
    if (inBed) return inBed;
    if (token.is !== "other" || !/^\p{Ll}[\p{Ll}'-]{2,}$/u.test(token.text) || neverSmall.test(token.text))
      return token;
    const isBehindKin = smallKin.test(page.text.slice(Math.max(0, token.start - 20), token.start));
    const isName =
      isGivenName(token.text) ||
      (!isOrdinaryWord(token.text) && !isMedicalWord(token.text) && !/(?:ed|ing|s|ly)$/.test(token.text));
    return isBehindKin && isName ? { ...token, is: "name" as const, isSmall: true as const } : token;
  });
  return tokens.map((token, at) => behindSmallGiven(page, token, tokens[at - 1]));
}

/** "joan kettleby", "nok: mum - joan marsh". */
function behindSmallGiven(page: PageText, token: NameToken, given: NameToken | undefined): NameToken {
  if (token.is !== "other" || !given?.isSmall || given.is !== "name" || !isGivenName(given.text)) return token;
  if (page.text.slice(given.end, token.start) !== " ") return token;
  const isInField = smallField.test(page.text.slice(Math.max(0, given.start - 40), given.start));
  return isSmallFamilyName(token) || (isInField && isSmallFamilyNameInField(page, token))
    ? { ...token, is: "strange", isSmall: true }
    : token;
}

const calling = new RegExp(String.raw`(?<![\p{L}'])${anyOf(callings)} $`, "u");
/** The first half of a rank: "Gp Capt Pyke". */
const rank = /(?<![\p{L}'])(?:Gp|Lt|Wg|Sqn|Flt|Maj|Brig|Rt|Very|The|Hon)\.? (?:Hon\.? )?$/u;
/** "Mr & " in front of "Mrs Akpan". */
const andSpouse = /(?<![\p{L}'])(?:Mr|Mrs|Ms|Dr|Rev|Chief|Lord|Sir|Prof|Pastor|Canon|Rabbi)\.? ?(?:&|\+|and) ?$/iu;
const isRank = /^(?:capt|captain|col|maj|lt|rev|revd)\.?$/i;
const generationAfter = /^,?[ ](?:snr|jnr|sr|jr|senior|junior|SJ|OSB|OBE|MBE)\b\.?/i;

/** With what belongs to the name in front and behind: "Big Tony", "Mr & Mrs Akpan", "Anthony McBride snr". */
function withCallings(page: PageText, run: NameRun): NameRun {
  const earlier = before(page, run, 20);
  const [called] = calling.exec(earlier) ?? [];
  const [spouse] =
    (run.title && (andSpouse.exec(earlier) ?? (isRank.test(run.title) ? rank.exec(earlier) : null))) || [];
  const [later] = generationAfter.exec(after(page, run, 12)) ?? [];
  const start = run.start - (called?.length ?? spouse?.length ?? 0);
  const end = run.end + (later?.length ?? 0);
  const isQuoted =
    /["'\u201C\u201D(]$/.test(page.text.slice(0, start).slice(-1)) && /^["'\u201C\u201D]/.test(page.text.slice(end));
  return {
    ...run,
    start,
    end,
    text: page.text.slice(start, end),
    ...((called || later) && { isCalled: true as const }),
    ...(isQuoted && { isQuoted: true as const }),
  };
}

/** An ordinary word that is a name here. */
function isNamed(page: PageText, run: readonly NameToken[], token: NameToken): boolean {
  const last = run.at(-1)!;
  if (isTitleForName(page, token) || token.is === "place") return isBehindTitled(page, run, token);
  if (token.is !== "ordinary") return false;
  const isBehindInitial =
    last.is === "initial" && run[0]!.is === "title" && /^\.? ?$/.test(page.text.slice(last.end, token.start));
  return (
    (isBehindInitial && /^\p{Lu}\p{L}{2,}$/u.test(token.text)) ||
    isNamedByTitle(page, last, token) ||
    isBehindTitled(page, run, token) ||
    isFamilyNameAfter(page, last, token)
  );
}

/** "Mrs Hepzibah Major": a title behind which no name comes. */
const isTitleForName = ({ text }: PageText, token: NameToken) =>
  token.is === "title" && !/^\.? ?\p{Lu}/u.test(text.slice(token.end, token.end + 3));

const isBehindTitled = (page: PageText, run: readonly NameToken[], token: NameToken) =>
  isInSameBreath(page.text, run.at(-1)!, token) && isFamilyNameOfTitled(page, run, token);

/** Right behind, or in the next line of the same sentence. */
function isInSameBreath(text: string, last: NameToken, token: NameToken): boolean {
  const gap = text.slice(last.end, token.start);
  return gap === " " || (gap === "\n" && goesOn(text, last));
}

const isOfNames = ({ is }: NameToken) => is !== "other" && is !== "ordinary";

function belongs(page: PageText, run: readonly NameToken[], token: NameToken): boolean {
  const last = run.at(-1)!;
  if (run.length > 1 && /^(?:ward|wing)$/i.test(last.text)) return false;
  if (run[0]!.is === "title" && /^(?:ward|bay|bed|room)$/i.test(token.text) && isSomethingElse(page, last, token))
    return false;
  return isOfNames(token) && isOfNames(last) && stayTogether(page, run, last, token);
}

/** "Mr Stone": after a title even an ordinary word is a name, but not in "Sister in charge" or "Nurse Led Clinic". */
const isNamedByTitle = ({ text }: PageText, title: NameToken, token: NameToken) =>
  title.is === "title" &&
  /^(?:mr|mrs|ms|miss|mx|master|dr|prof|professor)\.?$/i.test(title.text) &&
  /^\p{Lu}/u.test(token.text) &&
  /^[ \n]$/.test(text.slice(title.end, token.start));

/** "Dorothy Marsh": an ordinary word with a capital letter right after a given name, in running text. */
const isFamilyNameAfter = ({ text }: PageText, last: NameToken, token: NameToken) =>
  (last.is === "name" || last.is === "either" || last.is === "initial") &&
  isGivenName(last.text) &&
  !isOnlyMedical(token.text) &&
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text) &&
  (text.slice(last.end, token.start) === " " ||
    (text.slice(last.end, token.start) === "\n" && isWrapped(text, last.end)));

function stayTogether({ text }: PageText, run: readonly NameToken[], last: NameToken, token: NameToken): boolean {
  const gap = text.slice(last.end, token.start);
  if (token.is === "title") return false;
  if (gap === "" || gap === " ")
    return Boolean(last.isSmall && last.is !== "title") === Boolean(token.isSmall) || last.is === "title";
  if (/^["')\u201D] $|^ ["'(\u201C]$/.test(gap)) return isNickname(text, last, token, gap);
  if (gap === "." || gap === ". ") return last.is === "initial" || (gap === ". " && writtenShort.test(last.text));
  if (gap === "\n") return token.is !== "place" && goesOn(text, last);
  const isSaying = token.text === "I" && /^ \p{Ll}/u.test(text.slice(token.end, token.end + 2));
  return /^,[ \n]?$/.test(gap) && isSurnameFirst(run) && mayBeGiven(token) && !isSaying;
}

/** As given names used to be cut: "Reg. Pugsley", "Wm. Hoskin". */
const writtenShort = new RegExp(
  `^${anyOf(list`Reg, Wm, Geo, Chas, Thos, Jas, Jos, Alf, Edw, Eliz, Marg, Robt, Benj, Alex, Albt, Arth, Cath, Chris, Jno, Nich, Saml, Walt, Fredk, Herbt, Danl, Margt`)}$`,
);

/** '"Dougie" Bell', 'Dorothy "Dot" Pellow'. */
const isNickname = (text: string, last: NameToken, token: NameToken, gap: string) =>
  !token.isSmall &&
  (gap.startsWith(" ")
    ? !gap.includes("(") && /^["'\u201D] \p{Lu}/u.test(text.slice(token.end, token.end + 3))
    : !gap.startsWith(")") && /["'\u201C]$/.test(text.slice(0, last.start)));

/** In the next line. */
const goesOn = (text: string, last: NameToken) =>
  last.text.endsWith("-") || isWrapped(text, last.end) || isInProse(text, last);

/** After a family name and a comma. */
const mayBeGiven = ({ is, text }: NameToken) =>
  (is === "initial" || is === "name" || is === "either" || is === "strange") && !isCapitals(text);

/** A line of running text that goes on in the next one; the rows of a form are shorter. */
export const isWrapped = (text: string, end: number) => end - (text.lastIndexOf("\n", end - 1) + 1) >= 45;

/** A single name at the end of a shorter line, right after a word in small letters: "is opened by Mark". */
const isInProse = (text: string, { start }: NameToken) =>
  /[^\n]{16}\b(?:\p{Ll}{2,},? |\p{Ll}{2,},? (?:Mr|Mrs|Miss|Ms)\.? )$/u.test(text.slice(Math.max(0, start - 46), start));

const isCapitals = (text: string) => text.length > 2 && text === text.toUpperCase();

/** "SMITH, Janet" and "Smith, Janet": one word, after a title or none, that is no given name alone. */
function isSurnameFirst(run: readonly NameToken[]): boolean {
  const names = run.filter(({ is }) => is !== "title");
  const [only] = names;
  return (
    names.length === 1 &&
    only !== undefined &&
    !["initial", "shout", "place"].includes(only.is) &&
    (isCapitals(only.text) || only.is === "name" || only.is === "either" || only.is === "strange")
  );
}

/** Places, abbreviations and particles at the ends are not part of it. */
function withoutLooseEnds(run: NameToken[]): NameToken[] {
  const isLoose = ({ is }: NameToken) => is === "particle" || is === "shout" || is === "place";
  let [start, end] = [0, run.length];
  while (start < end && isLoose(run[start]!)) start += 1;
  while (
    end > start &&
    isLoose(run[end - 1]!) &&
    !isShortInCapitals(run.slice(start, end), run[end - 1]!) &&
    !(end - start === 2 && run[start]!.is === "title") &&
    !(end - start >= 2 && run[end - 1]!.is !== "particle" && run[end - 2]!.is === "name")
  )
    end -= 1;
  return run.slice(start, end);
}

function asRun({ text }: PageText, run: NameToken[]): NameRun[] {
  const [first] = run;
  const names = run.filter(({ is }) => is !== "title");
  if (!first || names.length === 0 || names.every(({ is }) => is === "other" || is === "ordinary")) return [];
  const start = first.start;
  const end = run.at(-1)!.end;
  return [{ start, end, text: text.slice(start, end), names, ...(first.is === "title" && { title: first.text }) }];
}

/** What bears a person's name and is none: a hospital, a street, a disease, an instrument. */
const things = list`
  hospital, infirmary, surgery, practice, centre, center, clinic, ward, unit, house, lodge, court, hall, school,
  academy, college, university, church, pharmacy, chemist, ltd, limited, llp, plc, solicitors?, trust, hospice,
  nursing home, care home, residential, road, street, avenue, lane, close, drive, crescent, terrace, gardens,
  grove, way, park, square, mews, medical, health, building, wing, suite, disease, syndrome, sign, score, scale,
  test, fracture, palsy, catheter, frame, chart, tool, classification, criteria, stage, lymphoma, sarcoma,
  phenomenon, contracture, reflex, manoeuvre, procedure, needle, tube, valve, dementia, chorea, thyroiditis,
  oesophagus, bar, day, eve, council, county, borough, community, association, society, foundation, charity,
  bank, insurance, county court, magistrates, crown court, police, station, bridge, hill, farm, cottage,
  villas?, crash, fc, united
`;
const afterThing = new RegExp(String.raw`^(?:'s)?[ ]?(?:&[ ]?\w+ )?${anyOf(things)}\b`, "i");
const beforeThing = /(?:\bst\.? |\bsaint |\b(?:ward|hotel|pub|bay|the) (?:the )?)$/i;

/** A hospital, a street, a ward or a disease that bears a name; "the Ward Manager". */
function isOfSomethingElse(page: PageText, run: NameRun): boolean {
  if (run.title) return false;
  return isThing(page, run) || isWard(page, run) || isOffice(page, run) || isAfterThing(page, run);
}

function isThing(page: PageText, run: NameRun): boolean {
  const follows = after(page, run, 30);
  return afterThing.test(follows) && !follows.startsWith("\n");
}

const isOffice = (page: PageText, run: NameRun) =>
  run.names.every(({ is }) => is === "either") && /\b(?:the|an?|our|this|each|every)[ \n]$/i.test(before(page, run, 8));

const isAfterThing = (page: PageText, run: NameRun) =>
  run.names.length === 1 && !isOrdinaryWord(run.names[0]!.text) && beforeThing.test(before(page, run, 12));

const placeKinds = list`
  ward, hall, court, lodge, park, wood, hill, farm, wing, house, bridge, street, west, green, garden, gardens
`;
const placeKind = new RegExp(`^${anyOf(placeKinds)}$`, "i");

/**
 * "Bevan Ward" and "to Susan Ward": the last word is the kind of place, unless a given name stands first and a person
 * is spoken of.
 */
function isWard(page: PageText, run: NameRun): boolean {
  const [first, last] = [run.names[0]!, run.names.at(-1)!];
  if (run.names.length < 2 || !placeKind.test(last.text)) return false;
  if (run.names.length > 2 || !isGivenName(first.text)) return true;
  return /^(?:ward|wing|house|lodge|court|hall)$/i.test(last.text)
    ? !isSpokenOf(page, run)
    : /\b(?:on|to|from|in|at|the|of)\s+$/.test(before(page, run, 12));
}

const ofPerson = new RegExp(
  String.raw`(?<![\p{L}'])(?:with|told|asked|rang|by|dear|and|mr|mrs|miss|ms|mother|father|wife|husband|son|daughter|sister|brother|partner|friend|neighbour|kin|nok)[,:]?\s+$`,
  "iu",
);
const doesSomething =
  /^(?:'s\b|,?\s+(?:said|says|is|was|has|had|rang|told|asked|who|wants|came|lives|and\s+(?:her|his))\b|\s*\((?!\d))/i;

const isSpokenOf = (page: PageText, run: NameRun) =>
  ofPerson.test(before(page, run, 14)) || doesSomething.test(after(page, run, 20));
