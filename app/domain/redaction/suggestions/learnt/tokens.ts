/** The words and numbers of a page one by one, as the learnt reading sees them, and what stands between them. */
import { anyOf } from "~/domain/terms/word-lists";
import type { PageText } from "~/domain/redaction/suggestions/page-text";

/** `gap` is what stands between the one before and this one, in short: "line" for the end of a line. */
export type Token = { start: number; end: number; text: string; small: string; gap: string; line: number };

const sign = String.raw`[\p{L}\p{M}\p{N}]`;
const letters = `${sign}+`;
/** What joins two parts to one word: "O'Shea", "Rahim-Stone", "P.M", "3/4/81", "s/b", "ward3@nhs.net". */
const joints = [
  "['_@+]",
  String.raw`[.-](?=[\p{L}\p{N}])`,
  String.raw`(?<=\d)[/:](?=\d)`,
  String.raw`(?<=(?<!${sign})\p{L}{1,2})/(?=\p{L}{1,3}(?!\p{L}))`,
];
const token = new RegExp(String.raw`\+?${letters}(?:${anyOf(joints)}${letters})*`, "gu");
const endingOfVerb = /(?<=\p{L})'(?:s|ll|d|ve)$/iu;

export function tokensOf({ text }: Pick<PageText, "text">): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let from = 0;
  for (const { 0: raw, index } of text.matchAll(token)) {
    const written = raw.replace(endingOfVerb, "");
    const between = text.slice(from, index);
    const end = index + written.length;
    line += between.split("\n").length - 1;
    tokens.push({ start: index, end, text: written, small: written.toLowerCase(), gap: gapOf(between), line });
    from = end;
  }
  return tokens;
}

function gapOf(between: string): string {
  if (between === " ") return "";
  if (between === "") return "joined";
  const signs = between.replace(/[^\S\n]+/g, "");
  if (signs === "") return "wide";
  if (!signs.includes("\n")) return signs.slice(0, 2);
  return /[.!?:]\n/.test(signs) ? "stop-line" : "line";
}
