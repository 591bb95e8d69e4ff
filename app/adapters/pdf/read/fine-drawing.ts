/**
 * Whether something like letters is drawn in a picture: ink that begins and ends several times within a few points,
 * across and down. Paper, shades, edges, rules and noise are nothing of the kind.
 */
export type Levels = { data: Uint8Array | Uint8ClampedArray; width: number; height: number };

export const tile = 8;
/** Greys between paper and ink; the grain of a scan stays below. */
const stroke = 24;
const leastTiles = 3;
/** Halved so often, large letters come to the size of small ones. */
const halvings = 2;

/**
 * Only what `counts` says is looked at; elsewhere the picture is taken to go on as it was. `data` is one grey a pixel,
 * at about 100 dots an inch.
 */
export function isFinelyDrawn(levels: Levels, counts?: Uint8Array): boolean {
  let at: Levels = levels;
  let here = counts;
  for (let halving = 0; ; halving += 1) {
    if (fineTiles(at, here) >= leastTiles) return true;
    if (halving === halvings) return false;
    here = here && halvedCounts(here, at);
    at = halved(at);
  }
}

function fineTiles({ data, width, height }: Levels, counts: Uint8Array | undefined): number {
  let found = 0;
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const across = Math.min(tile, width - left);
      const down = Math.min(tile, height - top);
      if (isFine(data, counts, top * width + left, width, across, down)) found += 1;
      if (found >= leastTiles) return found;
    }
  }
  return found;
}

type Bytes = Levels["data"];

/** Several lines with a stroke in them, both ways, and one at least that meets two. */
function isFine(
  data: Bytes,
  counts: Uint8Array | undefined,
  from: number,
  width: number,
  across: number,
  down: number,
): boolean {
  let [rows, columns, most] = [0, 0, 0];
  for (let row = 0; row < down; row += 1) {
    const swings = swingsAlong(data, counts, from + row * width, 1, across);
    if (swings >= 2) rows += 1;
    most = Math.max(most, swings);
  }
  if (rows < 2) return false;
  for (let column = 0; column < across; column += 1) {
    const swings = swingsAlong(data, counts, from + column, width, down);
    if (swings >= 2) columns += 1;
    most = Math.max(most, swings);
  }
  return columns >= 2 && most >= 3;
}

/** How often the line goes from light to dark or back. */
function swingsAlong(data: Bytes, counts: Uint8Array | undefined, from: number, step: number, length: number): number {
  let swings = 0;
  let lowest = 256;
  let highest = -1;
  for (let place = 0, at = from; place < length; place += 1, at += step) {
    if (counts && !counts[at]) continue;
    const level = data[at]!;
    lowest = Math.min(lowest, level);
    highest = Math.max(highest, level);
    if (highest - lowest < stroke) continue;
    swings += 1;
    lowest = level;
    highest = level;
  }
  return swings;
}

function halved({ data, width, height }: Levels): Levels {
  const across = Math.floor(width / 2);
  const down = Math.floor(height / 2);
  const smaller = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const at = 2 * y * width + 2 * x;
      smaller[y * across + x] = (data[at]! + data[at + 1]! + data[at + width]! + data[at + width + 1]!) / 4;
    }
  }
  return { data: smaller, width: across, height: down };
}

function halvedCounts(counts: Uint8Array, { width, height }: Levels): Uint8Array {
  const across = Math.floor(width / 2);
  const down = Math.floor(height / 2);
  const smaller = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const at = 2 * y * width + 2 * x;
      smaller[y * across + x] = counts[at]! & counts[at + 1]! & counts[at + width]! & counts[at + width + 1]!;
    }
  }
  return smaller;
}
