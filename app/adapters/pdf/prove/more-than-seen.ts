/**
 * The reader that takes each picture out of the finished file by itself, as other programs do: none may have letters,
 * or the like, where its page shows something else. pdf.js takes them out; PDFium says how the page looks.
 */
import type { PDFDocument, PDFStream } from "pdf-lib";
import type { Box } from "~/domain/records/pages";
import { displayedSize } from "~/adapters/pdf/engine/coordinates";
import { withPdfjs } from "~/adapters/pdf/engine/pdfjs";
import { render, type OpenedPdf, type Pixels } from "~/adapters/pdf/engine/pdfium";
import { charsOn } from "~/adapters/pdf/engine/pdfium-chars";
import { name } from "~/adapters/pdf/engine/stream-bytes";
import type { PagePlan } from "~/adapters/pdf/plan/plan-document";
import { isFinelyDrawn, tile, type Levels } from "~/adapters/pdf/read/fine-drawing";
import { objectsOn } from "~/adapters/pdf/read/page-objects";
import { laidOut } from "~/adapters/pdf/read/picture-alone";
import { picturesOf } from "~/adapters/pdf/read/pictures-of-page";
import { areaAround, dpi, finest, mostDots, picturesArePlain } from "~/adapters/pdf/read/unseen-drawings";
import { picturesByThemselves, type PictureByItself } from "./pictures-by-themselves";
import type { Doubt } from "./verify-structure";

export type PictureOfPage = Pick<PagePlan, "page" | "withheld" | "drawn">;

/** A page that left as a picture must hold that one alone. Other pages are looked at where a picture is not plain. */
export async function moreThanSeen(
  bytes: Uint8Array,
  document: PDFDocument,
  pdf: OpenedPdf,
  pages: readonly PictureOfPage[],
): Promise<Doubt[]> {
  const doubts: Doubt[] = [];
  const inDoubt: number[] = [];
  for (const { page, withheld, drawn } of pages) {
    const pictures = picturesOf(document, page);
    if (withheld) continue;
    if (!drawn) {
      if (!arePlain(pdf, page, pictures)) inDoubt.push(page);
      continue;
    }
    const { bytes: ours } = await drawn.packed;
    if (pictures.length !== 1 || Buffer.compare(pictures[0]!.getContents(), ours)) doubts.push(doubtOn(page));
  }
  const found = inDoubt.length ? await pagesHoldingMore(bytes, pdf, inDoubt) : [];
  return [...doubts, ...found.map(doubtOn)];
}

const doubtOn = (page: number): Doubt => ({ page, says: "A picture holds more than is seen" });

const anySize = -1;

async function pagesHoldingMore(bytes: Uint8Array, pdf: OpenedPdf, pages: readonly number[]): Promise<number[]> {
  return withPdfjs(bytes, { largestPicture: anySize }, async (document) => {
    const found: number[] = [];
    for (const page of pages) {
      const pictures = await picturesByThemselves(document, page, pdf.geometry(page), mostDots);
      if (pictures.some((picture) => holdsMore(pdf, page, picture))) found.push(page);
    }
    return found;
  });
}

// --- which pages need a look

const masking = ["SMask", "Mask", "SMaskInData", "ImageMask"];

function arePlain(pdf: OpenedPdf, page: number, pictures: readonly PDFStream[]): boolean {
  const mayBeMasked = pictures.some(({ dict }) => masking.some((key) => dict.has(name(key))));
  return pdf.withPage(page, (handle) => {
    const { engine } = pdf;
    const geometry = pdf.geometry(page);
    const objects = objectsOn(pdf, page, handle);
    const chars = charsOn(engine, handle, geometry);
    return picturesArePlain({ engine, handle, geometry, objects, chars }, { mayBeMasked });
  });
}

// --- one picture against its page

function holdsMore(pdf: OpenedPdf, page: number, picture: PictureByItself): boolean {
  const { own, pixels, box } = picture;
  const area = areaAround(displayedSize(pdf.geometry(page)), box);
  const density = (Math.max(pixels.width, pixels.height) * 72) / Math.max(box[2], box[3]);
  if (!area || density > finest || Math.min(box[2], box[3]) < smallest) return isFinelyDrawn(own);
  const { seen, lettered } = pageWithin(pdf, page, area);
  const laid = laidOut(own, picture, [area[0], area[1]], seen);
  return isFinelyDrawn(laid, notShown(laid, seen, lettered));
}

