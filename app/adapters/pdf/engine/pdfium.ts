/**
 * PDFium behind a small typed surface: open, size, picture and words of a page, all in displayed points. PDFium is
 * WebAssembly whose memory never shrinks, so callers run it in a child process and let the process end.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";
import type { Box, Word } from "~/domain/records/pages";
import { displayedSize, type PageGeometry } from "./coordinates";
import { charsOn, wordsOf, type Char } from "./pdfium-chars";
import { bytesMayHaveUserUnits } from "./find-user-units";
import { userUnits } from "./user-units";
import { type Engine, allocate, lending, floatsAt } from "./pdfium-memory";

export type OpenRefusal = "empty" | "damaged" | "password-needed" | "not-what-its-name-says";

/** Pixels, row by row, without padding. */
export type Pixels = { data: Uint8Array; width: number; height: number; channels: 1 | 4; dpi: number };

export type OpenedPdf = {
  engine: Engine;
  handle: number;
  pageCount: number;
  /** All page numbers count from 1. */
  geometry(page: number): PageGeometry;
  size(page: number): { width: number; height: number };
  withPage<T>(page: number, look: (handle: number) => T): T;
  chars(page: number): Char[];
  words(page: number): Word[];
  renderGray(page: number, dpi: number): Pixels;
  renderRgba(page: number, dpi: number): Pixels;
  /** Only these parts of the page, grey: a few lines cost less than the page. */
  renderParts(page: number, dpi: number, parts: readonly Box[]): Pixels[];
  annotationCount(page: number): number;
  save(): Uint8Array;
  close(): void;
};

let starting: Promise<Engine> | undefined;

export function startPdfium(): Promise<Engine> {
  starting ??= (async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
    const engine = (await init({
      wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength),
    })) as unknown as Engine;
    engine.PDFiumExt_Init();
    return engine;
  })();
  return starting;
}

/** Encryption with a known (or empty) password is taken off first, so that `save` gives a plain file. */
export async function openPdf(
  bytes: Uint8Array,
  { password = "" }: { password?: string } = {},
): Promise<{ ok: true; pdf: OpenedPdf } | { ok: false; because: OpenRefusal }> {
  if (bytes.length === 0) return { ok: false, because: "empty" };
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-"))
    return { ok: false, because: "not-what-its-name-says" };
  const engine = await startPdfium();
  const opened = load(engine, bytes, password);
  if (typeof opened === "string") return { ok: false, because: opened };
  const wasEncrypted = Boolean(engine.EPDF_IsEncrypted(opened.handle));
  if (wasEncrypted) engine.EPDF_RemoveEncryption(opened.handle);
  const units =
    wasEncrypted || (await bytesMayHaveUserUnits(bytes))
      ? await userUnits(() => saved(engine, opened.handle))
      : new Map<number, number>();
  return { ok: true, pdf: around(engine, opened.handle, units, () => engine.pdfium.wasmExports.free(opened.memory)) };
}

type Loaded = { handle: number; memory: number };

function load(engine: Engine, bytes: Uint8Array, password: string): Loaded | OpenRefusal {
  const memory = allocate(engine, bytes.length);
  engine.pdfium.HEAPU8.set(bytes, memory);
  const handle = engine.FPDF_LoadMemDocument(memory, bytes.length, password);
  if (handle && engine.FPDF_GetPageCount(handle) > 0) return { handle, memory };
  const passwordWrong = !handle && engine.FPDF_GetLastError() === 4;
  if (handle) engine.FPDF_CloseDocument(handle);
  engine.pdfium.wasmExports.free(memory);
  return passwordWrong ? "password-needed" : "damaged";
}

/** `letGo` gives back what the document was read from. */
export function around(
  engine: Engine,
  handle: number,
  units: ReadonlyMap<number, number>,
  letGo: () => void,
): OpenedPdf {
  const geometries = new Map<number, PageGeometry>();
  let isClosed = false;
  const withPage = <T>(page: number, look: (pageHandle: number) => T): T => {
    const pageHandle = loadPage(engine, handle, page);
    try {
      return look(pageHandle);
    } finally {
      engine.FPDF_ClosePage(pageHandle);
    }
  };
  const geometry = (page: number): PageGeometry => {
    const known =
      geometries.get(page) ??
      withPage(page, (pageHandle) => geometryOf(engine, pageHandle, page, units.get(page) ?? 1));
    geometries.set(page, known);
    return known;
  };
  const chars = (page: number): Char[] => withPage(page, (pageHandle) => charsOn(engine, pageHandle, geometry(page)));
  return {
    engine,
    handle,
    pageCount: engine.FPDF_GetPageCount(handle),
    geometry,
    size: (page) => displayedSize(geometry(page)),
    withPage,
    chars,
    words: (page) => wordsOf(chars(page)),
    renderGray: (page, dpi) => withPage(page, (pageHandle) => render(engine, pageHandle, geometry(page), dpi, 1)),
    renderRgba: (page, dpi) => withPage(page, (pageHandle) => render(engine, pageHandle, geometry(page), dpi, 4)),
    renderParts: (page, dpi, parts) =>
      withPage(page, (pageHandle) => parts.map((part) => render(engine, pageHandle, geometry(page), dpi, 1, part))),
    annotationCount: (page) => withPage(page, (pageHandle) => engine.FPDFPage_GetAnnotCount(pageHandle)),
    save: () => saved(engine, handle),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      engine.FPDF_CloseDocument(handle);
      letGo();
    },
  };
}

