/** A4, measured as a letter is, and text that must fit on it. */
import type { Typeface } from "./typeface";

export const mm = 72 / 25.4;
export const paper = { width: 210 * mm, height: 297 * mm };

/**
 * A letter that does not fit must not leave: what does not fit is a bug in a template or an address an officer must
 * shorten.
 */
export class DoesNotFit extends Error {
  override name = "DoesNotFit";
}

export function mustFit(text: string, font: Typeface, size: number, width: number, what: string): string {
  mustHaveLetters(text, font, what);
  if (font.widthOfTextAtSize(text, size) > width) throw new DoesNotFit(`${what} is too long for its place`);
  return text;
}

function mustHaveLetters(text: string, font: Typeface, what: string) {
  const missing = font.missingLetter(text);
  if (missing) throw new DoesNotFit(`${what} has a character that cannot be printed (${missing})`);
}

/** Breaks a paragraph between words, and a word that is wider than the line where the line ends. */
export function wrapped(
  paragraph: string,
  font: Typeface,
  size: number,
  width: number,
  what = "a paragraph",
): string[] {
  mustHaveLetters(paragraph, font, what);
  const lines: string[][] = [];
  const gap = wordWidth(" ", font) * size;
  let room = 0;
  const pieces = paragraph
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => brokenWord(word, font, width / size));
  for (const { piece, opensLine } of pieces) {
    const needed = wordWidth(piece, font) * size;
    if (!opensLine && lines.length && needed + gap <= room) lines.at(-1)!.push(piece);
    else lines.push([piece]);
    room = (lines.at(-1)!.length === 1 ? width : room - gap) - needed;
  }
  return lines.map((words) => words.join(" "));
}

type Piece = { piece: string; opensLine: boolean };

const asReaderSees = new Intl.Segmenter("en", { granularity: "grapheme" });
/** A reference is broken behind a hyphen or a stroke where it has one; `width` is at a size of one point. */
function brokenWord(word: string, font: Typeface, width: number): Piece[] {
  const pieces: Piece[] = [];
  let rest = word;
  while (wordWidth(rest, font) > width) {
    const fitting = longestStart(rest, font, width);
    pieces.push({ piece: fitting, opensLine: pieces.length > 0 });
    rest = rest.slice(fitting.length);
  }
  if (rest) pieces.push({ piece: rest, opensLine: pieces.length > 0 });
  return pieces;
}

function longestStart(word: string, font: Typeface, width: number): string {
  let fitting = "";
  for (const { segment } of asReaderSees.segment(word)) {
    if (fitting && font.widthOfTextAtSize(fitting + segment, 1) > width) break;
    fitting += segment;
  }
  const seam = Math.max(...[..."-/_.@"].map((mark) => fitting.lastIndexOf(mark))) + 1;
  return seam > fitting.length / 2 ? fitting.slice(0, seam) : fitting;
}

const widths = new WeakMap<Typeface, Map<string, number>>();

/** At a size of one point. Laying out a word is slow and the same words come again and again. */
function wordWidth(word: string, font: Typeface): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const width = known.get(word) ?? font.widthOfTextAtSize(word, 1);
  known.set(word, width);
  return width;
}
