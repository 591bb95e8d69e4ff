/** Makes a document ready for an officer's eyes: recognised, converted, and each page drawn and read. */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { closeOcr } from "~/adapters/ocr/ocr";
import { flattenPage } from "~/adapters/pdf/flatten";
import { openPdf, type OpenedPdf } from "~/adapters/pdf/pdfium";
import type { Report } from "~/adapters/sandbox/tasks";
import { convertToPdf } from "./convert";
import type { PageReady, Prepared } from "./document-tools";
import { pictureOf } from "./page-picture";
import { wordsOn } from "./page-words";
import { recognise } from "./recognise";

export const mostPages = 6_000;

type Preparation = { source: string; name: string; workFolder: string };
export type PageProgress = { page: PageReady; done: number; total: number };

/** Pictures are written to `workFolder` page by page; the reader may remove each once its report is dealt with. */
export async function prepareDocument({ source, name, workFolder }: Preparation, report: Report<PageProgress>): Promise<Prepared> {
  const original = await readFile(source);
  const recognised = recognise(original, name);
  if (!recognised.ok) return recognised;

  const converted = recognised.kind === "pdf" ? { ok: true as const, bytes: original } : await convertToPdf(original, recognised.kind);
  if (!converted.ok) return converted;
  const opened = await openPdf(converted.bytes);
  if (!opened.ok) return { ok: false, because: opened.because };
  if (opened.pdf.pageCount > mostPages) return { ok: false, because: "too-many-pages" };

  const pdf = join(workFolder, "document.pdf");
  if (converted.bytes !== original) await writeFile(pdf, converted.bytes, { mode: 0o600 });
  else if (original.includes("/Encrypt")) await writeFile(pdf, opened.pdf.save(), { mode: 0o600 });
  else await copyFile(source, pdf);

  await readPages(opened.pdf, workFolder, report);
  await closeOcr();
  return { ok: true, pdf, pageCount: opened.pdf.pageCount };
}

/** While one page is being read by OCR, which is a program of its own, the next is drawn. */
const pagesInHand = 2;

async function readPages(pdf: OpenedPdf, workFolder: string, report: Report<PageProgress>) {
  const total = pdf.pageCount;
  const inHand: Promise<PageReady>[] = [];
  let done = 0;
  const handOver = async () => {
    const page = await inHand.shift()!;
    done += 1;
    await report({ page, done, total });
  };
  for (let number = 1; number <= total; number += 1) {
    inHand.push(pageReady(pdf, number, workFolder));
    if (inHand.length >= pagesInHand) await handOver();
  }
  while (inHand.length) await handOver();
}

async function pageReady(pdf: OpenedPdf, number: number, workFolder: string): Promise<PageReady> {
  flattenPage(pdf, number); // what an officer sees is what goes
  const picture = join(workFolder, `page-${number}.png`);
  const [words, png] = await Promise.all([wordsOn(pdf, number), pictureOf(pdf, number)]);
  await writeFile(picture, png, { mode: 0o600 });
  return { words, picture };
}
