/** How each page of a document lies, as PDFium sees it. */
import type { PageGeometry } from "./coordinates";
import { openPdf } from "./pdfium";

export async function geometriesOf(bytes: Uint8Array): Promise<PageGeometry[]> {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(`a file of our own making cannot be read: ${opened.because}`);
  const { pdf } = opened;
  try {
    return Array.from({ length: pdf.pageCount }, (_, index) => pdf.geometry(index + 1));
  } finally {
    pdf.close();
  }
}
