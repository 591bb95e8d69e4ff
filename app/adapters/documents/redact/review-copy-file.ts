/**
 * Binds the review copies of a case's records into one PDF, with a page in front that says what it is and lists the
 * reasons. The copies are made a chunk of pages at a time, and joined by qpdf, so that a record may be of any length.
 */
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { reviewCopy } from "~/adapters/pdf/redact/review-copy";
import type { Report } from "~/adapters/sandbox/report";
import { qpdf } from "~/adapters/seal/qpdf";
import { bindBehind, everyPage } from "~/adapters/documents/assemble/bind-behind";
import type { FileRefusal, PagesOfFile, ReviewPart } from "~/adapters/documents/document-tools";
import type { ReviewReason } from "~/adapters/pdf/redact/redaction-report";
import { flowOn } from "~/adapters/documents/assemble/flow";
import { addOutline, type OutlineEntry } from "~/adapters/documents/assemble/outline";
import { chunksOf, type Chunk, type ChunkSize } from "./page-chunks";
import { embedFonts } from "~/adapters/documents/assemble/typeface";
import { openObjects } from "~/adapters/documents/assemble/pdf-objects";

type Review = { reference: string; parts: ReviewPart[]; reasons: ReviewReason[]; out: string; size?: ChunkSize };

export type Reviewed = { ok: true; pages: number } | { ok: false; because: FileRefusal };
export type PagesCopied = { done: number };

export async function reviewCopyFile(review: Review, report: Report<PagesCopied>): Promise<Reviewed> {
  const folder = await mkdtemp(join(dirname(review.out), "review-"));
  try {
    return await bind(review, folder, report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bind({ out, size, ...review }: Review, folder: string, report: Report<PagesCopied>): Promise<Reviewed> {
  const [letter, joined] = [join(folder, "front.pdf"), join(folder, "joined.pdf")];
  const front = await drawFront(review);
  await writeFile(letter, front.bytes, { mode: 0o600 });
  const outline: OutlineEntry[] = [{ title: "About this copy", page: 1 }];
  const copies: PagesOfFile[] = [];
  for (const part of review.parts) {
    const done = countOf(copies);
    const copied = await copiedPart(part, await mkdtemp(join(folder, "part-")), size, (pages) =>
      report({ done: done + pages }),
    );
    if (!copied.ok) return copied;
    outline.push({ title: part.title, page: 1 + front.pages + countOf(copies) });
    copies.push(...copied.copies);
  }
  await bindBehind({ front: letter, parts: copies, out: joined }, qpdf);
  const objects = await openObjects(joined, folder, qpdf);
  await addOutline(objects, outline);
  await objects.save(out);
  await chmod(out, 0o600);
  return { ok: true, pages: objects.pages.length };
}

const countOf = (files: readonly PagesOfFile[]) => files.reduce((count, { pages }) => count + pages.length, 0);

type CopiedPart = { ok: true; copies: PagesOfFile[] } | { ok: false; because: FileRefusal };

async function copiedPart(
  { source, marks, pages }: ReviewPart,
  folder: string,
  size: ChunkSize | undefined,
  onPages: (done: number) => Promise<void>,
): Promise<CopiedPart> {
  const copied: Chunk[] = [];
  for (const { file, before, pages: many } of await chunksOf(source, folder, { size })) {
    const copy = await reviewCopy(await readFile(file), ofChunk(marks, before), ofChunk(pages ?? [], before));
    if (!copy.ok) return copy;
    copied.push({ file: join(folder, `copy-${before + 1}.pdf`), before, pages: many });
    await writeFile(copied.at(-1)!.file, copy.bytes, { mode: 0o600 });
    await onPages(before + many);
  }
  const all = pages ?? everyPage(copied.reduce((count, each) => count + each.pages, 0));
  return {
    ok: true,
    copies: inTheirOrder(
      all.map(({ page }) => page),
      copied,
    ),
  };
}

/** As the pages of the chunk count; what lies on other pages finds no page there. */
const ofChunk = <Placed extends { page: number }>(placed: readonly Placed[], before: number) =>
  placed.map((each) => ({ ...each, page: each.page - before }));

/** Which file each page lies in; neighbours in the same file stay together. */
function inTheirOrder(pages: readonly number[], chunks: readonly Chunk[]): PagesOfFile[] {
  const copies: PagesOfFile[] = [];
  for (const page of pages) {
    const { file, before } = chunks.findLast((each) => each.before < page)!;
    if (copies.at(-1)?.pdf === file) copies.at(-1)!.pages.push(page - before);
    else copies.push({ pdf: file, pages: [page - before] });
  }
  return copies;
}

async function drawFront({
  reference,
  parts,
  reasons,
}: Omit<Review, "out">): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { plain, bold } = await embedFonts(document, [
    ...parts.map(({ title }) => title),
    ...reasons.map(({ label }) => label),
  ]);
  const flow = flowOn(document);
  flow.paragraph("Review copy: not for release", { font: bold, size: 18, after: 12 });
  flow.paragraph(
    `Reference ${reference}. What is to be taken out can still be read here under its mark. It is for the second checker and the clinician; never send or file it.`,
    { font: plain, size: 11, after: 14 },
  );
  flow.paragraph("Why things are withheld", { font: bold, size: 13, after: 8 });
  if (!reasons.length) flow.paragraph("Nothing is marked: the records would leave whole.", { font: plain, size: 11 });
  reasons.forEach(({ label, places, pages }, index) =>
    flow.row(`${label} (${places === 1 ? "one mark" : `${places} marks`})`, pages === 1 ? "1 page" : `${pages} pages`, {
      font: plain,
      size: 11,
      what: `reason ${index + 1}`,
    }),
  );
  flow.space(12);
  flow.paragraph("Records in this copy", { font: bold, size: 13, after: 8 });
  for (const { title } of parts) flow.paragraph(title, { font: plain, size: 11, after: 2 });
  document.setTitle(`Review copy, not for release, reference ${reference}`, { showInWindowTitleBar: true });
  document.setProducer("Access Desk");
  document.setLanguage("en-GB");
  return { bytes: await document.save(), pages: document.getPageCount() };
}
