/** Where the ink stands on a page: whether two pictures show the same, and where they do not. */
import { inkColumns, inkRows } from "./likeness";

const levels = (ink: string) => [...ink].map((level) => Number.parseInt(level, 16));

/** Without words and without ink: blank paper is no copy of anything. */
export const isBlank = ({ wordCount, ink }: { wordCount: number; ink: string }): boolean =>
  wordCount === 0 && !/[1-9a-f]/.test(ink);

/** Of a level or less, paper and scanner explain it. */
const noise = 1;

/** The share of cells with ink in either picture in which they differ. */
export function inkDifference(one: string, other: string): number {
  if (one.length === 0 || one.length !== other.length) return 1;
  const pairs = levels(one)
    .map((level, cell) => [level, Number.parseInt(other[cell]!, 16)] as const)
    .filter((pair) => Math.max(...pair) > 0);
  return pairs.length === 0 ? 0 : pairs.filter(([a, b]) => Math.abs(a - b) > noise).length / pairs.length;
}

const across = ["left", "middle", "right"] as const;
const down = ["top", "middle", "bottom"] as const;

/** Where two pictures differ, in words: "at the bottom right". */
export function whereInkDiffers(one: string, other: string): string[] {
  if (one.length === 0 || one.length !== other.length) return [];
  const [these, those] = [levels(one), levels(other)];
  const places = new Set<string>();
  these.forEach((level, cell) => {
    if (Math.abs(level - those[cell]!) > noise) places.add(placeOf(cell));
  });
  return [...places];
}

function placeOf(cell: number): string {
  const row = down[Math.min(2, Math.floor((Math.floor(cell / inkColumns) * 3) / inkRows))]!;
  const column = across[Math.min(2, Math.floor(((cell % inkColumns) * 3) / inkColumns))]!;
  if (row === "middle" && column === "middle") return "in the middle";
  if (column === "middle") return `at the ${row}`;
  return row === "middle" ? `on the ${column}` : `at the ${row} ${column}`;
}

const bandOfCells = inkColumns;

/**
 * Keys by which pictures with few words are brought together: one for each row with ink, by which cell is darker than
 * the next.
 */
export function inkKeys(ink: string): string[] {
  const cells = levels(ink);
  return Array.from({ length: inkRows }, (_, row) => cells.slice(row * bandOfCells, (row + 1) * bandOfCells)).flatMap(
    (row, at) =>
      row.some((level) => level > noise)
        ? [`${at}:${row.map((level, cell) => (level > (row[cell + 1] ?? 0) + noise ? "1" : "0")).join("")}`]
        : [],
  );
}
