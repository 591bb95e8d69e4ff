/**
 * Learns the weights of a chain from pages whose words are labelled: step by step (AdaGrad) the labels are made
 * likelier, large weights are held back, and at each step a part of the signs is left out, so that none is leant on
 * alone. The weights are the mean of those after the later rounds. The same pages in the same order give the same.
 */
import { chancesOf, type Chances } from "~/domain/redaction/suggestions/learnt/chain";

/** The signs of each word, and its label. */
export type LabelledPage = { signs: readonly (readonly string[])[]; labels: readonly number[] };
/** `weights` are signs times labels, `moves` labels times labels. */
export type Chain = { labels: number; signs: Map<string, number>; weights: Float64Array; moves: Float64Array };
/** `hold` holds weights back; a sign must stand `seldom` times to count; `leftOut` is a share of the signs. */
export type Pace = { rounds: number; step: number; hold: number; seldom: number; leftOut: number };

type Climb = { values: Float64Array; past: Float64Array; sum: Float64Array };

const climbOf = (size: number, before: number): Climb => ({
  values: new Float64Array(size),
  past: new Float64Array(size).fill(before),
  sum: new Float64Array(size),
});

export function learnChain(pages: readonly LabelledPage[], labels: number, pace: Pace): Chain {
  const { rounds, seldom, leftOut } = pace;
  const signs = countedSigns(pages, seldom);
  const examples = pages.map((page) => ({
    labels: page.labels,
    rows: page.signs.map((each) => each.flatMap((sign) => signs.get(sign) ?? [])),
  }));
  const [weights, moves] = [climbOf(signs.size * labels, 1e-2), climbOf(labels * labels, 1e-1)];
  const below = evenChance(20261130);
  const order = examples.map((_, at) => at);
  let counted = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, below);
    for (const at of order) {
      const { rows, labels: right } = examples[at]!;
      const seen = rows.map((each) => each.filter(() => below(1000) >= leftOut * 1000));
      learnPage(seen, right, labels, weights, moves, pace);
    }
    if (round < rounds / 2) continue;
    counted += 1;
    for (const { sum, values } of [weights, moves]) for (const [at, value] of values.entries()) sum[at]! += value;
  }
  return {
    labels,
    signs,
    weights: weights.sum.map((value) => (value / counted) * (1 - leftOut)),
    moves: moves.sum.map((value) => value / counted),
  };
}

function learnPage(
  rows: readonly (readonly number[])[],
  right: readonly number[],
  labels: number,
  weights: Climb,
  moves: Climb,
  pace: Pace,
) {
  const length = rows.length;
  const scores = new Float64Array(length * labels);
  for (const [word, each] of rows.entries())
    for (const row of each)
      for (let label = 0; label < labels; label += 1)
        scores[word * labels + label]! += weights.values[row * labels + label]!;
  const chances = chancesOf({ length, labels, scores, moves: moves.values });
  for (const [word, each] of rows.entries()) {
    for (let label = 0; label < labels; label += 1) {
      const off = Number(right[word] === label) - chances.at[word * labels + label]!;
      for (const row of each) climb(weights, row * labels + label, off, pace);
    }
    if (word > 0) learnMove(word, right, labels, chances, moves, pace);
  }
}

function learnMove(
  word: number,
  right: readonly number[],
  labels: number,
  { forward, backward, here, after }: Chances,
  moves: Climb,
  pace: Pace,
) {
  const pairs = new Float64Array(labels * labels);
  let total = 0;
  for (let from = 0; from < labels; from += 1)
    for (let to = 0; to < labels; to += 1) {
      const value =
        forward[(word - 1) * labels + from]! *
        after[from * labels + to]! *
        here[word * labels + to]! *
        backward[word * labels + to]!;
      pairs[from * labels + to] = value;
      total += value;
    }
  for (let from = 0; from < labels; from += 1)
    for (let to = 0; to < labels; to += 1) {
      const isRight = right[word - 1] === from && right[word] === to;
      climb(moves, from * labels + to, Number(isRight) - pairs[from * labels + to]! / total, pace);
    }
}

function climb({ values, past }: Climb, at: number, off: number, { step, hold }: Pace) {
  const slope = off - hold * values[at]!;
  past[at]! += slope * slope;
  values[at]! += (step * slope) / Math.sqrt(past[at]!);
}

function countedSigns(pages: readonly LabelledPage[], seldom: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of pages)
    for (const each of signs) for (const sign of each) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Map([...counts].filter(([, times]) => times >= seldom).map(([sign], at) => [sign, at]));
}

/** The same on every machine. */
function evenChance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
}

function shuffle(order: number[], below: (most: number) => number) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
