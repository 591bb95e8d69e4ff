/** What a page says of itself, kept beside it when it is prepared. */
import { linesOf } from "./page-lines";
import { ownDays, type OwnDay } from "./page-days";
import { pageSource, type PageSource } from "./page-source";
import type { Word } from "./pages";

export type PageAbout = PageSource & { days: OwnDay[] };

export function pageAbout(words: readonly Word[]): PageAbout {
  const lines = linesOf(words).map(({ text }) => text);
  return { ...pageSource(lines), days: ownDays(lines) };
}
