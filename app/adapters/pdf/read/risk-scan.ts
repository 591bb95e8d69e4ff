/**
 * Looks through a document's structure for the ways of drawing in which content cannot be taken out in place and be
 * proven gone. A page with one of them under a mark leaves as a picture of itself.
 */
import { PDFArray, PDFDict, PDFName, PDFStream, type PDFDocument, type PDFObject } from "pdf-lib";
import { readContent } from "~/adapters/pdf/engine/content-stream";
import { decoded, dictOf, filtersOf, name } from "~/adapters/pdf/engine/stream-bytes";
import { isOddInlinePicture, isOddPicture } from "./odd-pictures";

export type Risk =
  | "tiling-pattern"
  | "soft-mask"
  | "hidden-layer"
  | "drawn-font"
  | "shared-form"
  | "program"
  | "unreadable"
  | "masked-picture"
  | "odd-picture"
  | "untold-letters"
  | "drawings-within"
  | "drawn-otherwise";

type Node = { getInheritableAttribute(key: PDFName): PDFObject | undefined };
type IsNamed = (key: string) => boolean;

/** Page number (from 1) to what was met there. */
export function risksOf(document: PDFDocument): Map<number, Set<Risk>> {
  const scan = scanner(document);
  const pages = document.getPages();
  const found = new Map(pages.map((page, index) => [index + 1, scan.page(page.node, index + 1)] as const));
  for (const pagesOfForm of scan.formUses.values()) {
    if (pagesOfForm.length < 2) continue;
    for (const page of pagesOfForm) found.get(page)?.add("shared-form");
  }
  return found;
}

/** With these a page may show words which its text does not say, so that only its picture tells them. */
export const seenUnsaid: readonly Risk[] = ["tiling-pattern", "soft-mask", "drawn-font", "untold-letters"];

/** These make any page unfit to pass as it is, marked or not. */
export const unfitAnywhere: readonly Risk[] = [
  "hidden-layer",
  "program",
  "unreadable",
  "odd-picture",
  "drawings-within",
  "drawn-otherwise",
];

function scanner(document: PDFDocument) {
  const look = (object: PDFObject | undefined) => document.context.lookup(object);
  const layersCanHide = someLayerIsOff(document, look);
  const formUses = new Map<PDFObject, number[]>();

  const dictAt = (object: PDFObject | undefined) => dictOf(look(object));
  const entriesOf = (resources: PDFDict, category: string): PDFObject[] =>
    dictAt(resources.get(name(category)))
      ?.entries()
      .map(([, value]) => value) ?? [];
  const isLayer = (dict: PDFDict | undefined) => layersCanHide && dict !== undefined;

  /** `isNamed` tells whether the content that these resources belong to may use one of them. */
  function scan(resources: PDFDict, page: number, risks: Set<Risk>, met: Set<PDFObject>, isNamed: IsNamed) {
    if (met.has(resources)) return;
    met.add(resources);
    const used = (category: string) =>
      (dictAt(resources.get(name(category)))?.entries() ?? []).filter(([key]) => isNamed(key.decodeText()));
    for (const [key, value] of dictAt(resources.get(name("Pattern")))?.entries() ?? []) {
      const pattern = dictAt(value);
      if (String(look(pattern?.get(name("PatternType")))) !== "1") continue;
      risks.add("tiling-pattern");
      if (isNamed(key.decodeText()) && holdsDrawings(look(value))) risks.add("drawings-within");
    }
    for (const value of entriesOf(resources, "ExtGState"))
      if (dictAt(dictAt(value)?.get(name("SMask")))) risks.add("soft-mask");
    for (const [, value] of used("ExtGState"))
      if (holdsDrawings(look(dictAt(dictAt(value)?.get(name("SMask")))?.get(name("G"))))) risks.add("drawings-within");
    for (const value of entriesOf(resources, "Properties"))
      if (["/OCG", "/OCMD"].includes(String(look(dictAt(value)?.get(name("Type"))))) && isLayer(dictAt(value)))
        risks.add("hidden-layer");
    for (const value of entriesOf(resources, "Font"))
      if (look(dictAt(value)?.get(name("Subtype"))) === name("Type3")) risks.add("drawn-font");
    for (const [, value] of used("Font")) {
      if (hasCrowdedGlyphs(dictAt(value))) risks.add("drawings-within");
      if (tellsNoCharacters(dictAt(value))) risks.add("untold-letters");
    }
    for (const value of entriesOf(resources, "XObject")) scanXObject(value, page, risks, met);
  }

  const hasCrowdedGlyphs = (font: PDFDict | undefined) =>
    (dictAt(font?.get(name("CharProcs")))?.entries() ?? []).some(([, glyph]) => holdsDrawings(look(glyph)));

  /** Without a table of letters, and with codes or names that are only numbers of glyphs. */
  function tellsNoCharacters(font: PDFDict | undefined): boolean {
    if (!font || look(font.get(name("ToUnicode")))) return false;
    const encoding = look(font.get(name("Encoding")));
    if (look(font.get(name("Subtype"))) === name("Type0"))
      return encoding instanceof PDFStream || String(encoding).startsWith("/Identity");
    const differences = look(dictAt(encoding)?.get(name("Differences")));
    return differences instanceof PDFArray && differences.asArray().some((part) => isNumberOfGlyph(look(part)));
  }

  function scanPicture(stream: PDFStream, risks: Set<Risk>) {
    if (["SMask", "Mask", "SMaskInData", "ImageMask"].some((key) => stream.dict.has(name(key))))
      risks.add("masked-picture");
    const mask = look(stream.dict.get(name("SMask"))) ?? look(stream.dict.get(name("Mask")));
    if (isOddPicture(stream, look) || (mask instanceof PDFStream && isOddPicture(mask, look))) risks.add("odd-picture");
  }

  function scanXObject(value: PDFObject, page: number, risks: Set<Risk>, met: Set<PDFObject>) {
    const stream = look(value);
    if (!(stream instanceof PDFStream)) return;
    const kind = look(stream.dict.get(name("Subtype")));
    if (stream.dict.get(name("OC")) && isLayer(dictAt(stream.dict.get(name("OC"))))) risks.add("hidden-layer");
    if (kind === name("PS")) risks.add("program");
    if (filtersOf(stream).includes("Crypt")) risks.add("unreadable");
    if (kind === name("Image")) scanPicture(stream, risks);
    if (kind !== name("Form")) return;
    formUses.set(stream, [...(formUses.get(stream) ?? []), page]);
    const resources = dictAt(stream.dict.get(name("Resources")));
    if (resources) scan(resources, page, risks, met, namesIn([stream]));
    if (holdsOddInlinePicture([stream])) risks.add("odd-picture");
  }

  /** A content is only read where the word that begins such a picture stands in it. */
  function holdsOddInlinePicture(streams: readonly PDFStream[]): boolean {
    const parts = streams.map((stream) => Buffer.from(decoded(stream) ?? []));
    const bytes = Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]));
    if (!/\bBI\b/.test(bytes.toString("latin1"))) return false;
    return readContent(bytes).some((operation) => isOddInlinePicture(operation, document));
  }

  const streamsOf = (contents: PDFObject | undefined): PDFStream[] => {
    const found = look(contents);
    const parts = found instanceof PDFArray ? found.asArray().map(look) : [found];
    return parts.filter((part) => part instanceof PDFStream);
  };

  return {
    formUses,
    page(node: Node, page: number): Set<Risk> {
      const risks = new Set<Risk>();
      const resources = dictAt(node.getInheritableAttribute(name("Resources")));
      const content = () => streamsOf(node.getInheritableAttribute(name("Contents")));
      if (resources) scan(resources, page, risks, new Set(), (key) => namesIn(content())(key));
      if (holdsOddInlinePicture(content())) risks.add("odd-picture");
      return risks;
    },
  };
}

