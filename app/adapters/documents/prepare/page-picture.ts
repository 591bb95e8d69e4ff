/** The picture of a page as an officer sees it: small enough to send, sharp enough to read. */
import sharp from "sharp";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/engine/pdfium";

const usualDpi = 110;
const widest = 1600;
const tallest = 2400;
const largestBytes = 150_000;

/** From best to smallest; the first that is small enough is taken, or the last. */
const savings = [
  { shades: 256, scale: 1 },
  { shades: 16, scale: 1 },
  { shades: 8, scale: 1 },
  { shades: 8, scale: 0.75 },
  { shades: 4, scale: 0.75 },
];

export async function pictureOf(pdf: OpenedPdf, page: number): Promise<Uint8Array> {
  const { width, height } = pdf.size(page);
  const dpi = Math.min(usualDpi, (widest / width) * 72, (tallest / height) * 72);
  const pixels = pdf.renderRgba(page, dpi);
  const grey = greyOf(pixels);
  let picture: Uint8Array = new Uint8Array();
  for (const { shades, scale } of savings) {
    picture = grey ? await greyPng(grey, shades, scale) : await colourPng(pixels, shades, scale);
    if (picture.length <= largestBytes) break;
  }
  return picture;
}

const visibleTint = 14;

/** Null where the page has colour. */
function greyOf({ data, width, height, dpi }: Pixels): Pixels | null {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const red = data[pixel * 4]!;
    const green = data[pixel * 4 + 1]!;
    const blue = data[pixel * 4 + 2]!;
    if (
      Math.abs(red - green) > visibleTint ||
      Math.abs(green - blue) > visibleTint ||
      Math.abs(red - blue) > visibleTint
    )
      return null;
    grey[pixel] = green;
  }
  return { data: grey, width, height, channels: 1, dpi };
}

async function greyPng(pixels: Pixels, shades: number, scale: number): Promise<Buffer> {
  const { data, width, height } = await scaled(pixels, scale);
  const step = 255 / (shades - 1);
  const fewer = shades === 256 ? data : data.map((value) => Math.round(Math.round(value / step) * step));
  return sharp(fewer, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .png({ compressionLevel: 7 })
    .toBuffer();
}

async function colourPng(pixels: Pixels, shades: number, scale: number): Promise<Buffer> {
  const { data, width, height } = await scaled(pixels, scale);
  const image = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  return (
    shades === 256
      ? image.png({ compressionLevel: 7 })
      : image.png({ palette: true, colours: shades * 4, effort: 1, dither: 0, compressionLevel: 7 })
  ).toBuffer();
}

async function scaled(
  { data, width, height, channels }: Pixels,
  scale: number,
): Promise<Pick<Pixels, "data" | "width" | "height">> {
  if (scale === 1) return { data, width, height };
  const smaller = sharp(data, { raw: { width, height, channels } }).resize(Math.max(1, Math.round(width * scale)));
  const { data: fewer, info } = await (channels === 1 ? smaller.toColourspace("b-w") : smaller)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: fewer, width: info.width, height: info.height };
}
