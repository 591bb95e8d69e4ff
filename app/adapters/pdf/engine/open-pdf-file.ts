/**
 * Opens a PDF where it lies on disk. PDFium asks for the parts it needs, so that a record of 500 MB is never held in
 * memory whole.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { fileMayHaveUserUnits } from "./find-user-units";
import { around, saved, startPdfium, type OpenedPdf, type OpenRefusal } from "./pdfium";
import type { Engine } from "./pdfium-memory";
import { userUnits } from "./user-units";

export type OpenedFile = { ok: true; pdf: OpenedPdf; wasEncrypted: boolean } | { ok: false; because: OpenRefusal };

/** Encryption with a known (or empty) password is taken off, so that `save` gives a plain file. */
export async function openPdfFile(path: string, password = ""): Promise<OpenedFile> {
  const engine = await startPdfium();
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  const access = fileAccess(engine, file, size);
  const handle = engine.FPDF_LoadCustomDocument(access, password);
  const problem = problemWith(engine, handle, size);
  if (problem) {
    if (handle) engine.FPDF_CloseDocument(handle);
    closeSync(file);
    return { ok: false, because: problem };
  }
  const wasEncrypted = Boolean(engine.EPDF_IsEncrypted(handle));
  if (wasEncrypted) engine.EPDF_RemoveEncryption(handle);
  const units =
    wasEncrypted || (await fileMayHaveUserUnits(path))
      ? await userUnits(() => saved(engine, handle))
      : new Map<number, number>();
  return { ok: true, pdf: around(engine, handle, units, () => closeSync(file)), wasEncrypted };
}

function problemWith(engine: Engine, handle: number, size: number): OpenRefusal | null {
  if (size === 0) return "empty";
  if (handle && engine.FPDF_GetPageCount(handle) > 0) return null;
  return !handle && engine.FPDF_GetLastError() === 4 ? "password-needed" : "damaged";
}

type Callbacks = {
  addFunction(
    callback: (parameter: number, position: number, to: number, length: number) => number,
    signature: string,
  ): number;
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
};

/**
 * An FPDF_FILEACCESS: the length, a function that reads `length` bytes at `position`, and nothing of its own. It lives
 * as long as the document.
 */
function fileAccess(engine: Engine, file: number, size: number): number {
  const pdfium = engine.pdfium as unknown as Callbacks & { wasmExports: { malloc(size: number): number } };
  const read = pdfium.addFunction(
    (_, position, to, length) => (readSync(file, pdfium.HEAPU8, to, length, position >>> 0) === length ? 1 : 0),
    "iiiii",
  );
  const at = pdfium.wasmExports.malloc(12);
  pdfium.HEAP32.set([size, read, 0], at >> 2);
  return at;
}
