/** What a recipient who searches the copy will find, and what only eyes find. */
import type { Searched } from "~/domain/release/searched";
import { counted } from "~/components/design/counted";

export function saidOfSearch({ whole, inPart, wordless, words, lost }: Searched): string {
  const onPages = (count: number) => counted(count, "page", "pages");
  const sentences = [
    whole > 0 && `On ${onPages(whole)} a search finds every word of the text that stays.`,
    inPart > 0 &&
      `On ${onPages(inPart)} a search does not find ${lost} of ${counted(words, "word", "words")}: they can be seen, but not searched.`,
    wordless > 0 &&
      `On ${onPages(wordless)} there are no words to search, because nobody had read the picture into the file: the recipient must read it by eye.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}
