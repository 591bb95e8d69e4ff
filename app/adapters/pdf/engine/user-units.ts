/**
 * PDFium leaves UserUnit out of account (other readers do not), so the pages that have one are looked up. The document
 * is parsed a second time only when the key really occurs.
 */
import { PDFName, PDFNumber } from "pdf-lib";
import { load } from "./page-tree";

/**
 * Page number (from 1) to units of 1/72 inch; pages with the usual unit are left out. `plain` writes the document
 * unencrypted and uncompressed.
 */
export async function userUnits(plain: () => Uint8Array): Promise<Map<number, number>> {
  const units = new Map<number, number>();
  const written = plain();
  if (!contains(written, "UserUnit")) return units;
  const document = await load(written);
  document.getPages().forEach((page, index) => {
    const said = page.node.lookup(PDFName.of("UserUnit"));
    const unit = said instanceof PDFNumber ? said.asNumber() : 1;
    if (unit > 0 && unit !== 1) units.set(index + 1, unit);
  });
  return units;
}

function contains(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, "latin1");
}
