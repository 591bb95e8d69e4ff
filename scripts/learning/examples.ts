/** A marked page as an example to learn from: the signs of each word, and whose the marks say that it is. */
import { labelAt } from "~/domain/redaction/suggestions/learnt/labels";
import { signsOn } from "~/domain/redaction/suggestions/learnt/signs";
import { ofRules } from "~/domain/redaction/suggestions/learnt/signs-of-rules";
import type { Word } from "~/domain/redaction/suggestions/learnt/words";
import { pageText } from "~/domain/redaction/suggestions/page-text";
import { readByRules } from "~/domain/redaction/suggestions/read-by-rules";
import type { Mark, WrittenPage } from "./written-pages";

export type Example = { words: readonly Word[]; signs: readonly (readonly string[])[]; labels: readonly number[] };

/**
 * `areRulesNew`: the rules had not been mended on this page, so that what they say of it is worth what it will be worth
 * on others.
 */
export function exampleFrom(written: WrittenPage, areRulesNew: boolean): Example {
  const page = pageText(written.words);
  const { words, signs } = signsOn(page, written.patient, readByRules(page, written.patient));
  const place = placesIn(written.text, page.text);
  const labels = words.map(() => labelAt.none);
  for (const mark of written.marks) {
    const [start, end] = [place(mark.start), place(mark.end)];
    for (const [at, word] of words.entries()) if (word.start < end && word.end > start) labels[at] = labelOf(mark);
  }
  return {
    words,
    signs: areRulesNew ? signs : signs.map((each) => each.filter((sign) => !sign.startsWith(ofRules))),
    labels,
  };
}

/** What is the patient's own is a place where it is words, otherwise a number. */
function labelOf({ kind, text }: Mark): number {
  if (kind !== "own") return labelAt[kind];
  return /\p{L}{3}.*\s.*\p{L}{3}/u.test(text) ? labelAt["own-place"] : labelAt["own-number"];
}

/** From a place in the text as it was written to the same in the text of the page, which has other spaces. */
function placesIn(written: string, read: string): (at: number) => number {
  const places: number[] = [];
  let next = 0;
  for (const sign of written) {
    if (sign.trim() !== "") while (next < read.length && read[next]!.trim() === "") next += 1;
    for (let unit = 0; unit < sign.length; unit += 1) places.push(sign.trim() === "" ? next : next + unit);
    if (sign.trim() !== "") next += sign.length;
  }
  places.push(read.length);
  return (at) => places[at]!;
}
