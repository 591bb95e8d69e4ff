/**
 * Which words letters make depends on how they are read: in the order in which they are drawn, as most programs do, or
 * as they lie on the page, as a person does. What spells a removed word either way tells it.
 */
import type { Letter } from "./find-words";
import { inPlaceOrder } from "./lines-on-page";
import { runsOfGlyphs, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { letterOf } from "./read-letters";

const quarters = [0, 1, 2, 3] as const;

/**
 * The words which these characters make by their places, whichever way their lines run; letters set wide are one word.
 */
export function wordsByPlace(chars: readonly Char[]): Char[][] {
  const glyphs = chars.filter((char) => char.kind === "glyph" || char.kind === "hyphen");
  return quarters.flatMap((turned) => {
    const placed = glyphs
      .filter((char) => quarterOf(char) === turned)
      .map((char): PlacedChar => ({ ...letterOf(char), char }));
    return linesOf(inPlaceOrder(placed, turned))
      .flatMap((line) => joined(runsOfGlyphs(line)))
      .map((word) => readFrom(word.map(({ char }) => char)));
  });
}

type PlacedChar = Letter & { char: Char };

/** Quarter turns clockwise, as displayed. */
function quarterOf({ direction: [across, down] }: Char): number {
  return (Math.round(Math.atan2(down, across) / (Math.PI / 2)) + 4) % 4;
}

function linesOf(letters: readonly PlacedChar[]): PlacedChar[][] {
  const lines: PlacedChar[][] = [[]];
  for (const letter of letters) {
    lines.at(-1)!.push(letter);
    if (letter.kind === "newline") lines.push([]);
  }
  return lines;
}

/** Single letters one after another are a word set wide. */
function joined(words: readonly PlacedChar[][]): PlacedChar[][] {
  const found: PlacedChar[][] = [];
  let singles = false;
  for (const word of words) {
    const isSingle = word.length === 1;
    if (isSingle && singles) found.at(-1)!.push(...word);
    else found.push([...word]);
    singles = isSingle;
  }
  return found;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const readFrom = (word: Char[]) => (word.some(({ text }) => rightToLeft.test(text)) ? word.reverse() : word);
