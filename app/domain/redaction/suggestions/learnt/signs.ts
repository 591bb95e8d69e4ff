/**
 * What can be said of each word of a page before it is known who or what it is: how it is built, what stands around
 * it, where on the page it stands, what the rules say, and beside what the same word stands elsewhere. Each is a short
 * text ("N|c-1:kin": may be a name, and the word before it speaks of a relative) under which its weights are kept.
 */
import { plainLetters } from "~/domain/terms/spelling";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import type { PageText } from "~/domain/redaction/suggestions/page-text";
import type { RulesReading } from "~/domain/redaction/suggestions/read-by-rules";
import { ownSigns } from "./signs-of-own";
import { placeSigns } from "./signs-of-place";
import { ruleSigns } from "./signs-of-rules";
import type { WordClass } from "./word-classes";
import { wordsOn, type Word } from "./words";

/** `signs` are each word's. */
export type PageSigns = { words: Word[]; signs: string[][] };

export function signsOn(page: PageText, patient: KnownPatient, rules: RulesReading): PageSigns {
  const words = wordsOn(page, patient);
  const signs = words.map((_, at) => signsBeside(words, at));
  for (const tell of [
    placeSigns(page, words),
    elsewhereSigns(words),
    ownSigns(words, patient),
    ruleSigns(words, rules),
  ])
    for (const [at, each] of signs.entries()) tell(at, each);
  return { words, signs };
}

const reach = 4;

/** The word itself, and those beside it. */
function signsBeside(words: readonly Word[], at: number): string[] {
  const word = words[at]!;
  const { sort, shape, lists, small, gap, patient } = word;
  const [before, next] = [words[at - 1], words[at + 1]];
  const gapAfter = next ? next.gap : "end";
  const signs = [
    `${sort}|s:${shape}`,
    `${sort}|l:${lists}`,
    `${sort}|sl:${shape}:${lists}`,
    `${sort}|g-:${gap}`,
    `${sort}|g+:${gapAfter}`,
    `${sort}|g:${gap}:${gapAfter}`,
  ];
  for (const each of word.classes) signs.push(`${sort}|c0:${each}`);
  if (word.seen === small) signs.push(`w0:${small}`);
  if (patient)
    signs.push(`${sort}|pt:${patient}`, `${sort}|pt:${patient}:${before?.patient ?? ""}:${next?.patient ?? ""}`);
  if (before?.patient) signs.push(`${sort}|pt-1:${before.patient}`);
  if (next?.patient) signs.push(`${sort}|pt+1:${next.patient}`);
  if (sort === "N" && !lists.includes("o")) signs.push(`N|e:${small.slice(-3)}`, `N|len:${Math.min(small.length, 9)}`);
  const far = sort === "L" ? 1 : reach;
  for (let offset = -far; offset <= far; offset += 1)
    if (offset !== 0) tellNeighbour(words, at, offset, gapAfter, signs);
  if (sort === "L") return signs;
  if (before && words[at - 2]) signs.push(`${sort}|w-2-1:${words[at - 2]!.seen}:${before.seen}`);
  if (before && next) signs.push(`${sort}|w-1+1:${before.seen}:${next.seen}`);
  tellNearest(words, at, -1, signs);
  tellNearest(words, at, 1, signs);
  if (sort === "D") tellDigits(words, at, signs);
  return signs;
}

function tellNeighbour(words: readonly Word[], at: number, offset: number, gapAfter: string, signs: string[]) {
  const { sort, line, lists, shape, gap } = words[at]!;
  const other = words[at + offset];
  if (!other) return void signs.push(`${sort}|w${offset}:none`);
  if (offset >= -2 && offset <= 2)
    signs.push(`${sort}|w${offset}:${other.seen}`, `${sort}|t${offset}:${other.sort}${other.lists}`);
  const where = other.line === line ? "" : "/";
  for (const each of other.classes) {
    signs.push(`${sort}|c${offset}${where}:${each}`);
    if (offset === -1 || offset === 1) signs.push(`${sort}|cg${offset}${where}:${each}:${offset < 0 ? gap : gapAfter}`);
    if (offset === -1 && sort === "N") signs.push(`N|cl:${each}:${lists}:${shape}`);
  }
}

