/** Writes lines down a page and goes on to the next when it is full. */
import type { PDFDocument, PDFPage } from "pdf-lib";
import { rgb } from "pdf-lib";
import { mm, mustFit, paper, wrapped } from "./paper";
import type { Typeface } from "./typeface";

export const margins = { left: 24.6 * mm, right: 20 * mm, top: 20 * mm, bottom: 22 * mm };
export const textWidth = paper.width - margins.left - margins.right;
const ink = rgb(0.13, 0.17, 0.2);
const leading = 1.4;

/** Where a line was written, for a link. */
export type Written = { page: PDFPage; x: number; y: number; width: number; height: number };
export type Flow = {
  paragraph(text: string, style: { font: Typeface; size: number; after?: number; what?: string }): void;
  /**
   * A text on the left, wrapped short of the right column, and a short text set against the right edge of its first
   * line.
   */
  row(left: string, right: string, style: { font: Typeface; size: number; what: string }): Written;
  space(points: number): void;
};

/** `top` is measured from the top edge of the first page; later pages start at the margin. */
export function flowOn(document: PDFDocument, top = margins.top): Flow {
  let page = document.addPage([paper.width, paper.height]);
  let y = paper.height - top;

  const room = (height: number) => {
    if (y - height >= margins.bottom) return;
    page = document.addPage([paper.width, paper.height]);
    y = paper.height - margins.top;
  };
  const line = (text: string, font: Typeface, size: number, x = margins.left) =>
    font.write(page, text, { x, y: y - size, size, color: ink });

  return {
    paragraph(text, { font, size, after = size * 0.8, what = "a paragraph" }) {
      for (const each of wrapped(text, font, size, textWidth, what)) {
        room(size * leading);
        line(each, font, size);
        y -= size * leading;
      }
      y -= after;
    },
    row(left, right, { font, size, what }) {
      const rightColumn = 26 * mm;
      const lines = wrapped(left, font, size, textWidth - rightColumn, what);
      room(lines.length * size * leading);
      const written = {
        page,
        x: margins.left,
        y: y - lines.length * size * leading,
        width: textWidth,
        height: lines.length * size * leading,
      };
      mustFit(right, font, size, rightColumn, what);
      line(right, font, size, paper.width - margins.right - font.widthOfTextAtSize(right, size));
      for (const each of lines) {
        line(each, font, size);
        y -= size * leading;
      }
      y -= size * 0.4;
      return written;
    },
    space(points) {
      y -= points;
    },
  };
}
