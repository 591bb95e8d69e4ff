/** The words of a page: from its text layer where that is of use, otherwise read from its picture. */
import type { ReadWord } from "~/adapters/ocr/ocr";
import { readScan } from "~/adapters/ocr/read-scan";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { LeftToTheEye, PageWords, Word } from "~/domain/records/pages";
import { leftToTheEye } from "./left-to-the-eye";
import { blankOut, inkShare, type GreyPage } from "./page-ink";

const readingDpi = 200;
const glancingDpi = 100;

export type PageRead = { words: PageWords; leftToTheEye: LeftToTheEye[] };

export async function readPage(pdf: OpenedPdf, number: number): Promise<PageRead> {
  const { width, height } = pdf.size(number);
  const page = { number, width, height };
  const legible = pdf.words(number).filter(({ text, box }) => box[2] > 0 && box[3] > 0 && isLegible(text));
  const glance = pdf.renderGray(number, glancingDpi);
  const fromLayer: PageWords = {
    ...page,
    readBy: legible.length ? "text-layer" : "nothing",
    confidence: null,
    words: legible,
  };
  if (leavesLittleUnread(glance, legible)) return { words: fromLayer, leftToTheEye: [] };

  const words = await withWordsSeen(pdf, glance, fromLayer);
  return { words, leftToTheEye: leftToTheEye(glance, words) };
}

async function withWordsSeen(pdf: OpenedPdf, glance: GreyPage, fromLayer: PageWords): Promise<PageWords> {
  const { number, words: legible } = fromLayer;
  const pixels = pdf.renderGray(number, readingDpi);
  const { words, confidence } = await readScan(pixels, glance);
  const seen = words
    .filter(({ text }) => hasLetters.test(text))
    .map((word) => inPoints(word, pixels.dpi))
    .filter((word) => !legible.some((known) => covers(known, word)));
  if (seen.length <= legible.length) return { ...fromLayer, words: [...legible, ...seen] };
  return { ...fromLayer, readBy: "ocr", confidence: Math.round(confidence), words: [...legible, ...seen] };
}

/** Ruled lines and boxes are read as bars and dashes. */
const hasLetters = /[\p{L}\p{N}]/u;

/** Fonts without a table of letters give private or replacement characters. */
function isLegible(text: string): boolean {
  const unknown = [...text].filter((letter) => letter === "\ufffd" || /\p{Co}|\p{Cn}/u.test(letter)).length;
  return unknown <= text.length / 4;
}

/** A scan is often stamped with a header or a page number: so few words do not make a text layer. */
const fewWords = 15;
// Shares of the page that may be ink outside the known words: dust where there are few words; rules and a logo, or the
// ink of about fifteen words, where there are many.
const dust = 0.000_02;
const rules = 0.005;

const leavesLittleUnread = (glance: GreyPage, words: readonly Word[]) =>
  inkShare(blankOut(glance, words)) < (words.length < fewWords ? dust : rules);

function inPoints({ text, box, confidence }: ReadWord, dpi: number): Word {
  const [x, y, width, height] = box.map((pixels) => (pixels * 72) / dpi) as [number, number, number, number];
  return { text, box: [x, y, width, height], confidence: Math.round(confidence) };
}

function covers(known: Word, word: Word): boolean {
  const x = word.box[0] + word.box[2] / 2;
  const y = word.box[1] + word.box[3] / 2;
  return x >= known.box[0] && x <= known.box[0] + known.box[2] && y >= known.box[1] && y <= known.box[1] + known.box[3];
}
