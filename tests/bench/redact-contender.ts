/**
 * One contender in a process of its own, which loads nothing of the other: `redact-contender.ts <who> <in.pdf>
 * <marks.json> <out.pdf>`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { PDFDocument } from "mupdf";
import type { Mark } from "~/domain/redaction/marks-manifest";

const [who, source, marksFile, out] = process.argv.slice(2) as [string, string, string, string];
const marks = JSON.parse(readFileSync(marksFile, "utf8")) as Mark[];

async function ours() {
  const { burnInChunks } = await import("~/adapters/documents/redact/burn-in-chunks");
  const burnt = await burnInChunks({ source, marks, out });
  if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
}

/**
 * mupdf's own redactor, as strict as it can be set: pixels blanked, touched drawings removed. It proves nothing
 * afterwards.
 */
async function mupdfs() {
  const mupdf = await import("mupdf");
  const document = mupdf.Document.openDocument(readFileSync(source), "application/pdf") as PDFDocument;
  for (const number of new Set(marks.flatMap((mark) => mark.page ?? []))) {
    const page = document.loadPage(number - 1);
    for (const mark of marks) {
      if (!("box" in mark) || mark.page !== number) continue;
      const [x, y, width, height] = mark.box;
      page.createAnnotation("Redact").setRect([x, y, x + width, y + height]);
    }
    page.applyRedactions(
      true,
      mupdf.PDFPage.REDACT_IMAGE_PIXELS,
      mupdf.PDFPage.REDACT_LINE_ART_REMOVE_IF_TOUCHED,
      mupdf.PDFPage.REDACT_TEXT_REMOVE,
    );
    page.destroy();
  }
  writeFileSync(out, document.saveToBuffer("garbage=4,compress,sanitize").asUint8Array());
}

await (who === "mupdf" ? mupdfs() : ours());
process.exit(0);
