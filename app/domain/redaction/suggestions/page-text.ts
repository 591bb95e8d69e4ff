/**
 * The words of a page as one text, a line of the page on each line of it, and the way back from a stretch of it to the
 * page.
 */
import { boxesByLine } from "~/domain/records/find-phrase";
import { linesOf } from "~/domain/records/page-lines";
import type { Box, Word } from "~/domain/records/pages";

export type PageText = {
  text: string;
  /** One box a line around whatever stands between two positions. */
  boxesBetween(start: number, end: number): Box[];
};

export function pageText(words: readonly Word[]): PageText {
  const lines = linesOf(words.map(({ text, box }) => ({ text: plainSigns(text), box })));
  const starts: number[] = [];
  let text = "";
  for (const line of lines) {
    if (text) text += "\n";
    starts.push(text.length);
    text += line.text;
  }
  const boxesBetween = (start: number, end: number) =>
    boxesByLine(
      lines.flatMap((line, index) =>
        starts[index]! < end && starts[index]! + line.text.length > start
          ? line.boxesBetween(start - starts[index]!, end - starts[index]!)
          : [],
      ),
    );
  return { text, boxesBetween };
}

/** Quotes, dashes and spaces in the one form that the patterns know; never changes how many letters there are. */
const plainSigns = (text: string) =>
  text
    .replace(/[\u2018\u2019\u02BC`]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s/g, " ");

export type Found = { start: number; end: number; text: string };

const made = new WeakMap<RegExp, RegExp>();
/** The same pattern, telling where its groups stand: made once, not for every page. */
function withPlaces(pattern: RegExp): RegExp {
  const known = made.get(pattern) ?? new RegExp(pattern, `${pattern.flags}d`);
  made.set(pattern, known);
  return known;
}

/** Every match of a pattern; where the pattern has a group `it`, only that. */
export function matchesOf(
  pattern: RegExp,
  { text }: Pick<PageText, "text">,
): (Found & { groups: Record<string, string | undefined> })[] {
  return [...text.matchAll(withPlaces(pattern))].map((match) => {
    const [start, end] = match.indices!.groups?.["it"] ?? match.indices![0]!;
    return { start, end, text: text.slice(start, end), groups: match.groups ?? {} };
  });
}

export const overlaps = (one: Pick<Found, "start" | "end">, other: Pick<Found, "start" | "end">): boolean =>
  one.start < other.end && other.start < one.end;

/** What stands shortly before and after a stretch. */
export const before = ({ text }: Pick<PageText, "text">, { start }: Pick<Found, "start">, letters: number): string =>
  text.slice(Math.max(0, start - letters), start);
export const after = ({ text }: Pick<PageText, "text">, { end }: Pick<Found, "end">, letters: number): string =>
  text.slice(end, end + letters);
