/**
 * Splitting and merging documents: which pages a new document takes from which others, and what was decided about them,
 * taken along.
 */
import { inOrder } from "./arrangement";
import { emptyMarks } from "./marks";
import type { PageRef } from "~/domain/records/pages";
import type { Arrangement, MarksManifest, Rejection, ReleaseNote } from "./marks-manifest";

/** Pages in the order in which the new document has them; there they are numbered from 1. */
export type RegroupPlan = readonly { document: string; pages: readonly number[] }[];

/** The pages before one and from it on, as they lie; null where nothing would be left before it. */
export function splitAt(
  pages: readonly number[],
  arrangement: Arrangement | undefined,
  from: number,
): [before: number[], onwards: number[]] | null {
  const lying = inOrder(pages, arrangement);
  const at = lying.indexOf(from);
  return at > 0 ? [lying.slice(0, at), lying.slice(at)] : null;
}

/** The numbers that the pages of one document get in the new one. */
export function newNumbers(plan: RegroupPlan, document: string): Map<number, number> {
  let number = 0;
  return new Map(
    plan
      .flatMap((part) => part.pages.map((page) => [part.document, page, (number += 1)] as const))
      .filter(([from]) => from === document)
      .map(([, page, to]) => [page, to]),
  );
}

/**
 * Everything decided about the pages, under their new numbers. Whoever worked on one of the documents counts as having
 * worked on the new.
 */
export function regroupedMarks(plan: RegroupPlan, from: ReadonlyMap<string, MarksManifest>): MarksManifest {
  const regrouped = [...new Set(plan.map(({ document }) => document))].map((document) =>
    renumbered(from.get(document) ?? emptyMarks, newNumbers(plan, document)),
  );
  const workedOnBy = [...new Set([...from.values()].flatMap((manifest) => manifest.workedOnBy ?? []))];
  return {
    version: 1,
    workedOnBy,
    marks: regrouped.flatMap(({ marks }) => marks),
    decisions: Object.assign({}, ...regrouped.map(({ decisions }) => decisions)) as MarksManifest["decisions"],
    notes: Object.assign({}, ...regrouped.map(({ notes }) => notes)) as NonNullable<MarksManifest["notes"]>,
    rejections: regrouped.flatMap(({ rejections = [] }) => rejections),
    leftOut: Object.assign({}, ...regrouped.map(({ leftOut }) => leftOut)) as NonNullable<MarksManifest["leftOut"]>,
    arrangement: {
      turned: Object.assign({}, ...regrouped.map(({ arrangement }) => arrangement?.turned)) as NonNullable<
        Arrangement["turned"]
      >,
    },
  };
}

function renumbered(
  { marks, decisions, notes, leftOut, arrangement, rejections = [] }: MarksManifest,
  numbers: ReadonlyMap<number, number>,
): Omit<MarksManifest, "version"> {
  const moved = <Value>(byPage: Record<number, Value> = {}): Record<number, Value> =>
    Object.fromEntries(
      Object.entries(byPage).flatMap(([page, value]) =>
        numbers.has(Number(page)) ? [[numbers.get(Number(page))!, value]] : [],
      ),
    );
  return {
    rejections: rejections.flatMap((each) => rejectionIn(each, numbers)),
    marks: marks.flatMap((mark) => (numbers.has(mark.page) ? [{ ...mark, page: numbers.get(mark.page)! }] : [])),
    decisions: moved(decisions),
    notes: Object.fromEntries(Object.entries(moved(notes)).map(([page, note]) => [page, noteOn(note, page)])),
    leftOut: moved(leftOut),
    arrangement: { turned: moved(arrangement?.turned) },
  };
}

/** What was accepted with a page goes with it, and is named after its new number. */
const noteOn = ({ accepts, ...note }: ReleaseNote, page: string): ReleaseNote => ({
  ...note,
  ...(accepts && { accepts: accepts.map((id) => id.replace(/^\d+/, page)) }),
});

/**
 * What was turned down at one place goes with its page, since the place is named after the page; what was turned down
 * throughout goes everywhere.
 */
function rejectionIn(rejection: Rejection, numbers: ReadonlyMap<number, number>): Rejection[] {
  const page = numbers.get(rejection.page);
  if (rejection.what === "everywhere") return [{ ...rejection, page: page ?? 1 }];
  return page === undefined
    ? []
    : [{ ...rejection, page, suggestion: rejection.suggestion.replace(/^\d+/, String(page)) }];
}

export type NewDocument = { id: string; plan: RegroupPlan };

/** Where a page is now that documents were split or merged; the page itself where it was not among them. */
export function whereNow(page: PageRef, made: readonly NewDocument[]): PageRef {
  for (const { id, plan } of made) {
    const number = newNumbers(plan, page.document).get(page.page);
    if (number !== undefined) return { document: id, page: number };
  }
  return page;
}

/** Duplicates go on naming the page that is kept. The same manifest where none of them is concerned. */
export function withPagesFound(manifest: MarksManifest, made: readonly NewDocument[]): MarksManifest {
  const { leftOut = {} } = manifest;
  const found = Object.entries(leftOut).map(
    ([page, why]) => [page, why, why.keptAs && whereNow(why.keptAs, made)] as const,
  );
  if (found.every(([, { keptAs }, now]) => keptAs === now)) return manifest;
  return {
    ...manifest,
    leftOut: Object.fromEntries(found.map(([page, why, now]) => [page, now ? { ...why, keptAs: now } : why])),
  };
}
