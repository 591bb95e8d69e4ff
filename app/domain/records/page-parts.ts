/**
 * The words of a page in the parts that are compared when something is looked for, and how the parts hang together:
 * what one system parts another joins, and a page reader or the end of a line parts what belongs together.
 */
import { plainPartsOf, spelling, withMcInFull } from "~/domain/terms/spelling";
import type { Word } from "./pages";

/**
 * `word` counts the page's words. `gap` is what stands between it and the part before: nothing ("DorothyPellow"), a
 * sign ("O'Brien"), a hyphen at the end of a word ("Pel- low"), or a space. `isCapital` where it begins with one.
 */
export type Part = { text: string; word: number; gap: "none" | "sign" | "hyphen" | "space"; isCapital: boolean };

const run = /[\p{L}\p{M}\p{N}]+/gu;
const camel = /(?<=\p{Ll})(?=\p{Lu})/u;
const endsInHyphen = /\p{L}[-\u00AD\u2010\u2011]$/u;

export function partsOfPage(words: readonly Pick<Word, "text">[]): Part[] {
  return words.flatMap(({ text }, word) =>
    partsOfWord(text, word, word > 0 && endsInHyphen.test(words[word - 1]!.text) ? "hyphen" : "space"),
  );
}

function partsOfWord(text: string, word: number, before: Part["gap"]): Part[] {
  const parts: Part[] = [];
  for (const signsApart of withMcInFull(text).match(run) ?? []) {
    let gap: Part["gap"] = parts.length === 0 ? before : "sign";
    for (const piece of signsApart.split(camel)) {
      const isCapital = /^\p{Lu}/u.test(piece);
      for (const each of plainPartsOf(piece)) {
        parts.push({ text: each, word, gap, isCapital });
        gap = "none";
      }
    }
  }
  return parts;
}

/** Whether a part may be read as going on with what was read so far of a word that was typed in one. */
export type MayJoin = (part: Part, soFar: string, first: Part) => boolean;

/** "W R ENFOLDSHAW", "T h r u p": letters set wide, of which the page gives some one by one. Two at the least. */
export const isSpeltOut: MayJoin = (part, soFar, first) =>
  first.text.length === 1 && (part.text.length === 1 || soFar.length > 1);

/**
 * How many parts from `at` on spell the wanted ones, whether the page joins them or not; 0 where they do not. Where the
 * page parts what was wanted whole, `mayJoin` is asked.
 */
export function spelledAt(parts: readonly Part[], at: number, wanted: readonly string[], mayJoin: MayJoin): number {
  const whole = wanted.join("");
  const first = parts[at];
  if (!first || first.text[0] !== whole[0]) return 0;
  const goal = spelling(whole);
  const typedEnds = wanted.map((_, end) => spelling(wanted.slice(0, end + 1).join("")));
  let read = "";
  for (let end = at; end < parts.length && read.length <= whole.length; end += 1) {
    const part = parts[end]!;
    if (end > at && !typedEnds.includes(spelling(read)) && !mayJoin(part, read, first)) return 0;
    read += part.text;
    if (spelling(read) === goal) return end - at + 1;
  }
  return 0;
}
