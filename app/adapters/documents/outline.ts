import { PDFHexString, PDFName, type PDFDocument, type PDFPage } from "pdf-lib";

/** The list of parts that a reader shows beside the pages. */
export function addOutline(document: PDFDocument, entries: readonly { title: string; page: PDFPage }[]) {
  const { context } = document;
  const root = context.nextRef();
  const refs = entries.map(() => context.nextRef());
  entries.forEach(({ title, page }, index) => {
    const previous = refs[index - 1];
    const next = refs[index + 1];
    context.assign(refs[index]!, context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page.ref, PDFName.of("Fit")],
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
    }));
  });
  if (!entries.length) return;
  context.assign(root, context.obj({ Type: "Outlines", First: refs[0]!, Last: refs.at(-1)!, Count: entries.length }));
  document.catalog.set(PDFName.of("Outlines"), root);
  document.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

/** Makes an area of `from` lead to `to`. */
export function addLink(document: PDFDocument, from: { page: PDFPage; x: number; y: number; width: number; height: number }, to: PDFPage) {
  const { page, x, y, width, height } = from;
  const link = document.context.obj({ Type: "Annot", Subtype: "Link", Rect: [x, y, x + width, y + height], Border: [0, 0, 0], Dest: [to.ref, PDFName.of("Fit")], F: 4 });
  page.node.addAnnot(document.context.register(link));
}
