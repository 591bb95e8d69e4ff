/** The document as it is read from here on: notes and fields are content, and nothing says other words than those drawn. */
import { PDFArray, PDFCatalog, PDFDict, PDFDocument, PDFWriter, type PDFContext, type PDFObject } from "pdf-lib";
import { flatten } from "./flatten";
import { openPdf, type OpenedPdf } from "./pdfium";
import { takeOutReplacementText } from "./replacement-text";
import { name } from "./stream-bytes";

/** `bytes` are the same document as `untouched` and `structure`. */
export type FlattenedSource = { bytes: Uint8Array; untouched: OpenedPdf; structure: PDFDocument; annotations: number };

/** Closes `original`: a long record should not be held twice. */
export async function flattenedSource(original: OpenedPdf): Promise<FlattenedSource> {
  const { annotations } = flatten(original);
  const flattened = original.save();
  original.close();
  const structure = await load(flattened);
  const bytes = takeOutReplacementText(structure) ? await structure.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }) : flattened;
  return { bytes, untouched: await reopened(bytes), structure, annotations };
}

export async function load(bytes: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  return document.catalog instanceof PDFCatalog ? document : PDFDocument.load(await withTypes(document), { updateMetadata: false, throwOnInvalidObject: false });
}

/** Readers forgive a catalogue or a page tree that does not say what it is; pdf-lib does not. */
async function withTypes({ context }: PDFDocument): Promise<Uint8Array> {
  const catalogue = context.lookup(context.trailerInfo.Root, PDFDict);
  catalogue.set(name("Type"), name("Catalog"));
  typePages(context, catalogue.get(name("Pages")), new Set());
  return PDFWriter.forContext(context, Infinity).serializeToBuffer();
}

function typePages(context: PDFContext, at: PDFObject | undefined, met: Set<PDFObject>) {
  const node = context.lookup(at);
  if (!(node instanceof PDFDict) || met.has(node)) return;
  met.add(node);
  const kids = context.lookup(node.get(name("Kids")));
  node.set(name("Type"), name(kids instanceof PDFArray ? "Pages" : "Page"));
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) typePages(context, kid, met);
}

export async function reopened(bytes: Uint8Array): Promise<OpenedPdf> {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(`PDFium could not read back what it saved: ${opened.because}`);
  return opened.pdf;
}
