/**
 * All that a page is drawn from, put into one number each. Pages of two builds with the same fingerprint are the same
 * page, whatever numbers their objects bear, so what was read on one need not be read again on the other.
 */
import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from "pdf-lib";
import { name } from "~/adapters/pdf/engine/stream-bytes";

export function fingerprintsOf(document: PDFDocument): string[] {
  const known = new Map<string, string>();
  const printOf = (object: PDFObject | undefined): string => {
    if (object instanceof PDFRef) return printOfRef(object);
    if (object instanceof PDFStream) return printed([printOf(object.dict), object.getContents()]);
    if (object instanceof PDFArray) return printed(["[", ...object.asArray().map(printOf), "]"]);
    if (object instanceof PDFDict)
      return printed(
        object
          .entries()
          .flatMap(([key, value]) => (key === name("Parent") ? [] : [key.toString(), printOf(value)]))
          .concat(">>"),
      );
    return `${object?.constructor.name ?? ""} ${String(object)}`;
  };
  const printOfRef = (ref: PDFRef): string => {
    const before = known.get(ref.tag);
    if (before !== undefined) return before;
    known.set(ref.tag, "itself"); // an object may lead back to itself
    const print = printOf(document.context.lookup(ref));
    known.set(ref.tag, print);
    return print;
  };
  return document.getPages().map((page) => printOf(page.ref));
}

function printed(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}
