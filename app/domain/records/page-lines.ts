/** The words of a page put together into lines, so that what is written across several words can be found. */
import type { Box, Word } from "./pages";

export type PageLine = {
  /** The line's words with one space between them. */
  text: string;
  /** The boxes of the words that stand between two positions of `text`. */
  boxesBetween(start: number, end: number): Box[];
};

/**
 * Words in reading order; a new line begins where a word does not stand to the right of the one before it, or stands
 * far off.
 */
export function linesOf(words: readonly Word[]): PageLine[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const previous = line?.at(-1);
    if (line && previous && standsBeside(previous.box, word.box)) line.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf);
}

/** On the same line when they overlap by half the height of the lower of them, and are at most two heights apart. */
export function standsBeside([leftX, leftY, leftWidth, leftHeight]: Box, [x, y, , height]: Box): boolean {
  const overlap = Math.min(leftY + leftHeight, y + height) - Math.max(leftY, y);
  const gap = x - (leftX + leftWidth);
  const tallest = Math.max(leftHeight, height);
  return overlap >= Math.min(leftHeight, height) / 2 && gap > -tallest && gap <= 2 * tallest;
}

function lineOf(words: Word[]): PageLine {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text) text += " ";
    starts.push(text.length);
    text += word.text;
  }
  const boxesBetween = (start: number, end: number) =>
    words
      .filter((word, index) => starts[index]! < end && starts[index]! + word.text.length > start)
      .map(({ box }) => box);
  return { text, boxesBetween };
}

/** The smallest box around several. */
export function unionOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
