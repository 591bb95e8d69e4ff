/** What a clinician typed into the form of the opinion: which pages of each record were looked at, and for which the test is met. */
import type { FieldError } from "~/components/error-summary";
import { rangesWording } from "~/components/ranges-wording";
import type { OpinionScope, PagesOfRecord } from "~/domain/opinion-scope";
import { readPageRanges } from "~/domain/page-ranges";
import type { RecordToRead } from "~/services/records-to-read";

export type ScopeRead = { covers: OpinionScope[]; harm: PagesOfRecord[]; errors: FieldError[] };

/** An empty box is a record that was not looked at, or in which the test is met nowhere. */
export function scopeIn(typed: Record<string, string>, records: readonly RecordToRead[], { isHarm }: { isHarm: boolean }): ScopeRead {
  const read: ScopeRead = { covers: [], harm: [], errors: [] };
  for (const { id: documentId, pageCount, isReady } of records) {
    if (!isReady) continue;
    const boxes = [["covers", (pages: PagesOfRecord["pages"]) => read.covers.push({ documentId, pages, of: pageCount })], ["harm", (pages: PagesOfRecord["pages"]) => read.harm.push({ documentId, pages })]] as const;
    for (const [box, keep] of boxes) {
      const field = `${box}-${documentId}`;
      const written = (typed[field] ?? "").trim();
      if (!written || (box === "harm" && !isHarm)) continue;
      const pages = readPageRanges(written, { pageCount });
      if (pages.ok) keep(pages.ranges);
      else read.errors.push({ field, message: rangesWording[pages.because] });
    }
  }
  return read;
}
