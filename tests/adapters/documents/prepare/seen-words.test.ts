/**
 * What is seen is read: a name on a page is among its words, however it is drawn and however pale, and an empty page
 * stays empty.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDocument, PDFName, decodePDFRawStream, type PDFDict, type PDFRawStream } from "pdf-lib";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { readPage } from "~/adapters/documents/prepare/page-words";
import { closeOcr } from "~/adapters/ocr/ocr";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { evenRandom } from "../../../../scripts/samples/even-random";
import { drawing, saved, text, type Drawing } from "../../pdf/draw";
import { imageEntries } from "../../pdf/draw-pictures";

afterAll(() => closeOcr());

async function read(bytes: Uint8Array) {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  const { words, leftToTheEye } = await readPage(opened.pdf, 1);
  opened.pdf.close();
  return { ...words, leftToTheEye, said: words.words.map(({ text }) => text).join(" ") };
}

const typed = [
  "Ward discharge summary for the patient named above",
  "She was seen in clinic on Monday and is recovering well after her stay",
  "The wound was clean and dry and a dressing was renewed by the nurse",
].map((line, index) => text(50, 380 - index * 24, line, { size: 12 }));

/** A typed page on which something else is drawn. */
async function typedPage(
  more: (d: Drawing) => Promise<string> | string,
  resources: (d: Drawing) => object = () => ({}),
) {
  const d = await drawing();
  const drawn = await more(d);
  d.page(typed.join("") + drawn, { size: [500, 420], resources: resources(d) as never });
  return saved(d);
}

const name = "Dorothy Pellow";

