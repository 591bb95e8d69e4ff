/**
 * Two spaces meet here. *Displayed*: points (1/72 inch) from the top-left corner of the page as a reader sees it, after
 * rotation, within the crop box, multiplied by the page's UserUnit. *User space*: the page's own units, y upwards,
 * unrotated.
 */
import type { Box } from "~/domain/records/pages";

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
/** Left, bottom, right, top in user space. */
export type Rect = { left: number; bottom: number; right: number; top: number };
/** How one page lies: `visible` is its crop box within its media box, `turns` are quarter turns clockwise. */
export type PageGeometry = { visible: Rect; turns: 0 | 1 | 2 | 3; unit: number };

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `first`, then `second`. */
export function chained(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function inverted([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function movedRect(matrix: Matrix, rect: Rect): Rect {
  const corners = [
    moved(matrix, rect.left, rect.bottom),
    moved(matrix, rect.left, rect.top),
    moved(matrix, rect.right, rect.bottom),
    moved(matrix, rect.right, rect.top),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** From user space to displayed points. */
export function toDisplayed({ visible, turns, unit }: PageGeometry): Matrix {
  const { left, bottom, right, top } = visible;
  const turned: Record<PageGeometry["turns"], Matrix> = {
    0: [1, 0, 0, -1, -left, top],
    1: [0, 1, 1, 0, -bottom, -left],
    2: [-1, 0, 0, 1, right, -bottom],
    3: [0, -1, -1, 0, top, right],
  };
  return chained(turned[turns], [unit, 0, 0, unit, 0, 0]);
}

export function displayedSize({ visible, turns, unit }: PageGeometry): { width: number; height: number } {
  const across = (visible.right - visible.left) * unit;
  const down = (visible.top - visible.bottom) * unit;
  return turns % 2 ? { width: down, height: across } : { width: across, height: down };
}

export function boxToRect(geometry: PageGeometry, [x, y, width, height]: Box): Rect {
  return movedRect(inverted(toDisplayed(geometry)), { left: x, bottom: y, right: x + width, top: y + height });
}

export function rectToBox(geometry: PageGeometry, rect: Rect): Box {
  const { left, bottom, right, top } = movedRect(toDisplayed(geometry), rect);
  return [left, bottom, right - left, top - bottom];
}

/** Whether two boxes share more than `slack` points in both directions. */
export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    a[0] < b[0] + b[2] - slack && a[0] + a[2] > b[0] + slack && a[1] < b[1] + b[3] - slack && a[1] + a[3] > b[1] + slack
  );
}

/** What two boxes have in common; without area where that is nothing. */
export function shared(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  const right = Math.min(a[0] + a[2], b[0] + b[2]);
  const bottom = Math.min(a[1] + a[3], b[1] + b[3]);
  return [left, top, Math.max(0, right - left), Math.max(0, bottom - top)];
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner[0] >= outer[0] &&
    inner[1] >= outer[1] &&
    inner[0] + inner[2] <= outer[0] + outer[2] &&
    inner[1] + inner[3] <= outer[1] + outer[3]
  );
}

export function unionOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  return [
    left,
    top,
    Math.max(...boxes.map((box) => box[0] + box[2])) - left,
    Math.max(...boxes.map((box) => box[1] + box[3])) - top,
  ];
}

export function areaOf(box: Box): number {
  return Math.max(0, box[2]) * Math.max(0, box[3]);
}

/** The part of `box` inside a page of this size; null when nothing is. */
export function clippedTo({ width, height }: { width: number; height: number }, box: Box): Box | null {
  const left = Math.max(0, box[0]);
  const top = Math.max(0, box[1]);
  const right = Math.min(width, box[0] + box[2]);
  const bottom = Math.min(height, box[1] + box[3]);
  return right > left && bottom > top ? [left, top, right - left, bottom - top] : null;
}
