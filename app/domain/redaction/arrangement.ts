/**
 * The order in which a document's pages leave, and how they are turned. A page keeps its number wherever it is moved
 * to, so that marks, notes and answers go on naming it; what is drawn on it keeps the coordinates of the page as it was
 * first shown.
 */
import type { Box } from "~/domain/records/pages";
import type { Arrangement, MarksManifest, Turn } from "./marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";

type Size = { width: number; height: number };

/** Pages in the order in which they leave; pages that became ready after the last move follow in their own order. */
export function inOrder(pages: readonly number[], { order = [] }: Arrangement = {}): number[] {
  const there = new Set(pages);
  const placed = new Set(order);
  return [...order.filter((page) => there.has(page)), ...pages.filter((page) => !placed.has(page))];
}

/** Several pages, in the order in which they stand now, to before another page; null is to the end. */
export function movePages(
  pages: readonly number[],
  arrangement: Arrangement,
  moving: readonly number[],
  before: number | null,
): Arrangement {
  const now = inOrder(pages, arrangement);
  const moved = new Set(moving);
  const staying = now.filter((page) => !moved.has(page));
  const at = before === null ? staying.length : placeAmong(now, staying, before);
  const order = [...staying.slice(0, at), ...now.filter((page) => moved.has(page)), ...staying.slice(at)];
  const isAsFiled = order.every((page, place) => page === pages[place]);
  return { ...(isAsFiled ? {} : { order }), ...(arrangement.turned && { turned: arrangement.turned }) };
}

/** Before a page that moves itself is before the next that stays. */
function placeAmong(now: readonly number[], staying: readonly number[], before: number): number {
  const next = now.slice(now.indexOf(before)).find((page) => staying.includes(page));
  return next === undefined ? staying.length : staying.indexOf(next);
}

export const turnOf = (page: number, { turned = {} }: Arrangement = {}): 0 | Turn => turned[page] ?? 0;

export function turnPages(arrangement: Arrangement, pages: readonly number[], by: Turn): Arrangement {
  const turned = { ...arrangement.turned };
  for (const page of pages) {
    const turn = (turnOf(page, arrangement) + by) % 360;
    if (turn === 0) delete turned[page];
    else turned[page] = turn as Turn;
  }
  return { ...(arrangement.order && { order: arrangement.order }), ...(Object.keys(turned).length > 0 && { turned }) };
}

/** A page as it leaves: `page` counts from 1 within the document as it was filed. */
export type LeavingPage = { page: number; turned: 0 | Turn };

/** The pages of the release copy, in order; those left out are not among them. */
export function leavingPages({ pages }: PageManifest, { decisions, arrangement = {} }: MarksManifest): LeavingPage[] {
  return inOrder(
    pages.map(({ number }) => number),
    arrangement,
  )
    .filter((page) => decisions[page] !== "leave-out")
    .map((page) => ({ page, turned: turnOf(page, arrangement) }));
}

/** How wide and high a page is once it is turned. */
export const turnedSize = ({ width, height }: Size, turn: 0 | Turn): Size =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

/** Where a box of the page as first shown lies on the turned page. */
export function turnedBox([x, y, width, height]: Box, page: Size, turn: 0 | Turn): Box {
  if (turn === 90) return [page.height - y - height, x, height, width];
  if (turn === 180) return [page.width - x - width, page.height - y - height, width, height];
  if (turn === 270) return [y, page.width - x - width, height, width];
  return [x, y, width, height];
}

/** The transformation, as SVG writes it, that lays the page as first shown into the turned page. */
export function turnTransform({ width, height }: Size, turn: 0 | Turn): string {
  if (turn === 90) return `translate(${height} 0) rotate(90)`;
  if (turn === 180) return `translate(${width} ${height}) rotate(180)`;
  if (turn === 270) return `translate(0 ${width}) rotate(270)`;
  return "";
}