describe("a name among typed words is read", () => {
  const dejaVu = () => readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

  /** The page as any program writes it, with the font's table of letters changed or taken away. */
  async function withTable(change: (table: string) => string | null) {
    const d = await drawing();
    d.page(typed.join(""), { size: [500, 420] });
    const font = await d.document.embedFont(dejaVu(), { subset: true });
    d.document.getPage(0).drawText(`Next of kin: ${name}`, { x: 50, y: 150, size: 14, font });
    const document = await PDFDocument.load(await saved(d));
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      const dict = object as PDFDict;
      const table = dict.get?.(PDFName.of("ToUnicode"));
      if (!table) continue;
      const stream = document.context.lookup(table) as PDFRawStream;
      const changed = change(Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"));
      if (changed === null) dict.delete(PDFName.of("ToUnicode"));
      else dict.set(PDFName.of("ToUnicode"), document.context.register(document.context.flateStream(changed)));
    }
    return document.save({ useObjectStreams: false });
  }
  const moved = (table: string, by: number) =>
    table.replace(
      /(<[0-9A-F]{4}>\s+)<([0-9A-F]{4})>/gi,
      (_, glyph: string, letter: string) =>
        `${glyph}<${(Number.parseInt(letter, 16) + by).toString(16).padStart(4, "0")}>`,
    );

  test.each<[string, (table: string) => string | null]>([
    ["no table of its letters", () => null],
    ["a table of private letters", (table) => moved(table, 0xe000)],
    ["a table of other letters", (table) => moved(table, 3)],
  ])("in a font with %s", async (_, change) => expect((await read(await withTable(change))).said).toContain(name));

  test("in a font whose table is right, as the table says it", async () => {
    const { said, words } = await read(await withTable((table) => table));
    expect(said).toContain(`Next of kin: ${name}`);
    expect(words.every(({ confidence }) => confidence === undefined)).toBe(true);
  });

  test("in a font that is drawn", async () => {
    const letters = [...new Set(`Sister ${name}`)];
    const codeOf = (letter: string) => letters.indexOf(letter) + 128;
    const bytes = await typedPage(
      () =>
        `BT /F2 16 Tf 1 0 0 1 50 150 Tm <${[...`Sister ${name}`].map((letter) => codeOf(letter).toString(16)).join("")}> Tj ET\n`,
      (d) => ({
        Font: {
          F2: d.register({
            Type: "Font",
            Subtype: "Type3",
            FontBBox: [0, -250, 1000, 1000],
            FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
            FirstChar: 128,
            LastChar: 128 + letters.length - 1,
            Widths: letters.map((letter) => Math.round(d.font.widthOfTextAtSize(letter, 1000))),
            Encoding: { Type: "Encoding", Differences: [128, ...letters.map((_, index) => `g${index}`)] },
            CharProcs: Object.fromEntries(
              letters.map((letter, index) => [
                `g${index}`,
                d.stream(`${Math.round(d.font.widthOfTextAtSize(letter, 1000))} 0 d0 BT /F1 1000 Tf (${letter}) Tj ET`),
              ]),
            ),
            Resources: { Font: { F1: d.font.ref } },
          }),
        },
      }),
    );
    expect((await read(bytes)).said).toContain(name);
  });

  test("in a tiling pattern", async () => {
    const bytes = await typedPage(
      () => "/Pattern cs /P1 scn 50 120 300 40 re f\n",
      (d) => ({
        Pattern: {
          P1: d.stream(text(4, 14, `Sister ${name}`, { size: 16 }), {
            Type: "Pattern",
            PatternType: 1,
            PaintType: 1,
            TilingType: 1,
            BBox: [0, 0, 300, 40],
            XStep: 300,
            YStep: 40,
            Matrix: [1, 0, 0, 1, 50, 120],
            Resources: { Font: { F1: d.font.ref } },
          }),
        },
      }),
    );
    expect((await read(bytes)).said).toContain(name);
  });

  test("in a soft mask", async () => {
    const bytes = await typedPage(
      () => "q /G1 gs 0 g 40 100 320 60 re f Q\n",
      (d) => ({
        ExtGState: {
          G1: {
            SMask: {
              S: "Luminosity",
              G: d.stream(`1 g ${text(50, 120, `Sister ${name}`, { size: 16 })}`, {
                Type: "XObject",
                Subtype: "Form",
                BBox: [0, 0, 500, 420],
                Group: { S: "Transparency", CS: "DeviceGray" },
                Resources: { Font: { F1: d.font.ref } },
              }),
            },
          },
        },
      }),
    );
    expect((await read(bytes)).said).toContain(name);
  });

  const label = async (look: { paper: string; ink: string; turn?: number; size?: number }) => {
    const { paper, ink, turn = 0, size = 44 } = look;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="220"><rect width="100%" height="100%" fill="${paper}"/>
      <text x="30" y="80" font-family="DejaVu Sans" font-size="${size}" fill="${ink}">Mrs ${name} (sister)</text>
      <text x="30" y="150" font-family="DejaVu Sans" font-size="${size}" fill="${ink}">12 Invented Road</text></svg>`;
    const { data, info } = await sharp(Buffer.from(svg))
      .rotate(turn)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [width, height] = [info.width * 0.35, info.height * 0.35];
    return typedPage(
      () => `q ${width} 0 0 ${height} 60 40 cm /I1 Do Q\n`,
      (d) => ({
        XObject: {
          I1: d.stream(new Uint8Array(data), {
            ...imageEntries({ width: info.width, height: info.height }),
            ColorSpace: "DeviceRGB",
          }),
        },
      }),
    );
  };
  test.each([
    ["black on white", { paper: "#fff", ink: "#000" }],
    ["white on black", { paper: "#000", ink: "#fff" }],
    ["white on the blue of the NHS", { paper: "#005eb8", ink: "#fff" }],
    ["pale grey", { paper: "#fff", ink: "#c0c0c0" }],
    ["hardly grey", { paper: "#fff", ink: "#e8e8e8" }],
    ["hardly grey on cream", { paper: "#fbf7ea", ink: "#e2ddcc" }],
    ["black on yellow", { paper: "#ffe680", ink: "#222" }],
    ["small", { paper: "#fff", ink: "#000", size: 30 }],
    ["on its side", { paper: "#fff", ink: "#000", turn: 90 }],
  ])("in a picture of a label, %s", async (_, look) => expect((await read(await label(look))).said).toContain(name));
});

describe("pages that are pictures", () => {
  const random = evenRandom(5);
  const width = 1240;
  const height = 1754;

  type Scan = { paper: string; ink?: string; grain?: number; shadow?: boolean; dirt?: boolean; bothPales?: boolean };
  async function scan({ paper, ink, grain = 0, shadow, dirt, bothPales }: Scan) {
    const lines = [
      "Community nursing record",
      `His sister ${name} opened the door`,
      "and the tablets were not taken for a week",
    ];
    const says = lines.map((line, index) =>
      ink
        ? `<text x="100" y="${150 + index * 52}" font-family="DejaVu Serif" font-size="30" fill="${bothPales && index === 0 ? "#111" : ink}">${line}</text>`
        : "",
    );
    const gradient = `<defs><linearGradient id="g"><stop offset="0" stop-color="#000" stop-opacity="0.35"/><stop offset="0.3" stop-color="#000" stop-opacity="0"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>`;
    const marks = `<circle cx="60" cy="500" r="22" fill="#222"/><circle cx="60" cy="1200" r="22" fill="#222"/><rect x="0" y="0" width="9" height="1754" fill="#333"/><path d="M700 0 L704 1754" stroke="#000" stroke-opacity="0.08" stroke-width="5"/>${Array.from({ length: 40 }, () => `<circle cx="${random() * width}" cy="${random() * height}" r="${1 + random() * 2}" fill="#444"/>`).join("")}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${says.join("")}${shadow ? gradient : ""}${dirt ? marks : ""}</svg>`;
    const { data } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    if (grain > 0)
      for (let at = 0; at < data.length; at += 3) {
        const by = (random() + random() + random() - 1.5) * 2 * grain;
        for (let colour = at; colour < at + 3; colour += 1)
          data[colour] = Math.max(0, Math.min(255, data[colour]! + by));
      }
    const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 70 })
      .toBuffer();
    const document = await PDFDocument.create();
    document.addPage([595, 842]).drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: 595, height: 842 });
    return document.save();
  }

  test.each<[string, Scan]>([
    ["grey 158", { paper: "#fff", ink: "#9e9e9e" }],
    ["grey 185", { paper: "#fff", ink: "#b9b9b9" }],
    ["grey 205", { paper: "#fff", ink: "#cdcdcd" }],
    ["grey 228", { paper: "#fff", ink: "#e4e4e4" }],
    ["a pink carbon copy", { paper: "#f6d7de", ink: "#b98aa0", grain: 4 }],
    ["yellow paper", { paper: "#f4e38c", ink: "#6b5f2a", grain: 4 }],
    ["pencil on grey paper in a shadow", { paper: "#d8d8d4", ink: "#9a9a98", grain: 4, shadow: true }],
    ["white on black", { paper: "#000", ink: "#fff" }],
    ["white on black, grained", { paper: "#1c1c1c", ink: "#d0d0d0", grain: 6 }],
    ["pale ink below a dark heading", { paper: "#fff", ink: "#c4c4c4", bothPales: true }],
    ["an ordinary scan", { paper: "#fbfbf8", ink: "#222", grain: 8, dirt: true }],
  ])("%s is read", async (_, look) => expect((await read(await scan(look))).said).toContain(name));

  test.each<[string, Scan]>([
    ["white", { paper: "#fff" }],
    ["grained", { paper: "#f4f4f0", grain: 6 }],
    ["heavily grained", { paper: "#e4e4e0", grain: 14 }],
    ["grey, in a shadow", { paper: "#c8c8c4", grain: 6, shadow: true }],
    ["yellow", { paper: "#f0dc82", grain: 6 }],
    ["black", { paper: "#111", grain: 4 }],
    ["dusty, punched and folded", { paper: "#f4f4f0", grain: 6, dirt: true }],
  ])("an empty page, %s, is empty, and nobody is asked to look", async (_, look) => {
    const { said, leftToTheEye } = await read(await scan(look));
    expect({ said, leftToTheEye }).toEqual({ said: "", leftToTheEye: [] });
  });
});
