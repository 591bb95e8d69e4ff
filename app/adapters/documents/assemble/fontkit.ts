/** Reads fonts for pdf-lib, which knows the ways of an older fontkit that cannot shape the scripts of India. */
import { Readable } from "node:stream";
import type { PDFDocument } from "pdf-lib";

type PdfLibsFontkit = Parameters<PDFDocument["registerFontkit"]>[0];

/** Loading it takes longer than most pages do, so it is loaded where a page is drawn. */
export async function fontkitForPdfLib(): Promise<PdfLibsFontkit> {
  const { create } = await import("fontkit");
  return {
    create(bytes: Uint8Array) {
      const font = create(Buffer.from(bytes));
      if (!("createSubset" in font)) throw new Error("a collection of fonts cannot be written in");
      const createSubset = font.createSubset.bind(font);
      return Object.assign(font, {
        createSubset() {
          const subset = createSubset();
          return Object.assign(subset, { encodeStream: () => Readable.from([Buffer.from(subset.encode())]) });
        },
      });
    },
  } as unknown as PdfLibsFontkit;
}
