/**
 * The reader's box sometimes ends within a letter, most often where one stands alone: a mark made of it would leave
 * half of the letter to be seen. Each box is widened as far as the ink that it cuts goes on, never into the word beside
 * it.
 */
import type { ReadWord } from "./ocr";
import type { GreyPicture } from "./turned-picture";

const dark = 140;
/** As shares of a letter's height. */
const furthest = 1;
const clearance = 0.08;

export function aroundTheInk(picture: GreyPicture, words: readonly ReadWord[]): ReadWord[] {
  return words.map((word, index) => {
    const {
      box: [x, y, width, height],
      line,
    } = word;
    const [previous, next] = [words[index - 1], words[index + 1]];
    const reach = height * furthest;
    const leftmost = Math.max(0, x - reach, previous?.line === line ? previous.box[0] + previous.box[2] + 1 : 0);
    const rightmost = Math.min(picture.width, x + width + reach, next?.line === line ? next.box[0] - 1 : picture.width);
    const left = edge(picture, word, x - 1, -1, leftmost);
    const right = edge(picture, word, x + width, 1, rightmost);
    return { ...word, box: [left, y, right - left, height] };
  });
}

/** From the edge of a box outwards: where the ink ends, with a thin line of paper before that. */
function edge(
  picture: GreyPicture,
  { box: [x, y, width, height] }: ReadWord,
  from: number,
  by: 1 | -1,
  to: number,
): number {
  const paperNeeded = Math.max(1, Math.round(height * clearance));
  let inkAt = by === 1 ? x + width : x;
  let paper = 0;
  for (let column = from; by === 1 ? column < to : column >= to; column += by) {
    if (hasInk(picture, column, y, height)) {
      inkAt = by === 1 ? column + 1 : column;
      paper = 0;
    } else if ((paper += 1) >= paperNeeded) break;
  }
  return inkAt;
}

function hasInk({ data, width, height }: GreyPicture, column: number, top: number, tall: number): boolean {
  for (let row = Math.max(0, top); row < Math.min(height, top + tall); row += 1)
    if (data[row * width + column]! < dark) return true;
  return false;
}
