/** How far the lines of a scanned page slope, found from its ink: rows are sharpest when the page stands straight. */
import type { GreyPicture, Quarter } from "./turned-picture";

const dark = 160;
const steepest = 8; // degrees; a page put in more awkwardly than that is scanned again
const step = 0.5;
const fineStep = 0.1;

/** Points where ink ends downwards, as the picture is seen after `turn`: letters stand on their lines. */
function feetOf({ data, width, height }: GreyPicture, turn: Quarter): { xs: Float32Array; ys: Float32Array } {
  const xs: number[] = [];
  const ys: number[] = [];
  const [downX, downY] = { 0: [0, 1], 90: [1, 0], 180: [0, -1], 270: [-1, 0] }[turn] as [number, number];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (data[y * width + x]! >= dark || data[(y + downY) * width + x + downX]! < dark) continue;
      const [seenX, seenY] = { 0: [x, y], 90: [height - y, x], 180: [width - x, height - y], 270: [y, width - x] }[
        turn
      ] as [number, number];
      xs.push(seenX);
      ys.push(seenY);
    }
  }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys) };
}

export type Lines = {
  /** Degrees by which the picture must be turned clockwise to stand straight. */
  slant: number;
  /** How much the ink keeps to lines: to be compared between two turns of the same page. */
  sharpness: number;
};

export function linesSeen(picture: GreyPicture, turn: Quarter): Lines {
  const feet = feetOf(picture, turn);
  if (feet.xs.length < fewest) return { slant: 0, sharpness: 0 };
  const reach = picture.width + picture.height;
  const rough = best(range(-steepest, steepest, step), (degrees) => sharpness(feet, degrees, reach));
  const fine = best(range(rough - step, rough + step, fineStep), (degrees) => sharpness(feet, degrees, reach));
  return { slant: -fine, sharpness: sharpness(feet, fine, reach) / feet.xs.length };
}

const fewest = 200;

/** The sum of squares over the rows of a page sheared by so many degrees. */
function sharpness({ xs, ys }: { xs: Float32Array; ys: Float32Array }, degrees: number, reach: number): number {
  const rows = new Uint32Array(2 * reach);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let at = 0; at < xs.length; at += 1) rows[Math.round(ys[at]! - xs[at]! * slope) + (reach >> 1)]! += 1;
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}

const range = (from: number, to: number, by: number) =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => from + index * by);

function best(numbers: number[], worth: (number: number) => number): number {
  const worths = numbers.map(worth);
  return numbers[worths.indexOf(Math.max(...worths))]!;
}
