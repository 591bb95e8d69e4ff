import { counted } from "~/components/design/counted";
import type { KindNotOnPages, NotOnPages } from "~/domain/records/not-on-pages";

type Words = { one: string; several: string };

const called: Record<KindNotOnPages, Words> = {
  comments: { one: "comment or note", several: "comments and notes" },
  "sound-or-film": { one: "sound, film or model", several: "sounds, films or models" },
  "field-values": {
    one: "field of a form, whose words are not all shown",
    several: "fields of a form, whose words are not all shown",
  },
  "calculated-fields": {
    one: "field that a program inside the file fills in",
    several: "fields that a program inside the file fills in",
  },
  "form-without-pages": {
    one: "form that only Adobe’s programs can draw: its pages here may show nothing of what was filled in",
    several: "forms that only Adobe’s programs can draw: their pages here may show nothing of what was filled in",
  },
  "hidden-layers": { one: "layer that is switched off", several: "layers that are switched off" },
  bookmarks: { one: "bookmark", several: "bookmarks" },
  "title-and-keywords": { one: "title, author or keyword", several: "title, author, keywords and other properties" },
  "page-labels": { one: "page number of its own", several: "page numbers of its own" },
  "link-addresses": { one: "address that a link leads to", several: "addresses that links lead to" },
  "earlier-versions": { one: "earlier version of itself", several: "earlier versions of itself" },
  "alternative-text": {
    one: "description for people who cannot see a picture",
    several: "descriptions for people who cannot see a picture",
  },
  programs: { one: "program inside the file", several: "programs inside the file" },
  "hidden-words": { one: "hidden passage", several: "hidden passages" },
  "hidden-sheets": { one: "hidden sheet", several: "hidden sheets" },
  "hidden-rows-or-columns": { one: "hidden row or column", several: "hidden rows or columns" },
  "hidden-slides": { one: "hidden slide", several: "hidden slides" },
  "cut-cells": { one: "cell that is cut off", several: "cells that are cut off" },
  "speaker-notes": { one: "speaker’s note", several: "speaker’s notes" },
  "other-version-of-words": {
    one: "second version of its words, which differs",
    several: "other versions of its words, which differ",
  },
  "pictures-elsewhere": {
    one: "picture that was not sent with it",
    several: "pictures that were not sent with it",
  },
  "unprinted-letters": {
    one: "letter that could not be printed: it was left out, or a white square stands for it",
    several: "letters that could not be printed: they were left out, or a white square stands for each",
  },
};

/** "3 comments and notes (pages 2 and 5)": what it is, and where, without what became of it. */
export function partNotOnPages({ what, count, names, on, heldBy }: NotOnPages): string {
  const { one, several } = called[what];
  const many = count === undefined ? `some ${several}` : counted(count, one, several);
  return [
    many,
    names?.length && `“${names.join("”, “")}”`,
    on?.length && `(${pagesInWords(on)})`,
    heldBy && `in “${heldBy}”, which is among the removed records`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What an officer who has the page open must know. */
export function besidePageWording(note: NotOnPages, page: number): string {
  const { on, printedOn, ...part } = note;
  if (printedOn?.includes(page))
    return `Printed here because no page of the file shows it: ${partNotOnPages({ ...part, on })}.`;
  // what belongs to several pages is counted for all of them
  const what = partNotOnPages(on?.length === 1 ? part : { ...part, count: undefined });
  if (printedOn?.length) return `This page holds ${what}: printed on ${pagesInWords(printedOn)}.`;
  return `This page holds ${what} that it does not show. Download the original to see it.`;
}

const mostNamed = 6;

/** "page 4", "pages 2 and 5", "pages 2, 5, 6 and 3 more". */
export function pagesInWords(pages: readonly number[]): string {
  if (pages.length === 1) return `page ${pages[0]}`;
  const shown = pages.slice(0, mostNamed);
  if (pages.length > mostNamed) return `pages ${shown.join(", ")} and ${pages.length - mostNamed} more`;
  return `pages ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
