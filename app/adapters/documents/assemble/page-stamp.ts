/**
 * Numbers a page on a strip added below what was there, so that nothing on the page can be covered. What lay outside
 * the crop box stays outside: the old contents are clipped to it before the page grows.
 */
import type { PDFFont, PDFPage } from "pdf-lib";

export type Area = { x: number; y: number; width: number; height: number };
type Place = { x: number; y: number; angle: number };
export type Turned = 0 | 90 | 180 | 270;

/** A page as its own boxes have it: `area` is what is seen of it, in its own units. */
export type SeenPage = { area: Area; turned: Turned; unit: number };
/** A text as its font writes it, and how long it is in points. */
export type Written = { hex: string; length: number };
/** `before` and `after` go around the old contents; `grown` is the page's new box. */
export type Stamp = { before: string; after: string; grown: Area };

const stripHeight = 20;
const baseline = 7;
const size = 8;

/** For pages of our own, which keep their lower margin free. */
export function stampInMargin(page: PDFPage, text: string, font: PDFFont) {
  page.drawText(text, { x: (page.getWidth() - font.widthOfTextAtSize(text, size)) / 2, y: 20, size, font });
}

/** To be called while the font can still take in letters. */
export const writtenIn = (font: PDFFont, text: string): Written => ({
  hex: font.encodeText(text).toString(),
  length: font.widthOfTextAtSize(text, size),
});

/** `fontName` is how the page's resources name the font in which it is written. */
export function stampBelow({ area, turned, unit }: SeenPage, { hex, length }: Written, fontName: string): Stamp {
  const grown = grownBelow[turned](area, stripHeight / unit);
  const { x, y, angle } = placeOf[turned](grown, length / unit, baseline / unit);
  const [across, up] = quarter[angle as Turned];
  return {
    before: `q ${numbers(area.x, area.y, area.width, area.height)} re W n\n`,
    after: `\nQ\nq BT 0 g ${fontName} ${numbers(size / unit)} Tf ${numbers(across, up, -up, across, x, y)} Tm ${hex} Tj ET Q\n`,
    grown,
  };
}

const numbers = (...values: number[]) => values.map((value) => Number(value.toFixed(4))).join(" ");

/** Which edge is at the bottom once the page has been turned clockwise. */
const grownBelow: Record<Turned, (area: Area, strip: number) => Area> = {
  0: (area, strip) => ({ ...area, y: area.y - strip, height: area.height + strip }),
  90: (area, strip) => ({ ...area, width: area.width + strip }),
  180: (area, strip) => ({ ...area, height: area.height + strip }),
  270: (area, strip) => ({ ...area, x: area.x - strip, width: area.width + strip }),
};

/** Where a text of this length starts, and how it is turned, to stand upright in the middle of the strip. */
const placeOf: Record<Turned, (area: Area, length: number, up: number) => Place> = {
  0: (area, length, up) => ({ x: area.x + (area.width - length) / 2, y: area.y + up, angle: 0 }),
  90: (area, length, up) => ({ x: area.x + area.width - up, y: area.y + (area.height - length) / 2, angle: 90 }),
  180: (area, length, up) => ({ x: area.x + (area.width + length) / 2, y: area.y + area.height - up, angle: 180 }),
  270: (area, length, up) => ({ x: area.x + up, y: area.y + (area.height + length) / 2, angle: 270 }),
};

/** The cosine and the sine of each. */
const quarter: Record<Turned, [across: number, up: number]> = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] };
