/**
 * A record of 300 pages as a hospital keeps them: letters, scans with and without words, and things that are no pages
 * at all.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import {
  degrees,
  PDFDocument,
  PDFName,
  PDFString,
  setTextRenderingMode,
  StandardFonts,
  TextRenderingMode,
  type PDFFont,
  type PDFPage,
} from "pdf-lib";
import sharp from "sharp";
import type { Box } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { faxStrips, imageEntries } from "../adapters/pdf/draw-pictures";

let seed = 42;
const chance = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 4294967296;
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
const between = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1));

const firstNames = [
  "Aisha",
  "Brian",
  "Chidi",
  "Deborah",
  "Emre",
  "Fiona",
  "Gwilym",
  "Harpreet",
  "Imogen",
  "Kwame",
  "Leila",
  "Niamh",
  "Priya",
];
const lastNames = ["O'Connor", "Adeyemi", "Kowalski", "MacDonald", "Nguyen", "Evans", "Thompson", "Begum"];
const numbers = ["999 000 0018", "999 000 0026", "999 005 0309", "999 010 0608", "999 015 0907"];
const plain =
  "the patient was reviewed in clinic today and reports intermittent pain in the left knee which has been present for several months no history of trauma examination showed a good range of movement with mild effusion blood pressure was stable and bloods were taken for full count renal function and inflammatory markers please continue current medication".split(
    " ",
  );
const someone = () => `${oneOf(firstNames)} ${oneOf(lastNames)}`;

function letter(page: number): string[] {
  const body = Array.from({ length: 24 }, () => {
    let line = "";
    while (line.length < 82) line += `${chance() < 0.012 ? someone() : oneOf(plain)} `;
    return line.trim();
  });
  return [
    "St Elsewhere Hospitals",
    `Clinic letter ${page}`,
    "",
    `NHS number ${oneOf(numbers)}   Born ${between(1, 28)}/0${between(1, 9)}/${between(1930, 2010)}`,
    someone(),
    "",
    `Dear Dr ${oneOf(lastNames)}`,
    "",
    ...body,
    "",
    "Yours sincerely",
    `Dr ${someone()}`,
  ];
}

function write(page: PDFPage, lines: readonly string[], font: PDFFont, { invisible = false } = {}) {
  if (invisible) page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  lines.forEach(
    (line, index) =>
      line && page.drawText(line, { x: 56, y: 780 - index * 15, size: font.name.includes("DejaVu") ? 8.5 : 10, font }),
  );
}

async function scanned(
  lines: readonly string[],
  noisy: boolean,
): Promise<{ grey: Buffer; width: number; height: number }> {
  const document = await PDFDocument.create();
  write(document.addPage([595, 842]), lines, await document.embedFont(StandardFonts.TimesRoman));
  const opened = await openPdf(await document.save());
  if (!opened.ok) throw new Error(opened.because);
  const { data, width, height } = opened.pdf.renderGray(1, 200);
  opened.pdf.close();
  const image = sharp(data, { raw: { width, height, channels: 1 } }).toColourspace("b-w");
  const grey = await (noisy ? image.blur(0.6).linear(0.82, 22) : image.threshold(150)).raw().toBuffer();
  if (noisy)
    for (let at = 0; at < grey.length; at += 1)
      grey[at] = Math.max(0, Math.min(255, grey[at]! + (chance() + chance() - 1) * 24));
  return { grey, width, height };
}

async function placeScan(document: PDFDocument, page: PDFPage, lines: readonly string[], bilevel: boolean) {
  const { grey, width, height } = await scanned(lines, !bilevel);
  const raw = sharp(grey, { raw: { width, height, channels: 1 } }).toColourspace("b-w");
  if (!bilevel)
    return page.drawImage(await document.embedJpg(await raw.jpeg({ quality: 60 }).toBuffer()), {
      x: 0,
      y: 0,
      width: 595,
      height: 842,
    });
  const { strips, blackIs1 } = await faxStrips({ grey, width, height });
  let operators = "";
  strips.forEach(({ bytes, from, rows }, strip) => {
    const entries = {
      ...imageEntries({ width, height: rows }),
      BitsPerComponent: 1,
      Filter: "CCITTFaxDecode",
      DecodeParms: { K: -1, Columns: width, Rows: rows, BlackIs1: blackIs1 },
    };
    page.node.setXObject(PDFName.of(`S${strip}`), document.context.register(document.context.stream(bytes, entries)));
    operators += `q 595 0 0 ${(rows / height) * 842} 0 ${842 - ((from + rows) / height) * 842} cm /S${strip} Do Q\n`;
  });
  page.node.set(
    PDFName.of("Contents"),
    document.context.obj([document.context.register(document.context.flateStream(operators))]),
  );
}

export async function benchRecord(pages = 300): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const helvetica = await document.embedFont(StandardFonts.Helvetica);
  const file = (name: string) =>
    readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  const fonts = [
    helvetica,
    await document.embedFont(file("DejaVuSerif"), { subset: true }),
    await document.embedFont(file("DejaVuSans"), { subset: true }),
  ];
  for (let index = 0; index < pages; index += 1) {
    const page = document.addPage([595, 842]);
    const lines = letter(index + 1);
    const kind = index % 10;
    if (kind === 3 || kind === 6 || kind === 9) {
      await placeScan(document, page, lines, kind === 6);
      if (kind === 9) write(page, lines, helvetica, { invisible: true });
      if (index % 70 === 33) page.setRotation(degrees(180));
    } else {
      write(page, lines, fonts[index % 3]!);
      page.drawLine({ start: { x: 56, y: 750 }, end: { x: 540, y: 750 }, thickness: 0.5 });
    }
  }
  await document.attach(Buffer.from("a letter from a third party"), "third-party.txt");
  document.addJavaScript("a", "var third = 1");
  document.setTitle("A full record");
  document.getPage(0).node.set(
    PDFName.of("Annots"),
    document.context.obj([
      document.context.register(
        document.context.obj({
          Type: "Annot",
          Subtype: "Text",
          Rect: [500, 700, 520, 720],
          Contents: PDFString.of("A note by the nurse"),
        }),
      ),
    ]),
  );
  return document.save();
}

/** About 220 marks over names, as an officer would draw them on about 80 pages. */
export async function benchMarks(bytes: Uint8Array, wanted = 220): Promise<Mark[]> {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  const marks: Mark[] = [];
  for (let page = 1; page <= opened.pdf.pageCount && marks.length < wanted; page += 1) {
    if (page % 4 > 1 && page % 10 !== 9) continue;
    const names = opened.pdf
      .words(page)
      .filter(({ text }) => [...firstNames, ...lastNames].some((name) => text.includes(name)));
    const boxes: Box[] = names.length
      ? names.slice(0, 3).map(({ box }) => box)
      : [
          [56, 100, 180, 20],
          [100, 300, 150, 20],
          [60, 500, 160, 20],
        ];
    for (const [x, y, width, height] of boxes)
      marks.push({ page, box: [Math.max(0, x - 1), Math.max(0, y), width + 2, height], reason: "TP-PERSON" });
  }
  opened.pdf.close();
  return marks.slice(0, wanted);
}
