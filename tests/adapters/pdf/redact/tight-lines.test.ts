/**
 * Lines that stand tight, in many fonts, sizes and spacings: words marked in the middle one are gone for every reader,
 * and the lines above and below stay, in the text layer and to the last dot.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rgb, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { layerWords } from "~/adapters/documents/prepare/layer-words";
import { openPdf, type OpenedPdf, type Pixels } from "~/adapters/pdf/engine/pdfium";
import { withPdfjs } from "~/adapters/pdf/engine/pdfjs";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { findPhrase } from "~/domain/records/find-phrase";
import type { Box } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { drawing, saved } from "../draw";
import { pdftotext, readInPicture } from "../judges";

const inHouse = "/usr/share/fonts/truetype/dejavu";
const ofPdfjs = join(process.cwd(), "node_modules/pdfjs-dist/standard_fonts");
const fonts = {
  Helvetica: StandardFonts.Helvetica,
  "Times italic": StandardFonts.TimesRomanItalic,
  Courier: StandardFonts.Courier,
  "DejaVu Sans": join(inHouse, "DejaVuSans.ttf"),
  "DejaVu Serif Condensed": join(inHouse, "DejaVuSerifCondensed.ttf"),
  "Liberation Sans": join(ofPdfjs, "LiberationSans-Regular.ttf"),
};
const spacings = [1, 1.1, 1.2, 1.35, 1.5];

/** Tails above, tops below: as near to the middle line as letters can come. Words are known by their number. */
const above = (id: string) => `thank you, for${id} seeing gently jumping`;
const middle = (id: string) => `Hbl saw Lewgandjowicz${id} Thkdly fby`;
const below = (id: string) => `told that${id} Bill (fidd) thickly bhkl`;
const marked = (id: string) => `Lewgandjowicz${id} Thkdly`;
const staying = (id: string) => [`for${id}`, `that${id}`, "seeing gently jumping", "(fidd) thickly"];

type Set = { page: PDFPage; font: PDFFont; size: number };

function setParagraph({ page, font, size }: Set, id: string, { top, spacing }: { top: number; spacing: number }) {
  [above, middle, below].forEach((line, place) =>
    page.drawText(line(id), { x: 40, y: top - place * size * spacing, size, font }),
  );
}

async function pageOfLines(font: string, size: number, turn: 0 | 90 | 180 | 270 = 0) {
  const d = await drawing();
  const page = d.page("", { size: [560, 620], turn });
  const written = await d.document.embedFont(font.includes("/") ? readFileSync(font) : font, { subset: true });
  const ids = spacings.map((spacing, place) => {
    const id = `${place}7`;
    setParagraph({ page, font: written, size }, id, { top: 560 - place * 110, spacing });
    return id;
  });
  return { bytes: await saved(d), ids };
}

async function opened(bytes: Uint8Array): Promise<OpenedPdf> {
  const found = await openPdf(bytes);
  if (!found.ok) throw new Error(found.because);
  return found.pdf;
}

/** As the room marks what is suggested: the words' own boxes, one for a line. */
async function boxesFor(bytes: Uint8Array, phrases: readonly string[]): Promise<Box[]> {
  const pdf = await opened(bytes);
  const words = layerWords(pdf, 1);
  pdf.close();
  return phrases.flatMap((phrase) => {
    const places = findPhrase(words, phrase);
    expect(places, phrase).toHaveLength(1);
    return places[0]!;
  });
}

const marksOf = (boxes: readonly Box[]) => boxes.map((box): Mark => ({ page: 1, box: [...box], reason: "TP-PERSON" }));

async function burnt(bytes: Uint8Array, boxes: readonly Box[]) {
  const done = await burnIn({ bytes, marks: marksOf(boxes) });
  if (!done.ok) throw new Error(done.sentences.join(" "));
  return done;
}

