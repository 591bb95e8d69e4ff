/**
 * A person's name in the forms in which a health record writes it: "Dorothy Pellow", "Mrs D. A. Pellow", "PELLOW,
 * Dorothy (Mrs)", "Mrs Pellow", "Pellow", "Dorothy".
 */
import { distance, plainPartsOf, spelling } from "~/domain/terms/spelling";
import { boxesByLine } from "./find-phrase";
import { isSpeltOut, partsOfPage, spelledAt, type MayJoin, type Part } from "./page-parts";
import type { Box, Word } from "./pages";

/** Lower case, without accents; a surname of several parts ("de la Cruz", "O'Brien-Smith") has all of them. */
export type PersonName = { given: string[]; surname: string[] };

/** In the order in which an officer would want to see them: the surest first. */
export const nameForms = ["full", "initials", "surname-first", "title", "surname", "given"] as const;
export type NameForm = (typeof nameForms)[number];

/** `from` and `to` count the page's words; `mayBePatients` where the patient's own name could be written like this. */
export type NamePlace = { form: NameForm; from: number; to: number; boxes: Box[]; mayBePatients: boolean };

const titles = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "master",
  "dr",
  "prof",
  "professor",
  "sir",
  "dame",
  "lady",
  "lord",
  "rev",
  "revd",
  "sister",
  "sr",
  "nurse",
  "cllr",
]);
const particles = new Set([
  "de",
  "del",
  "della",
  "der",
  "den",
  "di",
  "da",
  "dos",
  "du",
  "la",
  "le",
  "van",
  "von",
  "ter",
  "bin",
  "ibn",
  "al",
  "el",
  "st",
  "ap",
  "ab",
  "mc",
  "mac",
  "o",
]);

/** "Mrs Dorothy Anne Pellow", "Pellow, Dorothy Anne" or "Pellow": one word alone is a surname. */
export function readName(typed: string): PersonName {
  const [before = "", after] = typed.replace(/(?<!\p{L})El(?=[\s-]\p{Lu})/gu, "Al").split(",", 2);
  if (after !== undefined && plainPartsOf(after).length > 0)
    return { given: untitled(plainPartsOf(after)), surname: untitled(plainPartsOf(before)) };
  const words = before
    .trim()
    .split(/\s+/)
    .filter((word) => !titles.has(plainPartsOf(word).join("")));
  let first = Math.max(0, words.length - 1);
  const isParticle = (word: string) => particles.has(plainPartsOf(word).at(-1) ?? "");
  while (first > 1 && isParticle(words[first - 1]!)) first -= 1;
  // "van Gogh" and "De La Cruz" have no given name, while "Van Morrison" and "Al Smith" may
  if (first === 1 && isParticle(words[0]!) && (/^\p{Ll}/u.test(words[0]!) || isParticle(words[1]!))) first = 0;
  return { given: words.slice(0, first).flatMap(plainPartsOf), surname: words.slice(first).flatMap(plainPartsOf) };
}

const untitled = (parts: string[]) => parts.filter((part) => !titles.has(part));

/** What stands at a place: how far it reaches, and the given name or initial that it shows. */
type Reach = { form: NameForm; length: number; given: string | null; hasSurname: boolean };

/** Every place where the name stands, the longest form of it at each; `patient` is who the record is about. */
export function findName(words: readonly Word[], name: PersonName, patient: PersonName): NamePlace[] {
  const parts = partsOfPage(words);
  const places: NamePlace[] = [];
  for (let at = 0; at < parts.length;) {
    const reach = reachAt(parts, at, name, words);
    if (reach) places.push(placeOf(words, parts.slice(at, at + reach.length), reach, name, patient));
    at += reach?.length ?? 1;
  }
  return places;
}

function placeOf(
  words: readonly Word[],
  parts: readonly Part[],
  reach: Reach,
  name: PersonName,
  patient: PersonName,
): NamePlace {
  const [from, to] = [parts[0]!.word, parts.at(-1)!.word];
  return {
    form: reach.form,
    from,
    to,
    boxes: boxesByLine(words.slice(from, to + 1).map(({ box }) => box)),
    mayBePatients: couldBe(reach, name, patient),
  };
}

function couldBe({ given, hasSurname }: Reach, { surname }: PersonName, patient: PersonName): boolean {
  if (hasSurname && spelling(surname.join("")) !== spelling(patient.surname.join(""))) return false;
  return given === null
    ? hasSurname
    : patient.given.some((each) =>
        given.length === 1 ? each.startsWith(given) : spelling(each) === spelling(given) || isNearly(each, given),
      );
}

function reachAt(parts: readonly Part[], at: number, name: PersonName, words: readonly Word[]): Reach | null {
  const title = titles.has(parts[at]!.text) ? 1 : 0;
  return (
    givenThenSurname(parts, at, title, name, words) ??
    surnameThenGiven(parts, at, name) ??
    surnameAlone(parts, at, title, name) ??
    givenAlone(parts, at, name, words)
  );
}

/** Signs and the end of a line may part a name anywhere; a space where a reader or a system puts one. */
const withinAName: MayJoin = (part, soFar, first) =>
  part.gap !== "space" ||
  soFar.length === 1 ||
  isSpeltOut(part, soFar, first) ||
  particles.has(soFar) ||
  (first.isCapital && !part.isCapital);