/** Names are looked for as bytes: reading a content whole would take longer. Where any is escaped all may be meant. */
function namesIn(streams: readonly PDFStream[]): IsNamed {
  const text = streams.map((stream) => Buffer.from(decoded(stream) ?? []).toString("latin1")).join("\n");
  return (key) => text.includes("#") || text.includes(`/${key}`);
}

const isNumberOfGlyph = (part: PDFObject | undefined) =>
  part instanceof PDFName && /^([a-z]|cid|glyph|index|char)?[_.]?\d+$/i.test(part.decodeText());

const manyStrokes = 40;
const painting = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI"]);
const moving = new Set(["m", "l", "c", "v", "y", "re"]);
const showing = new Set(["Do", "Tj", "TJ", "'", '"']);

/**
 * Letters, pictures or many strokes in a pattern, a mask or a glyph: there they cannot be looked at one by one, and
 * what is seen of them may be a corner. One drawing alone, as a glyph is, is all seen.
 */
function holdsDrawings(stream: PDFObject | undefined): boolean {
  if (!(stream instanceof PDFStream)) return false;
  const operations = readContent(decoded(stream) ?? new Uint8Array());
  const count = (kinds: ReadonlySet<string>) => operations.filter(({ operator }) => kinds.has(operator)).length;
  if (operations.some(({ operator }) => showing.has(operator))) return true;
  const isGlyph = operations.some(({ operator }) => operator === "d0" || operator === "d1");
  return isGlyph
    ? count(painting) > 1 && (count(moving) > manyStrokes || operations.some(({ picture }) => picture))
    : count(moving) > manyStrokes || operations.some(({ picture }) => picture);
}

/** Layers which are all switched on say nothing; one that is off, or shown by a rule, may hide words. */
function someLayerIsOff(
  document: PDFDocument,
  look: (object: PDFObject | undefined) => PDFObject | undefined,
): boolean {
  const properties = look(document.catalog.get(name("OCProperties")));
  if (!(properties instanceof PDFDict)) return false;
  const settings = look(properties.get(name("D")));
  if (!(settings instanceof PDFDict)) return false;
  const off = look(settings.get(name("OFF")));
  const base = look(settings.get(name("BaseState")));
  const byEvent = look(settings.get(name("AS")));
  const membership = document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && look(object.get(name("Type"))) === name("OCMD"));
  return (
    (off instanceof PDFArray && off.size() > 0) ||
    (base !== undefined && base !== name("ON")) ||
    (byEvent instanceof PDFArray && byEvent.size() > 0) ||
    membership
  );
}
