/** The words of a page as far as they could belong to a name. */
import { plainLetters } from "~/domain/terms/spelling";
import { anyOf, list } from "~/domain/terms/word-lists";
import { isFamilyName, isGivenName, isMedicalWord, isOrdinaryWord } from "./lexicon";
import { placeNames } from "~/domain/redaction/suggestions/lexicon/place-names";
import type { PageText } from "./page-text";
import { isParticle, isTitle } from "./person-name";

/**
 * `name`: known as one. `either`: known, and an ordinary word too. `strange`: known as neither. `shout`: strange, in
 * capitals, short as an abbreviation.
 */
export type NameToken = {
  start: number;
  end: number;
  text: string;
  is: "title" | "initial" | "particle" | "name" | "either" | "strange" | "shout" | "place" | "ordinary" | "other";
  /** Written without a capital letter. */
  isSmall?: true;
};

const places = new Set(placeNames);
const word = /[\p{L}0-9|][\p{L}\p{M}0-9|'.-]*/gu;

export function nameTokens({ text }: Pick<PageText, "text">): NameToken[] {
  const found = [...text.matchAll(word)]
    .filter(({ 0: raw, index }) => !(raw.length === 1 && (text[index - 1] === "/" || text[index + 1] === "/")))
    .flatMap(({ 0: raw, index }) =>
      camelParts(withCapital(trimmed(raw), text.slice(Math.max(0, index - 20), index)), index),
    );
  const tokens = joined(found).map(({ text: each, start, end }): NameToken => tokenOf(text, each, start, end));
  return tokens
    .map((token) => (isMonthOfDate(text, token) ? { ...token, is: "other" as const } : token))
    .map((token, at, all) => afterSmallTitle(token, all[at - 1]));
}

/** "On 4 May Nadia wrote". */
const isMonthOfDate = (page: string, { text, start }: NameToken) =>
  /^(?:Jan|January|Mar|March|Apr|April|May|June?|July?|Aug|August)$/.test(text) &&
  /\d(?:st|nd|rd|th)? $/.test(page.slice(Math.max(0, start - 5), start));

function tokenOf(page: string, text: string, start: number, end: number): NameToken {
  if (/^\p{Ll}/u.test(text) && !isParticle(text)) {
    const is =
      /[@\d]|\.(?=\p{Ll}{2,}@)/u.test(page.slice(start, end + 1)) || /[@.]/.test(page[start - 1] ?? "")
        ? "other"
        : smallKindOf(text);
    return { text, start, end, is, ...(is !== "other" && { isSmall: true as const }) };
  }
  const is = kindOf(text);
  return { text, start, end, is: is === "shout" && isShoutedLine(page, start) ? "strange" : is };
}

/** In a line of capitals a short word in capitals is no abbreviation. */
function isShoutedLine(page: string, at: number): boolean {
  const line = page.slice(page.lastIndexOf("\n", at - 1) + 1, (page.indexOf("\n", at) + 1 || page.length + 1) - 1);
  const letters = line.replace(/[^\p{L}]/gu, "");
  return letters.length >= 30 && letters.replace(/\p{Lu}/gu, "").length * 10 < letters.length;
}

const smallTitle = /^(?:mr|mrs|ms|miss|dr|prof|pc|fr)\.?$/;

/** In notes without capitals: what can be nothing but a name, and titles. */
function smallKindOf(text: string): NameToken["is"] {
  if (smallTitle.test(text)) return "title";
  const letters = text.replace(/'s$/, "").replace(/[^\p{L}-]/gu, "");
  if (
    letters.length < 3 ||
    /[\d@]|^(?:i{2,3}|iv|vi{1,3})$/.test(text) ||
    isMedicalWord(text) ||
    isOrdinaryWord(text) ||
    places.has(plainLetters(letters))
  )
    return "other";
  return isGivenName(letters) && !notSmall.test(letters) ? "name" : "other";
}

/** Short words of notes that are names only with a capital letter. */
const notSmall = new RegExp(
  String.raw`^(?:sol|tab|lat|max|min|ant|pos|neg|cap|inj|sal|dan|ana|ala|ora|rom|fen|cam|asa|ash|bea|cal|che|jan|mac|nat|peg|ray|reg|val|van|liv|hob)$`,
);

/** "mr dudas", "jozef horvath": behind a title or a given name also another word, though not an ordinary one. */
function afterSmallTitle(token: NameToken, before: NameToken | undefined): NameToken {
  if (!before?.isSmall || token.is !== "other" || token.start - before.end > 2) return token;
  if (!/^\p{Ll}[\p{Ll}'-]{2,}$/u.test(token.text) || isOrdinaryWord(token.text) || isMedicalWord(token.text))
    return token;
  if (before.is !== "title" && !isFamilyName(token.text)) return token;
  return { ...token, is: "strange", isSmall: true };
}

/** A capital I read as a small l or a bar: "lyer" is Iyer. */
const withCapital = (raw: string, earlier: string) =>
  /^[l|]\p{Ll}{2,}$/u.test(raw) &&
  /\p{Lu}[\p{Ll}.]+\s$/u.test(earlier) &&
  !isOrdinaryWord(raw) &&
  isNameWord(`I${raw.slice(1)}`)
    ? `I${raw.slice(1)}`
    : raw;

/** A full stop belongs to an initial or a title, not to the word at the end of a sentence. */
const trimmed = (written: string) => {
  const raw = withoutVerb(written.replace(/(?<=^(?:\p{Lu}\.)+)'s$/u, ""));
  return /^(?:\p{Lu}\.)+$/u.test(raw) || isTitle(raw) ? raw : raw.replace(/['.-]+$/, (end) => (end === "-" ? end : ""));
};

/** "Ewan'll be with me"; not "She'll". */
function withoutVerb(word: string): string {
  const name = /^(\p{Lu}\p{L}{2,})'(?:ll|d|ve)$/u.exec(word)?.[1];
  return name && isNameWord(name) && !isOrdinaryWord(name) ? name : word;
}

type Piece = { text: string; start: number; end: number };

/** Words that a reader ran together: "JanetSmith". "McLean" and "MacDonald" are whole. */
function camelParts(text: string, start: number): Piece[] {
  const split = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(text);
  if (!split || /^(?:mac|mc)/i.test(text)) return [{ text, start, end: start + text.length }];
  const middle = start + split[1]!.length;
  return [
    { text: split[1]!, start, end: middle },
    { text: split[2]!, start: middle, end: start + text.length },
  ];
}

/**
 * Words that a reader or the end of a line broke: "Jan et", "Den-/nis". Only where the halves mean nothing and the
 * whole is a name.
 */
function joined(pieces: Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const isBroken =
      last &&
      piece.start - last.end === 1 &&
      /^\p{Lu}\p{Ll}{1,}-?$/u.test(last.text) &&
      /^\p{Ll}+$/u.test(piece.text) &&
      (last.text.endsWith("-") || (!isWord(last.text) && !isWord(piece.text))) &&
      isNameWord(`${last.text.replace("-", "")}${piece.text}`);
    if (isBroken)
      whole[whole.length - 1] = {
        text: `${last.text.replace("-", "")}${piece.text}`,
        start: last.start,
        end: piece.end,
      };
    else whole.push(piece);
  }
  return whole;
}

const isNameWord = (text: string) => isGivenName(text) || isFamilyName(text);
const isWord = (text: string) => isNameWord(text) || (isOrdinaryWord(text) && text.length > 2);

/** Letters after a name, and grades: they are never part of it. */
const abbreviations = list`
  RN, RGN, RMN, RM, RNLD, EN, HCA, SHO, SPR, ST\d, CT\d, FY\d, F[12], MBBS, MBCHB, FRCS, MRCS, FRCP, MRCP,
  MRCGP, MCSP, BSC, MSC, PHD, MD, GP, OT, PT, SN, SSN, CNS, ANP, CPN, NIC, NINO, SLT, SALT, ODP, EMT, HV, DN, MW, AMHP, BDS, FRCR, Anaes, Asst, ENP, ACP
`;
const abbreviation = new RegExp(`^${anyOf(abbreviations)}s?$`, "i");

/** What a field of a form is called, though somebody somewhere is called so too. */
const fieldName = /^(?:names?|address|addr|contact|date|sex|title|tel|mob|rel|nok|dob|los)$/i;

/** "trish / Mon  Mrs Lake": a day begins an entry, and belongs to no name. */
const dayOrMonth = /^(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|feb|sept?|oct|nov|dec)$/i;

const likeName = /^(?:\p{Lu}|0')[\p{L}\p{M}'|-]*(?:[015|8][\p{L}\p{M}'|-]+)*$/u;

/** "王小红": on a page in English so few of these letters are a name. */
const likeEastAsianName = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

function kindOf(text: string): NameToken["is"] {
  if (abbreviation.test(text) || /'(?:ve|m|ll|re|d|t)$/.test(text)) return "other";
  if (dayOrMonth.test(text)) return "other";
  if (isTitle(text)) return /^\p{Lu}/u.test(text) ? "title" : "other";
  if (/^(?:\p{Lu}\.?){1,3}$/u.test(text) && (text.length === 1 || text.includes("."))) return "initial";
  if (isParticle(text))
    return /^(?:\p{Ll}|Te$|Van|Von|De|Di|Da|La|Le|Del|Dos|Du|Den|Der|Ter|Bin|Ibn|Ap)/u.test(text)
      ? "particle"
      : "ordinary";
  if (likeEastAsianName.test(text)) return "name";
  if (!likeName.test(text) || text.replace(/[^\p{L}]/gu, "").length < 2) return "other";
  if (fieldName.test(text)) return "ordinary";
  const plain = plainLetters(text).replace(/'s$/, "");
  const isKnown = isNameWord(text);
  const isOrdinary = isOrdinaryWord(text);
  if (isKnown && (isOrdinary || places.has(plain))) return "either";
  if (isKnown) return "name";
  if (places.has(plain)) return "place";
  if (isOrdinary) return "ordinary";
  if (text === text.toUpperCase() && text.length <= 5) return "shout";
  return plain.length < 3 ? "other" : "strange";
}
