/**
 * Burns marks into a document: what lies under them is removed, the rest is copied into a new file, and the new file is
 * handed over only when independent readers found nothing left. Runs in its caller's process: put it in a child.
 *
 * Boxes are in points (1/72 inch) from the top-left corner of the page as displayed: after rotation, within the crop
 * box, and with UserUnit applied, so that a page of 300 units with UserUnit 2 is 600 points wide.
 */
import type { FileRefusal } from "~/adapters/documents/document-tools";
import type { RedactionReport } from "./redaction-report";
import type { Mark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { clippedTo } from "~/adapters/pdf/engine/coordinates";
import { inventoryOf, saysAnywhere } from "~/adapters/pdf/read/document-strings";
import { pagesDrawnOtherwise } from "~/adapters/pdf/read/drawn-otherwise";
import { flattenedSource, type FlattenedSource } from "./flattened-source";
import { noticeHeading } from "~/adapters/pdf/rewrite/notice-page";
import { load } from "~/adapters/pdf/engine/page-tree";
import { openPdf, UnreadablePage, type OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { pagesWithRowsBehind } from "~/adapters/pdf/read/fax-rows";
import { findInPicture, readRegions } from "~/adapters/pdf/read/read-letters";
import { risksOf, type Risk } from "~/adapters/pdf/read/risk-scan";
import {
  planDocument,
  revealingTerms,
  type FindMark,
  type Said,
  type DocumentPlan,
} from "~/adapters/pdf/plan/plan-document";
import { noteWordsOfPictures } from "~/adapters/pdf/plan/unseen-words";
import { verifiedRelease } from "./verified-release";

export type BurnInRefusal = FileRefusal | "not-verified" | "mark-outside-document" | "words-not-found";
/**
 * Of a long record the bytes are one chunk at a time: `before` pages of `pages` come before it, and `revealing` is what
 * must not be learnt from any of them. Marks, report and sentences count the pages of the whole record.
 */
type Within = { before: number; pages: number; revealing: readonly string[] };
export type WordingFor = (code: ExemptionCode) => string;
export type BurnIn = {
  bytes: Uint8Array;
  marks: readonly Mark[];
  wordingFor?: WordingFor;
  password?: string;
  within?: Within;
  /**
   * What of the marks lies beside its page altogether: "refused", since whoever wrote it down meant something else, or
   * "dropped", where it is known to lie over words beyond the edge, which are seen by nobody and are not copied.
   */
  outside?: "refused" | "dropped";
};
export type BurntIn =
  | { ok: true; bytes: Uint8Array; report: RedactionReport }
  | { ok: false; report?: RedactionReport; because: BurnInRefusal; sentences: string[] };

const fileSentences = {
  empty: "The file is empty.",
  damaged: "The PDF is damaged and cannot be read.",
  "password-needed": "The PDF is protected by a password that is not known.",
  "not-what-its-name-says": "The file is not a PDF.",
} as const;

/** Said on a withheld page where the caller gives no wording: a code could itself tell what must not be told. */
const neutralWording = () => "Some information has been withheld as the law allows.";

export async function burnIn({
  bytes,
  marks,
  wordingFor = neutralWording,
  password,
  within,
  outside = "refused",
}: BurnIn): Promise<BurntIn> {
  return opening(bytes, password, within?.before, async (pdf) => {
    const faults = marksOutside(pdf, marks, within, outside);
    if (faults.length) return { ok: false, because: "mark-outside-document", sentences: faults };
    const here = marksHere(marks, pdf, within?.before).filter((mark) => isOnItsPage(pdf, mark));
    return burnInto(pdf, here, wordingFor, within);
  });
}

async function opening<Done>(
  bytes: Uint8Array,
  password: string | undefined,
  before = 0,
  work: (pdf: OpenedPdf) => Promise<Done>,
): Promise<Done | { ok: false; because: FileRefusal; sentences: string[] }> {
  let pdf: OpenedPdf | undefined;
  try {
    const opened = await openPdf(bytes, { password });
    if (!opened.ok) return { ok: false, because: opened.because, sentences: [fileSentences[opened.because]] };
    pdf = opened.pdf;
    return await work(pdf);
  } catch (error) {
    if (error instanceof UnreadablePage)
      return {
        ok: false,
        because: "damaged",
        sentences: [`The PDF is damaged: page ${error.page + before} cannot be read.`],
      };
    if (isFromPdfLib(error))
      return {
        ok: false,
        because: "damaged",
        sentences: ["The PDF is damaged: a part of it is not what it should be."],
      };
    throw error;
  } finally {
    pdf?.close();
  }
}

/** It takes a document to be as the standard says, and where one is not it throws whatever comes first. */
const isFromPdfLib = (error: unknown) =>
  error instanceof Error && /node_modules[\\/]pdf-lib[\\/]/.test(error.stack?.split("\n")[1] ?? "");

/** What one chunk of a record says and what its marks take out, and which words to be found were found. */
export type ChunkRead =
  { ok: true; said: Said; found: ReadonlySet<Mark> } | { ok: false; because: FileRefusal; sentences: string[] };

export async function readChunk({
  bytes,
  marks,
  wordingFor = neutralWording,
  before,
}: Pick<BurnIn, "bytes" | "marks" | "wordingFor"> & { before: number }): Promise<ChunkRead> {
  return opening(bytes, undefined, before, async (pdf) => {
    const { untouched, structure } = await flattenedSource(pdf);
    try {
      const seen = await planDocument(untouched, marksHere(marks, untouched, before), risksOf(structure));
      return { ok: true as const, said: saidBy(seen, wordingFor), found: seen.found };
    } finally {
      untouched.close();
    }
  });
}

/** What the structure tells, which pages another program draws with more on them, and what fax pictures go on with. */
async function risksIn({ bytes, untouched, structure }: FlattenedSource): Promise<ReadonlyMap<number, Set<Risk>>> {
  const risks = risksOf(structure);
  for (const page of await pagesDrawnOtherwise(untouched, bytes)) risks.get(page)?.add("drawn-otherwise");
  for (const page of await pagesWithRowsBehind(structure)) risks.get(page)?.add("odd-picture");
  return risks;
}

async function burnInto(
  original: OpenedPdf,
  marks: readonly Mark[],
  wordingFor: WordingFor,
  within: Within | undefined,
): Promise<BurntIn> {
  const phrases = marks.filter((mark) => "find" in mark);
  // words may have to be looked for in what is no page
  const before = phrases.length && !within ? original.save() : null;
  const source = await flattenedSource(original);
  const { bytes: flat, untouched, structure, annotations } = source;
  try {
    const seen = await planDocument(untouched, marks, await risksIn(source));
    const missing = before ? await phrasesNowhere(phrases, seen, before) : [];
    if (missing.length) return { ok: false, because: "words-not-found", sentences: missing };
    await noteWordsOfPictures(untouched, seen.pages);
    const removed = {
      ...seen.removed,
      ...inventoryOf(structure),
      annotations,
      otherPages: seen.pages.filter((page) => page.withheld).length,
    };
    const terms = within?.revealing ?? revealingTerms(saidBy(seen, wordingFor), phrases);
    const release = await verifiedRelease({
      untouched,
      flat,
      seen,
      phrases,
      terms,
      marks,
      removed,
      wordingFor,
      pagesBefore: within?.before ?? 0,
    });
    const offPages = within ? [] : phrases.filter((mark) => !seen.found.has(mark));
    const left = release.ok ? await phrasesLeft(release.bytes, phrases, offPages) : [];
    return left.length ? { ok: false, because: "words-not-found", sentences: left } : release;
  } finally {
    untouched.close();
  }
}

const saidBy = ({ pages, terms }: DocumentPlan, wordingFor: WordingFor): Said => ({
  says: [
    ...pages.map((page) => page.says),
    ...pages.flatMap((page) => (page.withheld ? [`${noticeHeading} ${wordingFor(page.withheld)}`] : [])),
  ],
  removed: terms,
});

/** The marks that concern these pages, counted from the first of them. */
function marksHere(marks: readonly Mark[], { pageCount }: OpenedPdf, before = 0): Mark[] {
  if (!before) return marks.filter((mark) => mark.page === undefined || mark.page <= pageCount);
  return marks.flatMap((mark) => {
    if (mark.page === undefined) return [mark];
    const page = mark.page - before;
    return page > 0 && page <= pageCount ? [{ ...mark, page }] : [];
  });
}

function marksOutside(
  pdf: OpenedPdf,
  marks: readonly Mark[],
  { before, pages }: Pick<Within, "before" | "pages"> = { before: 0, pages: pdf.pageCount },
  outside: "refused" | "dropped" = "refused",
): string[] {
  return marks.flatMap((mark, index) => {
    if (mark.page === undefined) return [];
    if (mark.page > pages)
      return [`Mark ${index + 1} names page ${mark.page}, but the document has ${counted(pages)}.`];
    if (outside === "dropped" || mark.page <= before || mark.page > before + pdf.pageCount) return [];
    if (isOnItsPage(pdf, { ...mark, page: mark.page - before })) return [];
    const size = pdf.size(mark.page - before);
    const points = `${Math.round(size.width)} by ${Math.round(size.height)} points`;
    return [`Mark ${index + 1} lies outside page ${mark.page}, which is ${points}.`];
  });
}

const isOnItsPage = (pdf: OpenedPdf, mark: Mark) =>
  !("box" in mark) || clippedTo(pdf.size(mark.page), mark.box) !== null;

const counted = (pages: number) => (pages === 1 ? "one page" : `${pages} pages`);

/**
 * Words that were nowhere on the pages, and in the file all the same, must have stood where the new file carries
 * nothing: otherwise a page shows them in a way in which nobody could look for them, and the mark took nothing.
 */
async function phrasesLeft(
  bytes: Uint8Array,
  phrases: readonly FindMark[],
  offPages: readonly FindMark[],
): Promise<string[]> {
  if (!offPages.length) return [];
  const document = await load(bytes);
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(`the new file cannot be opened: ${opened.because}`);
  try {
    const left = new Set(offPages.filter((mark) => saysAnywhere(document, mark.find)));
    for (let page = 1; page <= opened.pdf.pageCount; page += 1) {
      const { width, height } = opened.pdf.size(page);
      const read = await readRegions(opened.pdf, page, [[0, 0, width, height]]);
      for (const mark of offPages) if (findInPicture(read, mark.find).length) left.add(mark);
    }
    return [...left].map(
      (mark) =>
        `The words of find mark ${phrases.indexOf(mark) + 1} stand in the file, but not where its pages can be searched: nothing was hidden. Cover them with a box instead.`,
    );
  } finally {
    opened.pdf.close();
  }
}

/** Words that stand only in a title, a bookmark or an attachment count as found: the new file carries none of those. */
async function phrasesNowhere(
  phrases: readonly FindMark[],
  { found }: DocumentPlan,
  before: Uint8Array,
): Promise<string[]> {
  const missing = phrases.filter((mark) => !found.has(mark));
  if (!missing.length) return [];
  const document = await load(before);
  return missing.flatMap((mark) => {
    if (mark.page === undefined && saysAnywhere(document, mark.find)) return [];
    const where = mark.page === undefined ? "anywhere in the document" : `on page ${mark.page}`;
    return [`The words of find mark ${phrases.indexOf(mark) + 1} were not found ${where}: nothing was hidden.`];
  });
}
