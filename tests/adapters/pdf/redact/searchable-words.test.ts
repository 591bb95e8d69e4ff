/** Of a page that leaves as a picture, the report says how many of the words that stay a search of the copy finds. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import type { PDFDict } from "pdf-lib";
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import type { Box } from "~/domain/records/pages";
import { drawing, jpegOf, keptLine, name, pictureOf, saved, text, type Drawing } from "../draw";
import { pdftotext } from "../judges";

const marked: Box = [40, 40, 120, 40];
const typeface = readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

async function scan(d: Drawing, lines: readonly string[], [x, y, width, height] = [0, 0, 400, 300]) {
  const picture = await pictureOf(lines, { width: 800, height: 600 });
  const image = d.stream(await jpegOf(picture), {
    Type: "XObject",
    Subtype: "Image",
    Width: picture.width,
    Height: picture.height,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 8,
    Filter: "DCTDecode",
  });
  return { resources: { XObject: { I1: image } }, drawn: `q ${width} 0 0 ${height} ${x} ${y} cm /I1 Do Q\n` };
}

async function released(d: Drawing, box: Box = marked) {
  const burnt = await burnIn({ bytes: await saved(d), marks: [{ page: 1, box: [...box], reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
  return burnt;
}

test("every word beside a picture under a mark is found", async () => {
  const d = await drawing();
  const { resources, drawn } = await scan(d, ["Address"], [40, 220, 120, 40]);
  d.page(`${drawn}${text(50, 150, "Seen in clinic today")}${keptLine}`, { resources });
  const { bytes, report } = await released(d);
  expect(report.rasterisedPages).toEqual([1]);
  expect(report.searchable).toEqual([{ page: 1, words: 5, lost: 0 }]);
  expect(pdftotext(bytes)).toMatch(/Seen\s+in\s+clinic\s+today\s+KEEPTHIS/);
});

test("a scan that nobody has read has no words to search for", async () => {
  const d = await drawing();
  const { resources, drawn } = await scan(d, ["Seen in clinic"]);
  d.page(drawn, { resources });
  const { report } = await released(d);
  expect(report.searchable).toEqual([{ page: 1, words: 0, lost: 0 }]);
});

test("a word that leaves the scanner's layer because it repeats a removed one is counted", async () => {
  const d = await drawing();
  const { resources, drawn } = await scan(d, ["Zebedee", "Seen in clinic"]);
  const layer = (x: number, y: number, said: string) => text(x, y, said, { size: 20, before: "3 Tr" });
  d.page(`${drawn}${layer(20, 260, "Zebedee")}${layer(20, 225, "Seen")}${layer(20, 190, "Zebedee")}`, { resources });
  const { bytes, report } = await released(d, [10, 15, 200, 32]);
  expect(report.searchable).toEqual([{ page: 1, words: 2, lost: 1 }]);
  expect(pdftotext(bytes)).not.toContain("Zebedee");
});

test.each(["picture", "in place"])("words in a font that tells no letters are counted (%s)", async (way) => {
  const d = await drawing();
  d.document.registerFontkit(fontkit);
  const font = await d.document.embedFont(typeface, { subset: true });
  const untold = font.encodeText("3471").toString();
  const { resources, drawn } = await scan(d, ["Address"], [40, 220, 120, 40]);
  d.page(
    `${way === "picture" ? drawn : text(50, 240, "Address")}BT /F2 18 Tf 1 0 0 1 50 150 Tm ${untold} Tj ET\n${keptLine}`,
    { resources: { ...resources, Font: { F2: font.ref } } },
  );
  await d.document.flush();
  (d.document.context.lookup(font.ref) as PDFDict).delete(name("ToUnicode"));
  const { report } = await released(d);
  const [page] = report.searchable!;
  expect(page!.lost).toBeGreaterThan(0); // what is a word and what a gap is not told either
  expect(page!.words - page!.lost).toBe(1);
});

test("a page that leaves as it was, in letters that its fonts tell, needs no word", async () => {
  const d = await drawing();
  d.page(text(50, 240, "Address") + keptLine);
  expect((await released(d)).report.searchable).toEqual([]);
});
