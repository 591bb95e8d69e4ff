/** pdf.js, which shares no code with PDFium: the second opinion on what a file says and shows. */
import { open, type FileHandle } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, PDFDataRangeTransport, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** `largestPicture` in pixels; larger ones are left out, because decoding them takes time. */
export type Leaving = { largestPicture: number };

export async function withPdfjs<T>(
  bytes: Uint8Array,
  leaving: Leaving,
  read: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const loading = getDocument({ ...settings(leaving), data: bytes.slice() });
  try {
    return await read(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

/** A file that may be too large for the memory is read as far as it is needed. `null` where pdf.js cannot open it. */
export async function openWithPdfjs(path: string, leaving: Leaving) {
  const file = await open(path);
  try {
    return await readAsNeeded(file, leaving);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readAsNeeded(file: FileHandle, leaving: Leaving) {
  const { size } = await file.stat();
  const range = new PartsOfFile(file, size);
  const loading = getDocument({ ...settings(leaving), range, disableAutoFetch: true, disableStream: true });
  const close = () => loading.destroy().finally(() => file.close());
  const document = await loading.promise.catch(() => null);
  if (document) return { document, close };
  await close(); // what PDFium opens and pdf.js does not has no second opinion
  return null;
}

class PartsOfFile extends PDFDataRangeTransport {
  constructor(
    private readonly file: FileHandle,
    length: number,
  ) {
    super(length, null);
  }

  override requestDataRange(begin: number, end: number) {
    const chunk = new Uint8Array(end - begin);
    void this.file.read(chunk, 0, chunk.length, begin).then(
      ({ bytesRead }) => this.onDataRange(begin, chunk.subarray(0, bytesRead)),
      () => this.abort(),
    );
  }
}

function settings({ largestPicture }: Leaving) {
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    verbosity: 0,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    maxImageSize: largestPicture,
    cMapUrl: `${join(root, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, "standard_fonts")}/`,
    wasmUrl: `${join(root, "wasm")}/`,
  };
}
