/** The same pages as scans: set as a PDF, drawn at 200 dots an inch in grey, a little blurred, kept as JPEG, and read as the desk reads scans. */
import sharp from "sharp";
import { ocrPicture } from "~/adapters/ocr/ocr";
import { openPdf } from "~/adapters/pdf/pdfium";
import type { Read } from "./measure";
import { pdfOfLines } from "./typeset";

const dpi = 200;

export const asScan: Read = async (plain) => {
  const opened = await openPdf(await pdfOfLines([plain]));
  if (!opened.ok) throw new Error(opened.because);
  const { data, width, height } = opened.pdf.renderGray(1, dpi);
  opened.pdf.close();
  const scan = await sharp(data, { raw: { width, height, channels: 1 } }).blur(0.7).jpeg({ quality: 60 }).toBuffer();
  const pixels = await sharp(scan).greyscale().raw().toBuffer();
  const { words } = await ocrPicture({ data: pixels, width, height, channels: 1, dpi });
  return words.map(({ text, box: [x, y, across, down] }) => ({ text, box: [(x * 72) / dpi, (y * 72) / dpi, (across * 72) / dpi, (down * 72) / dpi] as const }));
};
