/** One half of the work in a process of its own: `read-contender.ts <pictures|words> <in.pdf>`. */
import { pictureOf } from "~/adapters/documents/prepare/page-picture";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";

const [what, source] = process.argv.slice(2) as ["pictures" | "words", string];

async function read() {
  const opened = await openPdfFile(source);
  if (!opened.ok) throw new Error(opened.because);
  for (let page = 1; page <= opened.pdf.pageCount; page += 1) {
    if (what === "pictures") await pictureOf(opened.pdf, page);
    else opened.pdf.words(page);
  }
}

void read();
