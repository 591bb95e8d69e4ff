/** What a scanner or a telephone makes of a page: a picture, a little askew, with grain. */
import sharp from "sharp";
import { openPdf, type OpenedPdf, type Pixels } from "~/adapters/pdf/engine/pdfium";
import type { Random } from "./even-random";

export async function opened(pdf: Uint8Array): Promise<OpenedPdf> {
  const outcome = await openPdf(pdf);
  if (!outcome.ok) throw new Error(`a sample could not be opened: ${outcome.because}`);
  return outcome.pdf;
}

/** A grey JPEG of the page at 200 dpi, as an office scanner writes it. */
export async function scanOf(pdf: OpenedPdf, page: number, random: Random): Promise<Buffer> {
  const { data, width, height } = pdf.renderGray(page, 200);
  const askew = await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate((random() - 0.5) * 1.6, { background: "#ffffff" })
    .resize(width, height, { fit: "cover" })
    .toColourspace("b-w")
    .blur(0.5)
    .raw()
    .toBuffer();
  return sharp(grained(askew, random, 22), { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

/** A colour JPEG as a telephone takes it of a card or a letter on a table. */
export async function photographOf({ data, width, height }: Pixels, random: Random): Promise<Buffer> {
  const { data: turned, info } = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .extend({ top: 60, bottom: 60, left: 80, right: 80, background: "#8a7560" })
    .rotate(1.7, { background: "#8a7560" })
    .blur(0.6)
    .modulate({ brightness: 0.96, saturation: 0.9 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(grained(turned, random, 16), {
    raw: { width: info.width, height: info.height, channels: info.channels },
  })
    .jpeg({ quality: 82 })
    .toBuffer();
}

const tableLength = 65_521; // prime, so that rows do not repeat

function grained(pixels: Uint8Array, random: Random, strength: number): Uint8Array {
  const grain = Float32Array.from({ length: tableLength }, () => (random() + random() - 1) * strength + 14);
  const contrast = 0.9; // ink is never black and paper never white
  const out = new Uint8ClampedArray(pixels.length);
  for (let at = 0; at < out.length; at += 1) out[at] = pixels[at]! * contrast + grain[at % tableLength]!;
  return new Uint8Array(out.buffer);
}
