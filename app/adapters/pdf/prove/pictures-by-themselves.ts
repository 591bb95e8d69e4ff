/**
 * Each picture of a page, taken out by pdf.js without what the page does to it: no clip, no mask, nothing over it. A
 * mask is a picture of its own.
 */
import { ImageKind, OPS, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "~/domain/records/pages";
import {
  chained,
  identity,
  movedRect,
  toDisplayed,
  type Matrix,
  type PageGeometry,
} from "~/adapters/pdf/engine/coordinates";
import type { Levels } from "~/adapters/pdf/read/fine-drawing";
import { averaged } from "~/adapters/pdf/read/picture-alone";

/** `lies` leads from the unit square to displayed points; `pixels` is the picture's own size, `own` perhaps smaller. */
export type PictureByItself = { own: Levels; pixels: { width: number; height: number }; lies: Matrix; box: Box };

type Placed = { picture: unknown; lies: Matrix };
/** As pdf.js hands it over; a stencil has no `kind`. */
type Decoded = { width: number; height: number; kind?: number; data: Uint8Array | Uint8ClampedArray };

export async function picturesByThemselves(
  document: PDFDocumentProxy,
  number: number,
  geometry: PageGeometry,
  most: number,
): Promise<PictureByItself[]> {
  const page = await document.getPage(number);
  try {
    const placed = await picturesPlaced(page, toDisplayed(geometry));
    const found: PictureByItself[] = [];
    for (const { picture, lies } of placed) {
      const decoded = await decodedOf(page, picture);
      if (!decoded) continue;
      const { left, top, right, bottom } = movedRect(lies, { left: 0, bottom: 0, right: 1, top: 1 });
      const box: Box = [left, Math.min(top, bottom), right - left, Math.abs(bottom - top)];
      const { width, height } = decoded;
      for (const own of levelsOf(decoded, most)) found.push({ own, pixels: { width, height }, lies, box });
    }
    return found;
  } finally {
    page.cleanup();
  }
}

async function picturesPlaced(page: PDFPageProxy, display: Matrix): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const placed: Placed[] = [];
  const outer: Matrix[] = [];
  let matrix = display;
  fnArray.forEach((operator, place) => {
    const args = (argsArray[place] ?? []) as unknown[];
    switch (operator) {
      case OPS.save:
        outer.push(matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = outer.pop() ?? matrix;
        break;
      case OPS.transform:
        matrix = chained(matrixIn(args), matrix);
        break;
      case OPS.paintFormXObjectBegin:
        outer.push(matrix);
        matrix = args[0] ? chained(matrixIn(args[0]), matrix) : matrix;
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        placed.push({ picture: args[0], lies: matrix });
        break;
    }
  });
  return placed;
}

function matrixIn(numbers: unknown): Matrix {
  const six = Array.from(numbers as ArrayLike<unknown>, Number);
  return six.length === 6 && six.every(Number.isFinite) ? (six as unknown as Matrix) : identity;
}

/** Named, or there already; null where pdf.js could not decode it either. */
async function decodedOf(page: PDFPageProxy, picture: unknown): Promise<Decoded | null> {
  if (typeof picture === "string") return awaited(page, picture);
  const { data } = (picture ?? {}) as { data?: unknown };
  if (typeof data === "string") return awaited(page, data);
  return data ? (picture as Decoded) : null;
}

const awaited = (page: PDFPageProxy, called: string) =>
  new Promise<Decoded | null>((resolve) => {
    const shelf = called.startsWith("g_") ? page.commonObjs : page.objs;
    shelf.get(called, (decoded: Decoded | null) => resolve(decoded?.data ? decoded : null));
  });

/** Its colours as greys, and what its mask lets through where it has one. */
function levelsOf({ width, height, kind, data }: Decoded, most: number): Levels[] {
  if (kind === ImageKind.RGB_24BPP) return [averaged(data, { stride: width * 3, bytesEach: 3, width, height }, most)];
  if (kind !== ImageKind.RGBA_32BPP)
    return [averaged(fromBits(data, width, height), { stride: width, bytesEach: 1, width, height }, most)];
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < mask.length; at += 1) mask[at] = data[at * 4 + 3]!;
  const seen = averaged(data, { stride: width * 4, bytesEach: 4, width, height }, most);
  if (mask.every((level) => level === mask[0])) return [seen];
  return [seen, averaged(mask, { stride: width, bytesEach: 1, width, height }, most)];
}

function fromBits(bits: Decoded["data"], width: number, height: number): Uint8Array {
  const row = Math.ceil(width / 8);
  const levels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) levels[y * width + x] = bits[y * row + (x >> 3)]! & (0x80 >> (x & 7)) ? 255 : 0;
  }
  return levels;
}
