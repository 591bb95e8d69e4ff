/**
 * Looks through a document's structure for the ways of drawing in which content cannot be taken out in place and be
 * proven gone. A page with one of them under a mark leaves as a picture of itself.
 */
import { PDFArray, PDFDict, type PDFName, PDFStream, type PDFDocument, type PDFObject } from "pdf-lib";
import { dictOf, filtersOf, name } from "~/adapters/pdf/engine/stream-bytes";

export type Risk =
  "tiling-pattern" | "soft-mask" | "hidden-layer" | "drawn-font" | "shared-form" | "program" | "unreadable";

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

/** These make any page unfit to pass as it is, marked or not. */
export const unfitAnywhere: readonly Risk[] = ["hidden-layer", "program", "unreadable"];

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

  function scan(resources: PDFDict, page: number, risks: Set<Risk>, met: Set<PDFObject>) {
    if (met.has(resources)) return;
    met.add(resources);
    for (const value of entriesOf(resources, "Pattern")) {
      const pattern = dictAt(value);
      if (String(look(pattern?.get(name("PatternType")))) === "1") risks.add("tiling-pattern");
    }
    for (const value of entriesOf(resources, "ExtGState"))
      if (dictAt(dictAt(value)?.get(name("SMask")))) risks.add("soft-mask");
    for (const value of entriesOf(resources, "Properties"))
      if (["/OCG", "/OCMD"].includes(String(look(dictAt(value)?.get(name("Type"))))) && isLayer(dictAt(value)))
        risks.add("hidden-layer");
    for (const value of entriesOf(resources, "Font"))
      if (look(dictAt(value)?.get(name("Subtype"))) === name("Type3")) risks.add("drawn-font");
    for (const value of entriesOf(resources, "XObject")) scanXObject(value, page, risks, met);
  }

  function scanXObject(value: PDFObject, page: number, risks: Set<Risk>, met: Set<PDFObject>) {
    const stream = look(value);
    if (!(stream instanceof PDFStream)) return;
    const kind = look(stream.dict.get(name("Subtype")));
    if (stream.dict.get(name("OC")) && isLayer(dictAt(stream.dict.get(name("OC"))))) risks.add("hidden-layer");
    if (kind === name("PS")) risks.add("program");
    if (filtersOf(stream).includes("Crypt")) risks.add("unreadable");
    if (kind !== name("Form")) return;
    formUses.set(stream, [...(formUses.get(stream) ?? []), page]);
    const resources = dictAt(stream.dict.get(name("Resources")));
    if (resources) scan(resources, page, risks, met);
  }

  return {
    formUses,
    page(node: { getInheritableAttribute(key: PDFName): PDFObject | undefined }, page: number): Set<Risk> {
      const risks = new Set<Risk>();
      const resources = dictAt(node.getInheritableAttribute(name("Resources")));
      if (resources) scan(resources, page, risks, new Set());
      return risks;
    },
  };
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
