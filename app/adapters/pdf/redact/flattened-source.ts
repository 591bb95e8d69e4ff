/**
 * The document as it is read from here on: notes and fields are content, and nothing says other words than those drawn.
 */
import type { PDFDocument } from "pdf-lib";
import { flatten } from "~/adapters/pdf/engine/flatten";
import { load } from "~/adapters/pdf/engine/page-tree";
import { openPdf, type OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { takeOutReplacementText } from "~/adapters/pdf/read/replacement-text";

/** `bytes` are the same document as `untouched` and `structure`. */
export type FlattenedSource = { bytes: Uint8Array; untouched: OpenedPdf; structure: PDFDocument; annotations: number };

/** Closes `original`: a long record should not be held twice. */
export async function flattenedSource(original: OpenedPdf): Promise<FlattenedSource> {
  const { annotations } = flatten(original);
  const flattened = original.save();
  original.close();
  const structure = await load(flattened);
  const bytes = takeOutReplacementText(structure)
    ? await structure.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
    : flattened;
  return { bytes, untouched: await reopened(bytes), structure, annotations };
}

export async function reopened(bytes: Uint8Array): Promise<OpenedPdf> {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(`PDFium could not read back what it saved: ${opened.because}`);
  return opened.pdf;
}
