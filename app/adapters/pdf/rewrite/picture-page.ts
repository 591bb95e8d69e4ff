/**
 * A page as a picture: drawn by PDFium, painted over under the marks, and the surviving words laid over it invisibly so
 * that they stay selectable where they were. The page keeps its boxes, its rotation and its unit.
 */
import type { PDFDict, PDFDocument, PDFName, PDFObject } from "pdf-lib";
import sharp from "sharp";
import type { Box } from "~/domain/records/pages";
import { cellsOf, type Cells } from "~/adapters/pdf/read/compare-pictures";
import { addEmptyPage } from "./copy-kept";
import { displayedSize, inverted, toDisplayed, type PageGeometry } from "~/adapters/pdf/engine/coordinates";
import { number, writeContent, type Operation } from "~/adapters/pdf/engine/content-stream";
import type { InvisibleFont } from "./invisible-font";
import type { Overlay } from "~/adapters/pdf/read/overlays";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/engine/pdfium";
import { name } from "~/adapters/pdf/engine/stream-bytes";

/** The page's own boxes as they stood in the document, in user space. */
export type PageFrame = { geometry: PageGeometry; entries: [PDFName, PDFObject][] };

const darkest = 0;
const colourful = 12;

export type PicturePage = { page: number; boxes: readonly Box[]; dpi: number };

/**
 * How the page looked before anything was painted over, and the picture of it: `size` in points, `packed` while the
 * next page is drawn.
 */
export type DrawnPicture = {
  looks: Cells;
  size: readonly [across: number, down: number];
  packed: Promise<PackedPicture>;
};
type PackedPicture = { bytes: Uint8Array; entries: Record<string, unknown> };

export function drawnPicture(pdf: OpenedPdf, { page, boxes, dpi }: PicturePage): DrawnPicture {
  const pixels = pdf.renderRgba(page, dpi);
  const looks = cellsOf(greyOf(pixels), Math.max(1, Math.round(pixels.dpi / cellsPerInch)));
  for (const box of boxes) paint(pixels, box);
  return { looks, size: [(pixels.width * 72) / pixels.dpi, (pixels.height * 72) / pixels.dpi], packed: packed(pixels) };
}

/** Resolves when the picture stands in the document: meanwhile the next page can be drawn. */
export async function addPicturePage(
  out: PDFDocument,
  frame: PageFrame,
  drawn: DrawnPicture,
  overlays: readonly Overlay[],
  font: InvisibleFont,
): Promise<void> {
  const picture = out.context.nextRef();
  const node = addFramedPage(out, frame);
  node.set(
    name("Resources"),
    out.context.obj({ XObject: { X0: picture }, ...(overlays.length ? { Font: { F0: font.ref } } : {}) }),
  );
  const { height } = displayedSize(frame.geometry);
  const [across, down] = drawn.size;
  const drawing = [
    operation("cm", ...displayedToUser(frame.geometry)),
    operation("q"),
    operation("cm", across, 0, 0, down, 0, height - down),
    { operator: "Do", operands: [{ is: "name" as const, name: "X0" }] },
    operation("Q"),
    ...overlayOperations(overlays, height, font),
  ];
  node.set(name("Contents"), out.context.register(out.context.flateStream(writeContent(drawing))));
  const { bytes, entries } = await drawn.packed;
  out.context.assign(picture, out.context.stream(bytes, entries as never));
}

const cellsPerInch = 18;

function greyOf({ data, width, height, dpi }: Pixels): Pixels {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4)
    grey[pixel] = (data[at]! * 30 + data[at + 1]! * 59 + data[at + 2]! * 11) / 100;
  return { data: grey, width, height, channels: 1, dpi };
}

export function addFramedPage(out: PDFDocument, frame: PageFrame): PDFDict {
  const { node } = addEmptyPage(out);
  for (const [key, value] of frame.entries) node.set(key, value);
  return node;
}

