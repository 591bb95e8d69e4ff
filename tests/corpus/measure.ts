/** Reads a corpus as the desk would, a whole record at a time, and scores it. */
import type { Word } from "~/domain/records/pages";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { peopleIn, suggestOn } from "~/domain/redaction/suggestions/suggest";
import type { Record_, Sort } from "./kit";
import { labelledPage } from "./labelled";
import { emptyScore, scorePage, type Score } from "./score";
import { lettersOf, type Face } from "./typeset";

/** `read` gives the words of a page as they come out of a text layer, or of a reader of pictures. */
export type Read = (plain: readonly string[], words: Word[], face: Face) => Promise<Word[]>;
export const asText: Read = async (_, words) => words;

export type Scores = { all: Score; bySort: Map<Sort, Score> };

/** One record after the other is printed in the next of the faces. */
export async function measure(
  records: readonly Record_[],
  read: Read = asText,
  printedIn: readonly Face[] = ["sans"],
): Promise<Scores> {
  const scores: Scores = { all: emptyScore(), bySort: new Map() };
  for (const [at, { patient, sheets }] of records.entries()) {
    const face = printedIn[at % printedIn.length]!;
    const letters = await lettersOf(face);
    const pages = sheets.map(({ sort, lines }) => ({ sort, ...labelledPage(lines, letters) }));
    const readings = [];
    for (const [index, page] of pages.entries())
      readings.push(readPage(index + 1, await read(page.plain, page.words, face), patient));
    const people = peopleIn(readings);
    for (const [index, { sort, labels }] of pages.entries()) {
      const suggestions = suggestOn(readings[index]!, people, "uk-gdpr-12A");
      const ofSort = scores.bySort.get(sort) ?? emptyScore();
      scores.bySort.set(sort, ofSort);
      for (const score of [scores.all, ofSort]) scorePage(score, labels, suggestions);
    }
  }
  return scores;
}