function standsAt(parts: readonly Part[], at: number, wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const length = spelledAt(parts, at, wanted, withinAName);
  return length > 0 || parts[at]?.text !== "el" ? length : spelledAt(withAl(parts, at), 0, wanted, withinAName);
}

/** "El Sayed" is the Al-Sayed of another country. */
const withAl = (parts: readonly Part[], at: number): Part[] => [
  { ...parts[at]!, text: "al" },
  ...parts.slice(at + 1, at + longestFamilyName),
];
const longestFamilyName = 8;

/** "Mrs Dorothy Anne Pellow", "D. A. Pellow", "DA Pellow", "dorothypellow". */
function givenThenSurname(
  parts: readonly Part[],
  at: number,
  title: number,
  name: PersonName,
  words: readonly Word[],
): Reach | null {
  const shown = givensAt(parts, at + title, name);
  if (!shown) return inOneWord(parts, at, title, name);
  const start = at + title + shown.length;
  for (let others = 0; others <= mostOthers; others += 1) {
    if (others > 0 && !isOtherGiven(parts, start + others - 1, words)) break;
    const surname = standsAt(parts, start + others, name.surname);
    if (surname > 0)
      return {
        form: shown.isFull ? "full" : "initials",
        length: title + shown.length + others + surname,
        given: shown.first,
        hasSurname: true,
      };
  }
  return null;
}

function inOneWord(parts: readonly Part[], at: number, title: number, { given, surname }: PersonName): Reach | null {
  const [first] = given;
  if (!first || surname.length === 0) return null;
  const length = spelledAt(parts, at + title, [first, ...surname], ({ gap }) => gap === "none" || gap === "sign");
  return length === 0 ? null : { form: "full", length: title + length, given: first, hasSurname: true };
}

/** Given names that nobody typed: 'Dorothy Anne Pellow', 'Dorothy "Dot" Pellow'. */
const mostOthers = 2;

function isOtherGiven(parts: readonly Part[], at: number, words: readonly Word[]): boolean {
  const [before, part] = [parts[at - 1], parts[at]];
  if (!part || !before || !part.isCapital || titles.has(part.text)) return false;
  const endsThere = before.word !== part.word && /\p{L}{2}["')]*[.,;:!?]["')]*$/u.test(words[before.word]!.text);
  return !endsThere;
}

/** "Pellow, Dorothy", "PELLOW Dorothy (Mrs)", "Pellow D". */
function surnameThenGiven(parts: readonly Part[], at: number, name: PersonName): Reach | null {
  const surname = standsAt(parts, at, name.surname);
  if (surname === 0) return null;
  const start = at + surname;
  const title = titles.has(parts[start]?.text ?? "") ? 1 : 0;
  const shown = givensAt(parts, start + title, name);
  if (!shown) return null;
  const end = start + title + shown.length;
  const later =
    title === 0 && titles.has(parts[end]?.text ?? "") && parts[end]!.word === parts[end - 1]!.word + 1 ? 1 : 0;
  return { form: "surname-first", length: end + later - at, given: shown.first, hasSurname: true };
}

function surnameAlone(parts: readonly Part[], at: number, title: number, { surname }: PersonName): Reach | null {
  const length = standsAt(parts, at + title, surname) || pluralAt(parts, at + title, surname);
  if (length === 0) return null;
  return { form: title ? "title" : "surname", length: title + length, given: null, hasSurname: true };
}

/** "the Pellows". */
function pluralAt(parts: readonly Part[], at: number, surname: readonly string[]): number {
  if (surname.length === 0 || parts[at - 1]?.text !== "the") return 0;
  return spelledAt(parts, at, [...surname.slice(0, -1), `${surname.at(-1)!}s`], withinAName);
}

/**
 * A given name in the middle of other words is one only where it is written with a capital: "Grace", not "by the grace
 * of".
 */
function givenAlone(
  parts: readonly Part[],
  at: number,
  { given: [first] }: PersonName,
  words: readonly Word[],
): Reach | null {
  if (!first || first.length < 2 || !/\p{Lu}/u.test(words[parts[at]!.word]!.text)) return null;
  const length = spelledAt(parts, at, [first], withinAName);
  return length === 0 ? null : { form: "given", length, given: first, hasSurname: false };
}

/** One or more of the given names, or their initials, together or apart. */
function givensAt(
  parts: readonly Part[],
  at: number,
  { given }: PersonName,
): { length: number; isFull: boolean; first: string } | null {
  const [first] = given;
  const shown = parts[at]?.text;
  if (!first || !shown) return null;
  const full = spelledAt(parts, at, [first], withinAName) || (isNearly(shown, first) ? 1 : 0);
  const initials = given.map((each) => each[0]).join("");
  if (full === 0 && shown.length > 1 && initials.startsWith(shown))
    return { length: 1, isFull: false, first: first[0]! };
  if (full === 0 && shown !== first[0]) return null;
  let length = Math.max(1, full);
  for (const other of given.slice(1)) {
    const more = spelledAt(parts, at + length, [other], withinAName) || Number(parts[at + length]?.text === other[0]);
    if (more === 0) break;
    length += more;
  }
  return { length, isFull: full > 0, first: full > 0 && first.length > 1 ? first : shown };
}

/** One letter otherwise, in a long name: as another hand spells it, or a page reader. */
const isNearly = (shown: string, name: string) =>
  Math.min(shown.length, name.length) >= 6 && distance(shown, name, 1) <= 1;
