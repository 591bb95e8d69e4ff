/** A scan is read however it lay on the glass, and its words stand where they are seen. */
import { beforeAll, describe, expect, test } from "vitest";
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";
import sharp from "sharp";
import { readPage, type PageRead } from "~/adapters/documents/prepare/page-words";
import { openPdf } from "~/adapters/pdf/engine/pdfium";

const lines = [
  "Thursday clinic at St Elsewhere Hospital, the fourth of March",
  "Amelia Brightwater was seen with her mother and is recovering well",
  "Examination of the left knee showed a good range of movement",
  "Blood pressure was stable and bloods were taken for a full count",
  "Please continue the current medication and come again in June",
  "A copy of this letter has been sent to the general practitioner",
];

/** The page as a picture of 200 dots an inch, on white. */
async function pictureOf(draw: (page: PDFPage, font: PDFFont) => void): Promise<Buffer> {
  const document = await PDFDocument.create();
  draw(document.addPage([595, 842]), await document.embedFont(StandardFonts.TimesRoman));
  const opened = await openPdf(await document.save());
  if (!opened.ok) throw new Error(opened.because);
  const { data, width, height } = opened.pdf.renderGray(1, 200);
  return sharp(data, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .png()
    .toBuffer();
}

const letter = () =>
  pictureOf((page, font) =>
    lines.forEach((line, index) => page.drawText(line, { x: 70, y: 760 - index * 26, size: 14, font })),
  );

/** Put on a page of its own size, as a scanner would, and read. */
async function scanned(picture: Buffer): Promise<PageRead> {
  const { width, height } = await sharp(picture).metadata();
  const document = await PDFDocument.create();
  const [across, down] = [(width * 72) / 200, (height * 72) / 200];
  document
    .addPage([across, down])
    .drawImage(await document.embedPng(picture), { x: 0, y: 0, width: across, height: down });
  const opened = await openPdf(await document.save());
  if (!opened.ok) throw new Error(opened.because);
  return readPage(opened.pdf, 1);
}

const textOf = ({ words }: PageRead) => words.words.map(({ text }) => text).join(" ");
const boxOf = ({ words }: PageRead, wanted: string) => words.words.find(({ text }) => text.startsWith(wanted))!.box;

describe("a letter", () => {
  let straight: Buffer;
  beforeAll(async () => void (straight = await letter()));

  test.each([
    ["straight", 0],
    ["slanted a little", 2],
    ["slanted the other way", -3.5],
    ["slanted much", 6],
    ["upside down", 180],
    ["on its left side", 90],
    ["on its right side", 270],
    ["upside down and slanted", 183],
  ])("%s is read", async (_, degrees) => {
    const read = await scanned(await sharp(straight).rotate(degrees, { background: "#ffffff" }).png().toBuffer());
    for (const line of lines) expect(textOf(read)).toContain(line);
    expect(read.words.confidence).toBeGreaterThan(80);
    expect(read.leftToTheEye).toEqual([]);
    expect(read.words.words.every(({ confidence }) => confidence !== undefined)).toBe(true);
  });

  test.each([
    ["slanted", 5],
    ["upside down", 180],
    ["on its side", 90],
  ])("%s, its words stand where they are seen", async (_, degrees) => {
    const upright = await scanned(straight);
    const turned = await scanned(await sharp(straight).rotate(degrees, { background: "#ffffff" }).png().toBuffer());
    const [x, y, width, height] = boxOf(upright, "recovering");
    const seen = turnedAbout([x + width / 2, y + height / 2], degrees, upright.words, turned.words);
    const [foundX, foundY, foundWidth, foundHeight] = boxOf(turned, "recovering");
    expect(Math.abs(foundX + foundWidth / 2 - seen[0])).toBeLessThan(3);
    expect(Math.abs(foundY + foundHeight / 2 - seen[1])).toBeLessThan(3);
  });
});

type Size = { width: number; height: number };

function turnedAbout([x, y]: [number, number], degrees: number, from: Size, to: Size): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [x - from.width / 2, y - from.height / 2];
  return [
    right * Math.cos(angle) - down * Math.sin(angle) + to.width / 2,
    right * Math.sin(angle) + down * Math.cos(angle) + to.height / 2,
  ];
}

describe("what is left to the eye", () => {
  const scribble = (x: number, y: number, width: number) =>
    `M ${x} ${y} ${Array.from({ length: Math.floor(width / 9) }, (_, index) => `q ${3 + (index % 3)} ${index % 2 ? -16 : 14} 9 ${index % 4 ? 0 : (index % 8) - 4}`).join(" ")}`;

  test("handwriting beside printed words", async () => {
    const strokes = [900, 990, 1_080, 1_170, 1_260]
      .map((y) => `<path d="${scribble(200, y, 1_100)}" fill="none" stroke="#222" stroke-width="4"/>`)
      .join("");
    const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1653" height="2339">${strokes}</svg>`);
    const read = await scanned(
      await sharp(await letter())
        .resize(1653, 2339, { fit: "fill" })
        .composite([{ input: svg }])
        .png()
        .toBuffer(),
    );
    expect(textOf(read)).toContain("Amelia Brightwater");
    expect(read.leftToTheEye).toContain("unread-marks");
  });

  test("a large photograph", async () => {
    const hills = Buffer.from(
      Array.from(
        { length: 900 * 700 },
        (_, at) => 120 + 60 * Math.sin((at % 900) / 40) * Math.cos(Math.floor(at / 900) / 30),
      ),
    );
    const photograph = await sharp(hills, { raw: { width: 900, height: 700, channels: 1 } })
      .png()
      .toBuffer();
    const read = await scanned(
      await sharp(await letter())
        .composite([{ input: photograph, left: 300, top: 1_200 }])
        .png()
        .toBuffer(),
    );
    expect(textOf(read)).toContain("Amelia Brightwater");
    expect(read.leftToTheEye).toEqual(["photograph"]);
  });

  test("nothing, on a page that can be read whole, with its ruled lines and logo", async () => {
    const ruled = await pictureOf((page, font) => {
      lines.forEach((line, index) => page.drawText(line, { x: 70, y: 700 - index * 26, size: 14, font }));
      for (let y = 100; y < 500; y += 40) page.drawLine({ start: { x: 60, y }, end: { x: 530, y }, thickness: 1 });
      page.drawRectangle({ x: 440, y: 770, width: 100, height: 40 });
    });
    expect((await scanned(ruled)).leftToTheEye).toEqual([]);
  });
});
