/**
 * Puts pages of one file or of several into a new one, as they are: qpdf carries their forms and notes along, and
 * nothing of the other pages.
 */
import { chmod, stat, writeFile } from "node:fs/promises";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import { qpdf } from "~/adapters/seal/qpdf";
import { sha256Of } from "~/adapters/seal/seal-pdf";
import type { PagesOfFile } from "~/adapters/documents/document-tools";

/** qpdf's word for done, though it had something to say. */
const doneWithWarnings = 3;

export async function assembleFiles({
  parts,
  out,
}: {
  parts: PagesOfFile[];
  out: string;
}): Promise<{ size: number; sha256: string }> {
  const problem =
    (await putTogether(parts, out)) && (await putTogether(await Promise.all(parts.map(writtenAnew)), out));
  if (problem) throw new Error(`qpdf could not put the pages together: ${problem}`);
  await chmod(out, 0o600);
  return { size: (await stat(out)).size, sha256: await sha256Of(out) };
}

/** Null, or what qpdf said was the matter. */
async function putTogether(parts: readonly PagesOfFile[], out: string): Promise<string | null> {
  const { code, said } = await qpdf([
    "--empty",
    "--pages",
    ...parts.flatMap(({ pdf, pages }) => [pdf, rangesOf(pages)]),
    "--",
    out,
  ]);
  return code === 0 || code === doneWithWarnings ? null : said.split("\n", 1)[0]!;
}

/** PDFium, which showed the pages, reads some damaged files that qpdf does not. */
async function writtenAnew({ pdf, pages }: PagesOfFile, index: number): Promise<PagesOfFile> {
  const opened = await openPdfFile(pdf);
  if (!opened.ok) return { pdf, pages };
  const anew = `${pdf}.${index}.anew`;
  await writeFile(anew, opened.pdf.save(), { mode: 0o600 });
  opened.pdf.close();
  return { pdf: anew, pages };
}

/** "1-3,7": a range for each run of pages, so that a thousand pages are a short line. */
export function rangesOf(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range && page === range[1] + 1) range[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(",");
}
