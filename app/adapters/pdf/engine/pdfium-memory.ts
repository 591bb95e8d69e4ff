/** PDFium's own memory: lent for the length of a call, and read as numbers. */
import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

type Heap = { HEAPU8: Uint8Array; HEAPF32: Float32Array; HEAPF64: Float64Array; HEAP32: Int32Array };

export type Engine = Omit<WrappedPdfiumModule, "pdfium"> & {
  pdfium: Heap & { wasmExports: { malloc(size: number): number; free(at: number): void } };
};

export function allocate(engine: Engine, size: number): number {
  const at = engine.pdfium.wasmExports.malloc(Math.max(1, size));
  if (!at) throw new Error("PDFium has no memory left");
  return at;
}

/**
 * Lends memory for the length of one call. Views on the heap go stale when it grows: read them anew after every call.
 */
export function lending<T>(engine: Engine, size: number, borrower: (at: number) => T): T {
  const at = allocate(engine, size);
  try {
    return borrower(at);
  } finally {
    engine.pdfium.wasmExports.free(at);
  }
}

export function floatsAt(engine: Engine, at: number, count: number): number[] {
  return Array.from(engine.pdfium.HEAPF32.subarray(at >> 2, (at >> 2) + count));
}
