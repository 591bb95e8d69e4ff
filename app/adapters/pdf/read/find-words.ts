/**
 * Finds what an officer typed in what a page says: whatever the case, across words, fonts and line breaks, through
 * ligatures, hyphenation and odd spaces. A word is found inside longer words too: a reader who searches the copy would
 * find it there.
 */
import type { Box } from "~/domain/records/pages";
import { overlap, unionOf } from "~/adapters/pdf/engine/coordinates";

/** One letter (or, in a read picture, one word) in reading order. `ink` is what is drawn, `cell` the room it takes. */
export type Letter = { text: string; kind: "glyph" | "space" | "newline" | "hyphen"; ink: Box; cell: Box };

const lineEnd = "\u00ad";
const invisibles = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g;

/**
 * One spelling for all: compatibility forms (ligatures, wide letters) opened, accents apart, quotes and dashes plain.
 */
export function folded(text: string): string {
  return text
    .replace(invisibles, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

/** Stands for one letter of which nothing is known; a private-use character, so that no page spells it. */
export const anyLetter = "\ue000";
const escaped = (char: string) => (char === anyLetter ? "\\S" : char.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
/** A letter may be followed by a hyphen that the page shows and nobody types, at the end of a line or not. */
const hyphenated = `(?:[-${lineEnd}]\\s*)?`;

/** The pattern of a typed phrase over folded text. */
export function patternFor(phrase: string): RegExp {
  const tokens = folded(phrase).trim().split(/\s+/).filter(Boolean);
  const digits = tokens.join("").replace(/-/g, "");
  if (/^\d{6,}$/.test(digits)) return new RegExp([...digits].join(`[\\s${lineEnd}-]{0,2}`), "gu");
  const usual = tokens.map(tokenPattern).join(`[\\s${lineEnd}]*`);
  const spaced = tokens.map((token) => [...token].map(escaped).join(" ")).join("\\s+");
  return new RegExp(tokens.some((token) => token.length > 3) ? `${usual}|${spaced}` : usual, "gu");
}

function tokenPattern(token: string): string {
  // Long numbers and addresses of mail may break at a line without a hyphen; ordinary words do not.
  const gap = /[\d@_/]/.test(token) && token.length > 5 ? `(?:${lineEnd}?\\n)?${hyphenated}` : hyphenated;
  return [...token].map((char) => (char === "-" ? `[-${lineEnd}]\\s*` : escaped(char))).join(gap);
}

/** Each match is the letters it covers, in order. */
export function matchesIn(letters: readonly Letter[], phrase: string): Letter[][] {
  const { text, owners } = spelled(letters);
  return [...text.matchAll(patternFor(phrase))].flatMap((match) => {
    const covered = [...new Set(owners.slice(match.index, match.index + match[0].length))]
      .map((owner) => letters[owner]!)
      .filter((letter) => letter.kind === "glyph" || letter.kind === "hyphen");
    return covered.length ? [covered] : [];
  });
}

export function textContains(text: string, phrase: string): boolean {
  return patternFor(phrase).test(asSearched(text));
}

/** The text as `patternFor` looks through it. */
export function asSearched(text: string): string {
  return folded(text.replace(/\s+/g, (gap) => (gap.includes("\n") ? "\n" : " ")));
}

const gaps = { space: " ", newline: "\n", hyphen: lineEnd };

function spelled(letters: readonly Letter[]): { text: string; owners: number[] } {
  let text = "";
  const owners: number[] = [];
  letters.forEach((letter, place) => {
    const spelling = letter.kind === "glyph" ? folded(letter.text) : gaps[letter.kind];
    text += spelling;
    for (let unit = 0; unit < spelling.length; unit += 1) owners.push(place);
  });
  return { text, owners };
}

const usualSides = { beside: 0, above: 1 };

/** One box for each stretch of a match on one line, a little larger than its ink but clear of the letters beside it. */
export function boxesOver(match: readonly Letter[], all: readonly Letter[], { beside, above } = usualSides): Box[] {
  return stretches(match).map((stretch) => {
    const core = unionOf(stretch.map((letter) => letter.ink));
    const room = unionOf(stretch.map((letter) => letter.cell));
    const left = Math.min(core[0], room[0]) - beside;
    const right = Math.max(core[0] + core[2], room[0] + room[2]) + beside;
    const wanted: Box = [left, core[1] - above, right - left, core[3] + 2 * above];
    const covered = new Set(stretch);
    const neighbours = all.filter(
      (letter) => letter.kind === "glyph" && !covered.has(letter) && overlap(letter.ink, wanted),
    );
    return neighbours.reduce((box, neighbour) => trimmed(box, core, neighbour.ink), wanted);
  });
}

function stretches(match: readonly Letter[]): Letter[][] {
  const found: Letter[][] = [];
  for (const letter of match) {
    const current = found.at(-1);
    const last = current?.at(-1);
    const reach = Math.max(letter.cell[2], letter.cell[3], 1);
    const sameLine =
      last &&
      Math.abs(middleY(last.cell) - middleY(letter.cell)) < reach * 0.4 &&
      Math.abs(last.cell[0] + last.cell[2] - letter.cell[0]) < reach * 3;
    const sameColumn =
      last &&
      Math.abs(middleX(last.cell) - middleX(letter.cell)) < reach * 0.4 &&
      Math.abs(middleY(last.cell) - middleY(letter.cell)) < reach * 3;
    if (current && (sameLine || sameColumn)) current.push(letter);
    else found.push([letter]);
  }
  return found;
}

const middleX = (box: Box) => box[0] + box[2] / 2;
const middleY = (box: Box) => box[1] + box[3] / 2;

/** Pulls in the one side that touches `neighbour`, but never into the core. */
function trimmed(box: Box, core: Box, neighbour: Box): Box {
  if (!overlap(box, neighbour) || overlap(core, neighbour)) return box;
  const [left, top, right, bottom] = [box[0], box[1], box[0] + box[2], box[1] + box[3]];
  if (neighbour[0] >= core[0] + core[2])
    return [left, top, Math.max(core[0] + core[2], neighbour[0] - 0.05) - left, box[3]];
  if (neighbour[0] + neighbour[2] <= core[0])
    return [
      Math.min(core[0], neighbour[0] + neighbour[2] + 0.05),
      top,
      right - Math.min(core[0], neighbour[0] + neighbour[2] + 0.05),
      box[3],
    ];
  if (neighbour[1] >= core[1] + core[3])
    return [left, top, box[2], Math.max(core[1] + core[3], neighbour[1] - 0.05) - top];
  return [
    left,
    Math.min(core[1], neighbour[1] + neighbour[3] + 0.05),
    box[2],
    bottom - Math.min(core[1], neighbour[1] + neighbour[3] + 0.05),
  ];
}
