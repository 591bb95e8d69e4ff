/** The dots of ink on a page that touch each other, and what they may be. */
import type { GreyPage } from "./page-ink";

/** Pixels. */
export type Rect = { left: number; top: number; right: number; bottom: number };
/** `ink` is how many dots, `edge` how many of them lie along the sides of the rectangle around them. */
export type Blot = Rect & { ink: number; edge: number };

const dark = 160;

// of a page that is looked at with about 100 dots an inch
const speck = 10;
/** Of a letter. */
export const [lowest, highest] = [5, 120];
const thinnest = 3;
const longestStem = 30;
// letters drawn thickly are nearly full, too, but smaller
const smallestSolid = 16;
const solid = 0.7;

export function mayBeLetter(blot: Blot): boolean {
  const height = blot.bottom - blot.top;
  return mayBeWritten(blot) && height >= lowest && height <= highest;
}

/** No dust, no part of a ruled line, no empty box, and nothing filled as a hole that was punched is. */
export function mayBeWritten({ ink, edge, ...rect }: Blot): boolean {
  const [width, height] = [rect.right - rect.left, rect.bottom - rect.top];
  if (ink < speck || (width <= thinnest && height > longestStem)) return false;
  const isEmptyBox = width > lowest && edge > ink * 0.9 && edge > (width + height) * 1.2;
  const isSolid = Math.min(width, height) > smallestSolid && ink > width * height * solid;
  return !isEmptyBox && !isSolid;
}

/** Dots of ink that touch. */
export function blotsOn({ data, width, height }: GreyPage): Blot[] {
  const met = new Uint8Array(data.length);
  const blots: Blot[] = [];
  const toSee: number[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (met[start] || data[start]! >= dark) continue;
    const dots: number[] = [];
    const rect: Rect = { left: width, top: height, right: 0, bottom: 0 };
    met[start] = 1;
    toSee.push(start);
    while (toSee.length > 0) {
      const at = toSee.pop()!;
      dots.push(at);
      const [row, column] = [Math.floor(at / width), at % width];
      rect.left = Math.min(rect.left, column);
      rect.right = Math.max(rect.right, column + 1);
      rect.top = Math.min(rect.top, row);
      rect.bottom = Math.max(rect.bottom, row + 1);
      for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x += 1) {
          const next = y * width + x;
          if (met[next] || data[next]! >= dark) continue;
          met[next] = 1;
          toSee.push(next);
        }
    }
    blots.push({ ...rect, ink: dots.length, edge: onEdge(dots, rect, width) });
  }
  return blots;
}

const frame = 2;

function onEdge(dots: readonly number[], { left, top, right, bottom }: Rect, width: number): number {
  return dots.filter((at) => {
    const [row, column] = [Math.floor(at / width), at % width];
    return row < top + frame || row >= bottom - frame || column < left + frame || column >= right - frame;
  }).length;
}