function loadPage(engine: Engine, handle: number, page: number): number {
  const pageHandle = engine.FPDF_LoadPage(handle, page - 1);
  if (!pageHandle) throw new UnreadablePage(page);
  if (!isEmpty(visibleOn(engine, pageHandle))) return pageHandle;
  engine.FPDFPage_SetCropBox(pageHandle, -farAway, -farAway, farAway, farAway);
  engine.FPDF_ClosePage(pageHandle);
  const whole = engine.FPDF_LoadPage(handle, page - 1);
  if (!whole) throw new UnreadablePage(page);
  const { left, bottom, right, top } = visibleOn(engine, whole);
  engine.FPDFPage_SetCropBox(whole, left, bottom, right, top);
  return whole;
}

/** Of a page that is cropped to what lies beside it readers show all; PDFium would show nothing. */
const farAway = 1_000_000;
const isEmpty = ({ left, bottom, right, top }: PageGeometry["visible"]) => right <= left || top <= bottom;

/** A page which PDFium cannot load although the document opened. */
export class UnreadablePage extends Error {
  constructor(readonly page: number) {
    super(`Page ${page} cannot be read`);
  }
}

function geometryOf(engine: Engine, pageHandle: number, page: number, unit: number): PageGeometry {
  const turns = engine.FPDFPage_GetRotation(pageHandle);
  // PDFium draws it but will not look into it, so nothing on it could be proven gone
  if (turns < 0) throw new UnreadablePage(page);
  return { visible: visibleOn(engine, pageHandle), turns: (turns & 3) as PageGeometry["turns"], unit };
}

function visibleOn(engine: Engine, pageHandle: number): PageGeometry["visible"] {
  return lending(engine, 16, (at) => {
    engine.FPDF_GetPageBoundingBox(pageHandle, at);
    const [left, top, right, bottom] = floatsAt(engine, at, 4) as [number, number, number, number];
    return { left, bottom, right, top };
  });
}

const withAnnotations = 0x01;
const redFirst = 0x10;
const grey = 0x08;
const largestSide = 14_000;
const white = 0xffffffff;

/**
 * One pixel is exactly 72/dpi points, so the last row and column may reach a little beyond the page. A part begins on a
 * whole pixel. `paper` is the colour beneath everything (alpha, red, green, blue).
 */
export function render(
  engine: Engine,
  pageHandle: number,
  geometry: PageGeometry,
  dpi: number,
  channels: 1 | 4,
  part?: Box,
  paper = white,
): Pixels {
  const size = displayedSize(geometry);
  const used = Math.min(dpi, (largestSide / Math.max(size.width, size.height)) * 72);
  const scale = (used / 72) * geometry.unit;
  const [left, top] = part ? [Math.floor((part[0] * used) / 72), Math.floor((part[1] * used) / 72)] : [0, 0];
  const [across, down] = part ? [part[2], part[3]] : [size.width, size.height];
  const width = Math.max(1, Math.ceil((across * used) / 72 - 0.01));
  const height = Math.max(1, Math.ceil((down * used) / 72 - 0.01));
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, channels === 1 ? 1 : 4, 0, 0);
  if (!bitmap) throw new Error("PDFium has no memory left for a picture");
  try {
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, paper);
    lending(engine, 40, (at) => {
      engine.pdfium.HEAPF32.set([scale, 0, 0, scale, -left, -top, 0, 0, width, height], at >> 2);
      engine.FPDF_RenderPageBitmapWithMatrix(
        bitmap,
        pageHandle,
        at,
        at + 24,
        withAnnotations | (channels === 1 ? grey : redFirst),
      );
    });
    return { data: pixelsOf(engine, bitmap, width * channels, height), width, height, channels, dpi: used };
  } finally {
    engine.FPDFBitmap_Destroy(bitmap);
  }
}

function pixelsOf(engine: Engine, bitmap: number, rowLength: number, rows: number): Uint8Array {
  const from = engine.FPDFBitmap_GetBuffer(bitmap);
  const stride = engine.FPDFBitmap_GetStride(bitmap);
  if (stride === rowLength) return engine.pdfium.HEAPU8.slice(from, from + rowLength * rows);
  const packed = new Uint8Array(rowLength * rows);
  for (let row = 0; row < rows; row += 1)
    packed.set(engine.pdfium.HEAPU8.subarray(from + row * stride, from + row * stride + rowLength), row * rowLength);
  return packed;
}

export function saved(engine: Engine, handle: number): Uint8Array {
  const writer = engine.PDFiumExt_OpenFileWriter();
  try {
    if (!engine.PDFiumExt_SaveAsCopy(handle, writer)) throw new Error("PDFium could not save the document");
    const size = engine.PDFiumExt_GetFileWriterSize(writer);
    return lending(engine, size, (at) => {
      engine.PDFiumExt_GetFileWriterData(writer, at, size);
      return engine.pdfium.HEAPU8.slice(at, at + size);
    });
  } finally {
    engine.PDFiumExt_CloseFileWriter(writer);
  }
}
