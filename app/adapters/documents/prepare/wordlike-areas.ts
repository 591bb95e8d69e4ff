/** Where on a page something stands that may be words: letters, or writing, beside each other. */
import type { Box } from "~/domain/records/pages";
import { blotsOn, highest, lowest, mayBeLetter, type Blot, type Rect } from "./blots";
import type { GreyPage } from "./page-ink";

/** Displayed points. Ruled lines, empty boxes, dust and single signs are not among them. */
export function wordlikeAreas(page: GreyPage): Box[] {
  const letters = blotsOn(page).filter(mayBeLetter);
  return together(wordsOf(letters), apart)
    .map((area) => widened(area, page))
    .map(({ left, top, right, bottom }) => inPoints([left, top, right - left, bottom - top], page.dpi));
}

const inPoints = (box: Box, dpi: number) => box.map((pixels) => (pixels * 72) / dpi) as unknown as Box;

/** Two letters beside each other, or one stroke as long as a word. */
function wordsOf(letters: readonly Blot[]): Rect[] {
  const words = groups(letters, besideEachOther);
  return words.flatMap((word) => {
    const rect = around(word);
    const isLong = rect.right - rect.left >= 1.6 * (rect.bottom - rect.top);
    return word.length > 1 || isLong ? [rect] : [];
  });
}

/** On one line, or one below the other as where a page lies on its side, with less than a letter between them. */
function besideEachOther(one: Rect, other: Rect): boolean {
  const size = Math.max(
    lowest * 1.5,
    Math.min(
      Math.max(one.bottom - one.top, one.right - one.left),
      Math.max(other.bottom - other.top, other.right - other.left),
    ),
  );
  return gap(one, other) <= size;
}

const gap = (one: Rect, other: Rect) =>
  Math.max(
    Math.max(one.left, other.left) - Math.min(one.right, other.right),
    Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
  );

/** Lines of one label, which are read at once; 0.3 inch. */
const apart = 30;

const together = (rects: readonly Rect[], most: number) =>
  groups(rects, (one, other) => gap(one, other) <= most).map(around);

function around(rects: readonly Rect[]): Rect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** A reader of pictures wants paper about the words. */
const margin = 8;

function widened({ left, top, right, bottom }: Rect, { width, height }: GreyPage): Rect {
  return {
    left: Math.max(0, left - margin),
    top: Math.max(0, top - margin),
    right: Math.min(width, right + margin),
    bottom: Math.min(height, bottom + margin),
  };
}

/** What hangs together, directly or by others between. Taken from left to right, so that few need be compared. */
function groups<Each extends Rect>(rects: readonly Each[], hang: (one: Each, other: Each) => boolean): Each[][] {
  const sorted = [...rects].sort((one, other) => one.left - other.left);
  const parent = sorted.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let one = 0; one < sorted.length; one += 1)
    for (let other = one + 1; other < sorted.length; other += 1) {
      if (sorted[other]!.left > sorted[one]!.right + highest) break;
      if (hang(sorted[one]!, sorted[other]!)) parent[root(other)] = root(one);
    }
  const found = new Map<number, Each[]>();
  sorted.forEach((rect, index) => {
    const group = found.get(root(index));
    if (group) group.push(rect);
    else found.set(root(index), [rect]);
  });
  return [...found.values()];
}
