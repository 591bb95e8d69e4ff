/** Makes a PDF of a picture or of plain text. */
import { PDFDocument, type PDFFont } from "pdf-lib";
import sharp from "sharp";
import type { FileRefusal } from "./document-tools";
import { embedFonts, missingLetter, mm, paper } from "./paper";
import type { FileKind } from "./recognise";

export type Converted = { ok: true; bytes: Uint8Array } | { ok: false; because: Extract<FileRefusal, "damaged" | "too-many-pages" | "needed-too-much-memory"> };

const mostPictures = 6_000;
const mostPixels = 120_000_000;

export async function convertToPdf(bytes: Uint8Array, kind: Exclude<FileKind, "pdf">): Promise<Converted> {
  return kind === "text" ? { ok: true, bytes: await textToPdf(decoded(bytes)) } : picturesToPdf(bytes);
}

async function picturesToPdf(bytes: Uint8Array): Promise<Converted> {
  const document = await PDFDocument.create();
  try {
    const { pages = 1, width = 0, height = 0 } = await sharp(bytes).metadata();
    if (pages > mostPictures) return { ok: false, because: "too-many-pages" };
    if (width * height > mostPixels) return { ok: false, because: "needed-too-much-memory" };
    for (let page = 0; page < pages; page += 1) await addPicture(document, bytes, page);
  } catch (error) {
    if (isDecodingError(error)) return { ok: false, because: "damaged" };
    throw error;
  }
  return { ok: true, bytes: await document.save() };
}

/** sharp and libvips say what is wrong with a file in plain errors of these kinds. */
function isDecodingError(error: unknown): boolean {
  return error instanceof Error && /Vips|unsupported image|Input buffer|bad|corrupt|premature|truncated|invalid|marker/i.test(error.message);
}

/** Turned upright as the camera meant it, and decoded whole: a picture cut off half-way is damaged. */
async function addPicture(document: PDFDocument, bytes: Uint8Array, page: number) {
  const upright = sharp(bytes, { page, failOn: "truncated", limitInputPixels: mostPixels }).rotate().flatten({ background: "#ffffff" });
  const { format } = await sharp(bytes).metadata();
  const { data, info } = await (format === "jpeg" ? upright.jpeg({ quality: 92, chromaSubsampling: "4:4:4" }) : upright.png({ compressionLevel: 6 })).toBuffer({ resolveWithObject: true });
  const picture = format === "jpeg" ? await document.embedJpg(data) : await document.embedPng(data);

  const [width, height] = info.width > info.height ? [paper.height, paper.width] : [paper.width, paper.height];
  const scale = Math.min(width / info.width, height / info.height);
  const size = { width: info.width * scale, height: info.height * scale };
  document.addPage([width, height]).drawImage(picture, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size });
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
}

const text = { size: 10, line: 14, margin: 20 * mm };

async function textToPdf(words: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { plain } = await embedFonts(document);
  const lines = words.split(/\r\n|\r|\n|\f/).flatMap((line) => brokenAnywhere(printable(line, plain), plain));
  const perPage = Math.floor((paper.height - 2 * text.margin) / text.line);
  for (let from = 0; from === 0 || from < lines.length; from += perPage) {
    const page = document.addPage([paper.width, paper.height]);
    lines.slice(from, from + perPage).forEach((line, index) => page.drawText(line, { x: text.margin, y: paper.height - text.margin - (index + 1) * text.line, size: text.size, font: plain }));
  }
  return document.save();
}

/** A white square stands for what cannot be printed, so that a reader sees that something stood there. */
function printable(line: string, font: PDFFont): string {
  return [...line.replaceAll("\t", "    ")].map((letter) => (missingLetter(letter, font) ? "□" : letter)).join("");
}

/** Keeps the spaces of a text as they were, and breaks only where the paper ends. */
function brokenAnywhere(line: string, font: PDFFont): string[] {
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

function fittingLetters(words: string, font: PDFFont): number {
  let width = paper.width - 2 * text.margin;
  let fitting = 0;
  for (const letter of words.slice(0, longestLine)) {
    width -= font.widthOfTextAtSize(letter, text.size);
    if (width < 0) break;
    fitting += letter.length;
  }
  return Math.max(1, fitting);
}
