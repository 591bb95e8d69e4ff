/**
 * Whether the words that stay on a page can be searched for in the finished file. On a page that leaves as a picture
 * they are laid over it anew, and some may not be: those that would tell what was removed, and those whose font never
 * told which letters they are.
 */
import { runsOfGlyphs, spelledOut, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { folded } from "./find-words";
import { stretchesWhere } from "./letters-under-boxes";

/** A word, or what a mark leaves of it, and where its first letter stands on the baseline: displayed points, y down. */
export type PlacedWord = { text: string; origin: readonly [x: number, y: number] };

/** Of `words` that stay, so many (`lost`) does a search of the finished page not find. */
export type Searchable = { words: number; lost: number };

export function stayingWords(chars: readonly Char[], stays: (char: Char) => boolean): PlacedWord[] {
  return runsOfGlyphs(chars)
    .flatMap((run) => stretchesWhere(run, stays))
    .filter((stretch) => stretch.some(({ kind }) => kind === "glyph"))
    .map((stretch) => ({ text: spelledOut(stretch), origin: stretch[0]!.origin }));
}

/** What fonts without a table of letters give: replacement or private characters, or controls. */
const untold = /[\ufffd\p{Co}\p{Cn}\p{Cc}]/u;

export const isUntold = (text: string) => untold.test(text);

const strayed = 1;

/** Each word must have been read where it stood, in letters; one reading serves for one word. */
export function searchableOf(staying: readonly PlacedWord[], read: readonly PlacedWord[]): Searchable {
  const there = new Map<string, PlacedWord[]>();
  for (const word of read) there.set(folded(word.text), [...(there.get(folded(word.text)) ?? []), word]);
  const take = ({ text, origin: [x, y] }: PlacedWord) => {
    const alike = there.get(folded(text)) ?? [];
    const place = alike.findIndex(({ origin }) => Math.hypot(origin[0] - x, origin[1] - y) <= strayed);
    if (place >= 0) alike.splice(place, 1);
    return place >= 0;
  };
  const found = staying.filter((word) => !isUntold(word.text) && take(word));
  return { words: staying.length, lost: staying.length - found.length };
}

/** On a page that is changed in place every letter stands where it did; what its font does not tell was never told. */
export const searchableInPlace = (staying: readonly PlacedWord[]): Searchable => ({
  words: staying.length,
  lost: staying.filter(({ text }) => isUntold(text)).length,
});
