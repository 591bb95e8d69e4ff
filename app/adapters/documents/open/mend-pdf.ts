/** Writes a damaged PDF anew, so that what can be found of it is seen. The file itself is kept as it came. */
import { rename, rm } from "node:fs/promises";
import { hasMisplacedObjects } from "~/adapters/pdf/engine/misplaced-objects";
import { qpdf } from "~/adapters/seal/qpdf";

/** qpdf's word for done, though it had something to say. */
const done = [0, 3];

/** `pdf` stays as it is where it is sound, and where it cannot be mended. */
export async function mendPdf(pdf: string): Promise<void> {
  if (!(await hasMisplacedObjects(pdf))) return;
  const mended = `${pdf}.mended`;
  const { code } = await qpdf([pdf, mended]);
  if (done.includes(code)) await rename(mended, pdf);
  else await rm(mended, { force: true });
}
