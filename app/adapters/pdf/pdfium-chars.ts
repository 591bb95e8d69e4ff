/** The characters of a page as PDFium reads them, and the words they make. */
import type { Box, Word } from "~/domain/pages";
import { moved, rectToBox, toDisplayed, unionOf, type Matrix, type PageGeometry } from "./coordinates";
import { floatsAt, lending, type Engine } from "./pdfium";

/**
 * `tight` is the ink, `loose` the whole cell; both displayed points. `space` and `newline` are gaps which PDFium found or made
 * up, `hyphen` a word broken at the end of a line. `origin` lies on the baseline, `direction` is where the line runs (y down, of
 * length 1), `size` the size of the font as displayed. `textObject` is PDFium's handle of the text the character belongs to and
 * means something only while the page is open.
 */
export type Char = {
  at: number; text: string; tight: Box; loose: Box; kind: "glyph" | "space" | "newline" | "hyphen";
  origin: readonly [x: number, y: number]; direction: readonly [x: number, y: number]; size: number; textObject: number;
};

/** Baselines cost time and are left at nothing with `lines: false`. */
export function charsOn(engine: Engine, pageHandle: number, geometry: PageGeometry, { lines = true } = {}): Char[] {
  const text = engine.FPDFText_LoadPage(pageHandle);
  try {
    const count = engine.FPDFText_CountChars(text);
    return lending(engine, 48, (at) => Array.from({ length: count }, (_, index) => charAt(engine, text, index, at, geometry, lines)));
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

function charAt(engine: Engine, text: number, index: number, at: number, geometry: PageGeometry, lines: boolean): Char {
  const code = engine.FPDFText_GetUnicode(text, index);
  engine.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
  const [left, right, bottom, top] = Array.from(engine.pdfium.HEAPF64.subarray(at >> 3, (at >> 3) + 4)) as [number, number, number, number];
  engine.FPDFText_GetLooseCharBox(text, index, at + 32);
  const [looseLeft, looseTop, looseRight, looseBottom] = floatsAt(engine, at + 32, 4) as [number, number, number, number];
  return {
    at: index,
    text: code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : "\ufffd",
    tight: rectToBox(geometry, { left, bottom, right, top }),
    loose: rectToBox(geometry, { left: looseLeft, bottom: looseBottom, right: looseRight, top: looseTop }),
    kind: kindOf(code, engine.FPDFText_IsHyphen(text, index) === 1),
    ...(lines ? lineOf(engine, text, index, at, toDisplayed(geometry)) : noLine),
    textObject: engine.FPDFText_GetTextObject(text, index),
  };
}

const noLine: Pick<Char, "origin" | "direction" | "size"> = { origin: [0, 0], direction: [1, 0], size: 0 };

function lineOf(engine: Engine, text: number, index: number, at: number, display: Matrix): Pick<Char, "origin" | "direction" | "size"> {
  engine.FPDFText_GetCharOrigin(text, index, at, at + 8);
  const [x = 0, y = 0] = Array.from(engine.pdfium.HEAPF64.subarray(at >> 3, (at >> 3) + 2));
  const [a, b, c, d] = engine.FPDFText_GetMatrix(text, index, at) ? (floatsAt(engine, at, 4) as [number, number, number, number]) : [1, 0, 0, 1];
  const across = a * display[0] + b * display[2];
  const down = a * display[1] + b * display[3];
  const length = Math.hypot(across, down) || 1;
  const unit = Math.hypot(display[0], display[1]);
  return { origin: moved(display, x, y), direction: [across / length, down / length], size: engine.FPDFText_GetFontSize(text, index) * Math.hypot(c, d) * unit };
}

function kindOf(code: number, brokenWord: boolean): Char["kind"] {
  if (brokenWord || code === 0xfffe || code === 0x02 || code === 0xad) return "hyphen";
  if (code === 0x0a || code === 0x0d) return "newline";
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 ? "space" : "glyph";
}

/** Runs of glyphs between gaps. The box is the union of the glyphs' cells. */
export function wordsOf(chars: readonly Char[]): Word[] {
  return runsOfGlyphs(chars).map((run) => ({ text: spelledOut(run), box: unionOf(run.map((char) => char.loose)) }));
}

export function spelledOut(run: readonly Char[]): string {
  return run.map((char) => (char.kind === "hyphen" ? "-" : char.text)).join("");
}

export function runsOfGlyphs(chars: readonly Char[]): Char[][] {
  const runs: Char[][] = [];
  let current: Char[] = [];
  for (const char of chars) {
    const ends = char.kind === "space" || char.kind === "newline";
    if (!ends) current.push(char);
    if ((ends || char.kind === "hyphen") && current.length) runs.push(current);
    if (ends || char.kind === "hyphen") current = [];
  }
  return current.length ? [...runs, current] : runs;
}
