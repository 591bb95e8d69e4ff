/** What the copiers of one page share: where from, where to, and how a thing is looked up. */
import type { PDFRef, PDFDict } from "pdf-lib";
import { type PDFDocument, type PDFObject } from "pdf-lib";
import type { Rule } from "./kept-shapes";
import type { ShownCodes } from "./shown-codes";

export type Copying = {
  source: PDFDocument;
  out: PDFDocument;
  codes: ShownCodes;
  look(object: PDFObject | undefined): PDFObject | undefined;
  copyRule(rule: Rule, value: PDFObject, resources: PDFDict | undefined): PDFObject | undefined;
  stream(bytes: Uint8Array, entries: PDFDict): PDFRef;
};
