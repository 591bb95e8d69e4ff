/** Joins pages of our own making behind a front, streaming: no file is held in memory whole. */
import { mustFinish, type Qpdf } from "~/adapters/seal/qpdf";
import type { LeavingPage } from "~/domain/redaction/arrangement";
import { rangesOf } from "./assemble";
import type { PagesOfFile } from "~/adapters/documents/document-tools";

/** The pages of `front`, and all that the document says of itself, with the pages of the others behind them. */
export async function bindBehind(
  { front, parts, out }: { front: string; parts: readonly PagesOfFile[]; out: string },
  qpdf: Qpdf,
): Promise<void> {
  await mustFinish(qpdf, [
    "--deterministic-id",
    front,
    "--pages",
    front,
    "1-z",
    ...parts.flatMap(({ pdf, pages }) => [pdf, rangesOf(pages)]),
    "--",
    out,
  ]);
}

export async function pageCountOf(pdf: string, qpdf: Qpdf): Promise<number> {
  return Number(/^\d+$/m.exec(await mustFinish(qpdf, ["--show-npages", pdf]))?.[0]);
}

/** All pages of a file, as they are. */
export const everyPage = (count: number): LeavingPage[] =>
  Array.from({ length: count }, (_, index) => ({ page: index + 1, turned: 0 }));
