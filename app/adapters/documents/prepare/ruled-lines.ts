import type { GreyPage } from "./page-ink";

/** Longer than any stroke of a pen; dots of a page that is looked at with about 100 an inch. */
const longestStroke = 60;
const dark = 160;
const white = 255;

/** A copy of the page without ruled lines, frames and solid blocks: runs of ink that nobody wrote. */
export function withoutRules(page: GreyPage): GreyPage {
  const { width, height } = page;
  const data = Uint8Array.from(page.data);
  const wipe = (from: number, length: number, by: number) => {
    if (length > longestStroke) for (let step = 0; step < length; step += 1) data[from + step * by] = white;
  };
  const runs = (start: number, count: number, by: number) => {
    let length = 0;
    for (let step = 0; step <= count; step += 1) {
      if (step < count && page.data[start + step * by]! < dark) length += 1;
      else {
        wipe(start + (step - length) * by, length, by);
        length = 0;
      }
    }
  };
  for (let row = 0; row < height; row += 1) runs(row * width, width, 1);
  for (let column = 0; column < width; column += 1) runs(column, height, width);
  return { ...page, data };
}