async function readByPdfjs(bytes: Uint8Array): Promise<string> {
  return withPdfjs(bytes, { largestPicture: 1 }, async (document) => {
    const { items } = await (await document.getPage(1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  });
}

/** Boxes around the ink of the words that stay. */
async function inkOfRest(bytes: Uint8Array, gone: readonly string[]): Promise<Box[]> {
  const pdf = await opened(bytes);
  const chars = pdf.chars(1).filter(({ kind }) => kind === "glyph");
  const words = layerWords(pdf, 1).filter(({ text }) => !gone.includes(text));
  pdf.close();
  const isOf = ([x, y, width, height]: Box, [left, top, across, down]: Box) =>
    x >= left - 0.1 && x + width <= left + across + 0.1 && y >= top - 0.1 && y + height <= top + down + 0.1;
  return chars.map(({ tight }) => tight).filter((ink) => words.some(({ box }) => isOf(ink, box)));
}

/** How many of the letters that stay look otherwise than before: none may. */
async function changedLetters(before: Uint8Array, after: Uint8Array, inks: readonly Box[], clearly: number) {
  const looks = async (bytes: Uint8Array) => {
    const pdf = await opened(bytes);
    const pixels = pdf.renderGray(1, dotsPerPoint * 72);
    pdf.close();
    return pixels;
  };
  const [was, is] = [await looks(before), await looks(after)];
  const shade = ({ data, width: across }: Pixels, [x, y, width, height]: Box) => {
    let [sum, all] = [0, 0];
    for (let row = Math.floor(y * dotsPerPoint); row < (y + height) * dotsPerPoint; row += 1) {
      for (let column = Math.floor(x * dotsPerPoint); column < (x + width) * dotsPerPoint; column += 1) {
        sum += data[row * across + column]!;
        all += 1;
      }
    }
    return sum / all;
  };
  return inks.filter((ink) => Math.abs(shade(was, ink) - shade(is, ink)) > clearly).length;
}
const dotsPerPoint = 3;

async function expectOnlyMarkedGone(bytes: Uint8Array, ids: readonly string[], boxes: readonly Box[]) {
  const { bytes: after, report } = await burnt(bytes, boxes);
  const readings = { pdftotext: pdftotext(after), "pdf.js": await readByPdfjs(after) };
  for (const [reader, read] of Object.entries(readings)) {
    const says = read.replace(/\s+/g, " ");
    for (const id of ids) {
      expect(says, reader).not.toContain(`Lewgandjowicz${id}`);
      for (const word of staying(id)) expect(says, `${reader} ${id}`).toContain(word);
    }
    expect(says, reader).not.toMatch(/Lewgand|jowicz|Thkdly/);
    expect(says.match(/Hbl saw/g), reader).toHaveLength(ids.length);
    expect(says.match(/fby/g), reader).toHaveLength(ids.length);
  }
  const rest = await inkOfRest(
    bytes,
    ids.flatMap((id) => marked(id).split(" ")),
  );
  expect(rest.length).toBeGreaterThan(ids.length * 60);
  const isPicture = report.rasterisedPages.length > 0; // its edges are smoothed otherwise
  expect(await changedLetters(bytes, after, rest, isPicture ? 50 : 25)).toBe(0);
  return { after, report };
}

describe.each(Object.entries(fonts))("%s", (_, font) => {
  test.each([8, 11, 16])("at %i points", async (size) => {
    const { bytes, ids } = await pageOfLines(font, size);
    const { after, report } = await expectOnlyMarkedGone(bytes, ids, await boxesFor(bytes, ids.map(marked)));
    if (size < 16) expect(report.rasterisedPages).toEqual([]);
    if (size < 11) return;
    const seen = readInPicture(after, 1);
    expect(seen).not.toMatch(/gandj|jowic|hkdl/i);
    expect(seen).toMatch(/seeing/);
    expect(seen).toMatch(/thickly/);
  });
});

test.each([90, 180, 270] as const)("on a page turned by %i", async (turn) => {
  const { bytes, ids } = await pageOfLines(fonts["DejaVu Sans"], 11, turn);
  const { report } = await expectOnlyMarkedGone(bytes, ids, await boxesFor(bytes, ids.map(marked)));
  expect(report.rasterisedPages).toEqual([]);
});

/** As older desks kept them: as high as the tallest sign of the font, a good part of the lines beside. */
test.each([11, 16])("with boxes much higher than their lines, at %i points", async (size) => {
  const { bytes, ids } = await pageOfLines(fonts["DejaVu Sans"], size);
  const boxes = (await boxesFor(bytes, ids.map(marked))).map(([x, y, width, height], place): Box =>
    // where lines stand at one and a half there is room for a box that is half as high again
    [x, y - height * slackFor(place), width, height * (1 + 2 * slackFor(place))],
  );
  await expectOnlyMarkedGone(bytes, ids, boxes);
});
const slackFor = (place: number) => Math.max(0.05, (spacings[place]! - 1) / 2 + 0.1);

test("in the rows of a table, and beside raised figures", async () => {
  const d = await drawing();
  const page = d.page("", { size: [500, 300] });
  const font = await d.document.embedFont(readFileSync(fonts["DejaVu Sans"]), { subset: true });
  const rows = [
    ["gypsy", "pg 4", "jumping quickly"],
    ["Lewgandjowicz", "01632 960771", "bhkl (tall)"],
    ["Thld", "dkl 7", "blithely hold"],
  ];
  const raised = { size: 6, font };
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => page.drawText(cell, { x: 42 + column * 140, y: 250 - row * 10.5, size: 10, font }));
    page.drawText(`${row + 1}`, { x: 42 + font.widthOfTextAtSize(cells[0]!, 10), y: 254 - row * 10.5, ...raised });
    const cell = { x: 40, y: 247.5 - row * 10.5, width: 420, height: 10.5 };
    page.drawRectangle({ ...cell, borderWidth: 0.5, borderColor: rgb(0, 0, 0) });
  });
  const bytes = await saved(d);
  const { bytes: after } = await burnt(bytes, await boxesFor(bytes, ["Lewgandjowicz", "01632 960771"]));
  for (const says of [pdftotext(after), await readByPdfjs(after)]) {
    expect(says).not.toMatch(/Lewgand|960771/);
    for (const word of ["gypsy", "pg 4", "jumping quickly", "bhkl (tall)", "Thld", "dkl 7", "blithely hold"])
      expect(says.replace(/\s+/g, " ")).toContain(word);
  }
  expect(readInPicture(after, 1, 300)).not.toMatch(/gandj|960771/);
});

