/** pdf.js, which shares no code with PDFium: the second opinion on what a file says and shows. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** `largestPicture` in pixels; larger ones are left out, because decoding them takes time. */
export async function withPdfjs<T>(
  bytes: Uint8Array,
  { largestPicture }: { largestPicture: number },
  read: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    maxImageSize: largestPicture,
    cMapUrl: `${join(root, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, "standard_fonts")}/`,
    wasmUrl: `${join(root, "wasm")}/`,
  });
  try {
    return await read(await loading.promise);
  } finally {
    await loading.destroy();
  }
}
