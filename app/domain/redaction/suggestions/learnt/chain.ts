/**
 * A chain over the words of a page: how likely each label is at each word, by the weights of its signs and by how well
 * labels follow one another (a linear-chain conditional random field). Nothing in it is drawn by chance.
 */

/** `scores` are words times labels, `moves` labels times labels (from, then to). */
export type Lattice = { length: number; labels: number; scores: Float64Array; moves: Float64Array };

/** `at` is what is wanted, words times labels; the others are what it came from, and serve to learn. */
export type Chances = {
  at: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  here: Float64Array;
  after: Float64Array;
};

export function chancesOf({ length, labels, scores, moves }: Lattice): Chances {
  const after = moves.map(Math.exp);
  const here = relative(scores, length, labels);
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const at = new Float64Array(length * labels);
  for (let word = 0; word < length; word += 1) {
    for (let label = 0; label < labels; label += 1) {
      let sum = word === 0 ? 1 : 0;
      if (word > 0)
        for (let from = 0; from < labels; from += 1)
          sum += forward[(word - 1) * labels + from]! * after[from * labels + label]!;
      forward[word * labels + label] = sum * here[word * labels + label]!;
    }
    toOne(forward, word, labels);
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    for (let label = 0; label < labels; label += 1) {
      let sum = word === length - 1 ? 1 : 0;
      const next = (word + 1) * labels;
      if (word < length - 1)
        for (let to = 0; to < labels; to += 1)
          sum += after[label * labels + to]! * here[next + to]! * backward[next + to]!;
      backward[word * labels + label] = sum;
    }
    toOne(backward, word, labels);
    for (let label = 0; label < labels; label += 1)
      at[word * labels + label] = forward[word * labels + label]! * backward[word * labels + label]!;
    toOne(at, word, labels);
  }
  return { at, forward, backward, here, after };
}

/** So that the labels of a word come to one in all. */
export function toOne(values: Float64Array, word: number, labels: number) {
  let total = 0;
  for (let label = 0; label < labels; label += 1) total += values[word * labels + label]!;
  for (let label = 0; label < labels; label += 1)
    values[word * labels + label] = values[word * labels + label]! / total;
}

/** Of each word against its likeliest label, since large scores have no power. */
function relative(scores: Float64Array, length: number, labels: number): Float64Array {
  const here = new Float64Array(length * labels);
  for (let word = 0; word < length; word += 1) {
    let most = -Infinity;
    for (let label = 0; label < labels; label += 1) most = Math.max(most, scores[word * labels + label]!);
    for (let label = 0; label < labels; label += 1)
      here[word * labels + label] = Math.exp(scores[word * labels + label]! - most);
  }
  return here;
}
