/**
 * A font says which letters its glyphs stand for, and may say it wrongly: then a page shows a name and its text layer
 * says something else. Each font of a file is tried once: a few of its words are read by OCR and held against what the
 * layer says.
 */
import { looksLike } from "~/adapters/pdf/read/read-letters";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { Box } from "~/domain/records/pages";
import type { LayerWord } from "./layer-words";
import { readAreas } from "./read-areas";

export type FontsTried = Map<string, "honest" | "misleading">;

/** The words of the page without those of misleading fonts. `tried` is the file's, and grows. */
export async function withoutMisleading(
  pdf: OpenedPdf,
  { number, words, tried }: { number: number; words: readonly LayerWord[]; tried: FontsTried },
): Promise<LayerWord[]> {
  for (const [font, written] of byFont(words)) {
    if (tried.has(font)) continue;
    const verdict = saysWhatItShows(written) ? "honest" : await verdictOn(pdf, number, written);
    if (verdict) tried.set(font, verdict);
  }
  return words.filter(({ font }) => font === null || tried.get(font) !== "misleading");
}

function byFont(words: readonly LayerWord[]): Map<string, LayerWord[]> {
  const fonts = new Map<string, LayerWord[]>();
  for (const word of words) if (word.font !== null) fonts.set(word.font, [...(fonts.get(word.font) ?? []), word]);
  return fonts;
}

/** Wrong letters do not make the words that every page has, and so no picture need be read. */
const everywhere = new Set(
  `the and for with was has had not this that from you your are have been will which who her his she they date name page
  patient hospital trust dear yours sincerely clinic number address born under seen please department consultant letter
  record ward notes care plan review time signed health medical`.split(/\s+/),
);
const enough = 2;

const saysWhatItShows = (words: readonly LayerWord[]) =>
  new Set(words.map(({ text }) => text.toLowerCase().replace(/[^a-z]/g, "")).filter((word) => everywhere.has(word)))
    .size >= enough;

const fewestLetters = 4;
const mostRead = 3;

/** Undefined where too little is written in it to tell, or no reader of pictures can read it either. */
async function verdictOn(pdf: OpenedPdf, number: number, words: readonly LayerWord[]) {
  const longest = [...words]
    .filter(({ text }) => [...text].length >= fewestLetters)
    .sort((one, other) => other.text.length - one.text.length)
    .slice(0, mostRead);
  let [alike, different] = [0, 0];
  for (const word of longest) {
    const read = await readAreas(pdf, number, { areas: [withMargin(word.box)], known: [] });
    const sure = read.filter(({ confidence = 0 }) => confidence >= surelyRead);
    if (sure.length === 0) continue;
    if (likeness(looksLike(word.text), looksLike(sure.map(({ text }) => text).join(""))) >= leastAlike) alike += 1;
    else different += 1;
  }
  if (alike + different === 0) return undefined;
  return alike >= different ? "honest" : "misleading";
}

const surelyRead = 70;
const leastAlike = 0.5;
const paper = 4; // points

const withMargin = ([x, y, width, height]: Box): Box => [
  Math.max(0, x - paper),
  Math.max(0, y - paper),
  width + 2 * paper,
  height + 2 * paper,
];

/** The share of letters that both have in the same order, of the longer. */
function likeness(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let above = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const here = [0];
    b.forEach((its, index) =>
      here.push(letter === its ? above[index]! + 1 : Math.max(above[index + 1]!, here[index]!)),
    );
    above = here;
  }
  return above.at(-1)! / Math.max(1, a.length, b.length);
}
