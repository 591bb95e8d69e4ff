/** One picture of a page by itself, and what of it the page does not show. */
import type { Box } from "~/domain/records/pages";
import { inverted, moved } from "~/adapters/pdf/engine/coordinates";
import type { Pixels } from "~/adapters/pdf/engine/pdfium";
import type { Engine } from "~/adapters/pdf/engine/pdfium-memory";
import type { Levels } from "./fine-drawing";
import type { PageObject } from "./page-objects";

export type Picture = PageObject & { kind: "image"; box: Box };

/** Bytes for each pixel by PDFium's number of the format. */
const formats: Record<number, number> = { 1: 1, 2: 3, 3: 4, 4: 4 };

/** A picture's own pixels in grey, whatever its mask, its place and its clip; at most about `most` a side. */
export function pixelsAlone(engine: Engine, { handle }: Picture, most: number): Levels | null {
  const bitmap = engine.FPDFImageObj_GetBitmap(handle);
  if (!bitmap) return null;
  try {
    const width = engine.FPDFBitmap_GetWidth(bitmap);
    const height = engine.FPDFBitmap_GetHeight(bitmap);
    const bytesEach = formats[engine.FPDFBitmap_GetFormat(bitmap)];
    if (!bytesEach) return null;
    const from = engine.FPDFBitmap_GetBuffer(bitmap);
    const stride = engine.FPDFBitmap_GetStride(bitmap);
    const bytes = engine.pdfium.HEAPU8.subarray(from, from + stride * height);
    return averaged(bytes, { stride, bytesEach, width, height }, most);
  } finally {
    engine.FPDFBitmap_Destroy(bitmap);
  }
}

/** The same picture smaller, at most about `most` a side. */
export function reduced(levels: Levels, most: number): Levels {
  const { width, height } = levels;
  return averaged(levels.data, { stride: width, bytesEach: 1, width, height }, most);
}

export type Packing = { stride: number; bytesEach: number; width: number; height: number };

/** In grey, at most about `most` a side. */
export function averaged(
  bytes: Uint8Array | Uint8ClampedArray,
  { stride, bytesEach, width, height }: Packing,
  most: number,
): Levels {
  const side = Math.max(1, Math.floor(Math.max(width, height) / Math.max(1, most)));
  const [columns, rows] = [Math.min(side, width), Math.min(side, height)]; // of one cell
  const across = Math.floor(width / columns);
  const down = Math.floor(height / rows);
  const channels = bytesEach > 1 ? 3 : 1;
  const data = new Uint8Array(across * down);
  const sums = new Uint32Array(across);
  for (let row = 0; row < down; row += 1) {
    sums.fill(0);
    for (let y = row * rows; y < (row + 1) * rows; y += 1)
      addRow(sums, bytes, y * stride, columns, bytesEach, channels);
    for (let x = 0; x < across; x += 1) data[row * across + x] = sums[x]! / (columns * rows * channels);
  }
  return { data, width: across, height: down };
}

function addRow(
  sums: Uint32Array,
  bytes: Uint8Array | Uint8ClampedArray,
  from: number,
  columns: number,
  bytesEach: number,
  channels: number,
) {
  let at = from;
  for (let x = 0; x < sums.length; x += 1) {
    let sum = 0;
    for (let step = 0; step < columns; step += 1, at += bytesEach)
      sum += channels === 1 ? bytes[at]! : bytes[at]! + bytes[at + 1]! + bytes[at + 2]!;
    sums[x]! += sum;
  }
}

/** The picture's own pixels where they lie within a part of the page that begins at `[left, top]` points. */
export function laidOut(
  own: Levels,
  { lies, box }: Pick<Picture, "lies" | "box">,
  [left, top]: readonly [number, number],
  { width, height, dpi }: Pixels,
): Levels {
  const toUnit = inverted(lies);
  const shown = reduced(own, (Math.max(box[2], box[3]) * dpi) / 72);
  const data = new Uint8Array(width * height).fill(255);
  const point = 72 / dpi;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = moved(toUnit, left + (x + 0.5) * point, top + (y + 0.5) * point);
      if (u < 0 || u >= 1 || v <= 0 || v > 1) continue;
      const row = Math.floor((1 - v) * shown.height);
      data[y * width + x] = shown.data[row * shown.width + Math.floor(u * shown.width)]!;
    }
  }
  return { data, width, height };
}

/** Greys by which a page must differ for an eye to see it. */
const faintest = 6;
/** Smoothing lets ink reach a little beyond its place. */
const reach = 2;

/** 1 for each pixel that looks the same in both and has no pixel near it that does not. */
export function unchanged(page: Levels, without: Levels): Uint8Array {
  const same = new Uint8Array(page.data.length);
  for (let at = 0; at < same.length; at += 1)
    same[at] = Math.abs(page.data[at]! - without.data[at]!) <= faintest ? 1 : 0;
  return shrunk(same, page);
}

/** 1 for each pixel about which the page is of one shade: nothing drawn there can be told. */
export function evenShade({ data, width, height }: Levels): Uint8Array {
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const right = x + 1 < width ? Math.abs(data[at]! - data[at + 1]!) : 0;
      const below = y + 1 < height ? Math.abs(data[at]! - data[at + width]!) : 0;
      even[at] = right <= faintest && below <= faintest ? 1 : 0;
    }
  }
  return shrunk(even, { width, height });
}

/** Taken back by `reach` pixels from every 0. */
function shrunk(holds: Uint8Array, { width, height }: Pick<Levels, "width" | "height">): Uint8Array {
  const kept = Uint8Array.from(holds);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (holds[y * width + x]) continue;
      const left = y * width + Math.max(0, x - reach);
      const right = y * width + Math.min(width - 1, x + reach);
      kept.fill(0, left, right + 1);
    }
  }
  const rows = Uint8Array.from(kept);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (rows[y * width + x]) continue;
      for (let near = Math.max(0, y - reach); near <= Math.min(height - 1, y + reach); near += 1)
        kept[near * width + x] = 0;
    }
  }
  return kept;
}
