import { expect, test } from "vitest";
import { saidOfSearch } from "~/components/release/searchable-wording";
import { searched, type PageSearched } from "~/domain/release/searched";

const page = (words: number, lost = 0): PageSearched => ({ words, lost });

test.each<[string, PageSearched[], string]>([
  ["no page", [], ""],
  ["all words", [page(40), page(3)], "On 2 pages a search finds every word of the text that stays."],
  [
    "some words",
    [page(40, 1), page(1, 1)],
    "On 2 pages a search does not find 2 of 41 words: they can be seen, but not searched.",
  ],
  [
    "a scan",
    [page(0)],
    "On 1 page there are no words to search, because nobody had read the picture into the file: the recipient must read it by eye.",
  ],
])("%s", (_, pages, sentence) => expect(saidOfSearch(searched(pages))).toBe(sentence));

test("each page is in one sentence", () => {
  const said = saidOfSearch(searched([page(9), page(8, 2), page(0)]));
  expect(said.match(/On 1 page/g)).toHaveLength(3);
});
