/**
 * A person's name in the forms in which a health record writes it: "Dorothy Pellow", "Mrs D. A. Pellow", "PELLOW,
 * Dorothy (Mrs)", "Mrs Pellow", "Pellow", "Dorothy".
 */
import { boxesByLine, plainPartsOf } from "./find-phrase";
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
]);

/** "Mrs Dorothy Anne Pellow", "Pellow, Dorothy Anne" or "Pellow": one word alone is a surname. */
export function readName(typed: string): PersonName {
  const [before = "", after] = typed.split(",", 2);
  if (after !== undefined && plainPartsOf(after).length > 0)
    return { given: untitled(plainPartsOf(after)), surname: untitled(plainPartsOf(before)) };
  const words = before
    .trim()
    .split(/\s+/)
    .filter((word) => !titles.has(plainPartsOf(word).join("")));
  let first = Math.max(0, words.length - 1);
  while (first > 1 && particles.has(plainPartsOf(words[first - 1]!).join(""))) first -= 1;
  return { given: words.slice(0, first).flatMap(plainPartsOf), surname: words.slice(first).flatMap(plainPartsOf) };
}

const untitled = (parts: string[]) => parts.filter((part) => !titles.has(part));

type Part = { text: string; word: number };
/** What stands at a place: how far it reaches, and the given name or initial that it shows. */
type Reach = { form: NameForm; length: number; given: string | null; hasSurname: boolean };

/** Every place where the name stands, the longest form of it at each; `patient` is who the record is about. */
export function findName(words: readonly Word[], name: PersonName, patient: PersonName): NamePlace[] {
  const parts = words.flatMap(({ text }, word): Part[] => plainPartsOf(text).map((part) => ({ text: part, word })));
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
  if (hasSurname && surname.join(" ") !== patient.surname.join(" ")) return false;
  return given === null
    ? hasSurname
    : patient.given.some((each) => (given.length === 1 ? each.startsWith(given) : each === given));
}

function reachAt(parts: readonly Part[], at: number, name: PersonName, words: readonly Word[]): Reach | null {
  const title = titles.has(parts[at]!.text) ? 1 : 0;
  return (
    givenThenSurname(parts, at, title, name) ??
    surnameThenGiven(parts, at, name) ??
    surnameAlone(parts, at, title, name) ??
    givenAlone(parts, at, name, words)
  );
}

/** "Mrs Dorothy Anne Pellow", "D. A. Pellow", "DA Pellow". */
function givenThenSurname(parts: readonly Part[], at: number, title: number, name: PersonName): Reach | null {
  const shown = givensAt(parts, at + title, name);
  if (!shown || !standsAt(parts, at + title + shown.length, name.surname)) return null;
  return {
    form: shown.isFull ? "full" : "initials",
    length: title + shown.length + name.surname.length,
    given: shown.first,
    hasSurname: true,
  };
}

/** "Pellow, Dorothy", "PELLOW Dorothy (Mrs)", "Pellow D". */
function surnameThenGiven(parts: readonly Part[], at: number, name: PersonName): Reach | null {
  if (!standsAt(parts, at, name.surname)) return null;
  const start = at + name.surname.length;
  const title = titles.has(parts[start]?.text ?? "") ? 1 : 0;
  const shown = givensAt(parts, start + title, name);
  if (!shown) return null;
  const end = start + title + shown.length;
  const after =
    title === 0 && titles.has(parts[end]?.text ?? "") && parts[end]!.word === parts[end - 1]!.word + 1 ? 1 : 0;
  return { form: "surname-first", length: end + after - at, given: shown.first, hasSurname: true };
}

function surnameAlone(parts: readonly Part[], at: number, title: number, { surname }: PersonName): Reach | null {
  if (!standsAt(parts, at + title, surname)) return null;
  return { form: title ? "title" : "surname", length: title + surname.length, given: null, hasSurname: true };
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
  const { text, word } = parts[at]!;
  if (!first || first.length < 2 || text !== first || !/\p{Lu}/u.test(words[word]!.text)) return null;
  return { form: "given", length: 1, given: first, hasSurname: false };
}

/** One or more of the given names, or their initials, together or apart. */
function givensAt(
  parts: readonly Part[],
  at: number,
  { given }: PersonName,
): { length: number; isFull: boolean; first: string } | null {
  const [first] = given;
  const shown = parts[at]?.text;
  if (!first || !shown || at >= parts.length) return null;
  const initials = given.map((each) => each[0]).join("");
  if (shown !== first && shown.length > 1 && initials.startsWith(shown))
    return { length: 1, isFull: false, first: first[0]! };
  if (shown !== first && shown !== first[0]) return null;
  let length = 1;
  while (length < given.length && [given[length], given[length]![0]].includes(parts[at + length]?.text)) length += 1;
  return { length, isFull: shown === first, first: shown };
}

const standsAt = (parts: readonly Part[], at: number, wanted: readonly string[]) =>
  wanted.length > 0 && wanted.every((part, index) => parts[at + index]?.text === part);
