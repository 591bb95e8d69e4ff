import { PDFHexString } from "pdf-lib";
import { dictOf, type PdfObjects, type PdfValue } from "./pdf-objects";

/** `page` counts from 1 within the whole file. */
export type OutlineEntry = { title: string; page: number };
/** An area of a page that leads to another page. */
export type PageLink = { page: number; rect: [left: number, bottom: number, right: number, top: number]; to: number };

/** The list of parts that a reader shows beside the pages. */
export async function addOutline(objects: PdfObjects, entries: readonly OutlineEntry[]) {
  await objects.read([objects.root]);
  const outline = objects.add(null);
  const refs = entries.map(() => objects.add(null));
  entries.forEach(({ title, page }, index) =>
    objects.put(refs[index]!, {
      "/Title": textOf(title),
      "/Parent": outline,
      "/Dest": wholePage(objects, page),
      ...(index > 0 && { "/Prev": refs[index - 1]! }),
      ...(index < refs.length - 1 && { "/Next": refs[index + 1]! }),
    }),
  );
  objects.put(outline, { "/Type": "/Outlines", "/First": refs[0]!, "/Last": refs.at(-1)!, "/Count": refs.length });
  objects.put(objects.root, {
    ...dictOf(objects.look(objects.root)),
    "/Outlines": outline,
    "/PageMode": "/UseOutlines",
  });
}

export async function addLinks(objects: PdfObjects, links: readonly PageLink[]) {
  await objects.read(links.map(({ page }) => objects.pages[page - 1]!.ref));
  for (const { page, rect, to } of links) {
    const { ref } = objects.pages[page - 1]!;
    const dict = dictOf(objects.look(ref));
    const link = objects.add({
      "/Type": "/Annot",
      "/Subtype": "/Link",
      "/Rect": rect,
      "/Border": [0, 0, 0],
      "/Dest": wholePage(objects, to),
      "/F": 4,
    });
    objects.put(ref, { ...dict, "/Annots": [...(Array.isArray(dict["/Annots"]) ? dict["/Annots"] : []), link] });
  }
}

const wholePage = ({ pages }: PdfObjects, page: number): PdfValue => [pages[page - 1]!.ref, "/Fit"];

/** With a mark that says how it is written, as any reader understands. */
const textOf = (text: string) => `b:${PDFHexString.fromText(text).asString()}`;
