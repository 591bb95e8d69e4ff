/** Binds what is disclosed into one PDF: letter, index, what was withheld, and the parts with their pages numbered through. */
import { readFile, writeFile } from "node:fs/promises";
import { PDFDocument, type PDFPage } from "pdf-lib";
import { sha256Of } from "~/adapters/seal/seal-pdf";
import { drawCoverLetter } from "./cover-letter";
import type { LeavingPage } from "~/domain/arrangement";
import { appendArranged, everyPage, refuseStrayPages } from "./arrange-pages";
import type { Bundle, BundlePart, CoverLetter, WithheldLine } from "./document-tools";
import { flowOn, type Written } from "./flow";
import { addLink, addOutline } from "./outline";
import { stampBelow, stampInMargin } from "./page-stamp";
import { embedFonts, type Fonts } from "./paper";

type Bundling = { cover: CoverLetter; parts: BundlePart[]; withheld: WithheldLine[]; out: string };

/** Throws `DoesNotFit` where a line has no room in its place. */
export async function bundleFiles({ cover, parts, withheld, out }: Bundling): Promise<Bundle> {
  const sources = await Promise.all(parts.map(async ({ pdf }) => PDFDocument.load(await readFile(pdf), { updateMetadata: false })));
  const leaving = sources.map((source, index) => parts[index]!.pages ?? everyPage(source));
  const lengths = leaving.map((pages) => pages.length);
  const document = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(document);

  const front = await lengthOfFront(cover, parts, withheld);
  const firstPages = lengths.map((_, index) => front.pages + 1 + sum(lengths.slice(0, index)));
  drawCoverLetter(document, fonts, cover);
  const entries = drawIndex(document, fonts, parts, firstPages);
  drawWithheld(document, fonts, withheld);

  const starts = await appendParts(document, sources, leaving);
  starts.forEach((start, index) => addLink(document, entries[index]!, start));
  addOutline(document, [{ title: "Letter", page: document.getPage(0) }, { title: "Index", page: document.getPage(front.cover) }, ...parts.map(({ title }, index) => ({ title, page: starts[index]! }))]);
  numberPages(document, fonts, cover.reference, front.pages);
  describe(document, cover.reference);

  refuseStrayPages(document);
  await writeFile(out, await document.save({ objectsPerTick: Infinity }), { mode: 0o600 });
  return { pages: document.getPageCount(), sha256: await sha256Of(out) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The index names page numbers that depend on its own length, so the front is drawn once only to be counted. */
async function lengthOfFront(cover: CoverLetter, parts: BundlePart[], withheld: WithheldLine[]) {
  const scratch = await PDFDocument.create();
  const fonts = await embedFonts(scratch);
  drawCoverLetter(scratch, fonts, cover);
  const coverPages = scratch.getPageCount();
  drawIndex(scratch, fonts, parts, parts.map(() => 9_999));
  drawWithheld(scratch, fonts, withheld);
  return { cover: coverPages, pages: scratch.getPageCount() };
}

function drawIndex(document: PDFDocument, { plain, bold }: Fonts, parts: readonly BundlePart[], firstPages: readonly number[]): Written[] {
  const flow = flowOn(document);
  flow.paragraph("What is in this bundle", { font: bold, size: 16, after: 12 });
  return parts.map(({ title }, index) => flow.row(title, `page ${firstPages[index]}`, { font: plain, size: 11, what: `line ${index + 1} of the index` }));
}

function drawWithheld(document: PDFDocument, { plain, bold }: Fonts, withheld: readonly WithheldLine[]) {
  if (!withheld.length) return;
  const flow = flowOn(document);
  flow.paragraph("What has been withheld", { font: bold, size: 16, after: 12 });
  flow.paragraph("Parts of the records have been covered, or pages left out, for these reasons. A page can be counted under more than one reason.", { font: plain, size: 10, after: 12 });
  withheld.forEach(({ wording, places, pages, shownCode }, index) => flow.row(`${shownCode ? `${shownCode}: ` : ""}${wording} (${places === 1 ? "one place" : `${places} places`})`, pages === 1 ? "1 page" : `${pages} pages`, { font: plain, size: 11, what: `line ${index + 1} of what was withheld` }));
}

async function appendParts(document: PDFDocument, sources: readonly PDFDocument[], leaving: readonly (readonly LeavingPage[])[]): Promise<PDFPage[]> {
  const starts: PDFPage[] = [];
  for (const [index, source] of sources.entries()) starts.push((await appendArranged(document, source, leaving[index]!))[0]!);
  return starts;
}

/** Our own pages have a margin for the number; the others may be full to the edge. */
function numberPages(document: PDFDocument, { plain }: Fonts, reference: string, ownPages: number) {
  const pages = document.getPages();
  pages.forEach((page, index) => {
    const number = `Reference ${reference} page ${index + 1} of ${pages.length}`;
    if (index < ownPages) stampInMargin(page, number, plain);
    else stampBelow(page, number, plain);
  });
}

/** No name of a patient, and no word of the file it came from. */
function describe(document: PDFDocument, reference: string) {
  document.setTitle(`Copy of health records, reference ${reference}`, { showInWindowTitleBar: true });
  document.setProducer("Access Desk");
  document.setCreator("Access Desk");
  document.setLanguage("en-GB");
}
