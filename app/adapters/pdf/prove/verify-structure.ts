/**
 * The third reader looks at the file itself: only one revision, only keys that a drawn page needs, nothing out of
 * reach, and in no string, name or stream, however spelled, a removed word.
 */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "pdf-lib";
import { shownText } from "~/adapters/pdf/read/document-strings";
import { isOwnName, keys, withoutOwnNames } from "./own-names";
import { decoded, dictOf, name, rawBytes } from "~/adapters/pdf/engine/stream-bytes";

/**
 * `page` is null where the doubt belongs to the whole file. `says` is a sentence but for the page; the words themselves
 * are never in it, only in `word`.
 */
export type Doubt = { page: number | null; says: string; word?: string };

/** Below these keys the names are the document's own: resources (renamed by us) and glyphs. */
const openNames = new Set(["Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "CharProcs"]);

/** `document` is what `bytes` hold. */
export function verifyStructure(bytes: Uint8Array, document: PDFDocument, terms: readonly string[]): Doubt[] {
  const reached = pagesReaching(document);
  return [
    ...revisions(bytes),
    ...strangers(document),
    ...orphans(document, reached),
    ...remains(document, reached, terms),
  ];
}

function revisions(bytes: Uint8Array): Doubt[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = text.indexOf("%%EOF", 0, "latin1");
  const onlyOne = first >= 0 && text.indexOf("%%EOF", first + 5, "latin1") < 0 && text.length - first < 16;
  return onlyOne ? [] : [{ page: null, says: "The new file seems to carry an earlier revision" }];
}

function strangers(document: PDFDocument): Doubt[] {
  const strange = document.context.enumerateIndirectObjects().some(([, object]) => hasStranger(object, false));
  const info = document.context.trailerInfo.Info;
  return strange || info ? [{ page: null, says: "The new file carries an entry that a plain page does not need" }] : [];
}

function hasStranger(object: PDFObject, namesAreOpen: boolean): boolean {
  if (object instanceof PDFStream) return hasStranger(object.dict, false);
  if (object instanceof PDFArray) return object.asArray().some((part) => hasStranger(part, false));
  if (!(object instanceof PDFDict)) return false;
  return object
    .entries()
    .some(
      ([key, value]) =>
        (!namesAreOpen && !keys.has(key.decodeText())) ||
        hasStranger(value, !namesAreOpen && openNames.has(key.decodeText())),
    );
}

/** For each object the pages it is drawn on. */
function pagesReaching(document: PDFDocument): Map<string, Set<number>> {
  const reached = new Map<string, Set<number>>();
  document.getPages().forEach((page, index) => {
    const waiting: PDFObject[] = [page.ref];
    while (waiting.length) {
      const object = waiting.pop()!;
      if (object instanceof PDFRef) {
        const pages = reached.get(object.tag) ?? new Set<number>();
        if (pages.has(index + 1)) continue;
        reached.set(object.tag, pages.add(index + 1));
        const found = document.context.lookup(object);
        if (found) waiting.push(found);
      } else if (object instanceof PDFArray) waiting.push(...object.asArray());
      else {
        for (const [key, value] of dictOf(object)?.entries() ?? []) if (key !== name("Parent")) waiting.push(value);
      }
    }
  });
  return reached;
}

function orphans(document: PDFDocument, reached: ReadonlyMap<string, unknown>): Doubt[] {
  const expected = new Set([document.context.trailerInfo.Root, document.catalog.get(name("Pages"))].map(String));
  const pageTree = new Set(
    document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && object.get(name("Type")) === name("Pages"))
      .map(([ref]) => ref.tag),
  );
  const lost = document.context
    .enumerateIndirectObjects()
    .some(([ref]) => !reached.has(ref.tag) && !expected.has(ref.toString()) && !pageTree.has(ref.tag));
  return lost ? [{ page: null, says: "The new file carries something that no page uses" }] : [];
}

/**
 * `onlyLong`: a short word among numbers, names and pixels is an accident. `isProgram`: the format has words of its own
 * there.
 */
type Words = { text: string; onlyLong: boolean; isProgram?: boolean };

const longFrom = 8;

/** Pages (0 for the whole file) on which something still spells a removed word. */
function remains(
  document: PDFDocument,
  reached: ReadonlyMap<string, ReadonlySet<number>>,
  terms: readonly string[],
): Doubt[] {
  if (!terms.length) return [];
  const any = patternOf(terms);
  const long = patternOf(terms.filter((term) => term.length >= longFrom));
  const pages = new Map<number, string | undefined>();
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const found = wordsOf(object).find(({ text, onlyLong, isProgram }) => {
      const pattern = onlyLong ? long : any;
      return pattern.test(text) && (!isProgram || pattern.test(withoutOwnNames(text)));
    });
    if (!found) continue;
    const word = terms.find((term) => patternOf([term]).test(found.text));
    for (const page of reached.get(ref.tag) ?? [0]) pages.set(page, word);
  }
  return [...pages]
    .sort(([a], [b]) => a - b)
    .map(([page, word]) => ({
      page: page || null,
      word,
      says: page
        ? "Removed words still stand in something that is used"
        : "Removed words still stand somewhere in the new file",
    }));
}