/**
 * Content is written as on an upright page of the displayed size, y upwards; this matrix lays it into the page's own
 * space.
 */
export function displayedToUser(geometry: PageGeometry): number[] {
  const { height } = displayedSize(geometry);
  const [a, b, c, d, e, f] = inverted(toDisplayed(geometry));
  return [a, b, -c, -d, e + c * height, f + d * height];
}

export function operation(operator: string, ...numbers: number[]): Operation {
  return { operator, operands: numbers.map(number) };
}

function paint({ data, width, height, channels, dpi }: Pixels, box: Box) {
  const scale = dpi / 72;
  const left = Math.max(0, Math.floor(box[0] * scale));
  const right = Math.min(width, Math.ceil((box[0] + box[2]) * scale));
  const bottom = Math.min(height, Math.ceil((box[1] + box[3]) * scale));
  for (let y = Math.max(0, Math.floor(box[1] * scale)); y < bottom; y += 1) {
    for (let x = left; x < right; x += 1)
      data.fill(darkest, (y * width + x) * channels, (y * width + x) * channels + 3);
  }
}

function isGrey({ data }: Pixels): boolean {
  for (let at = 0; at < data.length; at += 4 * 3) {
    if (Math.abs(data[at]! - data[at + 1]!) > colourful || Math.abs(data[at + 1]! - data[at + 2]!) > colourful)
      return false;
  }
  return true;
}

/** Whether most of a page is white and black: letters and lines, which are smaller and exact without loss. */
function isMostlyInk({ data }: Pixels): boolean {
  let between = 0;
  let all = 0;
  for (let at = 1; at < data.length; at += 4 * 7) {
    all += 1;
    if (data[at]! > 12 && data[at]! < 243) between += 1;
  }
  return between < all * 0.2;
}

async function packed(pixels: Pixels): Promise<PackedPicture> {
  const grey = isGrey(pixels);
  const flat = sharp(pixels.data, {
    raw: { width: pixels.width, height: pixels.height, channels: 4 },
    limitInputPixels: false,
  }).removeAlpha();
  const image = grey ? flat.greyscale().toColourspace("b-w") : flat;
  const common = {
    Type: "XObject",
    Subtype: "Image",
    Width: pixels.width,
    Height: pixels.height,
    ColorSpace: grey ? "DeviceGray" : "DeviceRGB",
    BitsPerComponent: 8,
  };
  if (!isMostlyInk(pixels))
    return {
      bytes: await image.jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer(),
      entries: { ...common, Filter: "DCTDecode" },
    };
  const png = await image.png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer();
  const parms = { Predictor: 15, Colors: grey ? 1 : 3, BitsPerComponent: 8, Columns: pixels.width };
  return { bytes: pngRows(png), entries: { ...common, Filter: "FlateDecode", DecodeParms: parms } };
}

/** A PNG's compressed rows are what a PDF calls Flate with predictor 15. */
function pngRows(png: Buffer): Buffer {
  const rows: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      rows.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(rows);
}

function overlayOperations(overlays: readonly Overlay[], height: number, font: InvisibleFont): Operation[] {
  if (!overlays.length) return [];
  const invisible = operation("Tr", 3);
  return [
    operation("BT"),
    invisible,
    ...overlays.flatMap((overlay) => overlayText(overlay, height, font)),
    operation("ET"),
  ];
}

function overlayText(
  { text, origin, direction, size, length }: Overlay,
  height: number,
  font: InvisibleFont,
): Operation[] {
  const codes = font.encode(text);
  const natural = font.widthPerCode * (codes.length / 2) * size || 1;
  const [across, down] = direction;
  return [
    { operator: "Tf", operands: [{ is: "name", name: "F0" }, number(size)] },
    operation("Tz", (100 * length) / natural),
    operation("Tm", across, -down, down, across, origin[0], height - origin[1]),
    { operator: "Tj", operands: [{ is: "string", bytes: codes }] },
  ];
}
