/**
 * Finding typed words on a page: in any case, with or without accents and punctuation, across words and the end of a
 * line.
 */
import { standsBeside, unionOf } from "./page-lines";
import { partsOfPage, spelledAt, type MayJoin } from "./page-parts";
import type { Box, Word } from "./pages";

/** Where a phrase stands: from which word of the page to which, and one box for each line it runs over. */
export type PhrasePlace = { from: number; to: number; boxes: Box[] };

/** Within a typed word the page may have an apostrophe, a hyphen or the end of a line, but no space. */
const withinAWord: MayJoin = ({ gap }) => gap !== "space";

/** Every place where the phrase stands. A part of a word is covered by the whole word's box. */
export function findWords(words: readonly Word[], phrase: string): PhrasePlace[] {
  const wanted = phrase
    .split(/\s+/)
    .map((typed) => partsOfPage([{ text: typed }]).map(({ text }) => text))
    .filter((typed) => typed.length > 0);
  if (wanted.length === 0) return [];
  const parts = partsOfPage(words);
  const places: PhrasePlace[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    let length = 0;
    for (const typed of wanted) {
      const more = spelledAt(parts, at + length, typed, withinAWord);
      length = more === 0 ? 0 : length + more;
      if (length === 0) break;
    }
    if (length === 0) continue;
    const [from, to] = [parts[at]!.word, parts[at + length - 1]!.word];
    places.push({ from, to, boxes: boxesByLine(words.slice(from, to + 1).map(({ box }) => box)) });
  }
  return places;
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
