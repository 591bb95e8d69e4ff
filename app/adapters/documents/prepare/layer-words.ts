/**
 * The words of a page's text layer, with the font they are written in. A font may tell no letters, or others than it
 * shows: such words are no words, and what is seen in their place is read like a scan.
 */
import { charsOn, runsOfGlyphs, spelledOut, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { joinedWhereSetWide } from "~/adapters/pdf/read/set-wide";
import { unionOf } from "~/adapters/pdf/engine/coordinates";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { lending, type Engine } from "~/adapters/pdf/engine/pdfium-memory";
import type { Word } from "~/domain/records/pages";

/** `font` is null where the program that shows the page brings the font itself, and so knows its letters. */
export type LayerWord = Word & { font: string | null };

export function layerWords(pdf: OpenedPdf, page: number): LayerWord[] {
  const { engine } = pdf;
  const geometry = pdf.geometry(page);
  return pdf.withPage(page, (handle) => {
    const isGuessed = guessesOn(engine, handle);
    const fontOf = fontsOn(engine);
    return joinedWhereSetWide(runsOfGlyphs(charsOn(engine, handle, geometry))).flatMap((run) => {
      const box = unionOf(run.map((char) => char.loose));
      if (box[2] <= 0 || box[3] <= 0 || !isLegible(run, isGuessed)) return [];
      return [{ text: spelledOut(run), box, font: fontOf(run[0]!) }];
    });
  });
}

/** Fonts without a table of letters give private or replacement characters, or the numbers of their glyphs. */
function isLegible(run: readonly Char[], isGuessed: (char: Char) => boolean): boolean {
  const unknown = run.filter(
    (char) => char.text === "\ufffd" || /\p{Co}|\p{Cn}/u.test(char.text) || (char.kind === "glyph" && isGuessed(char)),
  ).length;
  return unknown <= run.length / 4;
}

/** The checked calls of the engine's wrapper take longer than the answers. */
type Direct = { FPDFText_HasUnicodeMapError(text: number, index: number): number };

/** Where the file says nothing of a letter, and PDFium gives the number of its glyph for it. */
function guessesOn(engine: Engine, pageHandle: number): (char: Char) => boolean {
  const { FPDFText_HasUnicodeMapError: hasError } = engine.pdfium.wasmExports as unknown as Direct;
  const text = engine.FPDFText_LoadPage(pageHandle);
  try {
    const count = engine.FPDFText_CountChars(text);
    const guessed = Array.from({ length: count }, (_, index) => hasError(text, index) === 1);
    return ({ at }) => guessed[at] ?? false;
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

function fontsOn(engine: Engine): (char: Char) => string | null {
  const known = new Map<number, string | null>();
  return ({ textObject }) => {
    if (!known.has(textObject)) known.set(textObject, nameOfFont(engine, textObject));
    return known.get(textObject)!;
  };
}

const longestName = 256;

/** A subset has a name of its own; where two have the same, their programs are hardly of the same length. */
function nameOfFont(engine: Engine, textObject: number): string | null {
  const font = textObject ? engine.FPDFTextObj_GetFont(textObject) : 0;
  if (!font || !engine.FPDFFont_GetIsEmbedded(font)) return null;
  return lending(engine, longestName + 4, (at) => {
    const length = Math.min(longestName, engine.FPDFFont_GetBaseFontName(font, at, longestName));
    const bytes = engine.pdfium.HEAPU8.slice(at, at + Math.max(0, length - 1));
    engine.FPDFFont_GetFontData(font, 0, 0, at + longestName);
    const size = engine.pdfium.HEAP32[(at + longestName) >> 2];
    return `${Buffer.from(bytes).toString("latin1")} ${size}`;
  });
}
