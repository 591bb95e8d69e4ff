/**
 * What a page looks like in a few numbers, so that the same page filed twice is found among thousands. Words are
 * compared as runs of three (shingles); their sketch is a MinHash, whose equal places are in the measure of the
 * shingles that two pages share.
 */
export type Fingerprint = {
  page: number;
  /** Of the words in order, without case, signs and spaces. */
  words: string;
  wordCount: number;
  /** Empty where there are fewer than three words. */
  sketch: number[];
  /** Of the picture's bytes: equal only where nothing at all differs. Empty where it is not known. */
  picture: string;
  /** How much ink stands in each cell of a grid over the page, 0 to f each, row by row. Empty where it is not known. */
  ink: string;
};

export const inkColumns = 16;
export const inkRows = 22;

const sketchBands = 12;
const placesInBand = 5;
const sketchLength = sketchBands * placesInBand;

/** Words as they are compared: letters and digits alone. */
export const plainWords = (texts: readonly string[]): string[] =>
  texts
    .map((text) =>
      text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ""),
    )
    .filter(Boolean);

const run = 3;

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + run <= words.length; at += 1) shingles.add(words.slice(at, at + run).join(" "));
  return shingles;
}

/** The shingles both pages have, as a share of all that either has; 1 where both say the same. */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  const [these, those] = [shinglesOf(one), shinglesOf(other)];
  if (these.size === 0 || those.size === 0) return one.join(" ") === other.join(" ") ? 1 : 0;
  const shared = [...these].filter((shingle) => those.has(shingle)).length;
  return shared / (these.size + those.size - shared);
}

export function fingerprintOf(
  page: number,
  texts: readonly string[],
  seen: { picture: string; ink: string },
): Fingerprint {
  const words = plainWords(texts);
  return { page, words: hashOfWords(words), wordCount: words.length, sketch: sketchOf(words), ...seen };
}

function hashOfWords(words: readonly string[]): string {
  const text = words.join(" ");
  return `${hex(hash(text, 0x811c9dc5))}${hex(hash(text, 0x9747b28c))}`;
}

const hex = (number: number) => number.toString(16).padStart(8, "0");

/** FNV-1a with a start of one's own, its bits then mixed as MurmurHash does. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mixed(value);
}

function mixed(number: number): number {
  let value = number;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function sketchOf(words: readonly string[]): number[] {
  const hashes = [...shinglesOf(words)].map((shingle) => hash(shingle, 0x811c9dc5));
  if (hashes.length === 0) return [];
  return Array.from({ length: sketchLength }, (_, place) => {
    const turn = Math.imul(place + 1, 0x9e3779b1);
    let least = 0xffffffff;
    for (const each of hashes) least = Math.min(least, mixed(each ^ turn));
    return least;
  });
}

/** About how like two pages' words are, without reading them again. */
export function sketchLikeness(one: Pick<Fingerprint, "sketch">, other: Pick<Fingerprint, "sketch">): number {
  if (one.sketch.length === 0 || other.sketch.length === 0) return 0;
  return one.sketch.filter((value, place) => value === other.sketch[place]).length / sketchLength;
}

/** One key for each band: pages that share one are worth a closer look. */
export const bandKeys = ({ sketch }: Pick<Fingerprint, "sketch">): string[] =>
  sketch.length === 0
    ? []
    : Array.from(
        { length: sketchBands },
        (_, band) => `${band}:${sketch.slice(band * placesInBand, (band + 1) * placesInBand).join(",")}`,
      );
