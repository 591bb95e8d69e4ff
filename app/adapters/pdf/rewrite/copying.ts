/** What the copiers of one document share: where from, where to, and how a thing is looked up and written once. */
import { PDFDict, type PDFDocument, type PDFObject, type PDFRawStream, type PDFRef } from "pdf-lib";
import { name } from "~/adapters/pdf/engine/stream-bytes";
import type { Rule, Shape } from "./kept-shapes";
import type { ShownCodes } from "./shown-codes";

export type Resources = PDFDict | undefined;

export type Copying = {
  source: PDFDocument;
  out: PDFDocument;
  codes: ShownCodes;
  /** Whether a font's name gives something away; such a font is renamed. */
  reveals(fontName: string): boolean;
  look(object: PDFObject | undefined): PDFObject | undefined;
  copyRule(rule: Rule, value: PDFObject, resources: Resources): PDFObject | undefined;
  copyShape(shape: Shape, dict: PDFDict, resources: Resources): PDFDict;
  /** The same object is copied once, however often it is used. */
  once(kind: string, object: PDFObject, make: () => PDFObject | undefined): PDFRef;
  stream(bytes: Uint8Array, entries: PDFDict): PDFRef;
  /** Done when all content has been read. */
  atTheEnd(work: () => void): void;
};

type Out = Pick<Copying, "out">;

export const emptyDict = ({ out }: Out): PDFDict => PDFDict.withContext(out.context);

export function streamOf({ out }: Out, bytes: Uint8Array, entries: PDFDict): PDFRawStream {
  const stream = out.context.flateStream(bytes);
  setAll(stream.dict, entries);
  return stream;
}

export function setAll(dict: PDFDict, entries: PDFDict) {
  for (const [key, value] of entries.entries()) dict.set(key, value);
}

/** What stands under a key of a dictionary, followed to the object itself. */
export const entryOf = ({ look }: Pick<Copying, "look">, dict: PDFDict, key: string): PDFObject | undefined =>
  look(dict.get(name(key)));
