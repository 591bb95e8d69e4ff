/** Builds the new document and has it read by others, again and again, until no reader finds anything, or gives up. */
import type { RedactionReport } from "./redaction-report";
import type { Mark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { buildRelease } from "./build-release";
import { reopened } from "./flattened-source";
import { load } from "~/adapters/pdf/engine/page-tree";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { removeUnder } from "~/adapters/pdf/plan/remove-content";
import { asSearched, patternFor } from "~/adapters/pdf/read/find-words";
import { leaveAsPicture, type FindMark, type PagePlan, type DocumentPlan } from "~/adapters/pdf/plan/plan-document";
import { verifyRelease, type Verdict } from "~/adapters/pdf/prove/verify-release";
import type { Doubt } from "~/adapters/pdf/prove/verify-structure";

export type Work = {
  untouched: OpenedPdf;
  flat: Uint8Array;
  seen: DocumentPlan;
  phrases: FindMark[];
  terms: readonly string[];
  marks: readonly Mark[];
  removed: RedactionReport["removed"];
  wordingFor: (code: ExemptionCode) => string;
  pagesBefore: number;
};

type Release =
  | { ok: true; bytes: Uint8Array; report: RedactionReport }
  | { ok: false; because: "not-verified"; report: RedactionReport; sentences: string[] };

const mostTries = 3;

/**
 * Where a reader doubts a page, the page is made a picture and all is built and read again, but for the looks of pages
 * that come out the same; a doubt about a picture refuses.
 */
export async function verifiedRelease(work: Work): Promise<Release> {
  const { untouched, flat, seen, phrases, terms, marks, removed, wordingFor, pagesBefore } = work;
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
    leaveAsPicture(plan, "doubted");
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
      leaveAsPicture(plan, "hidden-words");
  }
}

async function removedInPlace(flat: Uint8Array, pages: PagePlan[]): Promise<Uint8Array> {
  const inPlace = pages.filter((plan) => plan.boxes.length && !plan.picture && !plan.withheld);
  if (!inPlace.length) return flat;
  const pdf = await reopened(flat);
  try {
    for (const plan of inPlace) if (!removeUnder(pdf, plan.page, plan.boxes)) leaveAsPicture(plan, "could-not-remove");
    return pdf.save();
  } finally {
    pdf.close();
  }
}

type Burnt = { marksApplied: number; removed: RedactionReport["removed"]; pagesBefore: number };

function reportOf(
  { doubts, readers }: Verdict,
  pages: readonly PagePlan[],
  { marksApplied, removed, pagesBefore }: Burnt,
): RedactionReport {
  const numbersOf = (plans: readonly PagePlan[]) => plans.map(({ page }) => page + pagesBefore);
  const pageOf = ({ page }: Doubt) => (page === null ? null : page + pagesBefore);
  const sentenceOf = (doubt: Doubt) =>
    doubt.page === null ? `${doubt.says}.` : `${doubt.says} on page ${pageOf(doubt)}.`;
  return {
    verified: doubts.length === 0,
    pages: pages.length,
    marksApplied,
    withheldPages: numbersOf(pages.filter((plan) => plan.withheld)),
    removed,
    rasterisedPages: numbersOf(pages.filter((plan) => plan.picture)),
    searchable: pages.flatMap(({ page, picture, searchable }) =>
      searchable && (picture || searchable.lost > 0) ? [{ page: page + pagesBefore, ...searchable }] : [],
    ),
    readers,
    doubts: [...new Set(doubts.map(sentenceOf))],
    stillFound: doubts.flatMap((doubt) =>
      doubt.word === undefined ? [] : [{ page: pageOf(doubt), word: doubt.word }],
    ),
  };
}
