/** The pictures of a page as they lie in the file. */
import { PDFArray, PDFStream, type PDFDocument, type PDFObject } from "pdf-lib";
import { dictOf, name } from "~/adapters/pdf/engine/stream-bytes";

/** All pictures that a page may draw, their masks included, whatever they are within. */
export function picturesOf(document: PDFDocument, page: number): PDFStream[] {
  const look = (object: PDFObject | undefined) => document.context.lookup(object);
  const met = new Set<PDFObject>();
  const pictures: PDFStream[] = [];
  const waiting: (PDFObject | undefined)[] = [
    document.getPage(page - 1).node.getInheritableAttribute(name("Resources")),
  ];
  while (waiting.length) {
    const object = look(waiting.pop());
    if (!object || met.has(object)) continue;
    met.add(object);
    if (object instanceof PDFStream && look(object.dict.get(name("Subtype"))) === name("Image")) pictures.push(object);
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    for (const [key, value] of dictOf(object)?.entries() ?? []) if (key !== name("Parent")) waiting.push(value);
  }
  return pictures;
}
