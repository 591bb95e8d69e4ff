/** Every string a document holds, wherever it stands, and what of it is counted in the report. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "pdf-lib";
import { readContent } from "~/adapters/pdf/engine/content-stream";
import { decoded, name } from "~/adapters/pdf/engine/stream-bytes";
import { textContains } from "./find-words";

export type Inventory = { formFields: number; attachments: number; scripts: number };

export function inventoryOf(document: PDFDocument): Inventory {
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => nestedDicts(object));
  const look = (object: PDFObject | undefined) => document.context.lookup(object);
  return {
    formFields: dicts.filter((dict) => dict.has(name("FT")) || (dict.has(name("T")) && dict.has(name("Kids")))).length,
    attachments: dicts.filter((dict) => dict.has(name("EF")) || look(dict.get(name("Type"))) === name("EmbeddedFile"))
      .length,
    scripts: dicts.filter(
      (dict) => look(dict.get(name("S"))) === name("JavaScript") || (dict.has(name("JS")) && !dict.has(name("S"))),
    ).length,
  };
}

function nestedDicts(object: PDFObject, depth = 0): PDFDict[] {
  if (depth > 20) return [];
  if (object instanceof PDFStream) return nestedDicts(object.dict, depth + 1);
  if (object instanceof PDFArray) return object.asArray().flatMap((part) => nestedDicts(part, depth + 1));
  return object instanceof PDFDict
    ? [object, ...object.values().flatMap((value) => nestedDicts(value, depth + 1))]
    : [];
}

/**
 * Whether a phrase stands anywhere in a document: in titles, bookmarks, notes, form values, attachments, hidden text.
 */
export function saysAnywhere(document: PDFDocument, phrase: string): boolean {
  return (
    document.context
      .enumerateIndirectObjects()
      .some(([, object]) => wordsWithin(object).some((words) => textContains(words, phrase))) ||
    infoWords(document).some((words) => textContains(words, phrase))
  );
}

function infoWords(document: PDFDocument): string[] {
  const info = document.context.lookup(document.context.trailerInfo.Info);
  return info ? wordsWithin(info) : [];
}

function wordsWithin(object: PDFObject, depth = 0): string[] {
  if (depth > 30 || object instanceof PDFRef) return [];
  if (object instanceof PDFString || object instanceof PDFHexString) return spellings(object.asBytes());
  if (object instanceof PDFName) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap((part) => wordsWithin(part, depth + 1));
  if (object instanceof PDFDict)
    return object.entries().flatMap(([key, value]) => [key.decodeText(), ...wordsWithin(value, depth + 1)]);
  if (!(object instanceof PDFStream)) return [];
  const isPicture = object.dict.get(name("Subtype")) === name("Image");
  const bytes = isPicture ? null : decoded(object);
  return [...wordsWithin(object.dict, depth + 1), ...(bytes ? [...spellings(bytes), shownText(bytes)] : [])];
}

/** The same bytes as text in the encodings PDF uses; markup between the words is taken out once. */
function spellings(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = view.toString("latin1");
  const wide = view.length % 2 ? view.subarray(0, -1) : view;
  const markup = latin.includes("<") ? [latin.replace(/<[^>]*>/g, "")] : [];
  return [
    latin,
    view.toString("utf8"),
    Buffer.from(wide).swap16().toString("utf16le"),
    wide.toString("utf16le"),
    ...markup,
  ];
}

/** What a content stream shows, its pieces put together: kerning splits words into several strings. */
export function shownText(bytes: Uint8Array): string {
  if (
    !Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_000_000)).includes(
      "Tj",
      undefined,
      "latin1",
    ) &&
    !Buffer.from(bytes).includes("TJ", undefined, "latin1")
  )
    return "";
  return readContent(bytes)
    .flatMap(({ operands }) => operands.flatMap((operand) => (operand.is === "array" ? operand.parts : [operand])))
    .map((part) => (part.is === "string" ? Buffer.from(part.bytes).toString("latin1") : ""))
    .join("");
}
