/** Going from word to word with the arrow keys. */
import type { SheetWord } from "./page-sheet";

/**
 * The word to the right or left in reading order, or the nearest one on the line below or above; where there is none,
 * the same word.
 */
export function wordTowards(
  words: readonly SheetWord[],
  from: number,
  [right, down]: readonly [right: number, down: number],
): number {
  if (from < 0) return 0;
  if (right !== 0) return Math.min(Math.max(0, from + right), words.length - 1);
  const start = middleOf(words[from]!);
  let nearest = from;
  let least = Infinity;
  words.forEach((word, index) => {
    const { x, y } = middleOf(word);
    const ahead = (y - start.y) * down;
    if (ahead < start.height / 2) return;
    const distance = Math.abs(x - start.x) + aLineCounts * ahead;
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}

/** A word on the next line is nearer than one straight below it on the line after. */
const aLineCounts = 8;

const middleOf = ([, x, y, width, height]: SheetWord) => ({ x: x + width / 2, y: y + height / 2, height });
