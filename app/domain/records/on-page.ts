/** What lies on a page, which is no larger than what is seen of it. Points from its top-left corner. */
import type { Box } from "./pages";

export type PageSize = { width: number; height: number };

/** The part of a box that lies on the page; null where none does. */
export function partOnPage({ width, height }: PageSize, box: Box): Box | null {
  const [left, top] = [Math.max(0, box[0]), Math.max(0, box[1])];
  const [across, down] = [Math.min(width, box[0] + box[2]) - left, Math.min(height, box[1] + box[3]) - top];
  return across > 0 && down > 0 ? [left, top, across, down] : null;
}

/** Words that lie beyond the edge of the page are seen by nobody, and do not leave with it. */
export const wordsOnPage = <Found extends { box: Box }>(size: PageSize, words: readonly Found[]): Found[] =>
  words.filter(({ box }) => partOnPage(size, box) !== null);

/** In points: what is thinner than this hides not even a full stop. */
const leastSide = 1;
export const hasArea = ([, , width, height]: Box): boolean => width >= leastSide && height >= leastSide;
