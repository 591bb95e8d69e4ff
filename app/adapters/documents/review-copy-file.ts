/** Binds the review copies of a case's records into one PDF, with a page in front that says what it is and lists the reasons. */
import { readFile, writeFile } from "node:fs/promises";
import { PDFDocument } from "pdf-lib";
import { reviewCopy } from "~/adapters/pdf/review-copy";
import type { FileRefusal, ReviewPart, ReviewReason } from "./document-tools";
import { flowOn } from "./flow";
import { addOutline } from "./outline";
import { embedFonts } from "./paper";

type Review = { reference: string; parts: ReviewPart[]; reasons: ReviewReason[]; out: string };

export type Reviewed = { ok: true; pages: number } | { ok: false; because: FileRefusal };

export async function reviewCopyFile({ reference, parts, reasons, out }: Review): Promise<Reviewed> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const front = await drawFront(document, { reference, parts, reasons });
  const starts = [{ title: "About this copy", page: front }];
  for (const { source, title, marks } of parts) {
    const copy = await reviewCopy(await readFile(source), marks);
    if (!copy.ok) return copy;
    const marked = await PDFDocument.load(copy.bytes, { updateMetadata: false });
    const pages = await document.copyPages(marked, marked.getPageIndices());
    for (const page of pages) document.addPage(page);
    starts.push({ title, page: pages[0]! });
  }
  addOutline(document, starts);
  document.setTitle(`Review copy, not for release, reference ${reference}`, { showInWindowTitleBar: true });
  document.setProducer("Access Desk");
  document.setLanguage("en-GB");
  await writeFile(out, await document.save(), { mode: 0o600 });
  return { ok: true, pages: document.getPageCount() };
}

async function drawFront(document: PDFDocument, { reference, parts, reasons }: Omit<Review, "out">) {
  const { plain, bold } = await embedFonts(document);
  const flow = flowOn(document);
  flow.paragraph("Review copy: not for release", { font: bold, size: 18, after: 12 });
  flow.paragraph(`Reference ${reference}. What is to be taken out can still be read here under its mark. It is for the second checker and the clinician; never send or file it.`, { font: plain, size: 11, after: 14 });
  flow.paragraph("Why things are withheld", { font: bold, size: 13, after: 8 });
  if (!reasons.length) flow.paragraph("Nothing is marked: the records would leave whole.", { font: plain, size: 11 });
  reasons.forEach(({ label, places, pages }, index) => flow.row(`${label} (${places === 1 ? "one mark" : `${places} marks`})`, pages === 1 ? "1 page" : `${pages} pages`, { font: plain, size: 11, what: `reason ${index + 1}` }));
  flow.space(12);
  flow.paragraph("Records in this copy", { font: bold, size: 13, after: 8 });
  for (const { title } of parts) flow.paragraph(title, { font: plain, size: 11, after: 2 });
  return document.getPage(0);
}
