/**
 * Burns marks into a document: what lies under them is removed, the rest is copied into a new file, and the new file is handed
 * over only when independent readers found nothing left. Runs in its caller's process: put it in a child.
 *
 * Boxes are in points (1/72 inch) from the top-left corner of the page as displayed: after rotation, within the crop box, and
 * with UserUnit applied, so that a page of 300 units with UserUnit 2 is 600 points wide.
 */
import type { FileRefusal } from "~/adapters/documents/document-tools";
import type { RedactionReport } from "./redaction-report";
import type { Mark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { buildRelease } from "./build-release";
import { clippedTo } from "~/adapters/pdf/engine/coordinates";
import { inventoryOf, saysAnywhere } from "~/adapters/pdf/read/document-strings";
import { flattenedSource, reopened } from "./flattened-source";
import { noticeHeading } from "~/adapters/pdf/rewrite/notice-page";
import { load } from "~/adapters/pdf/engine/page-tree";
import { openPdf, UnreadablePage, type OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { removeUnder } from "~/adapters/pdf/plan/remove-content";
import { risksOf } from "~/adapters/pdf/read/risk-scan";
import { asSearched, patternFor } from "~/adapters/pdf/read/find-words";
import {
  planDocument,
  revealingTerms,
  type FindMark,
  type PagePlan,
  type Said,
  type DocumentPlan,
} from "~/adapters/pdf/plan/plan-document";
import { noteWordsOfPictures } from "~/adapters/pdf/plan/unseen-words";
import { verifyRelease, type Verdict } from "~/adapters/pdf/prove/verify-release";
import type { Doubt } from "~/adapters/pdf/prove/verify-structure";

export type BurnInRefusal = FileRefusal | "not-verified" | "mark-outside-document" | "words-not-found";
/**
 * Of a long record the bytes are one chunk at a time: `before` pages of `pages` come before it, and `revealing` is what must not be
 * learnt from any of them. Marks, report and sentences count the pages of the whole record.
 */
export type Within = { before: number; pages: number; revealing: readonly string[] };
export type WordingFor = (code: ExemptionCode) => string;
export type BurnIn = {
  bytes: Uint8Array;
  marks: readonly Mark[];
  wordingFor?: WordingFor;
  password?: string;
  within?: Within;
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
}: BurnIn): Promise<BurntIn> {
  return opening(bytes, password, within?.before, async (pdf) => {
    const outside = marksOutside(pdf, marks, within);
    if (outside.length) return { ok: false, because: "mark-outside-document", sentences: outside };
    return burnInto(pdf, marksHere(marks, pdf, within?.before), wordingFor, within);
  });
}

async function opening<Done>(
  bytes: Uint8Array,
  password: string | undefined,
  before = 0,
  work: (pdf: OpenedPdf) => Promise<Done>,
): Promise<Done | { ok: false; because: FileRefusal; sentences: string[] }> {
  const opened = await openPdf(bytes, { password });
  if (!opened.ok) return { ok: false, because: opened.because, sentences: [fileSentences[opened.because]] };
  try {
    return await work(opened.pdf);
  } catch (error) {
    if (error instanceof UnreadablePage)
      return {
        ok: false,
        because: "damaged",
        sentences: [`The PDF is damaged: page ${error.page + before} cannot be read.`],
      };
    throw error;
  } finally {
    opened.pdf.close();
  }
}

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

async function burnInto(
  original: OpenedPdf,
  marks: readonly Mark[],
  wordingFor: WordingFor,
  within: Within | undefined,
): Promise<BurntIn> {
  const phrases = marks.filter((mark) => "find" in mark);
  const before = phrases.length && !within ? original.save() : null; // words may have to be looked for in what is no page
  const { bytes: flat, untouched, structure, annotations } = await flattenedSource(original);
  try {
    const seen = await planDocument(untouched, marks, risksOf(structure));
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
    return await releaseOf({
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
  return marks.flatMap((mark) =>
    mark.page === undefined
      ? [mark]
      : mark.page > before && mark.page <= before + pageCount
        ? [{ ...mark, page: mark.page - before }]
        : [],
  );
}

type Work = {
  untouched: OpenedPdf;
  flat: Uint8Array;
  seen: DocumentPlan;
  phrases: FindMark[];
  terms: readonly string[];
  marks: readonly Mark[];
  removed: RedactionReport["removed"];
  wordingFor: WordingFor;
  pagesBefore: number;
};

const mostTries = 3;

/** Where a reader doubts a page, the page is made a picture and all is built and read again, but for the looks of pages that come out the same; a doubt about a picture refuses. */
async function releaseOf({
  untouched,
  flat,
  seen,
  phrases,
  terms,
  marks,
  removed,
  wordingFor,
  pagesBefore,
}: Work): Promise<BurntIn> {
  const { pages } = seen;
  hideLayersThatTell(pages, terms);
  const changed = await load(await removedInPlace(flat, pages));
  const proven = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const bytes = await buildRelease({ untouched, changed }, pages, terms, wordingFor);
    const verdict = await verifyRelease({ bytes, untouched, pages, terms, phrases, proven });
    const report = reportOf(verdict, pages, { marksApplied: marks.length, removed, pagesBefore });
    if (report.verified) return { ok: true, bytes, report };
    if (attempt === mostTries || !improved(pages, verdict))
      return { ok: false, because: "not-verified", report, sentences: report.doubts };
  }
}

function improved(pages: PagePlan[], { doubts, more }: Verdict): boolean {
  const doubted = new Set(doubts.map((doubt) => doubt.page));
  let changed = false;
  for (const plan of pages) {
    if (!doubted.has(plan.page) || plan.withheld) continue;
    const added = more.get(plan.page) ?? [];
    if (plan.picture && !added.length && plan.fewerWords) continue;
    plan.fewerWords = plan.picture !== null;
    plan.picture ??= "doubted";
    plan.boxes.push(...added);
    plan.overlays = null;
    plan.drawn = null;
    changed = true;
  }
  return changed;
}

/** Words a scanner laid under its picture are dropped where they spell what was removed elsewhere. */
function hideLayersThatTell(pages: PagePlan[], terms: readonly string[]) {
  const everywhere = terms.map(patternFor);
  for (const plan of pages) {
    if (plan.picture || plan.withheld || !plan.layerSays) continue;
    const says = asSearched(plan.layerSays);
    if ([...everywhere, ...plan.hides.map(patternFor)].some((pattern) => says.search(pattern) >= 0))
      plan.picture = "hidden-words";
  }
}

async function removedInPlace(flat: Uint8Array, pages: PagePlan[]): Promise<Uint8Array> {
  const inPlace = pages.filter((plan) => plan.boxes.length && !plan.picture && !plan.withheld);
  if (!inPlace.length) return flat;
  const pdf = await reopened(flat);
  try {
    for (const plan of inPlace) if (!removeUnder(pdf, plan.page, plan.boxes)) plan.picture = "could-not-remove";
    return pdf.save();
  } finally {
    pdf.close();
  }
}

function marksOutside(
  pdf: OpenedPdf,
  marks: readonly Mark[],
  { before, pages }: Pick<Within, "before" | "pages"> = { before: 0, pages: pdf.pageCount },
): string[] {
  return marks.flatMap((mark, index) => {
    if (mark.page === undefined) return [];
    if (mark.page > pages)
      return [
        `Mark ${index + 1} names page ${mark.page}, but the document has ${pages === 1 ? "one page" : `${pages} pages`}.`,
      ];
    if (!("box" in mark) || mark.page <= before || mark.page > before + pdf.pageCount) return [];
    const { width, height } = pdf.size(mark.page - before);
    return clippedTo({ width, height }, mark.box)
      ? []
      : [
          `Mark ${index + 1} lies outside page ${mark.page}, which is ${Math.round(width)} by ${Math.round(height)} points.`,
        ];
  });
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
    return [
      `The words of find mark ${phrases.indexOf(mark) + 1} were not found ${mark.page === undefined ? "anywhere in the document" : `on page ${mark.page}`}: nothing was hidden.`,
    ];
  });
}

type Burnt = { marksApplied: number; removed: RedactionReport["removed"]; pagesBefore: number };

function reportOf(
  { doubts, readers }: Verdict,
  pages: readonly PagePlan[],
  { marksApplied, removed, pagesBefore }: Burnt,
): RedactionReport {
  const numbersOf = (plans: readonly PagePlan[]) => plans.map(({ page }) => page + pagesBefore);
  const pageOf = ({ page }: Doubt) => (page === null ? null : page + pagesBefore);
  return {
    verified: doubts.length === 0,
    pages: pages.length,
    marksApplied,
    withheldPages: numbersOf(pages.filter((plan) => plan.withheld)),
    removed,
    rasterisedPages: numbersOf(pages.filter((plan) => plan.picture)),
    readers,
    doubts: [
      ...new Set(
        doubts.map((doubt) => (doubt.page === null ? `${doubt.says}.` : `${doubt.says} on page ${pageOf(doubt)}.`)),
      ),
    ],
    stillFound: doubts.flatMap((doubt) =>
      doubt.word === undefined ? [] : [{ page: pageOf(doubt), word: doubt.word }],
    ),
  };
}
