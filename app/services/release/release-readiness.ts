import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { recordsOf } from "#db/records/documents";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { pagesOfWrongReasons } from "~/domain/release/wrong-reasons";
import { openConsultations } from "~/domain/consultation/consultation";
import type { DocumentState } from "~/domain/records/document-states";
import type { PageRanges } from "~/domain/terms/page-ranges";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { standingMarks, undecidedPages, unresolvedPages } from "~/domain/redaction/marks";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";

/** How far one document is: page numbers that somebody has still to decide about, and those with a finding. */
export type DocumentReadiness = {
  id: string;
  position: number;
  name: string;
  state: DocumentState;
  pageCount: number;
  pagesDone: number;
  marks: number;
  withheld: number;
  undecided: number[];
  unresolved: number[];
  /** Pages with a mark whose reason cannot apply to this request: chosen for another requester, or retired since. */
  wrongReasons: number[];
  /** For which something on the pages that leave is withheld, each once. */
  reasons: ExemptionCode[];
  /** Pages about which somebody was asked and has not answered, with the questions. */
  consulted: { id: string; pages: PageRanges; answerBy: CalendarDay }[];
};

/** What still stands between the records and a release copy, document by document in the order of the bundle. */
export async function releaseReadiness(
  deps: Deps,
  { trust, caseNumber }: { trust: number; caseNumber: string },
): Promise<DocumentReadiness[]> {
  const { records, history } = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase
      ? { records: await recordsOf(db, trust, kase.id), history: await historyOf(db, trust, kase.id) }
      : { records: [], history: null };
  });
  if (!history) return [];
  const [open, asked] = [openConsultations(history), askedUnder(history)];
  return Promise.all(
    records.map(async ({ id, position, name, state, pageCount, pagesDone, markCount, withheldPages }) => {
      const opened = await openDocument(deps, { trust, caseNumber, documentId: id });
      const pages = opened ? await pagesOf(opened) : { version: 1 as const, pages: [] };
      const marks = opened ? await marksOf(opened) : { version: 0, marks: [], decisions: {} };
      return {
        id,
        position,
        name,
        state,
        pageCount,
        pagesDone,
        marks: markCount,
        withheld: withheldPages,
        undecided: undecidedPages(pages, marks),
        unresolved: unresolvedPages(pages, marks),
        wrongReasons: pagesOfWrongReasons(marks, asked),
        reasons: [...new Set(standingMarks(marks).map(({ reason }) => reason))],
        consulted: open
          .filter(({ documentId }) => documentId === id)
          .map(({ id: question, pages: asked, answerBy }) => ({ id: question, pages: asked, answerBy })),
      };
    }),
  );
}