/** Plain, two-byte and hexadecimal spellings; letters of either case. */
function patternOf(terms: readonly string[]): RegExp {
  const wide = (term: string) => Buffer.from(term, "utf16le").swap16();
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const spellings = terms.flatMap((term) => [
    plain(term),
    plain(Buffer.from(term, "utf8").toString("latin1")),
    plain(wide(term).toString("latin1")),
    Buffer.from(term, "latin1").toString("hex"),
    wide(term).toString("hex"),
  ]);
  return spellings.length ? new RegExp([...new Set(spellings)].join("|"), "i") : /(?!)/;
}

function wordsOf(object: PDFObject, depth = 0): Words[] {
  if (depth > 30) return [];
  if (object instanceof PDFString || object instanceof PDFHexString)
    return [{ text: Buffer.from(object.asBytes()).toString("latin1"), onlyLong: false }];
  if (object instanceof PDFName) return wordsOfName(object);
  if (object instanceof PDFArray) return object.asArray().flatMap((part) => wordsOf(part, depth + 1));
  if (object instanceof PDFDict)
    return object
      .entries()
      .flatMap(([key, value]) => [
        ...wordsOfName(key),
        ...(isNameOfCharacters(key, value) ? [] : wordsOf(value, depth + 1)),
      ]);
  return object instanceof PDFStream ? [...wordsOf(object.dict, depth + 1), ...streamWords(object)] : [];
}

const wordsOfName = (called: PDFName): Words[] =>
  isOwnName(called.decodeText()) ? [] : [{ text: called.decodeText(), onlyLong: true }];

/** A set of characters is called by two of the format's own words, written as strings. */
const isNameOfCharacters = (key: PDFName, value: PDFObject) =>
  (key === name("Registry") || key === name("Ordering")) && value instanceof PDFString && isOwnName(value.decodeText());

const tableStart = "/CIDInit";

/** `<00480069>` names "Hi". */
const lettersNamed = (hexadecimal: string) => {
  const bytes = Buffer.from(hexadecimal.replace(/[^0-9a-f]/gi, ""), "hex");
  return bytes.length % 2 ? bytes.toString("latin1") : bytes.swap16().toString("utf16le");
};

function streamWords(stream: PDFStream): Words[] {
  const bytes = decoded(stream) ?? (stream instanceof PDFRawStream ? rawBytes(stream) : new Uint8Array());
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  // A character table is mostly the same words in every file; what it says of this one are the letters that its strings
  // name.
  if (text.includes(tableStart))
    return [{ text: (text.match(/<[^>]*>/g) ?? []).map(lettersNamed).join(""), onlyLong: false }];
  const isContent = !stream.dict.get(name("Subtype")) || stream.dict.get(name("Subtype")) === name("Form");
  const isOther =
    stream.dict.get(name("Length1")) ||
    stream.dict.get(name("FunctionType")) ||
    stream.dict.get(name("N")) ||
    stream.dict.get(name("ShadingType"));
  if (!isContent || isOther) return [{ text, onlyLong: true, isProgram: true }];
  return [
    { text, onlyLong: true, isProgram: true },
    { text: shownText(bytes), onlyLong: false },
  ];
}
