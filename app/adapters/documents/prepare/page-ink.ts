/** What is left of a page once the known words are covered. */
import type { Pixels } from "~/adapters/pdf/engine/pdfium";
import type { Word } from "~/domain/records/pages";

export type GreyPage = Pick<Pixels, "data" | "width" | "height" | "dpi">;

const white = 255;

/** A copy of the page without these words. */
export function blankOut(page: GreyPage, words: readonly Word[]): GreyPage {
  const paper = { ...page, data: Uint8Array.from(page.data) };
  for (const { box } of words) blank(paper, box);
  return paper;
}

function blank({ data, width, height, dpi }: GreyPage, box: Word["box"]) {
  const [x, y, across, down] = box.map((points) => (points * dpi) / 72) as [number, number, number, number];
  const left = Math.max(0, Math.floor(x) - 2);
  const right = Math.min(width, Math.ceil(x + across) + 2);
  for (let row = Math.max(0, Math.floor(y) - 2); row < Math.min(height, Math.ceil(y + down) + 2); row += 1)
    data.fill(white, row * width + left, row * width + right);
}
