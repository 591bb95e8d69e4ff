/** Whether a page as it came holds something that nobody sees on it: an officer is told before anything is decided. */
import { areaOf } from "~/adapters/pdf/engine/coordinates";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { lookAt, type SeenPage } from "./page-sight";

const fewestLetters = 3;
const mostOfThePage = 0.4;

export function holdsCovered(pdf: OpenedPdf, page: number): boolean {
  const seen = lookAt(pdf, page);
  return seen.unseen === "covered" || hidesWords(pdf, seen);
}

/** Words beneath the picture of a whole page are what its scanner read, and may lie beside what they say. */
function hidesWords(pdf: OpenedPdf, { page, chars, sight, objects }: SeenPage): boolean {
  const { width, height } = pdf.size(page);
  const pictured = objects.reduce((sum, { kind, box }) => sum + (kind === "image" && box ? areaOf(box) : 0), 0);
  if (pictured > width * height * mostOfThePage) return false;
  return chars.filter(({ kind }, place) => kind === "glyph" && sight[place] === "hidden").length >= fewestLetters;
}
