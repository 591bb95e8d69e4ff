/** How likely each word of a page is a third party's, the staff's, the patient's or nobody's, by what was learnt. */
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import type { PageText } from "~/domain/redaction/suggestions/page-text";
import type { RulesReading } from "~/domain/redaction/suggestions/read-by-rules";
import { chancesOf, toOne } from "./chain";
import { labels, labelAt, type Label } from "./labels";
import { signsOn } from "./signs";
import type { Weights } from "./weights";
import type { Word } from "./words";

export type Opinion = {
  words: Word[];
  chance(word: number, label: Label): number;
  /** The signs that spoke for the label and against the others, strongest first. */
  reasons(word: number, label: Label): string[];
};

const count = labels.length;

export function opinionOn(page: PageText, patient: KnownPatient, rules: RulesReading, weights: Weights): Opinion {
  const { words, signs } = signsOn(page, patient, rules);
  const scores = new Float64Array(words.length * count);
  for (const [at, each] of signs.entries())
    for (const sign of each) {
      const row = weights.signs.get(sign);
      if (row) for (let label = 0; label < count; label += 1) scores[at * count + label]! += row[label]!;
    }
  const alone = chancesOf({ length: words.length, labels: count, scores, moves: weights.moves }).at;
  const chances = withOthersOfThePage(words, alone);
  return {
    words,
    chance: (word, label) => chances[word * count + labelAt[label]]!,
    reasons: (word, label) => strongest(signs[word]!, label, weights),
  };
}

/** How much the other places count. */
const share = 0.6;
const least = 1e-4;

/** The same name is the same person: each place where it stands takes part in what is thought of the others. */
function withOthersOfThePage(words: readonly Word[], chances: Float64Array): Float64Array {
  const together = Float64Array.from(chances);
  const log = (at: number, label: number) => Math.log(chances[at * count + label]! + least);
  for (const places of placesOfNames(words)) {
    for (let label = 0; label < count; label += 1) {
      const mean = places.reduce((sum, at) => sum + log(at, label), 0) / places.length;
      for (const at of places) together[at * count + label] = Math.exp((1 - share) * log(at, label) + share * mean);
    }
    for (const at of places) toOne(together, at, count);
  }
  return together;
}

/** Of the words that may be names and stand more than once, except the patient's, which relatives bear too. */
function placesOfNames(words: readonly Word[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [at, { sort, small, patient }] of words.entries())
    if (sort === "N" && small.length > 2 && !patient) places.set(small, [...(places.get(small) ?? []), at]);
  return [...places.values()].filter(({ length }) => length > 1);
}

/** A sign speaks for a label as far as it does more for it than for the staff, the patient and nobody. */
function strongest(signs: readonly string[], label: Label, { signs: weights }: Weights): string[] {
  return signs
    .flatMap((sign) => {
      const row = weights.get(sign);
      if (!row) return [];
      const rival = Math.max(row[labelAt.none]!, row[labelAt.staff]!, row[labelAt.patient]!);
      return [{ sign, speaks: row[labelAt[label]]! - rival }];
    })
    .filter(({ speaks }) => speaks > 0)
    .sort((one, other) => other.speaks - one.speaks)
    .map(({ sign }) => sign);
}
