/**
 * What readers forgive in a page tree and pdf-lib does not: nodes that do not say what they are, that lead round in
 * circles or nowhere, and pages without a size. Without this a record could be marked page by page and then not be
 * released.
 */
import { PDFArray, PDFDict, PDFDocument, PDFNumber, PDFRef, PDFWriter, type PDFContext, type PDFObject } from "pdf-lib";
import { name } from "./stream-bytes";

const asItIs = { updateMetadata: false, throwOnInvalidObject: false };

/** A PDF from anywhere, with its page tree mended. */
export async function load(bytes: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(bytes, asItIs);
  return mendPageTree(document.context)
    ? PDFDocument.load(await PDFWriter.forContext(document.context, Infinity).serializeToBuffer(), asItIs)
    : document;
}

/** True where something was changed; what pdf-lib takes a node for is settled when it is parsed. */
function mendPageTree(context: PDFContext): boolean {
  let changed = false;
  const change = (act: () => void) => {
    act();
    changed = true;
  };

  function mend(node: PDFDict, at: PDFRef, above: readonly PDFRef[]) {
    const kids = context.lookup(node.get(name("Kids")));
    const kind = name(kids instanceof PDFArray ? "Pages" : "Page");
    const { nodes, isSound } = wayUp(node, context);
    if (!isSound) change(() => nodes.at(-1)!.delete(name("Parent"))); // what was inherited up to here still is
    if (context.lookup(node.get(name("Type"))) !== kind) change(() => node.set(name("Type"), kind));
    if (kids instanceof PDFArray) mendKids(kids, [...above, at]);
    else if (!hasSize(node, context)) change(() => node.set(name("MediaBox"), context.obj(usualSize)));
  }

  /** From the last to the first, because some are taken out. */
  function mendKids(kids: PDFArray, above: readonly PDFRef[]) {
    for (let index = kids.size() - 1; index >= 0; index -= 1) {
      const at = kids.get(index);
      const kid = context.lookup(at);
      if (at instanceof PDFRef && above.includes(at)) change(() => kids.remove(index));
      else if (kid instanceof PDFDict) mend(kid, at instanceof PDFRef ? at : numbered(kids, index, kid), above);
    }
  }

  /** A page may stand in the tree itself; pdf-lib knows pages by their numbers. */
  function numbered(kids: PDFArray, index: number, kid: PDFDict): PDFRef {
    const ref = context.register(kid);
    change(() => kids.set(index, ref));
    return ref;
  }

  const catalogue = context.lookup(context.trailerInfo.Root, PDFDict);
  if (catalogue.get(name("Type")) !== name("Catalog")) change(() => catalogue.set(name("Type"), name("Catalog")));
  const root = catalogue.get(name("Pages"));
  const tree = context.lookup(root);
  if (root instanceof PDFRef && tree instanceof PDFDict) mend(tree, root, []);
  return changed;
}

/** The node and those above it, as far as they are branches of a tree. */
function wayUp(node: PDFDict, context: PDFContext): { nodes: PDFDict[]; isSound: boolean } {
  const nodes = [node];
  for (let last = node; last.has(name("Parent")); last = nodes.at(-1)!) {
    const parent = context.lookup(last.get(name("Parent")));
    if (
      !(parent instanceof PDFDict) ||
      nodes.includes(parent) ||
      !(context.lookup(parent.get(name("Kids"))) instanceof PDFArray)
    )
      return { nodes, isSound: false };
    nodes.push(parent);
  }
  return { nodes, isSound: true };
}

/** What PDFium takes for the size of a page that has none. */
const usualSize = [0, 0, 612, 792];

function hasSize(page: PDFDict, context: PDFContext): boolean {
  const box = context.lookup(
    wayUp(page, context)
      .nodes.find((node) => node.has(name("MediaBox")))
      ?.get(name("MediaBox")),
  );
  if (!(box instanceof PDFArray) || box.size() !== 4) return false;
  const [left, bottom, right, top] = box.asArray().map((part) => numberIn(context.lookup(part)));
  return left !== right && bottom !== top;
}

const numberIn = (object: PDFObject | undefined) => (object instanceof PDFNumber ? object.asNumber() : 0);
