import { openingsBy } from "#db/people/access-log";
import { recordsOf } from "#db/records/documents";
import type { Db } from "#db/engine/kit";
import { openedPages } from "~/domain/records/opened-pages";
import type { PageRanges } from "~/domain/terms/page-ranges";

const oneByOne = ["page", "picture"] as const;

/** The pages of each record of a case that somebody has opened, by the record's id: in a review copy, or one by one. */
export async function pagesOpenedBy(
  db: Db,
  trust: number,
  { caseId, personId, how = "in any way" }: { caseId: string; personId: string; how?: "in any way" | "one by one" },
): Promise<ReadonlyMap<string, PageRanges>> {
  const what = how === "one by one" ? oneByOne : ([...oneByOne, "review"] as const);
  const openings = await openingsBy(db, trust, { caseId, personId, what });
  const records = await recordsOf(db, trust, caseId);
  return new Map(records.map(({ id, pageCount }) => [id, openedPages(openings, { id, pageCount })]));
}
