import { turnedBox, turnedSize, turnOf } from "~/domain/redaction/arrangement";
import { wordsUnder } from "~/domain/redaction/covered-words";
import type { Consultation } from "~/domain/consultation/consultation";
import { marksToReview, type MarkToReview } from "~/domain/redaction/marks-to-review";
import { pagesIn } from "~/domain/terms/page-ranges";
import type { LeavingReason, Turn } from "~/domain/redaction/marks-manifest";
import type { PreparedPage } from "~/domain/records/page-manifest";
import { notOpened } from "~/domain/records/opened-pages";
import { pagesOpenedBy } from "~/services/records/opened-by";
import type { By } from "~/services/signed-in";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf, wordsOf, type OpenedDocument } from "~/services/records/opened-document";

/** `covers` are the words beneath it, empty where none were read there. */
export type MarkOnPage = Pick<MarkToReview, "boxes" | "reason"> & { covers: string };

/**
 * Its size and its marks are those of the page as turned; its picture is as it was first shown, and is yet to be
 * turned.
 */
export type ConsultedPage = Pick<PreparedPage, "number" | "width" | "height"> & {
  turned: 0 | Turn;
  marks: MarkOnPage[];
  leftOut: LeavingReason | null;
};

/**
 * The pages that were asked about as they stand at this moment, with their marks: whoever was asked says whether these
 * are right. What an officer noted beside a mark is no part of it, as in the review copy.
 */
export async function consultedPages(
  deps: Pick<Deps, "store" | "files">,
  {
    trust,
    caseNumber,
    asked,
  }: { trust: number; caseNumber: string; asked: Pick<Consultation, "documentId" | "pages"> },
): Promise<ConsultedPage[]> {
  const opened = await openDocument(deps, { trust, caseNumber, documentId: asked.documentId });
  if (!opened) return [];
  const [{ pages }, manifest] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  const wanted = new Set(pagesIn(asked.pages));
  const marks = marksToReview(manifest);
  const shown: ConsultedPage[] = [];
  for (const page of pages.filter(({ number }) => wanted.has(number))) {
    const { number } = page;
    const turned = turnOf(number, manifest.arrangement);
    const onPage = await withWords(
      opened,
      number,
      marks.filter((mark) => mark.page === number),
    );
    const asTurned = onPage.map((mark) => ({
      ...mark,
      boxes: mark.boxes && mark.boxes.map((box) => turnedBox(box, page, turned)),
    }));
    shown.push({
      number,
      ...turnedSize(page, turned),
      turned,
      leftOut: manifest.leftOut?.[number]?.because ?? null,
      marks: asTurned,
    });
  }
  return shown;
}

async function withWords(opened: OpenedDocument, page: number, marks: readonly MarkToReview[]): Promise<MarkOnPage[]> {
  const words = marks.some(({ boxes, text }) => boxes && !text) ? (await wordsOf(opened, page)).words : [];
  return marks.map(({ boxes, reason, text }) => ({
    boxes,
    reason,
    covers: text ?? (boxes ? wordsUnder(boxes, words) : ""),
  }));
}

/** Of the pages asked about, those that were never served to whoever was asked. */
export async function consultedNotOpened(
  { store }: Pick<Deps, "store">,
  { trust, person, caseId, asked }: By & { caseId: string; asked: Pick<Consultation, "documentId" | "pages"> },
): Promise<number[]> {
  const opened = await store.read(trust, (db) => pagesOpenedBy(db, trust, { caseId, personId: person.id }));
  return notOpened([asked], opened).flatMap(({ pages }) => pagesIn(pages));
}
