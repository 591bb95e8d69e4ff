/**
 * What a file holds that its own pages do not show. Nothing of it may be lost without a word (decision 13): it is
 * printed on pages of ours behind the file's own, or it stays in the original alone and the document says so. A file
 * inside a file becomes a document, or is named, by itself (`enclosed-files`).
 */

/** The wording of each stands in `components/records/not-on-pages-wording`. */
export const kindsNotOnPages = [
  // of PDFs and of office files
  "comments",
  "sound-or-film",
  "field-values", // that do not fit their boxes, or stand in fields that are not shown
  // of PDFs
  "calculated-fields",
  "form-without-pages", // XFA: another program draws it
  "hidden-layers",
  "bookmarks",
  "title-and-keywords",
  "page-labels",
  "link-addresses",
  "earlier-versions",
  "alternative-text",
  "programs",
  // of office files
  "hidden-words",
  "hidden-sheets",
  "hidden-rows-or-columns",
  "hidden-slides",
  "cut-cells",
  "speaker-notes",
  // of messages
  "other-version-of-words",
  "pictures-elsewhere",
  // of messages and of plain text
  "unprinted-letters", // that none of our fonts has: a white square stands for each; or that are no letters, and are left out
] as const;
export type KindNotOnPages = (typeof kindsNotOnPages)[number];

/**
 * `on` are the pages of the document that it belongs to, where that is known. `printedOn` are the pages of ours on
 * which it can be read, searched and marked; without them it stands in the original alone. `names` are the file's own
 * (of a hidden sheet), for showing. `heldBy` is the file to look into where the document was split or merged since.
 */
export type NotOnPages = {
  what: KindNotOnPages;
  count?: number;
  names?: string[];
  on?: number[];
  printedOn?: number[];
  heldBy?: string;
};

/** What most files have and few say anything with: told, but never as something that wants looking at. */
const told: readonly KindNotOnPages[] = [
  "bookmarks",
  "title-and-keywords",
  "page-labels",
  "link-addresses",
  "earlier-versions",
  "alternative-text",
  "programs",
];

/** An officer must look into the original, or at the pages of ours, to know all that the file says. */
export const wantsLooking = ({ what }: NotOnPages): boolean => !told.includes(what);

/** What belongs to this page, or was printed on it. */
export const besidePage = (notes: readonly NotOnPages[], page: number): NotOnPages[] =>
  notes.filter(({ on, printedOn }) => on?.includes(page) || printedOn?.includes(page));

type Regrouped = { numbers: ReadonlyMap<number, number>; from: string };

/**
 * Of a document that was split or merged: `numbers` are the new numbers of the old pages, `from` is the name of the
 * file that still holds what no page shows. What was printed is a page like any other, and goes where that page goes.
 */
export function regroupedNotOnPages(notes: readonly NotOnPages[], { numbers, from }: Regrouped): NotOnPages[] {
  const moved = (pages: readonly number[] | undefined) => pages?.flatMap((page) => numbers.get(page) ?? []);
  return notes.flatMap(({ on, printedOn, ...note }) => {
    const [here, printedHere] = [moved(on), moved(printedOn)];
    const isElsewhere = printedHere ? printedHere.length === 0 : here?.length === 0;
    if (isElsewhere) return [];
    return [
      {
        ...note,
        ...(here?.length && { on: here }),
        ...(printedHere ? { printedOn: printedHere } : { heldBy: note.heldBy ?? from }),
      },
    ];
  });
}
