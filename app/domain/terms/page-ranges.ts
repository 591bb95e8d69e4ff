/** Pages of one document as people write them: "3-5, 9". Kept in order, and joined where they touch. */

/** First and last page, both included. */
export type PageRange = readonly [first: number, last: number];
export type PageRanges = readonly PageRange[];

export type RangesRefusal = "no-pages" | "not-pages" | "beyond-the-last-page";
export type RangesRead = { ok: true; ranges: PageRanges } | { ok: false; because: RangesRefusal };

/**
 * "all" stands for every page. A dash may be of any length, and a comma, a semicolon, "and" or a space stands between
 * ranges.
 */
export function readPageRanges(typed: string, { pageCount }: { pageCount: number }): RangesRead {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/\b(pages?|and|to)\b/g, (word) => (word === "to" ? "-" : " "))
    .replace(/\s*[-‐–—]\s*/g, "-")
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (words.length === 0) return { ok: false, because: "no-pages" };
  if (words.length === 1 && words[0] === "all") return { ok: true, ranges: wholeOf(pageCount) };

  const ranges: PageRange[] = [];
  for (const word of words) {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(word) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === undefined || first < 1 || last < first) return { ok: false, because: "not-pages" };
    if (last > pageCount) return { ok: false, because: "beyond-the-last-page" };
    ranges.push([first, last]);
  }
  return { ok: true, ranges: joined(ranges) };
}

export const wholeOf = (pageCount: number): PageRanges => (pageCount > 0 ? [[1, pageCount]] : []);

/** In order, each page once. */
export function joined(ranges: PageRanges): PageRanges {
  const inOrder = [...ranges].sort(([one], [other]) => one - other);
  return inOrder.reduce<PageRange[]>((so, [first, last]) => {
    const before = so.at(-1);
    if (!before || first > before[1] + 1) return [...so, [first, last]];
    return [...so.slice(0, -1), [before[0], Math.max(before[1], last)]];
  }, []);
}

/** As it is written: "3-5, 9". */
export const formatPageRanges = (ranges: PageRanges): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");

/** In a sentence: "page 9", "pages 3-5, 9". */
export const pagesInWords = (ranges: PageRanges): string =>
  `${countPages(ranges) === 1 ? "page" : "pages"} ${formatPageRanges(ranges)}`;

export const hasPage = (ranges: PageRanges, page: number): boolean =>
  ranges.some(([first, last]) => page >= first && page <= last);

export const countPages = (ranges: PageRanges): number =>
  joined(ranges).reduce((sum, [first, last]) => sum + last - first + 1, 0);

export const pagesIn = (ranges: PageRanges): number[] =>
  joined(ranges).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

export const ofPages = (pages: readonly number[]): PageRanges => joined(pages.map((page) => [page, page]));

/** Whether every page of `inner` is one of `outer`. */
export const isWithin = (inner: PageRanges, outer: PageRanges): boolean =>
  countPages([...inner, ...outer]) === countPages(outer);

/** The pages of `ranges` that are none of `others`. */
export const without = (ranges: PageRanges, others: PageRanges): PageRanges =>
  ofPages(pagesIn(ranges).filter((page) => !hasPage(others, page)));

export type PagesOfRecord = { documentId: string; pages: PageRanges };

/** `of` is how many pages the document had. */
export type OpinionScope = PagesOfRecord & { of: number };

export type PageOfRecord = { documentId: string; page: number };
