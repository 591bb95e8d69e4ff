/** What a search of the finished copy finds on its pages that left as pictures, page by page counted. */

/** Of `words` that stay on a page so many (`lost`) are not found. */
export type PageSearched = { words: number; lost: number };

/** Pages on which every word is found, some words, and none because the page has none; and the words not found. */
export type Searched = { whole: number; inPart: number; wordless: number; words: number; lost: number };

export function searched(pages: readonly PageSearched[]): Searched {
  const [wordless, spoken] = [pages.filter(({ words }) => words === 0), pages.filter(({ words }) => words > 0)];
  const inPart = spoken.filter(({ lost }) => lost > 0);
  const sum = (count: (page: PageSearched) => number) => inPart.reduce((all, page) => all + count(page), 0);
  return {
    whole: spoken.length - inPart.length,
    inPart: inPart.length,
    wordless: wordless.length,
    words: sum(({ words }) => words),
    lost: sum(({ lost }) => lost),
  };
}
