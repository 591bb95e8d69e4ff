/**
 * Which pages of a record were opened by somebody who says that they looked at them: a page, or a copy that holds it,
 * was served to that person. A small picture is too small to be read, and a list shows no page.
 * See docs/decisions/0019-what-was-opened.md.
 */
import { joined, ofPages, without, wholeOf, type PagesOfRecord, type PageRanges } from "~/domain/terms/page-ranges";

/** An entry of the access log: `subject` is `<record>/<page>`, or the record of which all pages were served. */
export type Opening = { what: "page" | "picture" | "review"; subject: string };

export function openedPages(
  openings: readonly Opening[],
  { id, pageCount }: { id: string; pageCount: number },
): PageRanges {
  if (openings.some(({ what, subject }) => what === "review" && subject === id)) return wholeOf(pageCount);
  const pages = openings.flatMap(({ what, subject }) => {
    const [record, page] = subject.split("/");
    return what !== "review" && record === id && Number(page) <= pageCount ? [Number(page)] : [];
  });
  return joined(ofPages(pages));
}

/** Of what somebody says that they looked at, the pages that were never served to them. */
export function notOpened(said: readonly PagesOfRecord[], opened: ReadonlyMap<string, PageRanges>): PagesOfRecord[] {
  return said
    .map(({ documentId, pages }) => ({ documentId, pages: without(pages, opened.get(documentId) ?? []) }))
    .filter(({ pages }) => pages.length > 0);
}
