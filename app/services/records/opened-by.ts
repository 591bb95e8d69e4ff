import { openingsBy } from "#db/people/access-log";
import { recordsOf } from "#db/records/documents";
import type { Db } from "#db/engine/kit";
import { openedPages } from "~/domain/records/opened-pages";
import type { PageRanges } from "~/domain/terms/page-ranges";

/** The pages of each record of a case that somebody has opened, by the record's id. */
export async function pagesOpenedBy(
  db: Db,
  trust: number,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<ReadonlyMap<string, PageRanges>> {
  const openings = await openingsBy(db, trust, { caseId, personId, what: ["page", "picture", "review"] });
  const records = await recordsOf(db, trust, caseId);
  return new Map(records.map(({ id, pageCount }) => [id, openedPages(openings, { id, pageCount })]));
}
