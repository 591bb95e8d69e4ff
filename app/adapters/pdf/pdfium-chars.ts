/** The characters of a page as PDFium reads them, and the words they make. */
import type { Box, Word } from "~/domain/pages";
import { rectToBox, unionOf, type PageGeometry } from "./coordinates";
import { floatsAt, lending, type Engine } from "./pdfium";

/**
 * `tight` is the ink, `loose` the whole cell; both displayed points. `space` and `newline` are gaps which PDFium found or made
 * up, `hyphen` a word broken at the end of a line. `angle` is in radians, as PDFium gives it. `textObject` is PDFium's handle
 * of the text it belongs to and means something only while the page is open.
 */
export type Char = { at: number; text: string; tight: Box; loose: Box; kind: "glyph" | "space" | "newline" | "hyphen"; angle: number; textObject: number };

export function charsOn(engine: Engine, pageHandle: number, geometry: PageGeometry): Char[] {
  const text = engine.FPDFText_LoadPage(pageHandle);
  try {
    const count = engine.FPDFText_CountChars(text);
    return lending(engine, 48, (at) => Array.from({ length: count }, (_, index) => charAt(engine, text, index, at, geometry)));
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

function charAt(engine: Engine, text: number, index: number, at: number, geometry: PageGeometry): Char {
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
    angle: engine.FPDFText_GetCharAngle(text, index),
    textObject: engine.FPDFText_GetTextObject(text, index),
  };
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
