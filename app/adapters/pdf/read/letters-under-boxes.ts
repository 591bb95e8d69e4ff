/** Which characters a mark takes, and what is left of a word between them. */
import type { Box } from "~/domain/records/pages";
import { overlap } from "~/adapters/pdf/engine/coordinates";
import type { Char } from "~/adapters/pdf/engine/pdfium-chars";

/** PDFium takes out a glyph whose ink touches a box. */
export function isUnder(char: Char, boxes: readonly Box[]): boolean {
  return boxes.some((box) => overlap(char.tight, box) || (char.tight[2] === 0 && overlap(char.loose, box)));
}

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
