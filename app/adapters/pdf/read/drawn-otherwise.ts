/**
 * Whether another program shows more on a page than PDFium, with which the desk draws, reads and decides: what PDFium
 * skips would be gone from a page that leaves as a picture, and would leave unseen from any other.
 *
 * pdf.js draws the page once more, small. Pictures that take long to decode are left out, and so is their place.
 */
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "~/domain/records/pages";
import { areaOf, isWithin } from "~/adapters/pdf/engine/coordinates";
import { withPdfjs } from "~/adapters/pdf/engine/pdfjs";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/engine/pdfium";
import { cellsOf, type Cells } from "./compare-pictures";
import { objectsOn } from "./page-objects";

/** Pixels; with this pdf.js is to be opened. */
export const largestPicture = 1_000_000;

const [usualDpi, mostDots] = [72, 2_000];
const side = 4;
const mostOfThePage = 0.9;

export async function isDrawnOtherwise(pdf: OpenedPdf, document: PDFDocumentProxy, page: number): Promise<boolean> {
  const leftOut = largePictures(pdf, page);
  const { width, height } = pdf.size(page);
  if (leftOut.some((box) => areaOf(box) > width * height * mostOfThePage)) return false;
  const ours = pdf.renderGray(page, Math.min(usualDpi, (mostDots / Math.max(width, height)) * 72));
  const theirs = await drawnByPdfjs(document, page, ours.dpi);
  if (!theirs || Math.abs(theirs.width - ours.width) > 1 || Math.abs(theirs.height - ours.height) > 1) return false;
  return showsMore(cellsOf(ours, side), cellsOf(sameSize(theirs, ours), side), leftOut);
}

/** Numbers of the pages of a document that pdf.js draws with more on them. */
export async function pagesDrawnOtherwise(pdf: OpenedPdf, bytes: Uint8Array): Promise<number[]> {
  return withPdfjs(bytes, { largestPicture }, async (document) => {
    const found: number[] = [];
    for (let page = 1; page <= pdf.pageCount; page += 1)
      if (await isDrawnOtherwise(pdf, document, page)) found.push(page);
    return found;
  });
}

function largePictures(pdf: OpenedPdf, page: number): Box[] {
  return pdf.withPage(page, (handle) =>
    objectsOn(pdf, page, handle).flatMap((object) =>
      object.kind === "image" && object.box && object.pixels.width * object.pixels.height > largestPicture
        ? [object.box]
        : [],
    ),
  );
}

type Canvas = {
  canvas: unknown;
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
};
type CanvasFactory = { create(width: number, height: number): Canvas; destroy(canvas: Canvas): void };

const longEnoughMs = 10_000;

/** Null where it cannot, or takes too long. */
async function drawnByPdfjs(document: PDFDocumentProxy, number: number, dpi: number): Promise<Pixels | null> {
  const page = await document.getPage(number).catch(() => null);
  if (!page) return null;
  const factory = document.canvasFactory as CanvasFactory;
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [
    Math.max(1, Math.ceil(viewport.width - 0.01)),
    Math.max(1, Math.ceil(viewport.height - 0.01)),
  ];
  const drawn = factory.create(width, height);
  const drawing = page.render({ canvas: drawn.canvas as HTMLCanvasElement, viewport });
  const tooLong = setTimeout(() => drawing.cancel(), longEnoughMs);
  try {
    const isDrawn = await drawing.promise.then(
      () => true,
      () => false,
    );
    if (!isDrawn) return null;
    const { data } = drawn.context.getImageData(0, 0, width, height);
    const grey = new Uint8Array(width * height);
    for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4)
      grey[pixel] = (data[at]! * 30 + data[at + 1]! * 59 + data[at + 2]! * 11) / 100;
    return { data: grey, width, height, channels: 1, dpi };
  } finally {
    clearTimeout(tooLong);
    factory.destroy(drawn);
    page.cleanup();
  }
}

/** A page may come out a pixel larger or smaller. */
function sameSize({ data, width, height, ...rest }: Pixels, like: Pixels): Pixels {
  const laid = new Uint8Array(like.width * like.height).fill(255);
  for (let y = 0; y < Math.min(height, like.height); y += 1)
    laid.set(data.subarray(y * width, y * width + Math.min(width, like.width)), y * like.width);
  return { ...rest, data: laid, width: like.width, height: like.height };
}

const darker = 40;
/** Cells: a word in another program's fonts is a little wider, and stands a little higher. */
const [asideAtMost, aboveAtMost] = [2, 1];
/** A word of a few letters. */
const fewestCells = 5;

/** Whether there is ink in so many cells about which ours has none, or much less. */
function showsMore(ours: Cells, theirs: Cells, leftOut: readonly Box[]): boolean {
  const points = (side * 72) / ours.dpi;
  let more = 0;
  theirs.levels.forEach((level, cell) => {
    const [column, row] = [cell % ours.across, Math.floor(cell / ours.across)];
    if (level > 255 - darker || level > darkestNear(ours, column, row) - darker) return;
    const place: Box = [column * points, row * points, points, points];
    if (
      !leftOut.some(([x, y, width, height]) =>
        isWithin(place, [x - points, y - points, width + 2 * points, height + 2 * points]),
      )
    )
      more += 1;
  });
  return more >= fewestCells;
}

function darkestNear({ levels, across }: Cells, column: number, row: number): number {
  let darkest = 255;
  for (let y = row - aboveAtMost; y <= row + aboveAtMost; y += 1) {
    for (let x = Math.max(0, column - asideAtMost); x <= Math.min(across - 1, column + asideAtMost); x += 1)
      darkest = Math.min(darkest, levels[y * across + x] ?? 255);
  }
  return darkest;
}
