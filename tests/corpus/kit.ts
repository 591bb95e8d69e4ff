/**
 * The tools both halves of the corpus are made with: chance by seed, numbers that look real and belong to nobody, and
 * labels. A label is written into the text as `‹kind:words›`; what bears none must not be suggested. Everybody is
 * invented.
 */
import { isNhsNumber } from "~/domain/terms/nhs-number";
import type { KnownPatient, SuggestionKind } from "~/domain/redaction/suggestions/kinds";

export type Chance = {
  next(): number;
  below(most: number): number;
  pick<Value>(from: readonly Value[]): Value;
  digits(count: number): string;
};

/** The same seed gives the same record on every machine (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(""),
  };
}

export type Sort =
  "letter" | "gp-summary" | "nursing" | "ward-round" | "social-work" | "discharge" | "e-mail" | "referral" | "table";
/** The lines of a page, with labels; the record it belongs to has one patient. */
export type Sheet = { sort: Sort; lines: string[] };
export type Record_ = { patient: KnownPatient; sheets: Sheet[] };

export const tell = (kind: SuggestionKind, words: string) => `‹${kind}:${words}›`;

/** Ten digits from the range kept for tests, with the right check digit. */
export function nhsNumber(chance: Chance): string {
  for (;;) {
    const number = `999${chance.digits(7)}`;
    if (isNhsNumber(number)) return number;
  }
}
export const spaced = (number: string) => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;

const outward = [
  "BL4",
  "M14",
  "LS8",
  "SW9",
  "B13",
  "CF24",
  "G42",
  "NE4",
  "S11",
  "HX2",
  "OL16",
  "WN7",
  "N4",
  "EC1A",
  "W1T",
  "DE23",
];
const inwardLetters = "ABDEFGHJLNPQRSTUWXYZ";
export const postcode = (chance: Chance) =>
  `${chance.pick(outward)} ${chance.below(10)}${chance.pick([...inwardLetters])}${chance.pick([...inwardLetters])}`;

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const two = (number: number) => String(number).padStart(2, "0");
export type Day = { day: number; month: number; year: number };
export const someDay = (chance: Chance, from: number, to: number): Day => ({
  day: 1 + chance.below(28),
  month: 1 + chance.below(12),
  year: from + chance.below(to - from),
});
export const slashed = ({ day, month, year }: Day, sign = "/") => `${two(day)}${sign}${two(month)}${sign}${year}`;
export const isoDay = ({ day, month, year }: Day) =>
  `${year}-${two(month)}-${two(day)}` as `${number}-${number}-${number}`;
export const inWords = ({ day, month, year }: Day) => `${day} ${monthNames[month - 1]} ${year}`;

const markLetters = "ABCDEFGHJKLMNOPRSTUVWXY";
export const vehicleMark = (chance: Chance) =>
  `${chance.pick(["YK", "MA", "BD", "LC", "PO", "NE"])}${chance.pick(["12", "58", "19", "71", "63"])} ${[0, 1, 2].map(() => chance.pick([...markLetters])).join("")}`;
export const insuranceNumber = (chance: Chance) =>
  `${chance.pick(["AB", "JK", "SL", "PW", "CE"])} ${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)} ${chance.pick(["A", "B", "C", "D"])}`;
/** Numbers that Ofcom keeps for stories. */
export const mobile = (chance: Chance) => `07700 900${chance.digits(3)}`;
export const landline = (chance: Chance) =>
  chance.pick([
    `01632 960${chance.digits(3)}`,
    `0161 496 0${chance.digits(3)}`,
    `020 7946 0${chance.digits(3)}`,
    `0113 496 0${chance.digits(3)}`,
  ]);

/** Breaks running text at the width of a page; a label that is broken is two, one on each line. */
export function wrapped(text: string, width = 92): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of unbroken(text)) {
    if (line && plainLength(line) + 1 + plainLength(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

const plainLength = (text: string) => text.replace(/‹[a-z-]+:|›/g, "").length;

/** Words, those of a label each with the label. */
function unbroken(text: string): string[] {
  return text
    .replace(/‹([a-z-]+):([^›]*)›/g, (_, kind: string, words: string) =>
      words
        .split(" ")
        .map((word, index, all) => `‹${kind}${all.length > 1 ? `+${index}` : ""}:${word}›`)
        .join(" "),
    )
    .split(/\s+/)
    .filter(Boolean);
}
