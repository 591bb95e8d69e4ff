/**
 * What was learnt: for each sign how much it speaks for each label, and for each label how well it follows another.
 * Kept as one letter a weight in `weights.json`, which `npm run learn` makes from the marked pages.
 */
import kept from "./weights.json";

/** `moves` are labels times labels, from and then to. */
export type Weights = { signs: ReadonlyMap<string, Float32Array>; moves: Float64Array };
/** `signs` and `moves`: a letter for each label. */
export type KeptWeights = { signs: Record<string, string>; moves: string };

/** A letter is a number of tenths, from -4.6 to 4.7: "!" to "~", but for two that JSON would have to escape. */
const [first, none] = [33, 79];
const step = 0.1;
const escaped: Record<string, string> = { '"': "é", "\\": "è" };
const letters = Array.from({ length: 94 }, (_, at) => {
  const letter = String.fromCharCode(at + first);
  return escaped[letter] ?? letter;
});
const valueOf = new Map(letters.map((letter, at) => [letter, (at + first - none) * step]));

export const asLetters = (weights: Iterable<number>): string =>
  Array.from(weights, (weight) => {
    const at = Math.round(weight / step) + none - first;
    return letters[Math.min(letters.length - 1, Math.max(0, at))]!;
  }).join("");

export const readWeights = ({ signs, moves }: KeptWeights): Weights => ({
  signs: new Map(Object.entries(signs).map(([sign, written]) => [sign, Float32Array.from(valuesIn(written))])),
  moves: Float64Array.from(valuesIn(moves)),
});

const valuesIn = (written: string) => Array.from(written, (letter) => valueOf.get(letter)!);

let learnt: Weights | undefined;
/** Read when the first page is. */
export const learntWeights = (): Weights => (learnt ??= readWeights(kept));
