/**
 * The page as if its paper were white and its writing black: yellow and grey paper, shadows, pale ink, pencil, carbon
 * copies, and white writing on black. What counts as writing is measured against the grain of the paper, so that an
 * empty scan stays empty.
 */
import type { GreyPage } from "./page-ink";

export type EvenPaper = {
  /** Writing is darker than `dark` of `page-ink` here. */
  even: GreyPage;
  /** White paper with dark writing: whoever reads it needs no help. */
  isPlain: boolean;
};

/** Side of the squares in which the paper is measured, in inches. */
const square = 0.16;
/** The paper of a square is that of the squares around it, so that a thick letter is not taken for paper. */
const around = 2;

/** Where more than half is darker than this, the writing is what is lighter. */
const darkPaper = 110;
const white = 255;

/** How much darker than its paper writing is at the least: on a drawn page, and in a scan, whose back may be seen. */
const faintest = { drawn: 12, scanned: 28 };
const grainOfScan = 1;
const timesGrain = 6;

/** Shade at which `page-ink` begins to see ink. */
const dark = 160;

export function evenPaper(page: GreyPage): EvenPaper {
  const paper = paperOf(page);
  const { difference, counts } = differenceFrom(page, paper);
  const total = difference.length;
  const grain = grainIn(counts);
  const least = Math.max(grain > grainOfScan ? faintest.scanned : faintest.drawn, timesGrain * grain);
  const written = counts.reduce((sum, count, level) => (level > least ? sum + count : sum), 0);
  const usualInk = levelAt(counts, total - written / 2);
  const steepness = (white - dark) / least;
  const data = new Uint8Array(total);
  for (let at = 0; at < total; at += 1) data[at] = Math.max(0, white - difference[at]! * steepness);
  return { even: { ...page, data }, isPlain: paper.usual > plainPaper && (written === 0 || usualInk > plainInk) };
}

const plainPaper = 200;
const plainInk = 100;

/** For reading: as grey as it was, but from white paper to black ink. */
export function stretched(page: GreyPage): GreyPage {
  const { difference, counts } = differenceFrom(page, paperOf(page));
  const total = difference.length;
  const grain = grainIn(counts);
  const least = Math.max(faintest.drawn, 4 * grain);
  const written = counts.reduce((sum, count, level) => (level > least ? sum + count : sum), 0);
  const blackest = Math.max(least * 1.5, levelAt(counts, total - written * 0.4));
  const data = new Uint8Array(total);
  for (let at = 0; at < total; at += 1) data[at] = Math.max(0, white - (difference[at]! * white) / blackest);
  return { ...page, data };
}

/** As a standard deviation, from the half of the dots that is darker than the paper: few of them are written. */
function grainIn(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return 1.4826 * levelAt(counts, total * 0.75);
}

type Paper = { levels: Float32Array; across: number; down: number; side: number; usual: number };

/** Paper is measured in steps of four shades. */
const coarser = 2;
const steps = 256 >> coarser;

function paperOf({ data, width, height, dpi }: GreyPage): Paper {
  const side = Math.max(4, Math.round(square * dpi));
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const shades = new Uint32Array(across * down * steps);
  const whole = new Uint32Array(256);
  for (let row = 0; row < height; row += 1) {
    const first = Math.floor(row / side) * across;
    for (let column = 0; column < width; column += 1) {
      const shade = data[row * width + column]!;
      shades[(first + Math.floor(column / side)) * steps + (shade >> coarser)]! += 1;
      whole[shade]! += 1;
    }
  }
  const levels = new Float32Array(across * down);
  const near = new Uint32Array(steps);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      near.fill(0);
      let count = 0;
      for (let ny = Math.max(0, y - around); ny <= Math.min(down - 1, y + around); ny += 1)
        for (let nx = Math.max(0, x - around); nx <= Math.min(across - 1, x + around); nx += 1)
          for (let shade = 0, from = (ny * across + nx) * steps; shade < steps; shade += 1) {
            near[shade]! += shades[from + shade]!;
            count += shades[from + shade]!;
          }
      levels[y * across + x] = (levelAt(near, count / 2) << coarser) + (1 << (coarser - 1));
    }
  return { levels, across, down, side, usual: levelAt(whole, data.length / 2) };
}

/** The shade below which so many lie. */
function levelAt(counts: Uint32Array, many: number): number {
  let sum = 0;
  for (let level = 0; level < counts.length; level += 1) if ((sum += counts[level]!) >= many) return level;
  return counts.length - 1;
}

function differenceFrom({ data, width, height }: GreyPage, { levels, across, down, side }: Paper) {
  const difference = new Uint8Array(data.length);
  const counts = new Uint32Array(256);
  for (let row = 0; row < height; row += 1) {
    const y = Math.min(down - 1, Math.max(0, row / side - 0.5));
    const above = Math.floor(y);
    const below = Math.min(down - 1, above + 1);
    const low = y - above;
    for (let column = 0; column < width; column += 1) {
      const x = Math.min(across - 1, Math.max(0, column / side - 0.5));
      const before = Math.floor(x);
      const after = Math.min(across - 1, before + 1);
      const right = x - before;
      const paper =
        (levels[above * across + before]! * (1 - right) + levels[above * across + after]! * right) * (1 - low) +
        (levels[below * across + before]! * (1 - right) + levels[below * across + after]! * right) * low;
      const shade = data[row * width + column]!;
      const differs = Math.max(0, Math.round(paper < darkPaper ? shade - paper : paper - shade));
      difference[row * width + column] = differs;
      counts[differs]! += 1;
    }
  }
  return { difference, counts };
}
