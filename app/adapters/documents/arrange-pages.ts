/** Lays the pages of a burnt-in document into the bundle in the order in which they leave, each turned as an officer turned it. */
import { degrees, PDFDict, PDFName, type PDFDocument, type PDFPage } from "pdf-lib";
import type { LeavingPage } from "~/domain/arrangement";

export const everyPage = (source: PDFDocument): LeavingPage[] => source.getPageIndices().map((index) => ({ page: index + 1, turned: 0 }));

/** A page that is not named is not copied. */
export async function appendArranged(document: PDFDocument, source: PDFDocument, leaving: readonly LeavingPage[]): Promise<PDFPage[]> {
  const pages = await document.copyPages(source, leaving.map(({ page }) => page - 1));
  pages.forEach((page, index) => {
    const { turned } = leaving[index]!;
    if (turned) page.setRotation(degrees((((page.getRotation().angle + turned) % 360) + 360) % 360));
    document.addPage(page);
  });
  return pages;
}

/** A link from a page that leaves could carry along the page it leads to: then there are more pages than can be turned to. */
export function refuseStrayPages(document: PDFDocument) {
  const isPage = (object: unknown) => object instanceof PDFDict && object.get(PDFName.of("Type")) === PDFName.of("Page");
  const held = document.context.enumerateIndirectObjects().filter(([, object]) => isPage(object)).length;
  if (held !== document.getPageCount()) throw new Error("a page that was left out is still in the file");
}
