/** What is known of each word of a page by itself: its form, the lists it is on, what it speaks of, and the patient. */
import { plainLetters } from "~/domain/terms/spelling";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import { isFamilyName, isGivenName, isMedicalWord, isOrdinaryWord } from "~/domain/redaction/suggestions/lexicon";
import { placeNames } from "~/domain/redaction/suggestions/lexicon/place-names";
import type { PageText } from "~/domain/redaction/suggestions/page-text";
import { isShortFor } from "~/domain/redaction/suggestions/short-names";
import { tokensOf, type Token } from "./tokens";
import { classesOf, type WordClass } from "./word-classes";

/** `N` may be a name, `D` has digits or is an address of mail, `L` is any other word in small letters. */
export type Sort = "N" | "D" | "L";

export type Word = Token & {
  sort: Sort;
  /** "Xx", "XX2", "xx", "X", or digits as they are grouped. */
  shape: string;
  /** On which lists it is: g(iven names), f(amily names), o(rdinary words), m(edical words), p(laces). */
  lists: string;
  classes: readonly WordClass[];
  /** How it appears as a neighbour: itself where it is an ordinary word, otherwise only its form. */
  seen: string;
  /** Which of the patient's names it may be; empty where none. */
  patient: string;
};

const places = new Set(placeNames);

type Known = Pick<Word, "lists" | "classes">;
const known = new Map<string, Known>();
const mostKnown = 20_000;

export function wordsOn(page: PageText, patient: KnownPatient): Word[] {
  const ofPatient = patientWords(patient);
  return tokensOf(page).map((token) => {
    const { lists, classes } = knownOf(token.small);
    const shape = shapeOf(token.text);
    const sort = sortOf(token.text, shape, lists, classes);
    return {
      ...token,
      lists,
      classes,
      shape,
      sort,
      seen: seenAs(token, sort, shape, lists, classes),
      patient: ofPatient(token),
    };
  });
}

function knownOf(small: string): Known {
  const entry = known.get(small) ?? { lists: /\d/.test(small) ? "" : listsOf(small), classes: classesOf(small) };
  if (known.size > mostKnown) known.clear();
  known.set(small, entry);
  return entry;
}

const listsOf = (small: string) =>
  [
    isGivenName(small) ? "g" : "",
    isFamilyName(small) ? "f" : "",
    isOrdinaryWord(small) ? "o" : "",
    isMedicalWord(small) ? "m" : "",
    places.has(plainLetters(small)) ? "p" : "",
  ].join("");

function sortOf(text: string, shape: string, lists: string, classes: readonly WordClass[]): Sort {
  if (/\d|@/.test(text) || classes.includes("digit")) return "D";
  if (!shape.startsWith("x")) return "N";
  const mayBeName = /[gf]/.test(lists) || lists === "";
  return mayBeName && classes.length === 0 && text.length > 1 ? "N" : "L";
}

function seenAs({ small }: Token, sort: Sort, shape: string, lists: string, classes: readonly WordClass[]): string {
  if (sort === "D") return classes.includes("digit") ? small : shape;
  return sort === "N" && !lists.includes("o") && classes.length === 0 ? shape : small;
}

function shapeOf(text: string): string {
  if (text.includes("@")) return "mail";
  if (/\d/.test(text)) return shapeOfNumber(text);
  if (/^\p{Lu}$/u.test(text)) return "X";
  if (/^(?:\p{Lu}\.?)+$/u.test(text)) return shapeOfCapitals(text);
  if (!/^\p{Lu}/u.test(text)) return text.length === 1 ? "x" : "xx";
  if (/\p{Ll}\p{Lu}/u.test(text)) return "XxX";
  return /[-']/.test(text) ? "Xx-Xx" : "Xx";
}

function shapeOfCapitals(text: string): string {
  if (text.length > 3) return "XXX";
  return text.includes(".") ? "XX." : `XX${text.length}`;
}

const numberShapes: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}[/.:-]\d{1,2}[/.:-](?:\d{4}|\d{2})$/, "date3"],
  [/^\d{1,2}[/.-]\d{1,2}$/, "date2"],
  [/^\d{1,2}:\d{2}$/, "time"],
  [/^(?:19|20)\d\d$/, "year"],
];

/** "NB827551" is "aa6". */
const shapeOfNumber = (text: string): string =>
  numberShapes.find(([pattern]) => pattern.test(text))?.[1] ??
  text
    .replace(/\p{L}+/gu, (letters) => ["", "a", "aa"][letters.length] ?? "w")
    .replace(/\d+/g, (digits) => `${Math.min(digits.length, 12)}`);

/** Which of the patient's names a word may be: one in full, short for the first, or how theirs begin. */
function patientWords({ familyName, givenNames, formerNames = [], asks = "" }: KnownPatient): (token: Token) => string {
  const family = partsOf([familyName, ...formerNames].join(" "));
  const given = partsOf(givenNames);
  const asking = partsOf(asks);
  const initials = [...given, ...family].map((each) => each[0]!);
  return ({ text, small }) => {
    if (/\d/.test(text)) return "";
    const plain = plainLetters(small);
    if (plain === given[0]) return "first";
    if (plain.split("-").some((part) => family.includes(part))) return "family";
    if (given.includes(plain)) return "given";
    if (given[0] && plain.length > 2 && isShortFor(plain, given[0])) return "short";
    if (asking.includes(plain)) return "asking";
    const letters = text.replace(/[^\p{L}]/gu, "");
    const areTheirs =
      letters.length <= 3 &&
      letters === letters.toUpperCase() &&
      [...plainLetters(letters)].every((each) => initials.includes(each));
    if (!areTheirs) return "";
    return letters.length > 1 ? "initials" : "initial";
  };
}

const partsOf = (names: string) =>
  plainLetters(names)
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length > 1);
