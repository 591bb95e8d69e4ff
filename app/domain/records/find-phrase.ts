/**
 * Finding typed words on a page: in any case, with or without accents and punctuation, across words and the end of a
 * line.
 */
import { standsBeside, unionOf } from "./page-lines";
import { isSpeltOut, partsOfPage, spelledAt, type MayJoin, type Part } from "./page-parts";
import type { Box, Word } from "./pages";

/** Where a phrase stands: from which word of the page to which, and one box for each line it runs over. */
export type PhrasePlace = { from: number; to: number; boxes: Box[] };

/**
 * Within a typed word the page may have an apostrophe, a hyphen or the end of a line, but no space unless it is spelt
 * out letter by letter. Narrow cells and
 * printouts of eighty columns break a word without a hyphen: what goes on in small letters on the line below goes on.
 */
const withinAWord =
  (words: readonly Word[]): MayJoin =>
  (part, soFar, first) => {
    const { gap, word, isCapital } = part;
    if (gap !== "space" || isSpeltOut(part, soFar, first)) return true;
    return !goesOnInCapitals(words, word, isCapital) && beginsLineBelow(words, word);
  };

const goesOnInCapitals = (words: readonly Word[], at: number, isCapital: boolean): boolean =>
  isCapital && /\p{Ll}/u.test(words[at - 1]?.text ?? "");

function beginsLineBelow(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  const [leftX, leftY, leftWidth, leftHeight] = before.box;
  const [x, y] = words[at]!.box;
  return y >= leftY + leftHeight / 2 && x < leftX + leftWidth;
}

/** Every place where the phrase stands. A part of a word is covered by the whole word's box. */
export function findWords(words: readonly Word[], phrase: string): PhrasePlace[] {
  const wanted = phrase
    .split(/\s+/)
    .map((typed) => partsOfPage([{ text: typed }]).map(({ text }) => text))
    .filter((typed) => typed.length > 0);
  if (wanted.length === 0) return [];
  const parts = partsOfPage(words);
  const readings = [parts, ...withoutRules(parts, words)];
  const places: PhrasePlace[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const length = Math.max(...readings.map((reading) => lengthAt(reading, at, wanted, withinAWord(words))));
    if (length === 0) continue;
    const [from, to] = [parts[at]!.word, parts[at + length - 1]!.word];
    places.push({ from, to, boxes: boxesByLine(words.slice(from, to + 1).map(({ box }) => box)) });
  }
  return places;
}

/** How many parts from `at` on spell all that is wanted; 0 where they do not. */
function lengthAt(parts: readonly Part[], at: number, wanted: readonly string[][], mayJoin: MayJoin): number {
  let length = 0;
  for (const typed of wanted) {
    const more = spelledAt(parts, at + length, typed, mayJoin);
    if (more === 0) return 0;
    length += more;
  }
  return length;
}

const ruleBefore = /^[il1j](?=.{3})/u;
const ruleBehind = /(?<=.{3})[il1j]$/u;

/**
 * The same parts as they would be where the reader of a picture took the rule of a table for a letter: "IQuillfeather".
 * Nothing of words that the file itself gives.
 */
function withoutRules(parts: readonly Part[], words: readonly Word[]): Part[][] {
  const isFromPicture = ({ word }: Part) => words[word]!.confidence !== undefined;
  if (!parts.some(isFromPicture)) return [];
  const without = (...rules: RegExp[]) =>
    parts.map((part) =>
      isFromPicture(part) ? { ...part, text: rules.reduce((text, rule) => text.replace(rule, ""), part.text) } : part,
    );
  return [without(ruleBefore), without(ruleBehind), without(ruleBefore, ruleBehind)];
}

export const findPhrase = (words: readonly Word[], phrase: string): Box[][] =>
  findWords(words, phrase).map(({ boxes }) => boxes);

/** The smallest boxes, one a line, around the boxes of words in reading order. */
export function boxesByLine(boxes: readonly Box[]): Box[] {
  const lines: Box[][] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const previous = line?.at(-1);
    if (line && previous && (previous === box || standsBeside(previous, box))) line.push(box);
    else lines.push([box]);
  }
  return lines.map(unionOf);
}
