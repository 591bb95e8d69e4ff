/** What is learnt from marked pages, and by whom they were written. */
import { createHash } from "node:crypto";
import { labels } from "~/domain/redaction/suggestions/learnt/labels";
import { asLetters, type KeptWeights } from "~/domain/redaction/suggestions/learnt/weights";
import { exampleFrom } from "./examples";
import { learnChain, type Pace } from "./learn-chain";
import type { WrittenPage } from "./written-pages";

/** Six people wrote pages; the first two series are one's, and the rules were mended on them. */
export type Writer = "first" | "third" | "fourth" | "fifth" | "six" | "seven" | "made";
export const writerOf = ({ file }: Pick<WrittenPage, "file">): Writer =>
  (/(third|fourth|fifth|six|seven|made)-\d+\.txt$/.exec(file)?.[1] as Writer | undefined) ?? "first";

export const pace: Pace = { rounds: 20, step: 0.05, hold: 1e-4, seldom: 3, leftOut: 0.3 };

/** Signs that speak so little for anything that they are not worth keeping. */
const least = 0.2;

export function learnFrom(pages: readonly WrittenPage[]): KeptWeights {
  const examples = pages.map((page) => exampleFrom(page, !["first", "made"].includes(writerOf(page))));
  const chain = learnChain(examples, labels.length, pace);
  const signs: [string, string][] = [];
  for (const [sign, row] of chain.signs) {
    const weights = chain.weights.subarray(row * labels.length, (row + 1) * labels.length);
    if (weights.some((weight) => Math.abs(weight) >= least)) signs.push([sign, asLetters(weights)]);
  }
  signs.sort(([one], [other]) => (one < other ? -1 : 1));
  return { signs: Object.fromEntries(signs), moves: asLetters(chain.moves) };
}

/** Changes with every page and every mark. */
export const digestOf = (pages: readonly WrittenPage[]): string =>
  createHash("sha256")
    .update(JSON.stringify(pages.map(({ file, text, marks, patient }) => [file, text, marks, patient])))
    .digest("hex")
    .slice(0, 16);
