/** Makes a PDF of a picture or of plain text. */
import { readFile, stat } from "node:fs/promises";
import { PDFDocument } from "pdf-lib";
import sharp, { type Sharp } from "sharp";
import type { FileRefusal } from "~/adapters/documents/document-tools";
import { HeicDamaged, heicPictures } from "./heic";
import { decodeLetters } from "~/adapters/mailbox/decode-letters";
import { mostPages } from "./limits";
import { mm, paper } from "~/adapters/documents/assemble/paper";
import { embedFonts, type Typeface } from "~/adapters/documents/assemble/typeface";
import type { NotOnPages } from "~/domain/records/not-on-pages";
import { leftOutOf, withoutPrinterControls } from "./printer-controls";
import type { PictureKind } from "./recognise";

export type Converted =
  | { ok: true; bytes: Uint8Array; notOnPages?: NotOnPages[] }
  | { ok: false; because: Extract<FileRefusal, "damaged" | "too-many-pages" | "needed-too-much-memory"> };

const mostPixels = 120_000_000;

export async function picturesToPdf(source: string, kind: PictureKind): Promise<Converted> {
  const document = await PDFDocument.create();
  const bytes = await readFile(source);
  try {
    const refusal = kind === "heic" ? await addHeicPictures(document, bytes) : await addPictures(document, bytes);
    if (refusal) return { ok: false, because: refusal };
  } catch (error) {
    if (isDecodingError(error)) return { ok: false, because: "damaged" };
    throw error;
  }
  return { ok: true, bytes: await document.save() };
}

async function addPictures(document: PDFDocument, bytes: Buffer) {
  const { pages = 1, width = 0, height = 0 } = await sharp(bytes).metadata();
  if (pages > mostPages) return "too-many-pages";
  if (width * height > mostPixels) return "needed-too-much-memory";
  for (let page = 0; page < pages; page += 1) {
    // decoded whole: a picture cut off half-way is damaged
    const picture = sharp(bytes, { page, failOn: "truncated", limitInputPixels: mostPixels });
    await addPicture(document, picture, (await picture.metadata()).format === "jpeg");
  }
  return null;
}

async function addHeicPictures(document: PDFDocument, bytes: Buffer) {
  for await (const picture of heicPictures(bytes, mostPixels)) {
    if (picture === "too-large") return "needed-too-much-memory";
    const { data, width, height } = picture;
    await addPicture(document, sharp(data, { raw: { width, height, channels: 4 } }), true);
  }
  return null;
}

const libraryWords = ["Vips", "unsupported image", "Input buffer", "marker", "null function", "out of bounds"];
const plainWords = ["bad", "corrupt", "premature", "truncated", "invalid"];
const wordsOfDamage = new RegExp([...libraryWords, ...plainWords].join("|"), "i");

/**
 * sharp and libvips say what is wrong with a file in plain errors of these kinds; libheif's reader throws what is no
 * error at all.
 */
function isDecodingError(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof HeicDamaged) return true;
  return wordsOfDamage.test(error.message);
}

/** Turned upright as the camera meant it. */
async function addPicture(document: PDFDocument, picture: Sharp, isPhotograph: boolean) {
  const upright = picture.rotate().flatten({ background: "#ffffff" });
  const { data, info } = await (
    isPhotograph ? upright.jpeg({ quality: 92, chromaSubsampling: "4:4:4" }) : upright.png({ compressionLevel: 6 })
  ).toBuffer({ resolveWithObject: true });
  const embedded = isPhotograph ? await document.embedJpg(data) : await document.embedPng(data);

  const [width, height] = info.width > info.height ? [paper.height, paper.width] : [paper.width, paper.height];
  const scale = Math.min(width / info.width, height / info.height);
  const size = { width: info.width * scale, height: info.height * scale };
  document
    .addPage([width, height])
    .drawImage(embedded, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size });
}

/** What does not fit on the most pages need not be read. */
const longestText = 60 * 1024 * 1024;

export async function textFileToPdf(source: string): Promise<Converted> {
  if ((await stat(source)).size > longestText) return { ok: false, because: "too-many-pages" };
  const words = decodeLetters(await readFile(source));
  return withLeftOut(await textToPdf(withoutPrinterControls(words)), leftOutOf(words));
}

/** What was left out stands on no page, and on which it would is not known. */
function withLeftOut(made: Converted, leftOut: number): Converted {
  if (!made.ok || leftOut === 0) return made;
  const squares = made.notOnPages?.find(({ what }) => what === "unprinted-letters")?.count ?? 0;
  return { ...made, notOnPages: [{ what: "unprinted-letters", count: squares + leftOut }] };
}

const text = { size: 10, line: 14, margin: 20 * mm };

export async function textToPdf(words: string): Promise<Converted> {
  const document = await PDFDocument.create();
  const { plain } = await embedFonts(document, [words]);
  const printed = words.split(/\r\n|\r|\n|\f/).map((line) => printable(line, plain));
  const lines = printed.flatMap(({ line, missing }) =>
    brokenAnywhere(line, plain).map((part) => ({ part, isWhole: missing === 0 })),
  );
  const perPage = Math.floor((paper.height - 2 * text.margin) / text.line);
  if (lines.length > mostPages * perPage) return { ok: false, because: "too-many-pages" };
  for (let from = 0; from === 0 || from < lines.length; from += perPage) {
    const page = document.addPage([paper.width, paper.height]);
    lines.slice(from, from + perPage).forEach(({ part }, index) =>
      plain.write(page, part, {
        x: text.margin,
        y: paper.height - text.margin - (index + 1) * text.line,
        size: text.size,
      }),
    );
  }
  const count = printed.reduce((sum, { missing }) => sum + missing, 0);
  const onPage = lines.flatMap(({ part, isWhole }, place) =>
    !isWhole && part.includes(square) ? [Math.floor(place / perPage) + 1] : [],
  );
  const bytes = await document.save();
  if (count === 0) return { ok: true, bytes };
  return { ok: true, bytes, notOnPages: [{ what: "unprinted-letters", count, on: [...new Set(onPage)] }] };
}

/** Stands for what cannot be printed, so that a reader sees that something stood there. */
const square = "□";

function printable(words: string, font: Typeface): { line: string; missing: number } {
  const letters = [...words.replaceAll("\t", "    ")];
  const line = letters.map((letter) => (font.missingLetter(letter) ? square : letter));
  return { line: line.join(""), missing: line.filter((letter, place) => letter !== letters[place]).length };
}

/** Keeps the spaces of a text as they were, and breaks only where the paper ends. */
function brokenAnywhere(line: string, font: Typeface): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > fittingLetters(rest, font)) {
    const end = fittingLetters(rest, font);
    const space = rest.lastIndexOf(" ", end);
    const cut = space > end / 2 ? space + 1 : end;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut);
  }
  return [...lines, rest];
}

const longestLine = 400; // thin letters; what is beyond need not be measured

function fittingLetters(words: string, font: Typeface): number {
  let width = paper.width - 2 * text.margin;
  let fitting = 0;
  for (const letter of words.slice(0, longestLine)) {
    width -= font.widthOfTextAtSize(letter, text.size);
    if (width < 0) break;
    fitting += letter.length;
  }
  return Math.max(1, fitting);
}
