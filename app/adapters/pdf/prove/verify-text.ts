/**
 * The second reader, pdf.js: it shares no code with the engine that removed. It must find no glyph under a mark and no
 * removed words.
 */
import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "~/domain/records/pages";
import { chained, moved, toDisplayed, type Matrix, type PageGeometry } from "~/adapters/pdf/engine/coordinates";
import type { PlacedWord } from "~/adapters/pdf/read/searchable-words";
import { withPdfjs } from "~/adapters/pdf/engine/pdfjs";

export type PageToRead = { page: number; geometry: PageGeometry; boxes: readonly Box[]; isPicture: boolean };
/** `glyphsUnderMarks` counts; `text` is what the page says, lines kept; `laid` what lies over a picture of it. */
export type PageAsRead = { text: string; glyphsUnderMarks: number; laid: PlacedWord[] };

export async function readWithPdfjs(bytes: Uint8Array, pages: readonly PageToRead[]): Promise<PageAsRead[]> {
  // pictures are looked at elsewhere; decoding them here would only take time
  return withPdfjs(bytes, { largestPicture: 1 }, async (document) => {
    const read: PageAsRead[] = [];
    for (const wanted of pages) {
      const page = await document.getPage(wanted.page);
      read.push({
        text: await textOf(page),
        ...(wanted.boxes.length || wanted.isPicture
          ? await lookAtGlyphs(page, wanted)
          : { glyphsUnderMarks: 0, laid: [] }),
      });
      page.cleanup();
    }
    return read;
  });
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((part) => ("str" in part ? part.str + (part.hasEOL ? "\n" : "") : "")).join("");
}

type Glyph = { unicode: string; width: number; isSpace: boolean };
type TextState = {
  matrix: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
};

const inset = 0.75;
const sitting = 0.25;

type Glyphs = Pick<PageAsRead, "glyphsUnderMarks" | "laid">;

async function lookAtGlyphs(page: PDFPageProxy, { geometry, boxes, isPicture }: PageToRead): Promise<Glyphs> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const display = toDisplayed(geometry);
  let state: TextState = {
    matrix: [1, 0, 0, 1, 0, 0],
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
  };
  const outer: TextState[] = [];
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = text;
  let found = 0;
  const laid: PlacedWord[] = [];

  const moveLine = (x: number, y: number) => (text = line = chained([1, 0, 0, 1, x, y], line));
  const isUnderMark = (matrix: Matrix, width: number) => {
    const [x, y] = moved(chained(matrix, display), width / 2, state.size * sitting + state.rise);
    return boxes.some(
      ([left, top, across, down]) =>
        x > left + inset && x < left + across - inset && y > top + inset && y < top + down - inset,
    );
  };
  const show = (glyphs: readonly (Glyph | number | null)[]) => {
    const said = glyphs.map((glyph) => (glyph && typeof glyph === "object" ? glyph.unicode : "")).join("");
    if (isPicture) laid.push({ text: said, origin: moved(chained(chained(text, state.matrix), display), 0, 0) });
    for (const glyph of glyphs) {
      const units = typeof glyph === "number" ? -glyph : (glyph?.width ?? 0);
      const width = (units / 1000) * state.size * state.stretch;
      const spacing =
        glyph && typeof glyph === "object"
          ? (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.stretch
          : 0;
      if (glyph && typeof glyph === "object" && glyph.unicode.trim() && isUnderMark(chained(text, state.matrix), width))
        found += 1;
      text = chained([1, 0, 0, 1, width + spacing, 0], text);
    }
  };
  fnArray.forEach((operator, place) => {
    const args = (argsArray[place] ?? []) as unknown[];
    const numbers = args.flatMap(numbersIn);
    const [first = 0, second = 0] = numbers;
    const six = (numbers.length >= 6 ? numbers.slice(0, 6) : [1, 0, 0, 1, 0, 0]) as unknown as Matrix;
    switch (operator) {
      case OPS.save:
        outer.push(state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = outer.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        outer.push(state);
        state = { ...state, matrix: args[0] ? chained(six, state.matrix) : state.matrix };
        break;
      case OPS.transform:
        state = { ...state, matrix: chained(six, state.matrix) };
        break;
      case OPS.beginText:
        text = line = [1, 0, 0, 1, 0, 0];
        break;
      case OPS.setTextMatrix:
        text = line = six;
        break;
      case OPS.setFont:
        state = { ...state, size: first };
        break;
      case OPS.setCharSpacing:
        state = { ...state, charSpacing: first };
        break;
      case OPS.setWordSpacing:
        state = { ...state, wordSpacing: first };
        break;
      case OPS.setHScale:
        state = { ...state, stretch: first / 100 };
        break;
      case OPS.setTextRise:
        state = { ...state, rise: first };
        break;
      case OPS.setLeading:
        state = { ...state, leading: -first };
        break;
      case OPS.setLeadingMoveText:
        state = { ...state, leading: second };
        moveLine(first, second);
        break;
      case OPS.moveText:
        moveLine(first, second);
        break;
      case OPS.nextLine:
        moveLine(0, state.leading);
        break;
      case OPS.showText:
        show((args[0] ?? []) as (Glyph | number | null)[]);
        break;
    }
  });
  return { glyphsUnderMarks: found, laid };
}

const numbersIn = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return isList(value) ? Array.from(value).filter((part) => typeof part === "number") : [];
};

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array;
