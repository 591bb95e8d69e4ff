/** Finding typed words on a page: in any case, with or without accents and punctuation, across words and the end of a line. */
import { standsBeside, unionOf } from "./page-lines";
import type { Box, Word } from "./pages";

type Part = { text: string; box: Box };

/** Letters and digits only, in lower case; "O'Brien-Smith," has three parts. */
function partsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{Mark}/gu, "").toLowerCase();
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Every place where the phrase stands: one box for each line it runs over. A part of a word is covered by the whole word's box. */
export function findPhrase(words: readonly Word[], phrase: string): Box[][] {
  const wanted = partsOf(phrase);
  if (wanted.length === 0) return [];
  const parts: Part[] = words.flatMap(({ text, box }) => partsOf(text).map((part) => ({ text: part, box })));
  const places: Box[][] = [];
  for (let at = 0; at + wanted.length <= parts.length; at += 1) {
    if (wanted.every((part, index) => parts[at + index]!.text === part)) places.push(boxesByLine(parts.slice(at, at + wanted.length).map(({ box }) => box)));
  }
  return places;
}

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
