/** Sets lines of text as a page: where each word stands, and the same as a PDF to be printed and read back. */
import { PDFDocument, StandardFonts, type PDFFont } from "pdf-lib";
import type { Word } from "~/domain/records/pages";

/** What records are printed in. */
export const faces = {
  sans: StandardFonts.Helvetica,
  serif: StandardFonts.TimesRoman,
  typewriter: StandardFonts.Courier,
} as const;
export type Face = keyof typeof faces;
/** The typewriter's letters are wide: smaller, a line of them still fits. */
const sizes: Record<Face, number> = { sans: 11, serif: 11, typewriter: 9 };

const lineHeight = 16;
const left = 50;
const top = 60;
const paper = { width: 595, height: 842 } as const;
/** Columns of a table are this far apart. */
const column = 128;

export type Letters = { font: PDFFont; size: number };
const measured = new Map<Face, Letters>();
export async function lettersOf(face: Face): Promise<Letters> {
  const letters = measured.get(face) ?? {
    font: await (await PDFDocument.create()).embedFont(faces[face]),
    size: sizes[face],
  };
  measured.set(face, letters);
  return letters;
}

/** A line; cells of a table are parted by " | ". */
export function wordsOfLines(lines: readonly string[], letters: Letters): Word[] {
  return lines.flatMap((line, row) =>
    line.split(" | ").flatMap((cell, at) => wordsOfCell(cell, left + at * column, top + row * lineHeight, letters)),
  );
}

function wordsOfCell(cell: string, start: number, y: number, { font, size }: Letters): Word[] {
  let x = start;
  return cell.split(" ").flatMap((text) => {
    const width = font.widthOfTextAtSize(text, size);
    const at = x;
    x += width + font.widthOfTextAtSize(" ", size);
    return text ? [{ text, box: [at, y, width, size] as const }] : [];
  });
}

/** The same lines on paper. */
export async function pdfOfLines(pages: readonly (readonly string[])[], face: Face): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(faces[face]);
  const size = sizes[face];
  for (const lines of pages) {
    const page = document.addPage([paper.width, paper.height]);
    lines.forEach((line, row) =>
      line
        .split(" | ")
        .forEach((cell, at) =>
          page.drawText(cell, { x: left + at * column, y: paper.height - (top + row * lineHeight) - size, size, font }),
        ),
    );
  }
  return Buffer.from(await document.save());
}