test("of a scan, whose words a reader of pictures found", async () => {
  const lines = ["thank you for seeing jumping", "Dorothy Lewgandjowicz", "told that Bill thickly held"];
  const svg = lines
    .map((line, place) => `<text x="40" y="${90 + place * 44}" font-family="DejaVu Sans" font-size="40">${line}</text>`)
    .join("");
  const { data, info } = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="100%" height="100%" fill="white"/>${svg}</svg>`,
    ),
  )
    .flatten({ background: "white" })
    .greyscale()
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const d = await drawing();
  const image = d.stream(data, {
    ...{ Type: "XObject", Subtype: "Image", Width: info.width, Height: info.height },
    ...{ ColorSpace: "DeviceGray", BitsPerComponent: 8 },
  });
  d.page("q 450 0 0 150 40 100 cm /Im Do Q", { size: [530, 300], resources: { XObject: { Im: image } } });
  const done = await burnIn({ bytes: await saved(d), marks: [{ find: "Lewgandjowicz", reason: "TP-PERSON" }] });
  if (!done.ok) throw new Error(done.sentences.join(" "));
  const seen = readInPicture(done.bytes, 1, 200);
  expect(seen).not.toMatch(/gandj|jowic/);
  for (const word of ["seeing jumping", "Dorothy", "Bill thickly"]) expect(seen).toContain(word);
});
