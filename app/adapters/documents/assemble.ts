/** Puts pages of one file or of several into a new one, as they are: qpdf carries their forms and notes along, and nothing of the other pages. */
import { chmod, stat } from "node:fs/promises";
import { mustFinish, qpdf as anyQpdf, type Qpdf } from "~/adapters/seal/qpdf";
import { sha256Of } from "~/adapters/seal/seal-pdf";
import type { LeavingPage } from "~/domain/arrangement";
import type { PagesOfFile } from "./document-tools";

export async function assembleFiles({ parts, out }: { parts: PagesOfFile[]; out: string }): Promise<{ size: number; sha256: string }> {
  await mustFinish(anyQpdf, ["--empty", "--pages", ...parts.flatMap(pagesOf), "--", out]);
  await chmod(out, 0o600);
  return { size: (await stat(out)).size, sha256: await sha256Of(out) };
}

/** The pages of `front`, and all that the document says of itself, with the pages of the others behind them. */
export async function bindBehind({ front, parts, out }: { front: string; parts: readonly PagesOfFile[]; out: string }, qpdf: Qpdf): Promise<void> {
  await mustFinish(qpdf, ["--deterministic-id", front, "--pages", front, "1-z", ...parts.flatMap(pagesOf), "--", out]);
}

export async function pageCountOf(pdf: string, qpdf: Qpdf): Promise<number> {
  return Number(/^\d+$/m.exec(await mustFinish(qpdf, ["--show-npages", pdf]))?.[0]);
}

/** All pages of a file, as they are. */
export const everyPage = (count: number): LeavingPage[] => Array.from({ length: count }, (_, index) => ({ page: index + 1, turned: 0 }));

const pagesOf = ({ pdf, pages }: PagesOfFile) => [pdf, rangesOf(pages)];

/** "1-3,7": a range for each run of pages, so that a thousand pages are a short line. */
function rangesOf(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range && page === range[1] + 1) range[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(",");
}
