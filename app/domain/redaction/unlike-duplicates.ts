/**
 * A page left out as a copy of another, which is not the same: the recipient is told that it was identical to one they
 * have. A page can be read badly, or be the same sheet scanned twice, so that a person says it in words, or decides the
 * page another way.
 */
import { isSamePage } from "~/domain/records/duplicate-pages";
import type { Fingerprint } from "~/domain/records/likeness";
import type { ContradictedReason } from "./contradicted-reasons";
import { leftOutPages } from "./marks";
import type { MarksManifest } from "./marks-manifest";

/** `prints` is null where the pages of the record were never compared: nobody can say that they are the same. */
export type PrintedRecord = { id: string; marks: MarksManifest; prints: readonly Fingerprint[] | null };

/**
 * Of one record, in the order of its pages; what a page is said to be a copy of may stand in any record of the case.
 */
export function unlikeDuplicates(record: PrintedRecord, records: readonly PrintedRecord[]): ContradictedReason[] {
  const printOf = (id: string, page: number) =>
    records.find((each) => each.id === id)?.prints?.find((print) => print.page === page);
  return leftOutPages(record.marks).flatMap((page): ContradictedReason[] => {
    const { because, keptAs } = record.marks.leftOut?.[page] ?? {};
    if (because !== "duplicate" || !keptAs) return [];
    const [here, there] = [printOf(record.id, page), printOf(keptAs.document, keptAs.page)];
    if (here && there && isSamePage(here, there)) return [];
    return [{ page, code: "DUPLICATE", why: "not-the-same", keptAs }];
  });
}
