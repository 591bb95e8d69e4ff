/** The words of a page: from its text layer where that is of use, otherwise read from its picture. */
import { ocrPicture, type ReadWord } from "~/adapters/ocr/ocr";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/pdfium";
import type { PageWords, Word } from "~/domain/pages";

const readingDpi = 200;
const glancingDpi = 100;

export async function wordsOn(pdf: OpenedPdf, number: number): Promise<PageWords> {
  const { width, height } = pdf.size(number);
  const page = { number, width, height };
  const legible = pdf.words(number).filter(({ text, box }) => box[2] > 0 && box[3] > 0 && isLegible(text));
  const fromLayer: PageWords = { ...page, readBy: legible.length ? "text-layer" : "nothing", confidence: null, words: legible };
  if (leavesLittleUnread(pdf.renderGray(number, glancingDpi), legible)) return fromLayer;

  const pixels = pdf.renderGray(number, readingDpi);
  const { words, confidence } = await ocrPicture({ ...pixels, channels: 1 });
  const seen = words.filter(({ text }) => hasLetters.test(text)).map((word) => inPoints(word, pixels.dpi)).filter((word) => !legible.some((known) => covers(known, word)));
  if (seen.length <= legible.length) return { ...fromLayer, words: [...legible, ...seen] };
  return { ...page, readBy: "ocr", confidence: Math.round(confidence), words: [...legible, ...seen] };
}

/** Ruled lines and boxes are read as bars and dashes. */
const hasLetters = /[\p{L}\p{N}]/u;

/** Fonts without a table of letters give private or replacement characters. */
function isLegible(text: string): boolean {
  const unknown = [...text].filter((letter) => letter === "\ufffd" || /\p{Co}|\p{Cn}/u.test(letter)).length;
  return unknown <= text.length / 4;
}

const dark = 160;
/** A scan is often stamped with a header or a page number: so few words do not make a text layer. */
const fewWords = 15;
// Shares of the page that may be ink outside the known words: dust where there are few words; rules and a logo, or the ink of
// about fifteen words, where there are many.
const dust = 0.000_02;
const rules = 0.005;

function leavesLittleUnread(pixels: Pixels, words: readonly Word[]): boolean {
  const paper = Uint8Array.from(pixels.data);
  for (const { box } of words) blank(paper, pixels, box);
  let ink = 0;
  for (let at = 0; at < paper.length; at += 1) if (paper[at]! < dark) ink += 1;
  return ink / paper.length < (words.length < fewWords ? dust : rules);
}

const white = 255;

function blank(paper: Uint8Array, { width, height, dpi }: Pixels, box: Word["box"]) {
  const [x, y, across, down] = box.map((points) => (points * dpi) / 72) as [number, number, number, number];
  const left = Math.max(0, Math.floor(x) - 2);
  const right = Math.min(width, Math.ceil(x + across) + 2);
  for (let row = Math.max(0, Math.floor(y) - 2); row < Math.min(height, Math.ceil(y + down) + 2); row += 1) paper.fill(white, row * width + left, row * width + right);
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
