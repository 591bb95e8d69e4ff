/** The words of a page: from its text layer where that is of use, otherwise read from its picture. */
import type { ReadWord } from "~/adapters/ocr/ocr";
import { readScan } from "~/adapters/ocr/read-scan";
import { clippedTo } from "~/adapters/pdf/engine/coordinates";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { Box, LeftToTheEye, PageWords, Word } from "~/domain/records/pages";
import { evenPaper, stretched, type EvenPaper } from "./even-paper";
import { blotsOn, mayBeLetter } from "./blots";
import { withoutMisleading, type FontsTried } from "./fonts-that-mislead";
import { layerWords } from "./layer-words";
import { leftToTheEye } from "./left-to-the-eye";
import { blankOut, type GreyPage } from "./page-ink";
import { readAreas } from "./read-areas";
import { withoutRules } from "./ruled-lines";
import { wordlikeAreas } from "./wordlike-areas";

const readingDpi = 200;
const glancingDpi = 100;

export type PageRead = { words: PageWords; leftToTheEye: LeftToTheEye[] };
type Glance = { seen: GreyPage; paper: EvenPaper };

/** `tried` is what is known of the file's fonts from the pages before. */
export async function readPage(pdf: OpenedPdf, number: number, tried: FontsTried = new Map()): Promise<PageRead> {
  const { width, height } = pdf.size(number);
  const legible = await legibleWords(pdf, number, tried);
  const seen = pdf.renderGray(number, glancingDpi);
  const glance = { seen, paper: evenPaper(seen) };
  const fromLayer: PageWords = {
    number,
    width,
    height,
    readBy: legible.length ? "text-layer" : "nothing",
    confidence: null,
    words: legible,
  };
  const words = await withUnreadRead(pdf, glance, fromLayer);
  return { words, leftToTheEye: leftToTheEye({ seen, even: glance.paper.even }, words) };
}

async function legibleWords(pdf: OpenedPdf, number: number, tried: FontsTried): Promise<Word[]> {
  const words = await withoutMisleading(pdf, { number, words: layerWords(pdf, number), tried });
  const size = pdf.size(number);
  // what lies beyond the edge of the page is seen by nobody, and does not leave with it
  return words.filter(({ box }) => clippedTo(size, box)).map(({ text, box }) => ({ text, box }));
}

async function withUnreadRead(pdf: OpenedPdf, glance: Glance, fromLayer: PageWords): Promise<PageWords> {
  const unread = unreadOn(glance, fromLayer.words);
  const areas = wordlikeAreas(unread);
  // on a page without words a single letter is worth a look
  if (areas.length === 0 && (fromLayer.words.length >= fewWords || !blotsOn(unread).some(mayBeLetter)))
    return fromLayer;
  return isBestReadWhole(fromLayer, areas)
    ? withPageRead(pdf, glance, fromLayer)
    : withAreasRead(pdf, fromLayer, areas);
}

const unreadOn = ({ paper: { even } }: Glance, words: readonly Word[]): GreyPage => withoutRules(blankOut(even, words));

/** A scan is often stamped with a header or a page number: so few words do not make a text layer. */
const fewWords = 15;
const largePart = 0.3;
const mostParts = 8;

function isBestReadWhole({ words, width, height }: PageWords, areas: readonly Box[]): boolean {
  if (words.length < fewWords || areas.length > mostParts) return true;
  return areas.reduce((sum, [, , across, down]) => sum + across * down, 0) > width * height * largePart;
}

async function withPageRead(pdf: OpenedPdf, glance: Glance, fromLayer: PageWords): Promise<PageWords> {
  const { number, words: legible } = fromLayer;
  const { isPlain, even } = glance.paper;
  const pixels = pdf.renderGray(number, readingDpi);
  const { words, confidence } = isPlain ? await readScan(pixels, glance.seen) : await readScan(stretched(pixels), even);
  const read = newAmong(
    words.map((word) => inPoints(word, pixels.dpi)),
    legible,
  );
  const known = [...legible, ...read];
  const pale = isPlain ? await readAreas(pdf, number, { areas: paleAreas(glance, known), known }) : [];
  const seen = [...read, ...newAmong(pale.filter(isLikely), known)];
  if (seen.length <= legible.length) return { ...fromLayer, words: [...legible, ...seen] };
  return { ...fromLayer, readBy: "ocr", confidence: Math.round(confidence), words: [...legible, ...seen] };
}

async function withAreasRead(pdf: OpenedPdf, fromLayer: PageWords, areas: readonly Box[]): Promise<PageWords> {
  const { number, words: known } = fromLayer;
  const read = await readAreas(pdf, number, { areas, known });
  return { ...fromLayer, words: [...known, ...newAmong(read.filter(isLikely), known)] };
}

/** A logo is read as something, too. */
const likely = 30;
const isLikely = ({ confidence = 100 }: Word) => confidence >= likely;

const newAmong = (words: readonly Word[], known: readonly Word[]) =>
  words.filter(({ text }) => hasLetters.test(text)).filter((word) => !known.some((other) => covers(other, word)));

/** What is too pale to be seen beside dark writing is not read together with it. */
function paleAreas(glance: Glance, known: readonly Word[]): Box[] {
  return wordlikeAreas(unreadOn(glance, known)).filter((area) => !isDark(glance.seen, area));
}

function isDark({ data, width, height, dpi }: GreyPage, area: Box): boolean {
  const [left, top, across, down] = area.map((points) => Math.floor((points * dpi) / 72)) as [
    number,
    number,
    number,
    number,
  ];
  let ink = 0;
  for (let row = top; row < Math.min(height, top + down); row += 1)
    for (let column = left; column < Math.min(width, left + across); column += 1)
      if (data[row * width + column]! < darkInk) ink += 1;
  return ink > across * down * shareOfWriting;
}

const darkInk = 160;
const shareOfWriting = 0.02;

/** Ruled lines and boxes are read as bars and dashes. */
const hasLetters = /[\p{L}\p{N}]/u;

function inPoints({ text, box, confidence }: ReadWord, dpi: number): Word {
  const [x, y, width, height] = box.map((pixels) => (pixels * 72) / dpi) as [number, number, number, number];
  return { text, box: [x, y, width, height], confidence: Math.round(confidence) };
}

function covers(known: Word, word: Word): boolean {
  const x = word.box[0] + word.box[2] / 2;
  const y = word.box[1] + word.box[3] / 2;
  return x >= known.box[0] && x <= known.box[0] + known.box[2] && y >= known.box[1] && y <= known.box[1] + known.box[3];
}
