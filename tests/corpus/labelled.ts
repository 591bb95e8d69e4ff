/** A sheet of the corpus as the desk reads it, and where the labelled words stand on it. */
import type { Box, Word } from "~/domain/records/pages";
import type { SuggestionKind } from "~/domain/redaction/suggestions/kinds";
import { wordsOfLines, type Letters } from "./typeset";

export type Label = { kind: SuggestionKind; text: string; boxes: Box[] };
export type LabelledPage = { plain: string[]; words: Word[]; labels: Label[] };

const mark = /‹([a-z-]+)(?:\+(\d+))?:([^›]*)›/g;
const open = "\u0001";
const close = "\u0002";

export function labelledPage(lines: readonly string[], letters: Letters): LabelledPage {
  const plain = lines.map((line) => line.replace(mark, "$3"));
  const words = wordsOfLines(plain, letters);
  return { plain, words, labels: labelsIn(lines, words) };
}

/** The n-th word of the marked text is the n-th word of the plain one. */
function labelsIn(lines: readonly string[], words: readonly Word[]): Label[] {
  const labels: Label[] = [];
  const kinds: { kind: SuggestionKind; part: number }[] = [];
  let at = 0;
  for (const line of lines) {
    const marked = line.replace(mark, (_, kind: string, part: string | undefined, text: string) => {
      kinds.push({ kind: kind as SuggestionKind, part: Number(part ?? 0) });
      return `${open}${text}${close}`;
    });
    let current: Label | undefined;
    for (const token of marked
      .replaceAll(" | ", " ")
      .split(" ")
      .filter((each) => each.replaceAll(open, "").replaceAll(close, ""))) {
      if (token.includes(open)) {
        const { kind, part } = kinds.shift()!;
        const last = labels.at(-1);
        if (part > 0 && last?.kind === kind) current = last;
        else labels.push((current = { kind, text: "", boxes: [] }));
      }
      if (current) {
        current.text = `${current.text} ${words[at]!.text}`.trim();
        current.boxes.push(words[at]!.box);
      }
      if (token.includes(close)) current = undefined;
      at += 1;
    }
  }
  return labels;
}
