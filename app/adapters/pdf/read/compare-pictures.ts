/**
 * Compares how a page looked with how it looks now, coarsely: cells of a few points, so that smoothing of edges does
 * not count.
 */
import type { Box } from "~/domain/records/pages";
import { overlap } from "~/adapters/pdf/engine/coordinates";
import type { Pixels } from "~/adapters/pdf/engine/pdfium";
import { eachPixel } from "./page-sight";

const usualSide = 4;

/** Mean grey of each cell of `side` by `side` pixels. */
export type Cells = { levels: Uint8Array; across: number; dpi: number; side: number };

export function cellsOf({ data, width, height, dpi }: Pixels, side = usualSide): Cells {
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const levels = new Uint8Array(across * down);
  const sums = new Uint32Array(across);
  for (let band = 0; band < down; band += 1) {
    const rows = Math.min(side, height - band * side);
    sums.fill(0);
    for (let row = 0; row < rows; row += 1) addRow(sums, data, (band * side + row) * width, width, side);
    for (let cell = 0; cell < across; cell += 1)
      levels[band * across + cell] = sums[cell]! / (rows * Math.min(side, width - cell * side));
  }
  return { levels, across, dpi, side };
}

function addRow(sums: Uint32Array, data: Uint8Array, from: number, width: number, side: number) {
  for (let x = 0, cell = 0; x < width; cell += 1) {
    const end = Math.min(x + side, width);
    let sum = 0;
    for (; x < end; x += 1) sum += data[from + x]!;
    sums[cell]! += sum;
  }
}

const noticeable = 28;

/**
 * How many cells look different, leaving out those near `boxes`. `asPicture` allows for edges that moved by a fraction
 * of a pixel when the page was drawn as a picture: a cell may then look like the cells beside it did.
 */
export function changedCells(
  before: Cells,
  after: Cells,
  boxes: readonly Box[],
  { asPicture }: { asPicture: boolean },
): number {
  if (before.levels.length !== after.levels.length || before.across !== after.across) return Infinity;
  const points = (before.side * 72) / before.dpi;
  let changed = 0;
  after.levels.forEach((level, cell) => {
    const [darkest, lightest] = asPicture ? around(before, cell) : [before.levels[cell]!, before.levels[cell]!];
    const allowed = asPicture ? 2 * noticeable : noticeable;
    if (level >= darkest - allowed && level <= lightest + allowed) return;
    const place: Box = [(cell % before.across) * points, Math.floor(cell / before.across) * points, points, points];
    if (!boxes.some((box) => overlap(place, box, -2))) changed += 1;
  });
  return changed;
}

function around({ levels, across }: Cells, cell: number): [darkest: number, lightest: number] {
  const near = [-across - 1, -across, -across + 1, -1, 0, 1, across - 1, across, across + 1]
    .map((step) => levels[cell + step])
    .filter((level) => level !== undefined);
  return [Math.min(...near), Math.max(...near)];
}

/** Whether nothing but black can be seen within a box; its outermost pixel may be smoothed with what lies beside it. */
export function isBlack(grey: Pixels, [x, y, width, height]: Box): boolean {
  const edge = (1.5 * 72) / grey.dpi;
  const inner: Box = [x + edge, y + edge, width - 2 * edge, height - 2 * edge];
  if (inner[2] <= 0 || inner[3] <= 0) return true;
  let black = true;
  eachPixel(
    grey,
    [inner[0], inner[1], inner[2] - 72 / grey.dpi, inner[3] - 72 / grey.dpi],
    (at) => (black &&= grey.data[at]! < 48),
  );
  return black;
}
