/**
 * The same pages as scans: set as a PDF, drawn at 200 dots an inch in grey, kept as JPEG, and read as the desk reads
 * scans.
 */
import sharp from "sharp";
import { readScan } from "~/adapters/ocr/read-scan";
import { turnedPicture, type GreyPicture, type TurnedPicture } from "~/adapters/ocr/turned-picture";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import type { Word } from "~/domain/records/pages";
import { evenRandom } from "../../scripts/samples/even-random";
import type { Read } from "./measure";
import { pdfOfLines } from "./typeset";

const dpi = 200;
const glancing = 0.5;

export const scanners = {
  /** Clean print, a little blurred. */
  clean: { askew: 0, grain: 0, blur: 0.7, quality: 60, fax: null },
  /** As a fax of a photocopy: not straight on the glass, grained, and every dot either black or white. */
  harsh: { askew: 0.7, grain: 45, blur: 0.8, quality: 60, fax: 165 },
} as const;
export type Scanner = (typeof scanners)[keyof typeof scanners];

export const asScan =
  (scanner: Scanner): Read =>
  async (plain, _, face) => {
    const scan = await scanned(await drawn(await pdfOfLines([plain], face)), scanner);
    const { words } = await readScan(scan, await turnedPicture(scan, 0, glancing));
    return words.map(({ text, box }) => ({
      text,
      box: scan.toPage(box).map((pixels) => (pixels * 72) / dpi) as unknown as Word["box"],
    }));
  };

async function drawn(pdf: Buffer): Promise<GreyPicture> {
  const opened = await openPdf(pdf);
  if (!opened.ok) throw new Error(opened.because);
  const { data, width, height } = opened.pdf.renderGray(1, dpi);
  opened.pdf.close();
  return { data, width, height, dpi };
}

/** `toPage` of what comes out leads back to the page before it was laid on the glass. */
async function scanned(page: GreyPicture, { askew, grain, blur, quality, fax }: Scanner): Promise<TurnedPicture> {
  const onGlass = await turnedPicture(page, askew);
  const raw = { width: onGlass.width, height: onGlass.height, channels: 1 as const };
  const blurred = await sharp(onGlass.data, { raw }).toColourspace("b-w").blur(blur).raw().toBuffer();
  const grained = grain === 0 ? blurred : withGrain(blurred, grain);
  const dots = fax === null ? sharp(grained, { raw }) : sharp(grained, { raw }).threshold(fax);
  const kept = await dots.toColourspace("b-w").jpeg({ quality }).toBuffer();
  return { ...onGlass, data: await sharp(kept).toColourspace("b-w").raw().toBuffer() };
}

function withGrain(pixels: Uint8Array, strength: number): Uint8Array {
  const random = evenRandom(pixels.length);
  return Uint8Array.from(Uint8ClampedArray.from(pixels, (shade) => shade + (random() + random() - 1) * strength));
}
