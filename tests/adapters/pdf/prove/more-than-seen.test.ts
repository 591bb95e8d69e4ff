/** Files that were never looked at before: the reader of single pictures must find what they hide by itself. */
import { PDFDocument, type PDFRawStream } from "pdf-lib";
import { expect, test } from "vitest";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { moreThanSeen, type PictureOfPage } from "~/adapters/pdf/prove/more-than-seen";
import type { DrawnPicture } from "~/adapters/pdf/rewrite/picture-page";
import { drawing, pictureOf, saved, secret } from "../draw";
import { imageEntries } from "../draw-pictures";
import { pagesInOrder, unseenPictures } from "../unseen-drawings";

const asItCame: PictureOfPage[] = [{ page: 1, withheld: null, drawn: null }];

async function doubtsOn(bytes: Uint8Array, pages = asItCame) {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return await moreThanSeen(bytes, document, opened.pdf, pages);
  } finally {
    opened.pdf.close();
  }
}

/** Never copied, or flattened because of what they lie in: see `risk-scan` and `odd-pictures`. */
const toldByStructure = new Set([
  "a palette of one colour",
  "a picture drawn in one shade",
  "a picture in a drawn letter, under its box",
  "a picture in a pattern, a corner of which is seen",
  "a picture in a soft mask",
  "a picture nothing draws",
  "a picture under a note",
  "a picture under a stamp",
  "a thumbnail",
  "an alternative picture",
  "rows behind the last row",
]);

test.each(unseenPictures.filter(({ name }) => !toldByStructure.has(name)))("$name is found", async ({ make }) => {
  expect(await doubtsOn(await make())).toEqual([{ page: 1, says: "A picture holds more than is seen" }]);
});

test("a page that left as a picture and holds another is found, the same alone is not", async () => {
  const d = await drawing();
  const [ours, other] = await Promise.all(["seen", secret].map((said) => pictureOf([said])));
  const entries = imageEntries(ours!);
  const picture = d.stream(ours!.grey, entries);
  const drawn = (bytes: Uint8Array) => ({ packed: Promise.resolve({ bytes, entries: {} }) }) as unknown as DrawnPicture;
  d.page("/X0 Do", { resources: { XObject: { X0: picture } } });
  d.page("/X0 Do", { resources: { XObject: { X0: picture, X1: d.stream(other!.grey, imageEntries(other!)) } } });
  const packed = (d.document.context.lookup(picture) as PDFRawStream).getContents();
  const plan = [1, 2].map((page) => ({ page, withheld: null, drawn: drawn(packed) }));
  expect(await doubtsOn(await saved(d), plan)).toEqual([{ page: 2, says: "A picture holds more than is seen" }]);
});

test.each(pagesInOrder)("nothing is found on $name", async ({ make }) => {
  expect(await doubtsOn(await make())).toEqual([]);
});
