/**
 * Which letters a mark takes. Its edge may touch letters beside those that it lies over: the tails of the line above,
 * the tops of the line below. They stay where they are.
 */
import type { Box } from "~/domain/records/pages";
import { areaOf, overlap, shared } from "~/adapters/pdf/engine/coordinates";
import { runsOfGlyphs, type Char } from "~/adapters/pdf/engine/pdfium-chars";

/** Of a letter; with less of it covered, what it is can be seen still, and it is no letter that was marked. */
const realPart = 0.25;
/** Of its ink with its tail, which hangs into the line below and by which no letter is known. */
const realPartWithTail = 0.5;

/** Whether a box lies over something else than letters. */
export type IsOverMore = (box: Box) => boolean;

/**
 * The letters that boxes take: those with a real part of their ink under one, and what else of the same word is
 * touched. A box that really covers nothing takes all that it touches, so that no mark is without effect; not so where
 * it lies over something else than letters.
 */
export function lettersUnder(
  chars: readonly Char[],
  boxes: readonly Box[],
  isOverMore: IsOverMore = () => false,
): Set<Char> {
  const taken = new Set<Char>();
  for (const box of boxes) {
    const touched = new Set(chars.filter((char) => touches(char, box)));
    if (!touched.size) continue;
    const isMarked = (char: Char) => touched.has(char) && isReallyUnder(char, box);
    const runs = runsOfGlyphs(chars).filter((run) => run.some((char) => touched.has(char)));
    const marked = runs.filter((run) => speaksFor(run).some(isMarked)).flat();
    const meant = marked.length || isOverMore(box) ? marked : [...touched];
    for (const char of meant) if (touched.has(char)) taken.add(char);
  }
  return taken;
}

/** A stop or a comma is small and low: where one is covered, that tells nothing of its word. */
function speaksFor(run: readonly Char[]): readonly Char[] {
  const letters = run.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return letters.length ? letters : run;
}

/** PDFium takes out a glyph whose ink touches a box. */
export const touches = (char: Char, box: Box): boolean => overlap(inkOf(char), box);

export function isReallyUnder(char: Char, box: Box): boolean {
  const ink = inkOf(char);
  if (!overlap(ink, box)) return false;
  const isCovered = (part: Box, share: number) => areaOf(shared(part, box)) >= areaOf(part) * share;
  return isCovered(ink, realPartWithTail) || isCovered(withoutTail(char, ink), realPart);
}

const straight = 0.98;

/** What of a letter stands on its baseline; all of it where nothing does, or the line runs aslant. */
function withoutTail({ origin: [x, y], direction: [across, down] }: Char, ink: Box): Box {
  const [left, top, width, height] = ink;
  if (across > straight && top < y) return [left, top, width, Math.min(height, y - top)];
  if (across < -straight && top + height > y) return cutFrom(1, ink, y);
  if (down > straight && left + width > x) return cutFrom(0, ink, x);
  if (down < -straight && left < x) return [left, top, Math.min(width, x - left), height];
  return ink;
}

function cutFrom(side: 0 | 1, [x, y, width, height]: Box, from: number): Box {
  if (side === 1) return [x, Math.max(y, from), width, y + height - Math.max(y, from)];
  return [Math.max(x, from), y, x + width - Math.max(x, from), height];
}

/** Where a letter's ink is not known, the room it takes. */
export const inkOf = ({ tight, loose }: Pick<Char, "tight" | "loose">): Box => (tight[2] === 0 ? loose : tight);

/** The longest stretches of a run for which `holds`. */
export function stretchesWhere<T>(run: readonly T[], holds: (part: T) => boolean): T[][] {
  const stretches: T[][] = [];
  let current: T[] = [];
  for (const part of run) {
    if (holds(part)) current.push(part);
    else if (current.length) stretches.push(current);
    if (!holds(part)) current = [];
  }
  return current.length ? [...stretches, current] : stretches;
}
