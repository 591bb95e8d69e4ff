/**
 * Everything a page draws, as PDFium sees it, in displayed points. Forms are opened; their parts come in drawing order.
 */
import type { Box } from "~/domain/records/pages";
import { chained, identity, moved, movedRect, toDisplayed, type Matrix } from "~/adapters/pdf/engine/coordinates";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { floatsAt, lending, type Engine } from "~/adapters/pdf/engine/pdfium-memory";

/**
 * `handle` is PDFium's and means something only while the page is open; `form` is what it is part of,
 * and `outer` leads from the space it is drawn in to displayed points, `lies` from the unit square of a picture.
 */
type Common = { box: Box | null; form: PageObject | null; outer: Matrix; handle: number };
export type PageObject = Common &
  (
    | { kind: "text"; renderMode: number; fill: readonly [number, number, number, number] | null }
    | { kind: "path"; segments: number; lines: PathLine[]; isFilled: boolean; isStroked: boolean; covers: boolean }
    | { kind: "image"; pixels: { width: number; height: number }; lies: Matrix }
    | { kind: "shading" | "form" | "unknown" }
  );

/** From one point to the next; `curved` ones bend between. A `move` has only an end. */
export type PathLine = { from: readonly [number, number] | null; to: readonly [number, number]; curved: boolean };

const kinds = ["unknown", "text", "path", "image", "shading", "form"] as const;
const deepest = 12;

export function objectsOn(pdf: OpenedPdf, page: number, pageHandle: number): PageObject[] {
  const { engine } = pdf;
  const found: PageObject[] = [];
  const look = (handle: number, matrix: Matrix, form: PageObject | null, depth: number) => {
    const kind = kinds[engine.FPDFPageObj_GetType(handle)] ?? "unknown";
    const object: PageObject = {
      ...detailsOf(engine, handle, kind, matrix),
      box: boxOf(engine, handle, matrix),
      form,
      outer: matrix,
      handle,
    };
    found.push(object);
    if (kind !== "form" || depth >= deepest) return;
    const inner = chained(matrixOf(engine, handle), matrix);
    const count = engine.FPDFFormObj_CountObjects(handle);
    for (let part = 0; part < count; part += 1)
      look(engine.FPDFFormObj_GetObject(handle, part), inner, object, depth + 1);
  };
  const outer = toDisplayed(pdf.geometry(page));
  const count = engine.FPDFPage_CountObjects(pageHandle);
  for (let part = 0; part < count; part += 1) look(engine.FPDFPage_GetObject(pageHandle, part), outer, null, 0);
  return found;
}

function matrixOf(engine: Engine, handle: number): Matrix {
  return lending(engine, 24, (at) =>
    engine.FPDFPageObj_GetMatrix(handle, at) ? (floatsAt(engine, at, 6) as unknown as Matrix) : identity,
  );
}

function boxOf(engine: Engine, handle: number, matrix: Matrix): Box | null {
  return lending(engine, 16, (at) => {
    if (!engine.FPDFPageObj_GetBounds(handle, at, at + 4, at + 8, at + 12)) return null;
    const [left, bottom, right, top] = floatsAt(engine, at, 4) as [number, number, number, number];
    const rect = movedRect(matrix, { left, bottom, right, top });
    return [rect.left, rect.bottom, rect.right - rect.left, rect.top - rect.bottom];
  });
}

function detailsOf(engine: Engine, handle: number, kind: (typeof kinds)[number], matrix: Matrix) {
  if (kind === "text")
    return { kind, renderMode: engine.FPDFTextObj_GetTextRenderMode(handle), fill: fillOf(engine, handle) };
  if (kind === "image")
    return { kind, pixels: pixelsOf(engine, handle), lies: chained(matrixOf(engine, handle), matrix) };
  if (kind === "path") {
    const lines = linesOf(engine, handle, chained(matrixOf(engine, handle), matrix));
    const { isFilled, isStroked } = wayOfDrawing(engine, handle);
    return {
      kind,
      segments: lines.length,
      lines,
      isFilled,
      isStroked,
      covers: isFilled && !engine.FPDFPageObj_HasTransparency(handle),
    };
  }
  return { kind };
}

function wayOfDrawing(engine: Engine, handle: number): { isFilled: boolean; isStroked: boolean } {
  return lending(engine, 8, (at) => {
    const isKnown = engine.FPDFPath_GetDrawMode(handle, at, at + 4);
    const [fill, stroke] = [engine.pdfium.HEAP32[at >> 2], engine.pdfium.HEAP32[(at + 4) >> 2]];
    return { isFilled: isKnown && fill !== 0, isStroked: isKnown && stroke !== 0 };
  });
}

export function fillOf(engine: Engine, handle: number): readonly [number, number, number, number] | null {
  return lending(engine, 16, (at) => {
    if (!engine.FPDFPageObj_GetFillColor(handle, at, at + 4, at + 8, at + 12)) return null;
    const [red = 0, green = 0, blue = 0, alpha = 255] = Array.from(
      engine.pdfium.HEAP32.subarray(at >> 2, (at >> 2) + 4),
    );
    return [red, green, blue, alpha];
  });
}

function pixelsOf(engine: Engine, handle: number): { width: number; height: number } {
  return lending(engine, 8, (at) => {
    engine.FPDFImageObj_GetImagePixelSize(handle, at, at + 4);
    const [width = 0, height = 0] = Array.from(engine.pdfium.HEAP32.subarray(at >> 2, (at >> 2) + 2));
    return { width, height };
  });
}

function linesOf(engine: Engine, handle: number, matrix: Matrix): PathLine[] {
  return lending(engine, 8, (at) => {
    let from: readonly [number, number] | null = null;
    return Array.from({ length: engine.FPDFPath_CountSegments(handle) }, (_, place) => {
      const segment = engine.FPDFPath_GetPathSegment(handle, place);
      engine.FPDFPathSegment_GetPoint(segment, at, at + 4);
      const [x = 0, y = 0] = floatsAt(engine, at, 2);
      const type = engine.FPDFPathSegment_GetType(segment); // 0 line, 1 curve, 2 move
      const to = moved(matrix, x, y);
      const line: PathLine = { from: type === 2 ? null : from, to, curved: type === 1 };
      from = to;
      return line;
    });
  });
}
