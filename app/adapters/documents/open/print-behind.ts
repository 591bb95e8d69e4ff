/** Prints words that a file holds beside its pages on pages of our own, behind its last one. */
import { rename, rm, writeFile } from "node:fs/promises";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import { qpdf } from "~/adapters/seal/qpdf";
import { textToPdf } from "./convert";

/** `lines` are paragraphs; long ones are broken, and none is left out. */
export type WordsBeside = { heading: string; lines: readonly string[] };

/**
 * `pdf` gets the new pages, and keeps its own as they are. The answer is their numbers, to be given as `printedOn` with
 * the notes of what they hold (`NotOnPages`). None where there are no words, and where the file takes no page more: the
 * words then stand in the original alone, and the note says so.
 */
export async function printBehind(pdf: string, sections: readonly WordsBeside[]): Promise<number[]> {
  const filled = sections.filter(({ lines }) => lines.some((line) => line.trim()));
  if (filled.length === 0) return [];
  const printed = await textToPdf(
    [heading, ...filled.flatMap((section) => ["", section.heading, "", ...section.lines])].join("\n"),
  );
  if (!printed.ok) return [];
  const [behind, joined] = [`${pdf}.behind`, `${pdf}.joined`];
  await writeFile(behind, printed.bytes, { mode: 0o600 });
  try {
    return await joinedBehind({ pdf, behind, joined });
  } finally {
    for (const file of [behind, joined]) await rm(file, { force: true });
  }
}

/** Whoever reads the copy must know that the page was not in the record. */
const heading = "Printed by Access Desk: words that this file holds beside its pages";

const done = [0, 3]; // qpdf's words for done, though it had something to say

/** Only where PDFium, with which the officer sees the pages, finds as many as there must be. */
async function joinedBehind({ pdf, behind, joined }: { pdf: string; behind: string; joined: string }) {
  const { code } = await qpdf([pdf, "--pages", pdf, behind, "--", joined]);
  const [before, added, all] = [
    await pagesIn(pdf),
    await pagesIn(behind),
    done.includes(code) ? await pagesIn(joined) : 0,
  ];
  if (all !== before + added) return [];
  await rename(joined, pdf);
  return Array.from({ length: added }, (_, index) => before + index + 1);
}

async function pagesIn(pdf: string): Promise<number> {
  const opened = await openPdfFile(pdf);
  if (!opened.ok) return 0;
  const { pageCount } = opened.pdf;
  opened.pdf.close();
  return pageCount;
}
