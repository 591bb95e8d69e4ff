/** Makes a document ready for an officer's eyes: recognised, converted, and each page drawn and read. */
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { closeOcr } from "~/adapters/ocr/ocr";
import { flattenPage } from "~/adapters/pdf/engine/flatten";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { openWithPdfjs } from "~/adapters/pdf/engine/pdfjs";
import { holdsCovered } from "~/adapters/pdf/read/covered-already";
import { isDrawnOtherwise, largestPicture } from "~/adapters/pdf/read/drawn-otherwise";
import type { Report } from "~/adapters/sandbox/report";
import type { Opened, PageReady, Prepared } from "~/adapters/documents/document-tools";
import { mostPages } from "~/adapters/documents/open/limits";
import { openSource } from "~/adapters/documents/open/open-source";
import type { FontsTried } from "./fonts-that-mislead";
import { pictureOf } from "./page-picture";
import { readPage } from "./page-words";
import { seePicture } from "./picture-seen";

type Preparation = { source: string; name: string; workFolder: string; from?: number };
export type PageProgress = { opened: Opened } | { page: PageReady; done: number; total: number };

/** Pictures are written to `workFolder` page by page; the reader may remove each once its report is dealt with. */
export async function prepareDocument(
  { source, name, workFolder, from = 1 }: Preparation,
  report: Report<PageProgress>,
): Promise<Prepared> {
  const begun =
    from > 1
      ? { ok: true as const, pdf: source, enclosed: [], notTaken: [], notOnPages: [] }
      : await openSource({ source, name, workFolder });
  if (!begun.ok) return begun;
  const { pdf, enclosed, notTaken, notOnPages = [] } = begun;
  const heldInside = { enclosed, notTaken, notOnPages };
  if (pdf === null) {
    await report({ opened: { pdf, pageCount: 0, ...heldInside } });
    return { ok: true, pdf, pageCount: 0 };
  }

  const opened = await openPdfFile(pdf);
  if (!opened.ok) return { ok: false, because: opened.because };
  const { pageCount } = opened.pdf;
  if (pageCount > mostPages) return { ok: false, because: "too-many-pages" };
  if (opened.wasEncrypted) await replace(pdf, opened.pdf.save());

  await report({ opened: { pdf, pageCount, ...heldInside } });
  const second = await openWithPdfjs(pdf, { largestPicture });
  await readPages({ pdf: opened.pdf, second: second?.document ?? null, workFolder }, from, report);
  await second?.close();
  await closeOcr();
  return { ok: true, pdf, pageCount };
}

/**
 * PDFium still reads from the file that stood here, so its bytes are left alone and only its name is given to another.
 */
async function replace(path: string, bytes: Uint8Array) {
  await writeFile(`${path}.plain`, bytes, { mode: 0o600 });
  await rename(`${path}.plain`, path);
}

/** While one page is being read by OCR, which is a program of its own, the next is drawn. */
const pagesAtOnce = 2;

type Document = { pdf: OpenedPdf; second: PDFDocumentProxy | null; workFolder: string };

async function readPages(document: Document, from: number, report: Report<PageProgress>) {
  const { pdf } = document;
  const total = pdf.pageCount;
  const tried: FontsTried = new Map();
  const underWay: Promise<PageReady>[] = [];
  let done = from - 1;
  const handOver = async () => {
    const page = await underWay.shift()!;
    done += 1;
    await report({ page, done, total });
  };
  for (let number = from; number <= total; number += 1) {
    underWay.push(pageReady({ ...document, number, tried }));
    if (underWay.length >= pagesAtOnce) await handOver();
  }
  while (underWay.length) await handOver();
}

type Page = Document & { number: number; tried: FontsTried };

async function pageReady({ pdf, second, number, workFolder, tried }: Page): Promise<PageReady> {
  const { valuesDiffer } = flattenPage(pdf, number); // what an officer sees is what goes
  const picture = join(workFolder, `page-${number}.png`);
  const [{ words, leftToTheEye }, png] = await Promise.all([readPage(pdf, number, tried), pictureOf(pdf, number)]);
  await writeFile(picture, png, { mode: 0o600 });
  const toTheEye = [
    ...leftToTheEye,
    ...(holdsCovered(pdf, number) ? ["covered-already" as const] : []),
    ...(valuesDiffer ? ["values-differ" as const] : []),
    ...(second && (await isDrawnOtherwise(pdf, second, number)) ? ["drawn-otherwise" as const] : []),
  ];
  return {
    words,
    picture,
    seen: await seePicture(png, picture),
    ...(toTheEye.length > 0 && { leftToTheEye: toTheEye }),
  };
}
