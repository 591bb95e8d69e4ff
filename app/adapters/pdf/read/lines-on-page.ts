/**
 * Letters as they lie on the page, whatever order they were drawn in: line by line, and column by column where lines
 * stand beside each other. `turned` rotates the view, for text which stands sideways as displayed.
 */
import type { Box } from "~/domain/records/pages";
import { unionOf } from "~/adapters/pdf/engine/coordinates";
import type { Letter } from "./find-words";
import { fewestSetWide } from "./set-wide";

export type Turned = 0 | 1 | 2 | 3;
type Placed<L> = { letter: L; seen: Box };

const views: Record<Turned, (box: Box) => Box> = {
  0: ([x, y, width, height]) => [x, y, width, height],
  1: ([x, y, width, height]) => [y, -x - width, height, width],
  2: ([x, y, width, height]) => [-x - width, -y - height, width, height],
  3: ([x, y, width, height]) => [-y - height, x, height, width],
};

/** Line by line, right across the page. Gaps become spaces. */
export function inPlaceOrder<L extends Letter>(letters: readonly L[], turned: Turned = 0): L[] {
  return linesOf(letters, turned).flatMap(spaced);
}

/**
 * Column by column, from the left: a word broken at the end of a line goes on below, or at the head of the next column,
 * and not in what stands beside it.
 */
export function inColumnOrder<L extends Letter>(letters: readonly L[], turned: Turned = 0): L[] {
  const columns = columnsOf(linesOf(letters, turned).flatMap(cutAtGutters));
  return bandsOf(columns)
    .flat(2)
    .flatMap(({ parts }) => spaced(parts));
}

/** From the top, each from the left. */
function linesOf<L extends Letter>(letters: readonly L[], turned: Turned): Placed<L>[][] {
  const glyphs = letters
    .filter((letter) => letter.kind === "glyph" || letter.kind === "hyphen")
    .map((letter) => ({ letter, seen: views[turned](letter.cell) }));
  const lines: { top: number; bottom: number; parts: Placed<L>[] }[] = [];
  for (const glyph of glyphs.sort((a, b) => a.seen[1] - b.seen[1])) {
    const middle = glyph.seen[1] + glyph.seen[3] / 2;
    const line = lines.findLast((candidate) => middle > candidate.top && middle < candidate.bottom);
    if (line) line.parts.push(glyph);
    else lines.push({ top: glyph.seen[1], bottom: glyph.seen[1] + glyph.seen[3], parts: [glyph] });
  }
  return lines.map(({ parts }) => parts.sort((a, b) => a.seen[0] - b.seen[0]));
}

// --- words of a line

/** Of the height of a letter: a gap as wide as that parts words. */
const wordGap = 0.15;

function spaced<L extends Letter>(line: readonly Placed<L>[]): L[] {
  const even = atEvenPitch(line);
  const letters: L[] = [];
  let end = Number.NaN;
  line.forEach(({ letter, seen }, place) => {
    if (seen[0] - end > seen[3] * wordGap && !even.has(place)) letters.push({ ...letter, text: " ", kind: "space" });
    letters.push(letter);
    end = seen[0] + seen[2];
  });
  const last = letters.at(-1);
  if (last?.text === "-") letters[letters.length - 1] = { ...last, kind: "hyphen" };
  return last ? [...letters, { ...last, text: "\n", kind: "newline" }] : letters;
}

/** So many letters, one as far from the next as another, were set so on purpose. */
const fewestEven = 5;
const strayed = 0.3;
/** Of the height of a letter: what stands farther apart is a row of signs. */
const widestPitch = 1.5;

/**
 * The places of letters that stand as far from the one before as others do: a narrow letter has a gap about it there
 * that parts no words. A space makes the way to the next letter longer.
 */
function atEvenPitch<L>(line: readonly Placed<L>[]): Set<number> {
  const steps = line.map(({ seen }, place) => (place ? seen[0] - line[place - 1]!.seen[0] : Number.NaN));
  const isNear = (step: number, pitch: number) => Math.abs(step - pitch) <= strayed;
  const isWide = (place: number) => steps[place]! > widestPitch * line[place]!.seen[3];
  const inRows = rowsOf(steps, isNear).filter((row) => row.length + 1 >= fewestEven);
  const pitch = gridOf(steps.slice(1), isNear);
  const onGrid = steps.flatMap((step, place) => (pitch !== null && isNear(step, pitch) ? [place] : []));
  return new Set([...[...inRows.flat(), ...onGrid].filter((place) => !isWide(place)), ...setWide(line)]);
}