const telling: ReadonlySet<WordClass> = new Set([
  "kin",
  "friend",
  "health",
  "social",
  "office",
  "speech",
  "care",
  "civil",
  "nurseTitle",
  "phone",
  "address",
  "street",
  "born",
  "number",
  "patient",
  "greeting",
  "closing",
  "calledBy",
  "mail",
  "drug",
  "job",
]);
/** Which of them say who somebody is. */
const ofPerson: ReadonlySet<WordClass> = new Set([
  "kin",
  "friend",
  "health",
  "social",
  "office",
  "nurseTitle",
  "patient",
  "care",
  "job",
]);
const farthest = 12;

/** The nearest word of each telling class, in the same sentence and not more than a line away. */
function tellNearest(words: readonly Word[], at: number, step: -1 | 1, signs: string[]) {
  const { sort, line } = words[at]!;
  const told: WordClass[] = [];
  let isFirst = true;
  for (let far = 1; far <= farthest; far += 1) {
    const other = words[at + step * far];
    if (!other || Math.abs(other.line - line) > 1) return;
    const { gap } = step < 0 ? words[at - far + 1]! : other;
    if (gap === "." || gap === "stop-line") return;
    const where = other.line === line ? "" : "/";
    for (const each of other.classes) {
      if (!telling.has(each) || told.includes(each)) continue;
      told.push(each);
      signs.push(`${sort}|n${step}${where}:${each}:${distanceOf(far)}`);
      if (!isFirst || !ofPerson.has(each)) continue;
      isFirst = false;
      signs.push(`${sort}|first${step}${where}:${each}`);
    }
  }
}

function distanceOf(far: number): string {
  if (far <= 2) return "2";
  return far <= 5 ? "5" : "12";
}

const joinsDigits = new Set(["", "-", ")", ".", "wide", "(", "/"]);

/** A number that is written in groups: how many digits in all, how it begins, and which group this is. */
function tellDigits(words: readonly Word[], at: number, signs: string[]) {
  let [from, to] = [at, at];
  const joins = (left: number) =>
    words[left]?.sort === "D" && words[left + 1]?.sort === "D" && joinsDigits.has(words[left + 1]!.gap);
  while (joins(from - 1)) from -= 1;
  while (joins(to)) to += 1;
  const groups = words.slice(from, to + 1);
  const text = groups.map((each) => each.text).join("");
  const digits = text.replace(/\D/g, "");
  signs.push(
    `D|run:${Math.min(digits.length, 14)}:${beginning(text, digits)}`,
    `D|part:${at - from}/${groups.length}`,
    `D|shapes:${groups.map((each) => each.shape).join(" ")}`,
  );
}

function beginning(text: string, digits: string): string {
  if (/^\+|^00/.test(text)) return "+";
  return digits.startsWith("0") ? digits.slice(0, 2) : "n";
}

const alsoTelling: ReadonlySet<WordClass> = new Set(["deed", "calling", "other"]);

/** Beside what the same word stands elsewhere on the page. */
function elsewhereSigns(words: readonly Word[]): (at: number, signs: string[]) => void {
  const places = new Map<string, Map<number, string[]>>();
  for (const [at, { sort, small }] of words.entries()) {
    if (sort !== "N" || small.length < 2) continue;
    const key = plainLetters(small);
    const already = places.get(key) ?? new Map<number, string[]>();
    places.set(key, already.set(at, cuesBeside(words, at)));
  }
  return (at, signs) => {
    if (words[at]!.sort !== "N") return;
    const all = places.get(plainLetters(words[at]!.small));
    if (!all || all.size < 2) return void signs.push("N|once");
    const cues = new Set([...all].flatMap(([where, each]) => (where === at ? [] : each)));
    for (const cue of cues) signs.push(`N|else${cue}`);
    signs.push("N|again");
  };
}

function cuesBeside(words: readonly Word[], at: number): string[] {
  const cues: string[] = [];
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const other = words[at + offset];
    if (!other || other.line !== words[at]!.line) continue;
    const where = Math.abs(offset) === 1 ? offset : Math.sign(offset) * 2;
    for (const each of other.classes) if (telling.has(each) || alsoTelling.has(each)) cues.push(`${where}:${each}`);
  }
  return cues;
}
