/**
 * Undoes the predictors that may lie under Flate and LZW (PDF 32000-1, 7.4.4.4): TIFF's differences and PNG's row
 * filters.
 */
import { PDFName, PDFNumber, type PDFDict } from "pdf-lib";

export function unpredicted(bytes: Uint8Array, parms: PDFDict): Uint8Array {
  const numberAt = (key: string, usual: number) => {
    const value = parms.context.lookup(parms.get(PDFName.of(key)));
    return value instanceof PDFNumber ? value.asNumber() : usual;
  };
  const predictor = numberAt("Predictor", 1);
  if (predictor < 2) return bytes;
  const bits = numberAt("BitsPerComponent", 8);
  const colours = numberAt("Colors", 1);
  const row = Math.ceil((numberAt("Columns", 1) * colours * bits) / 8);
  const step = Math.max(1, (colours * bits) >> 3);
  return predictor === 2 ? withoutDifferences(bytes, row, colours, bits) : withoutRowFilters(bytes, row, step);
}

function withoutDifferences(bytes: Uint8Array, row: number, colours: number, bits: number): Uint8Array {
  // rarer depths are left as they are: the picture then looks different, and the page leaves as a picture of itself
  if (bits !== 8) return bytes;
  const plain = Uint8Array.from(bytes);
  for (let from = 0; from < plain.length; from += row) {
    for (let at = from + colours; at < Math.min(from + row, plain.length); at += 1)
      plain[at] = (plain[at]! + plain[at - colours]!) & 255;
  }
  return plain;
}

function withoutRowFilters(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const plain = new Uint8Array(rows * row);
  for (let line = 0; line < rows; line += 1) {
    const from = line * (row + 1);
    const to = line * row;
    const kind = bytes[from] ?? 0;
    for (let at = 0; at < row && from + 1 + at < bytes.length; at += 1) {
      const left = at >= step ? plain[to + at - step]! : 0;
      const above = line ? plain[to - row + at]! : 0;
      const corner = line && at >= step ? plain[to - row + at - step]! : 0;
      plain[to + at] = (bytes[from + 1 + at]! + guess(kind, left, above, corner)) & 255;
    }
  }
  return plain;
}

function guess(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  return kind === 4 ? nearest(left, above, corner) : 0;
}

/** To what a plane through the three would give; of two as near, the first. */
function nearest(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const byLeft = Math.abs(estimate - left);
  const byAbove = Math.abs(estimate - above);
  const byCorner = Math.abs(estimate - corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