/** The places of letters that have as much room before them as others: a word set wide, or spelt out with spaces. */
function setWide<L>(line: readonly Placed<L>[]): number[] {
  const rooms = line.map(({ seen }, place) => {
    const before = line[place - 1]?.seen;
    return before ? seen[0] - before[0] - before[2] : Number.NaN;
  });
  const isOneWord = (row: readonly number[]) =>
    row.length + 1 >= fewestSetWide && rooms[row[0]!]! <= gutter * line[row[0]!]!.seen[3];
  return rowsOf(rooms, (room, first) => Math.abs(room - first) <= strayed)
    .filter(isOneWord)
    .flat();
}

type IsNear = (step: number, pitch: number) => boolean;

/** Places one after another that are one step apart. */
function rowsOf(steps: readonly number[], isNear: IsNear): number[][] {
  const rows: number[][] = [];
  steps.forEach((step, place) => {
    const row = rows.at(-1);
    if (row && isNear(step, steps[row[0]!]!)) row.push(place);
    else rows.push([place]);
  });
  return rows;
}

/** The step of which every other on the line is a multiple, as a typewriter's are. */
function gridOf(steps: readonly number[], isNear: IsNear): number | null {
  const pitch = Math.min(...steps);
  if (steps.length + 1 < fewestEven || !(pitch > strayed)) return null;
  return steps.every((step) => isNear(step, pitch * Math.round(step / pitch))) ? pitch : null;
}

// --- columns

/** Of the height of a letter: no gap between words is as wide, but for a table's. */
const gutter = 0.9;

type Part<L> = { parts: Placed<L>[]; box: Box };

function cutAtGutters<L>(line: readonly Placed<L>[]): Part<L>[] {
  const cut: Placed<L>[][] = [];
  let end = Number.NaN;
  for (const placed of line) {
    const { seen } = placed;
    if (!cut.length || seen[0] - end > seen[3] * gutter) cut.push([]);
    cut.at(-1)!.push(placed);
    end = seen[0] + seen[2];
  }
  return cut.map((parts) => ({ parts, box: unionOf(parts.map(({ seen }) => seen)) }));
}

/** Of the height of a line: what follows farther below is another paragraph, or another column. */
const leading = 2;

/** Each part of a line goes on with the part above with which it shares most of its breadth. */
function columnsOf<L>(parts: readonly Part<L>[]): Part<L>[][] {
  const columns: Part<L>[][] = [];
  for (const part of parts) {
    const above = columns
      .filter((column) => standsBelow(part.box, column.at(-1)!.box))
      .sort((a, b) => shared(b.at(-1)!.box, part.box) - shared(a.at(-1)!.box, part.box))[0];
    if (above) above.push(part);
    else columns.push([part]);
  }
  return columns;
}

/** Columns that stand beside each other, from the left; what stands above or below them all is a band of its own. */
function bandsOf<L>(columns: readonly Part<L>[][]): Part<L>[][][] {
  const bands: { bottom: number; columns: { column: Part<L>[]; box: Box }[] }[] = [];
  for (const column of columns) {
    const box = unionOf(column.map((part) => part.box));
    const band = bands.at(-1);
    if (band && box[1] < band.bottom) band.columns.push({ column, box });
    else bands.push({ bottom: -Infinity, columns: [{ column, box }] });
    bands.at(-1)!.bottom = Math.max(bands.at(-1)!.bottom, box[1] + box[3]);
  }
  return bands.map((band) =>
    band.columns
      .sort(({ box: a }, { box: b }) => (shared(a, b) > 0 ? a[1] - b[1] : a[0] - b[0]))
      .map(({ column }) => column),
  );
}

const shared = (a: Box, b: Box) => Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);

function standsBelow(below: Box, above: Box): boolean {
  const gap = below[1] - (above[1] + above[3]);
  return gap > -above[3] / 2 && gap < leading * above[3] && shared(above, below) > 0;
}
