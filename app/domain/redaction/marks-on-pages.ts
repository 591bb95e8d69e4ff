/** What of a mark lies on its page. */
import { partOnPage, type PageSize } from "~/domain/records/on-page";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { MarksManifest, OfficersMark } from "./marks-manifest";

/** The marks that `before` lacks, each no larger than its page; what lies beside its page altogether marks nothing. */
export function withMarksOnPages(after: MarksManifest, before: MarksManifest, { pages }: PageManifest): MarksManifest {
  const had = new Set(before.marks.map(({ id }) => id));
  const sizes = new Map(pages.map((page) => [page.number, page]));
  return { ...after, marks: after.marks.flatMap((mark) => (had.has(mark.id) ? [mark] : onPage(mark, sizes))) };
}

function onPage(mark: OfficersMark, sizes: ReadonlyMap<number, PageSize>): OfficersMark[] {
  const size = sizes.get(mark.page);
  if (mark.how === "withhold" || !size) return [mark];
  const boxes = mark.boxes.map((box) => partOnPage(size, box)).filter((box) => box !== null);
  return boxes.length > 0 ? [{ ...mark, boxes }] : [];
}
