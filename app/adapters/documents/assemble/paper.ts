/** A4, measured as a letter is, and text that must fit on it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PDFDocument, PDFFont } from "pdf-lib";

export const mm = 72 / 25.4;
export const paper = { width: 210 * mm, height: 297 * mm };

export type Fonts = { plain: PDFFont; bold: PDFFont };

/** DejaVu writes the names of Europe and beyond; only the letters used are embedded. */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  const { default: fontkit } = await import("@pdf-lib/fontkit"); // loading it takes longer than most pages do
  document.registerFontkit(fontkit);
  return {
    plain: await document.embedFont(font("DejaVuSans.ttf"), { subset: true }),
    bold: await document.embedFont(font("DejaVuSans-Bold.ttf"), { subset: true }),
  };
}

function font(file: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`));
}

/**
 * A letter that does not fit must not leave: what does not fit is a bug in a template or an address an officer must
 * shorten.
 */
export class DoesNotFit extends Error {
  override name = "DoesNotFit";
}

export function mustFit(text: string, font: PDFFont, size: number, width: number, what: string): string {
  mustHaveLetters(text, font, what);
  if (font.widthOfTextAtSize(text, size) > width) throw new DoesNotFit(`${what} is too long for its place`);
  return text;
}

const lettersOf = new WeakMap<PDFFont, Set<number>>();

function mustHaveLetters(text: string, font: PDFFont, what: string) {
  const missing = missingLetter(text, font);
  if (missing) throw new DoesNotFit(`${what} has a character that cannot be printed (${missing})`);
}

/** The first character that the font cannot write, as `U+4E2D`; null where it can write all. */
export function missingLetter(text: string, font: PDFFont): string | null {
  if (!lettersOf.has(font)) lettersOf.set(font, new Set(font.getCharacterSet()));
  const missing = [...text].find((letter) => !lettersOf.get(font)!.has(letter.codePointAt(0)!));
  return missing ? `U+${missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}` : null;
}

/** Breaks a paragraph between words. A single word wider than the line is a `DoesNotFit`. */
export function wrapped(paragraph: string, font: PDFFont, size: number, width: number, what = "a paragraph"): string[] {
  const lines: string[][] = [];
  const gap = wordWidth(" ", font) * size;
  let room = 0;
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const needed = wordWidth(word, font) * size;
    if (lines.length && needed + gap <= room) lines.at(-1)!.push(word);
    else lines.push([word]);
    room = (lines.at(-1)!.length === 1 ? width : room - gap) - needed;
  }
  return lines.map((words) => mustFit(words.join(" "), font, size, width + kerning, what));
}

const kerning = 0.5; // points by which a line may differ from the sum of its words
const widths = new WeakMap<PDFFont, Map<string, number>>();

/** At a size of one point. Laying out a word is slow and the same words come again and again. */
function wordWidth(word: string, font: PDFFont): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const width = known.get(word) ?? font.widthOfTextAtSize(word, 1);
  known.set(word, width);
  return width;
}
