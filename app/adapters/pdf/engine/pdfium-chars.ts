/** The characters of a page as PDFium reads them, and the words they make. */
import type { Box, Word } from "~/domain/records/pages";
import { moved, toDisplayed, unionOf, type Matrix, type PageGeometry } from "./coordinates";
import { floatsAt, lending, type Engine } from "./pdfium-memory";

/**
 * `tight` is the ink, `loose` the room that a letter takes in its line (see `cellOf`); both displayed points. `space`
 * and `newline` are gaps which PDFium found or made up, `hyphen` a word broken at the end of a line. `origin` lies on
 * the baseline, `direction` is where the line runs (y down, of length 1), `size` the size of the font as displayed.
 * `textObject` is PDFium's handle of the text the character belongs to and means something only while the page is open.
 */
export type Char = {
  at: number;
  text: string;
  tight: Box;
  loose: Box;
  kind: "glyph" | "space" | "newline" | "hyphen";
  origin: readonly [x: number, y: number];
  direction: readonly [x: number, y: number];
  size: number;
  textObject: number;
};

/**
 * What is asked for every character goes to PDFium directly: the checked calls of its wrapper take longer than the
 * answers.
 */
type Direct = {
  FPDFText_GetUnicode(text: number, index: number): number;
  FPDFText_IsHyphen(text: number, index: number): number;
  FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number;
  FPDFText_GetLooseCharBox(text: number, index: number, at: number): number;
  FPDFText_GetTextObject(text: number, index: number): number;
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  FPDFText_GetMatrix(text: number, index: number, at: number): number;
  FPDFText_GetFontSize(text: number, index: number): number;
};
type Reading = { engine: Engine; direct: Direct; text: number; at: number; display: Matrix };

export function charsOn(engine: Engine, pageHandle: number, geometry: PageGeometry): Char[] {
  const text = engine.FPDFText_LoadPage(pageHandle);
  const direct = engine.pdfium.wasmExports as unknown as Direct;
  try {
    const count = engine.FPDFText_CountChars(text);
    return lending(engine, 48, (at) => {
      const reading = { engine, direct, text, at, display: toDisplayed(geometry) };
      return Array.from({ length: count }, (_, index) => charAt(reading, index));
    });
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

function charAt(reading: Reading, index: number): Char {
  const { engine, direct, text, at, display } = reading;
  const code = direct.FPDFText_GetUnicode(text, index);
  direct.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
  const { HEAPF64: wide } = engine.pdfium;
  const tight = displayedBox(display, wide[at >> 3]!, wide[(at >> 3) + 2]!, wide[(at >> 3) + 1]!, wide[(at >> 3) + 3]!);
  direct.FPDFText_GetLooseCharBox(text, index, at + 32);
  const { HEAPF32: short } = engine.pdfium;
  const cell = (at + 32) >> 2; // left, top, right, bottom
  const told = displayedBox(display, short[cell]!, short[cell + 3]!, short[cell + 2]!, short[cell + 1]!);
  const line = lineOf(reading, index);
  const isHyphen = direct.FPDFText_IsHyphen(text, index) === 1;
  const isNameless = code <= 0x20 && code !== 0x02 && !isHyphen && tight[2] > inked && tight[3] > inked;
  return {
    at: index,
    text:
      !isNameless && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : "\ufffd",
    tight,
    loose: cellOf(told, tight, line),
    kind: isNameless ? "glyph" : kindOf(code, isHyphen),
    ...line,
    textObject: direct.FPDFText_GetTextObject(text, index),
  };
}

/** Fonts without a table of letters give control characters or spaces; what has ink is a letter all the same. */
const inked = 0.3;

/** Pages lie in quarter turns, so two opposite corners are enough. */
function displayedBox([a, b, c, d, e, f]: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const [x1, y1, x2, y2] = [
    a * left + c * bottom + e,
    b * left + d * bottom + f,
    a * right + c * top + e,
    b * right + d * top + f,
  ];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
}

type Line = Pick<Char, "origin" | "direction" | "size">;

/** Parts of the font's size above and below the baseline: together one, as lines without space between them stand. */
const above = 0.78;
const below = 0.22;
const straight = 0.98;

/**
 * Many fonts tell the height of their tallest sign for the height of every letter, which reaches far into the lines
 * above and below. What a letter takes of its line is the size of the font there, and its own ink where that is higher.
 */
function cellOf(told: Box, tight: Box, { origin, direction: [across, down], size }: Line): Box {
  if (!(size > 0) || Math.max(Math.abs(across), Math.abs(down)) < straight) return told;
  const isLevel = Math.abs(across) >= straight;
  const side = isLevel ? 1 : 0;
  const [before, after] = (isLevel ? across > 0 : down < 0) ? [above, below] : [below, above];
  const inked = tight[side + 2]! > 0 ? [tight[side], tight[side] + tight[side + 2]!] : [];
  const from = Math.max(told[side], Math.min(origin[side] - before * size, ...inked));
  const to = Math.min(told[side] + told[side + 2]!, Math.max(origin[side] + after * size, ...inked));
  if (!(to > from)) return told;
  return isLevel ? [told[0], from, told[2], to - from] : [from, told[1], to - from, told[3]];
}

function lineOf({ engine, direct, text, at, display }: Reading, index: number): Line {
  direct.FPDFText_GetCharOrigin(text, index, at, at + 8);
  const [x = 0, y = 0] = engine.pdfium.HEAPF64.subarray(at >> 3, (at >> 3) + 2);
  const [a, b, c, d] = direct.FPDFText_GetMatrix(text, index, at)
    ? (floatsAt(engine, at, 4) as [number, number, number, number])
    : [1, 0, 0, 1];
  const across = a * display[0] + b * display[2];
  const down = a * display[1] + b * display[3];
  const length = Math.hypot(across, down) || 1;
  const unit = Math.hypot(display[0], display[1]);
  return {
    origin: moved(display, x, y),
    direction: [across / length, down / length],
    size: direct.FPDFText_GetFontSize(text, index) * Math.hypot(c, d) * unit,
  };
}

function kindOf(code: number, brokenWord: boolean): Char["kind"] {
  if (brokenWord || code === 0xfffe || code === 0x02 || code === 0xad) return "hyphen";
  if (code === 0x0a || code === 0x0d) return "newline";
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000
    ? "space"
    : "glyph";
}

/** Runs of glyphs between gaps. The box is the union of the glyphs' cells. */
export function wordsOf(chars: readonly Char[]): Word[] {
  return runsOfGlyphs(chars).map((run) => ({ text: spelledOut(run), box: unionOf(run.map((char) => char.loose)) }));
}

export function spelledOut(run: readonly Pick<Char, "text" | "kind">[]): string {
  return run.map((char) => (char.kind === "hyphen" ? "-" : char.text)).join("");
}

export function runsOfGlyphs<C extends Pick<Char, "kind">>(chars: readonly C[]): C[][] {
  const runs: C[][] = [];
  let current: C[] = [];
  for (const char of chars) {
    const ends = char.kind === "space" || char.kind === "newline";
    if (!ends) current.push(char);
    if ((ends || char.kind === "hyphen") && current.length) runs.push(current);
    if (ends || char.kind === "hyphen") current = [];
  }
  return current.length ? [...runs, current] : runs;
}
