/**
 * Marked content may carry other words than those drawn (ActualText), and readers then give those instead. They are
 * taken out before anything is read, so that what is read is what is drawn.
 */
import { PDFArray, PDFDict, PDFStream, type PDFDocument, type PDFObject, type PDFRef } from "pdf-lib";
import { readContent, writeContent, type Operation } from "~/adapters/pdf/engine/content-stream";
import { decoded, name } from "~/adapters/pdf/engine/stream-bytes";

const replacements = ["ActualText", "Alt", "E"];

/** True where something was changed. */
export function takeOutReplacementText(document: PDFDocument): boolean {
  const { context } = document;
  let changed = false;
  for (const page of document.getPages()) changed = joinContents(document, page.node) || changed;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    changed = withoutEntries(object) || changed;
    if (object instanceof PDFStream) changed = rewrite(document, ref, object) || changed;
  }
  return changed;
}

/** A dictionary of marked content may begin in one stream and end in the next. */
function joinContents(document: PDFDocument, page: PDFDict): boolean {
  const contents = document.context.lookup(page.get(name("Contents")));
  if (!(contents instanceof PDFArray) || contents.size() < 2) return false;
  const parts = contents
    .asArray()
    .map((part) => document.context.lookup(part))
    .filter((part) => part instanceof PDFStream);
  const bytes = Buffer.concat(parts.flatMap((part) => [decoded(part) ?? new Uint8Array(), Buffer.from("\n")]));
  if (!bytes.includes("BDC")) return false;
  page.set(name("Contents"), document.context.register(document.context.flateStream(bytes)));
  return true;
}

function withoutEntries(object: PDFObject, depth = 0): boolean {
  if (depth > 20) return false;
  if (object instanceof PDFStream) return withoutEntries(object.dict, depth + 1);
  if (object instanceof PDFArray)
    return object.asArray().reduce((changed, part) => withoutEntries(part, depth + 1) || changed, false);
  if (!(object instanceof PDFDict)) return false;
  const had = object.delete(name("ActualText"));
  return object.values().reduce((changed, value) => withoutEntries(value, depth + 1) || changed, had);
}

function rewrite(document: PDFDocument, ref: PDFRef, stream: PDFStream): boolean {
  const kind = stream.dict.get(name("Subtype"));
  if (kind !== undefined && kind !== name("Form")) return false;
  const bytes = decoded(stream);
  if (!bytes || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("BDC")) return false;
  const operations = readContent(bytes);
  if (!operations.some(carriesReplacement)) return false;
  const plain = document.context.flateStream(
    writeContent(
      operations.map((operation) =>
        carriesReplacement(operation) ? { operator: "BMC", operands: operation.operands.slice(0, 1) } : operation,
      ),
    ),
  );
  for (const [key, value] of stream.dict.entries())
    if (!["Length", "Filter", "DecodeParms"].includes(key.decodeText())) plain.dict.set(key, value);
  document.context.assign(ref, plain);
  return true;
}

function carriesReplacement({ operator, operands }: Operation): boolean {
  return (
    operator === "BDC" &&
    operands.some((operand) => operand.is === "dictionary" && replacements.some((key) => operand.entries.has(key)))
  );
}
