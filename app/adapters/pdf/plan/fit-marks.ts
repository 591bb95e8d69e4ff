/**
 * A mark over words is as high as its lines; where lines stand tight it touches the tails and tops of the letters above
 * and below. What those letters have under it is no more than its margin, so the margin is drawn in: the bar covers
 * what was marked, and no part of its neighbours.
 */
import type { Box } from "~/domain/records/pages";
import { overlap, shared, unionOf } from "~/adapters/pdf/engine/coordinates";
import type { Char } from "~/adapters/pdf/engine/pdfium-chars";
import { drawnUnder } from "~/adapters/pdf/read/drawn-under";
import { inkOf, lettersUnder, touches } from "~/adapters/pdf/read/letters-under-boxes";
import type { PageObject } from "~/adapters/pdf/read/page-objects";

/** `crossed` where a letter that stays cannot be kept clear of a box without uncovering one that goes. */
export type FittedMarks = { boxes: Box[]; crossed: boolean };

/** One for each box, in order. What lies over pictures or drawings is left as it is: they have no letters to go by. */
export function fittedToLetters(
  { chars, objects }: { chars: readonly Char[]; objects: readonly PageObject[] },
  boxes: readonly Box[],
): FittedMarks {
  const isOverMore = drawnUnder(objects);
  const taken = boxes.map((box) => lettersUnder(chars, [box], isOverMore));
  const gone = new Set(taken.flatMap((letters) => [...letters]));
  const fitted = boxes.map((box, place) => {
    if (isOverMore(box)) return { box, crossed: false };
    const staying = chars.filter((char) => isLetter(char) && !gone.has(char) && touches(char, box));
    return fittedOne(box, [...taken[place]!], staying);
  });
  return { boxes: fitted.map(({ box }) => box), crossed: fitted.some(({ crossed }) => crossed) };
}

const isLetter = ({ kind }: Char) => kind === "glyph" || kind === "hyphen";

function fittedOne(box: Box, taken: readonly Char[], staying: readonly Char[]): { box: Box; crossed: boolean } {
  if (!taken.length || !staying.length) return { box, crossed: false };
  const core = unionOf(taken.map((char) => shared(inkOf(char), box)));
  const fitted = staying.reduce((drawnIn, char) => clearOf(inkOf(char), drawnIn, core) ?? drawnIn, box);
  return { box: fitted, crossed: staying.some((char) => touches(char, fitted)) };
}

const clearance = 0.05;
/** So much of the edge of what is covered may come off: less than a dot of print. */
const hair = 0.25;

/** The box with the one side drawn in that loses least; null where each would uncover what is to be covered. */
function clearOf(ink: Box, box: Box, core: Box): Box | null {
  if (!overlap(ink, box)) return box;
  const [left, top, right, bottom] = edgesOf(box);
  const [coreLeft, coreTop, coreRight, coreBottom] = edgesOf(core);
  const [inkLeft, inkTop, inkRight, inkBottom] = edgesOf(ink);
  const cuts: { loses: number; spares: boolean; box: Box }[] = [
    side(inkBottom + clearance - top, coreTop - top, ([x, y, width, height], by) => [x, y + by, width, height - by]),
    side(bottom - inkTop + clearance, bottom - coreBottom, ([x, y, width, height], by) => [x, y, width, height - by]),
    side(inkRight + clearance - left, coreLeft - left, ([x, y, width, height], by) => [x + by, y, width - by, height]),
    side(right - inkLeft + clearance, right - coreRight, ([x, y, width, height], by) => [x, y, width - by, height]),
  ];
  function side(loses: number, margin: number, cut: (box: Box, by: number) => Box) {
    return { loses, spares: loses <= margin + hair, box: cut(box, loses) };
  }
  return cuts.filter(({ spares }) => spares).sort((one, other) => one.loses - other.loses)[0]?.box ?? null;
}

const edgesOf = ([x, y, width, height]: Box) => [x, y, x + width, y + height] as const;
