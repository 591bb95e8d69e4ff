/** What is no drawing: numbers, names, lists, tables of codes, functions. */
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFStream, PDFString } from "pdf-lib";
import type { PDFObject, PDFRawStream } from "pdf-lib";
import { decoded, dictOf, name } from "~/adapters/pdf/engine/stream-bytes";
import { emptyDict, entryOf, streamOf, type Copying, type Resources } from "./copying";
import { plainProgram, withoutComments } from "./plain-programs";

const deepest = 8;

/** Numbers and names, and lists of them; never a string or a dictionary. */
export function copyPlain(copying: Copying, value: PDFObject, depth = 0): PDFObject | undefined {
  if (value instanceof PDFNumber || value instanceof PDFBool || value instanceof PDFName || value === PDFNull)
    return value;
  if (!(value instanceof PDFArray) || depth > deepest) return undefined;
  const parts = value.asArray().flatMap((part) => copyPlain(copying, copying.look(part) ?? PDFNull, depth + 1) ?? []);
  const array = PDFArray.withContext(copying.out.context);
  for (const part of parts) array.push(part);
  return array;
}

export function copyList(
  { look, out }: Copying,
  value: PDFObject,
  copyPart: (part: PDFObject) => PDFObject | undefined,
): PDFObject | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  return out.context.obj(value.asArray().map((part) => copyPart(look(part) ?? PDFNull) ?? PDFNull));
}

const longestText = 32;

/** The name of a set of characters, in letters that can say little. */
export function copyText(value: PDFObject): PDFString | undefined {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return undefined;
  const letters = value.decodeText().replace(/[^\w-]/g, "");
  return PDFString.of(letters.slice(0, longestText));
}

export function copyBytesOrName(copying: Copying, value: PDFObject, rule: "bytes" | "cmap"): PDFObject | undefined {
  if (value instanceof PDFName) return value;
  return value instanceof PDFStream ? copying.once(rule, value, () => copyBytes(copying, value, rule)) : undefined;
}

function copyBytes(copying: Copying, stream: PDFStream, rule: "bytes" | "cmap"): PDFRawStream {
  const bytes = decoded(stream) ?? new Uint8Array();
  const isTable = rule === "cmap" && entryOf(copying, stream.dict, "CMapName") !== undefined;
  if (!isTable) return streamOf(copying, bytes, emptyDict(copying));
  return streamOf(copying, withoutComments(bytes), entriesOfTable(copying, stream.dict));
}

function entriesOfTable(copying: Copying, dict: PDFDict): PDFDict {
  const base = entryOf(copying, dict, "UseCMap");
  const entries = withEntries(copying, {
    Type: name("CMap"),
    CMapName: name("Kept"),
    WMode: entryOf(copying, dict, "WMode"),
    UseCMap: base instanceof PDFName ? base : undefined,
  });
  const cidSystem = entryOf(copying, dict, "CIDSystemInfo");
  if (cidSystem instanceof PDFDict)
    entries.set(name("CIDSystemInfo"), copying.copyShape("cid-system", cidSystem, undefined));
  return entries;
}

/** Only numbers and names are taken. */
export function withEntries(copying: Copying, entries: Record<string, PDFObject | undefined>): PDFDict {
  const dict = emptyDict(copying);
  for (const [key, value] of Object.entries(entries))
    if (value instanceof PDFNumber || value instanceof PDFName) dict.set(name(key), value);
  return dict;
}

export function copyFunction(copying: Copying, value: PDFObject): PDFObject | undefined {
  const dict = dictOf(value);
  if (!dict) return copyPlain(copying, value);
  const entries = copying.copyShape("function", dict, undefined);
  if (!(value instanceof PDFStream)) return entries;
  const isProgram = String(entryOf(copying, dict, "FunctionType")) === "4";
  const bytes = decoded(value) ?? new Uint8Array();
  return copying.once("function", value, () => streamOf(copying, isProgram ? plainProgram(bytes) : bytes, entries));
}

export function copyFontAndSize(copying: Copying, value: PDFObject, resources: Resources): PDFObject | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  const font = copying.look(value.get(0));
  const size = copying.look(value.get(1));
  const kept = font && copying.copyRule("font", font, resources);
  return kept && size instanceof PDFNumber ? copying.out.context.obj([kept, size]) : undefined;
}