/** How the page looks there, and 1 for each pixel that letters of its text change. */
function pageWithin(pdf: OpenedPdf, page: number, area: Box): { seen: Pixels; lettered: Uint8Array } {
  const { engine } = pdf;
  const geometry = pdf.geometry(page);
  return pdf.withPage(page, (handle) => {
    const seen = render(engine, handle, geometry, dpi, 1, area);
    blankBeyond(seen, area, displayedSize(geometry));
    for (const object of objectsOn(pdf, page, handle))
      if (object.kind === "text") engine.FPDFPageObj_SetIsActive(object.handle, false);
    const bare = render(engine, handle, geometry, dpi, 1, area);
    const lettered = seen.data.map((level, at) => (Math.abs(level - bare.data[at]!) > faintest ? 1 : 0));
    return { seen, lettered };
  });
}

const faintest = 6;

/** Points: what is drawn smaller cannot be read on the page. */
const smallest = 4;

function blankBeyond(
  { data, width, height }: Pixels,
  [left, top]: readonly number[],
  size: { width: number; height: number },
) {
  const point = 72 / dpi;
  const isBeyond = (at: number, end: number) => at < 0 || at > end;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (isBeyond(left! + column * point, size.width) || isBeyond(top! + row * point, size.height))
        data[row * width + column] = 255;
    }
  }
}

const leastAlike = 0.5;
/** Two programs may place a picture a pixel apart. */
const apart = [-1, 0, 1];
const shifts = apart.flatMap((y) => apart.map((x) => [x, y] as const));
type Place = readonly [left: number, top: number, across: number, down: number];

/** 1 for each pixel of a tile in which the page does not go up and down, or down and up, with the picture. */
function notShown(picture: Levels, page: Levels, lettered: Uint8Array): Uint8Array {
  const unlike = new Uint8Array(picture.data.length);
  const { width, height } = picture;
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const across = Math.min(tile, width - left);
      const down = Math.min(tile, height - top);
      const place = [left, top, across, down] as const;
      const between = isUnderBlocks(lettered, place, picture) ? null : lettered;
      if (shifts.some(([x, y]) => likeness(picture, page, place, [x, y], between) >= leastAlike)) continue;
      for (let y = top; y < top + down; y += 1) unlike.fill(1, y * width + left, y * width + left + across);
    }
  }
  return unlike;
}

/** Letters leave paper between them; a block of a font, or a row of them, is a cover. */
function isUnderBlocks(lettered: Uint8Array, place: Place, { width, height }: Levels): boolean {
  const [left, top, across, down] = place;
  const [x, y] = [Math.max(0, left - tile), Math.max(0, top - tile)];
  const near: Place = [x, y, Math.min(width, left + across + tile) - x, Math.min(height, top + down + tile) - y];
  return shareLettered(lettered, place, width) > 0.95 || shareLettered(lettered, near, width) > 0.5;
}

function shareLettered(lettered: Uint8Array, [left, top, across, down]: Place, width: number): number {
  let count = 0;
  for (let y = top; y < top + down; y += 1)
    for (let x = left; x < left + across; x += 1) count += lettered[y * width + x]!;
  return count / (across * down);
}

const fewestBetween = 12;

/**
 * How far the page's greys follow the picture's, from 0 to 1, between the letters where there are some; what is even in
 * the picture is no question.
 */
function likeness(
  picture: Levels,
  page: Levels,
  [left, top, across, down]: Place,
  [right, below]: readonly [number, number],
  lettered: Uint8Array | null,
): number {
  let [count, a, b, aa, bb, ab] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < top + down; y += 1) {
    for (let x = left; x < left + across; x += 1) {
      const [toX, toY] = [x + right, y + below];
      if (toX < 0 || toY < 0 || toX >= page.width || toY >= page.height) continue;
      if (lettered?.[toY * page.width + toX]) continue;
      const [own, seen] = [picture.data[y * picture.width + x]!, page.data[toY * page.width + toX]!];
      count += 1;
      a += own;
      b += seen;
      aa += own * own;
      bb += seen * seen;
      ab += own * seen;
    }
  }
  if (lettered && count < fewestBetween) return 1;
  const [ownSpread, seenSpread] = [aa * count - a * a, bb * count - b * b];
  if (ownSpread <= 0) return 1;
  return seenSpread <= 0 ? 0 : Math.abs(ab * count - a * b) / Math.sqrt(ownSpread * seenSpread);
}
