/** Where on its page and in its line a word stands, how the line is headed, and what sort of page it is. */
import { isOrdinaryWord } from "~/domain/redaction/suggestions/lexicon";
import type { PageText } from "~/domain/redaction/suggestions/page-text";
import { classesOf } from "./word-classes";
import type { Word } from "./words";

type Lines = { first: number[]; last: number[]; count: number };

export function placeSigns(page: PageText, words: readonly Word[]): (at: number, signs: string[]) => void {
  const lines = linesOf(words);
  const kinds = kindsOf(page);
  return (at, signs) => {
    const { sort } = words[at]!;
    for (const each of kinds) signs.push(`${sort}|${each}`);
    if (sort === "L") return;
    tellPlace(words, at, lines, signs);
    tellHeading(page, words[at]!, signs);
  };
}

function linesOf(words: readonly Word[]): Lines {
  const first: number[] = [];
  const last: number[] = [];
  for (const [at, { line }] of words.entries()) {
    first[line] ??= at;
    last[line] = at;
  }
  return { first, last, count: (words.at(-1)?.line ?? 0) + 1 };
}

function tellPlace(words: readonly Word[], at: number, { first, last, count }: Lines, signs: string[]) {
  const { sort, line } = words[at]!;
  const [fromStart, fromEnd] = [at - first[line]!, last[line]! - at];
  const opening = words[first[line]!]!;
  signs.push(
    `${sort}|at:${Math.min(fromStart, 3)}`,
    `${sort}|end:${Math.min(fromEnd, 2)}`,
    `${sort}|top:${fromTop(line)}`,
    `${sort}|foot:${count - line <= 3 ? count - line : "far"}`,
    `${sort}|line:${lengthOf(fromStart + fromEnd)}`,
    `${sort}|opens:${opening.sort === "D" ? opening.shape : (opening.classes[0] ?? opening.sort)}`,
  );
  if (fromEnd === 0) signs.push(`${sort}|below:${seenBelow(words[at + 1])}`);
}

function fromTop(line: number): string {
  if (line < 2) return String(line);
  return line < 5 ? "few" : "far";
}

function lengthOf(others: number): string {
  if (others === 0) return "alone";
  if (others < 3) return "short";
  return others < 8 ? "middle" : "long";
}

const seenBelow = (below: Word | undefined) =>
  below ? `${below.sort === "D" ? "D" : ""}${below.classes[0] ?? ""}` : "end";

/** "NOK / carer: Jean": what stands before the colon, in the same part of the line. */
const heading = /(?:^|[|;.,]|\s{2,})\s*([^:|;.,]{1,40}):[^:]*$/;
const longestHeading = 160;

function tellHeading({ text }: PageText, { sort, start, gap }: Word, signs: string[]) {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - longestHeading);
  const before = text.slice(lineStart, start);
  const label = before.includes(":") ? heading.exec(before)?.[1] : undefined;
  if (!label) return;
  const isRight = gap.startsWith(":") ? "!" : "";
  const parts = label
    .toLowerCase()
    .split(/[^\p{L}/]+/u)
    .filter(Boolean);
  for (const part of parts.slice(-3)) {
    const classes = classesOf(part);
    if (classes.length > 0 || isOrdinaryWord(part)) signs.push(`${sort}|label${isRight}:${part}`);
    for (const each of classes) signs.push(`${sort}|labelc${isRight}:${each}`);
  }
}

const top = 400;

function kindsOf({ text }: PageText): string[] {
  const head = text.slice(0, top);
  const colons = text.split(":").length - 1;
  return [
    ...(/(?:^|\n)\s*dear\b/i.test(text) ? ["letter"] : []),
    ...(/(?:^|\n)\s*(?:from|to|subject|sent):/i.test(text) ? ["mail"] : []),
    ...(!/\p{Lu}\p{Ll}/u.test(head) && !/\p{Lu}{3}/u.test(head) ? ["small"] : []),
    ...(colons * 3 > text.split("\n").length * 2 ? ["labels"] : []),
  ];
}
