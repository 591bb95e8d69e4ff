/**
 * What was typed into the forms of the opinion: which pages of each record are to be looked at, which were, and for
 * which the test is met.
 */
import type { FieldError } from "~/components/design/error-summary";
import { rangesWording } from "~/components/records/ranges-wording";
import { type OpinionScope, type PagesOfRecord, readPageRanges } from "~/domain/terms/page-ranges";
import type { RecordToRead } from "~/services/opinion/records-to-read";

export type ScopeRead = { covers: OpinionScope[]; harm: PagesOfRecord[]; errors: FieldError[] };

/** An empty box is a record that was not looked at, or in which the test is met nowhere. */
export function scopeIn(
  typed: Record<string, string>,
  records: readonly RecordToRead[],
  { isHarm }: { isHarm: boolean },
): ScopeRead {
  const read: ScopeRead = { covers: [], harm: [], errors: [] };
  for (const { id: documentId, pageCount, isReady } of records) {
    if (!isReady) continue;
    const boxes = [
      ["covers", (pages: PagesOfRecord["pages"]) => read.covers.push({ documentId, pages, of: pageCount })],
      ["harm", (pages: PagesOfRecord["pages"]) => read.harm.push({ documentId, pages })],
    ] as const;
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

/** What an officer asks for: null is the whole record. */
export function askedScopeIn(
  typed: Record<string, string>,
  records: readonly RecordToRead[],
): { scope: OpinionScope[] | null; errors: FieldError[] } {
  if (typed["scope"] !== "pages") return { scope: null, errors: [] };
  const ready = records.filter(({ isReady }) => isReady);
  const [scope, errors]: [OpinionScope[], FieldError[]] = [[], []];
  for (const { id: documentId, pageCount } of ready) {
    const field = `asked-${documentId}`;
    const written = (typed[field] ?? "").trim();
    if (!written) continue;
    const pages = readPageRanges(written, { pageCount });
    if (pages.ok) scope.push({ documentId, pages: pages.ranges, of: pageCount });
    else errors.push({ field, message: rangesWording[pages.because] });
  }
  if (scope.length === 0 && errors.length === 0)
    errors.push({
      field: ready[0] ? `asked-${ready[0].id}` : "scope",
      message: "Say which pages they should look at, such as 3-5, 9",
    });
  return { scope, errors };
}
