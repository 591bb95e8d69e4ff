/** Small documents drawn by hand, so that a test can put words where no ordinary program would. */
import fontkit from "@pdf-lib/fontkit";
import {
  degrees,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  StandardFonts,
  type PDFFont,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from "pdf-lib";
import sharp from "sharp";

export const secret = "Zebedee-7731";
export const kept = "KEEPTHIS";
export const name = (text: string) => PDFName.of(text);
export const words = (text: string) => PDFString.of(text);
export const wide = (text: string) => PDFHexString.fromText(text);

export type Drawing = {
  document: PDFDocument;
  font: PDFFont;
  obj(value: unknown): PDFObject;
  register(value: unknown): PDFRef;
  stream(content: string | Uint8Array, entries?: Record<string, unknown>): PDFRef;
  page(content: string, more?: PageParts): PDFPage;
};
type PageParts = {
  size?: readonly [number, number];
  resources?: Record<string, Record<string, unknown>>;
  entries?: Record<string, unknown>;
  turn?: number;
};

export async function drawing(): Promise<Drawing> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const { context } = document;
  const obj = (value: unknown) => context.obj(value as never) as PDFObject;
  return {
    document,
    font,
    obj,
    register: (value) => context.register(obj(value)),
    stream: (content, entries = {}) => context.register(context.flateStream(content, entries as never)),
    page(content, { size = [400, 300], resources = {}, entries = {}, turn = 0 } = {}) {
      const page = document.addPage([size[0], size[1]]);
      page.node.set(
        name("Resources"),
        obj({
          Font: { F1: font.ref, ...resources.Font },
          ...Object.fromEntries(Object.entries(resources).filter(([key]) => key !== "Font")),
        }),
      );
      page.node.set(name("Contents"), context.register(context.flateStream(content)));
      for (const [key, value] of Object.entries(entries)) page.node.set(name(key), obj(value));
      if (turn) page.setRotation(degrees(turn));
      return page;
    },
  };
}

/** Text at a place in user space. `before` goes between BT and the font. */
export const text = (x: number, y: number, said: string, { size = 14, before = "" } = {}) =>
  `BT ${before} /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${said.replace(/[()\\]/g, "\\$&")}) Tj ET\n`;

/** The line that must survive every mark. */
export const keptLine = text(50, 40, kept);

export const saved = ({ document }: Drawing, useObjectStreams = false) =>
  document.save({ useObjectStreams, addDefaultPage: false, updateFieldAppearances: false });

/** A picture of words, as a scanner would make it. */
export async function pictureOf(
  lines: readonly string[],
  { width = 800, height = 400, turn = 0 } = {},
): Promise<{ grey: Buffer; width: number; height: number }> {
  const said = lines
    .map((line, index) => `<text x="40" y="${80 + index * 70}" font-family="DejaVu Sans" font-size="40">${line}</text>`)
    .join("");
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${said}</svg>`,
  );
  const { data, info } = await sharp(svg)
    .flatten({ background: "white" })
    .rotate(turn)
    .greyscale()
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { grey: data, width: info.width, height: info.height };
}

export async function jpegOf({
  grey,
  width,
  height,
}: {
  grey: Buffer;
  width: number;
  height: number;
}): Promise<Buffer> {
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .jpeg({ quality: 90 })
    .toBuffer();
}
