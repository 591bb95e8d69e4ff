import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { withholdsForHarm } from "~/domain/exemptions/exemptions";
import { withheldPages } from "~/domain/redaction/marks";
import type { WithheldForHarm } from "~/domain/opinion/opinion";
import type { PageOfRecord } from "~/domain/terms/page-ranges";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf } from "~/services/records/opened-document";

/**
 * The pages on which something is withheld for serious harm, and those that stay behind whole: to be held against what
 * the opinions say.
 */
export async function pagesWithheldForHarm(
  deps: Pick<Deps, "store" | "files">,
  { trust, caseNumber }: { trust: number; caseNumber: string },
): Promise<WithheldForHarm> {
  const records = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase ? recordsOf(db, trust, kase.id) : [];
  });
  const [forHarm, whole]: [PageOfRecord[], PageOfRecord[]] = [[], []];
  for (const { id: documentId } of records) {
    const opened = await openDocument(deps, { trust, caseNumber, documentId });
    if (!opened) continue;
    const marks = await marksOf(opened);
    forHarm.push(
      ...marks.marks.filter(({ reason }) => withholdsForHarm(reason)).map(({ page }) => ({ documentId, page })),
    );
    whole.push(...withheldPages(marks).map((page) => ({ documentId, page })));
  }
  return { forHarm, whole };
}
