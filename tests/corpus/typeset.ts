/** Sets lines of text as a page: where each word stands, and the same as a PDF to be printed and read back. */
import { PDFDocument, StandardFonts, type PDFFont } from "pdf-lib";
import type { Word } from "~/domain/pages";

const size = 11;
const lineHeight = 16;
const left = 50;
const top = 60;
export const paper = { width: 595, height: 842 } as const;
/** Columns of a table are this far apart. */
const column = 128;

let measured: PDFFont | undefined;
export async function font(): Promise<PDFFont> {
  measured ??= await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
  return measured;
}

/** A line; cells of a table are parted by " | ". */
export function wordsOfLines(lines: readonly string[], letters: PDFFont): Word[] {
  return lines.flatMap((line, row) => line.split(" | ").flatMap((cell, at) => wordsOfCell(cell, left + at * column, top + row * lineHeight, letters)));
}

function wordsOfCell(cell: string, start: number, y: number, letters: PDFFont): Word[] {
  let x = start;
  return cell.split(" ").flatMap((text) => {
    const width = letters.widthOfTextAtSize(text, size);
    const at = x;
    x += width + letters.widthOfTextAtSize(" ", size);
    return text ? [{ text, box: [at, y, width, size] as const }] : [];
  });
}

/** The same lines on paper. */
export async function pdfOfLines(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const letters = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([paper.width, paper.height]);
    lines.forEach((line, row) => line.split(" | ").forEach((cell, at) => page.drawText(cell, { x: left + at * column, y: paper.height - (top + row * lineHeight) - size, size, font: letters })));
  }
  return Buffer.from(await document.save());
}
