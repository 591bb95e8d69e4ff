/** The words of a page: from its text layer where that is of use, otherwise read from its picture. */
import { ocrPicture, type ReadWord } from "~/adapters/ocr/ocr";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/pdfium";
import type { PageWords, Word } from "~/domain/pages";

const readingDpi = 200;
/** A scan is often stamped with a header or a page number: so few words do not make a text layer. */
const fewWords = 15;

export async function wordsOn(pdf: OpenedPdf, number: number): Promise<PageWords> {
  const { width, height } = pdf.size(number);
  const layer = pdf.words(number).filter(({ box }) => box[2] > 0 && box[3] > 0);
  const legible = layer.filter(({ text }) => isLegible(text));
  if (legible.length >= fewWords && legible.length > layer.length / 2) return { number, width, height, readBy: "text-layer", confidence: null, words: layer };

  const pixels = pdf.renderGray(number, readingDpi);
  if (isExplainedBy(pixels, legible)) return { number, width, height, readBy: legible.length ? "text-layer" : "nothing", confidence: null, words: legible };

  const { words, confidence } = await ocrPicture({ ...pixels, channels: 1 });
  const seen = words.map((word) => inPoints(word, pixels.dpi)).filter((word) => !legible.some((known) => covers(known, word)));
  if (!seen.length) return { number, width, height, readBy: legible.length ? "text-layer" : "nothing", confidence: null, words: legible };
  return { number, width, height, readBy: "ocr", confidence: Math.round(confidence), words: [...legible, ...seen] };
}

/** Fonts without a table of letters give private or replacement characters. */
function isLegible(text: string): boolean {
  const unknown = [...text].filter((letter) => letter === "\ufffd" || /\p{Co}|\p{Cn}/u.test(letter)).length;
  return unknown <= text.length / 4;
}

const dark = 160;
const specks = 60; // pixels of dust or of a ruled line too small to be a letter

/** Whether all the ink on the page lies under the known words, so that there is nothing left to read. */
function isExplainedBy(pixels: Pixels, words: readonly Word[]): boolean {
  const ink = Uint8Array.from(pixels.data, (value) => (value < dark ? 1 : 0));
  const scale = pixels.dpi / 72;
  for (const { box } of words) blank(ink, pixels, box.map((length) => length * scale) as unknown as Word["box"]);
  return ink.reduce((count, value) => count + value, 0) < specks;
}

function blank(ink: Uint8Array, { width, height }: Pixels, [x, y, across, down]: Word["box"]) {
  const left = Math.max(0, Math.floor(x) - 3);
  const right = Math.min(width, Math.ceil(x + across) + 3);
  for (let row = Math.max(0, Math.floor(y) - 3); row < Math.min(height, Math.ceil(y + down) + 3); row += 1) ink.fill(0, row * width + left, row * width + right);
}

function inPoints({ text, box }: ReadWord, dpi: number): Word {
  const [x, y, width, height] = box.map((pixels) => (pixels * 72) / dpi) as [number, number, number, number];
  return { text, box: [x, y, width, height] };
}

function covers(known: Word, word: Word): boolean {
  const x = word.box[0] + word.box[2] / 2;
  const y = word.box[1] + word.box[3] / 2;
  return x >= known.box[0] && x <= known.box[0] + known.box[2] && y >= known.box[1] && y <= known.box[1] + known.box[3];
}
