/**
 * What each serious-harm opinion covers. The test is "with respect to the data" (DPA 2018 Sch. 3 paras 5 and 6): an
 * opinion says nothing of a record that was added after it, nor of pages that the professional did not look at.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { recordsIn } from "~/domain/cases/case-state";
import { countPages, hasPage, type PageRange, type PageRanges } from "~/domain/terms/page-ranges";
import type { PagesOfRecord, PageOfRecord } from "~/domain/terms/page-ranges";

/**
 * `harm` are the pages for which the test is met; null where the opinion does not name them, so that any page it covers
 * may be one.
 */
export type ScopedOpinion = {
  on: CalendarDay;
  outcome: "no-serious-harm" | "serious-harm";
  /** The person who gave it. */
  professional: string;
  covers: ReadonlyMap<string, PageRanges | "whole">;
  harm: readonly PagesOfRecord[] | null;
};

/** Whatever covers pages of records. */
export type Covering = Pick<ScopedOpinion, "covers">;

/**
 * In the order recorded. Where somebody has applied for the records of the dead since, only what was given since that
 * application counts: an opinion about the living patient says nothing of whom this applicant could harm (AHRA s.7).
 */
export function opinionsIn(history: EffectiveHistory): ScopedOpinion[] {
  const applied = history.findLastIndex(({ type }) => type === "switched-to-deceased");
  const appliedOn = history[applied]?.on ?? null;
  return history.flatMap((event, index): ScopedOpinion[] => {
    if (event.type !== "opinion-recorded") return [];
    if (appliedOn !== null && (index < applied || event.on < appliedOn)) return [];
    const { on, outcome, professional, harm = null } = event;
    if (!event.covers)
      return [
        {
          on,
          outcome,
          professional,
          harm,
          covers: new Map([...recordsIn(history.slice(0, index))].map((id) => [id, "whole"])),
        },
      ];
    const covers = new Map(
      event.covers.map(({ documentId, pages, of }): [string, PageRanges | "whole"] => [
        documentId,
        countPages(pages) >= of ? "whole" : pages,
      ]),
    );
    return [{ on, outcome, professional, harm, covers }];
  });
}

type Lengths = ReadonlyMap<string, number>;

/** The records of the case that these opinions together do not cover from the first page to the last. */
export function recordsNotCovered(history: EffectiveHistory, opinions: readonly Covering[]): string[] {
  const lengths = lengthsIn(history);
  return [...recordsIn(history)].filter((documentId) => !isCovered(documentId, opinions, lengths));
}

function isCovered(documentId: string, opinions: readonly Covering[], lengths: Lengths): boolean {
  const looked: PageRange[] = [];
  for (const { covers } of opinions) {
    const pages = covers.get(documentId);
    if (pages === "whole") return true;
    looked.push(...(pages ?? []));
  }
  return countPages(looked) >= (lengths.get(documentId) ?? Infinity);
}

function pagesNamedIn(event: CaseEventBody) {
  if (event.type === "opinion-recorded") return event.covers ?? [];
  if (event.type === "already-known-judged") return [event.scope];
  return event.type === "opinion-requested" ? (event.scope ?? []) : [];
}

/** As the opinions and the requests for them say; the longest counts. */
export function lengthsIn(history: EffectiveHistory): Lengths {
  const lengths = new Map<string, number>();
  for (const event of history) {
    for (const { documentId, of } of pagesNamedIn(event))
      lengths.set(documentId, Math.max(of, lengths.get(documentId) ?? 0));
  }
  return lengths;
}

/** What the newest opinion about a page says of it; undefined where none covers it. */
export function opinionAbout(
  opinions: readonly ScopedOpinion[],
  { documentId, page }: PageOfRecord,
): "harm" | "maybe-harm" | "no-harm" | undefined {
  const newest = opinions.findLast(({ covers }) => {
    const pages = covers.get(documentId) ?? [];
    return pages === "whole" || hasPage(pages, page);
  });
  if (!newest) return undefined;
  if (newest.outcome === "no-serious-harm") return "no-harm";
  if (!newest.harm) return "maybe-harm";
  return newest.harm.some((one) => one.documentId === documentId && hasPage(one.pages, page)) ? "harm" : "no-harm";
}
