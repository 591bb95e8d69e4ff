/**
 * Finding typed words on a page: in any case, with or without accents and punctuation, across words and the end of a
 * line.
 */
import { standsBeside, unionOf } from "./page-lines";
import type { Box, Word } from "./pages";

type Part = { text: string; word: number };

/** Letters and digits only, in lower case; "O'Brien-Smith," has three parts. */
export function plainPartsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Where a phrase stands: from which word of the page to which, and one box for each line it runs over. */
export type PhrasePlace = { from: number; to: number; boxes: Box[] };

/** Every place where the phrase stands. A part of a word is covered by the whole word's box. */
export function findWords(words: readonly Word[], phrase: string): PhrasePlace[] {
  const wanted = plainPartsOf(phrase);
  if (wanted.length === 0) return [];
  const parts = words.flatMap(({ text }, word): Part[] => plainPartsOf(text).map((part) => ({ text: part, word })));
  const places: PhrasePlace[] = [];
  for (let at = 0; at + wanted.length <= parts.length; at += 1) {
    if (!wanted.every((part, index) => parts[at + index]!.text === part)) continue;
    const [from, to] = [parts[at]!.word, parts[at + wanted.length - 1]!.word];
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
