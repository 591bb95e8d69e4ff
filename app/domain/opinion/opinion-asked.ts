/**
 * What professionals were asked to give the serious-harm opinion about, and what no opinion says anything of. A request that names no
 * pages is for the whole record: so were all of them before pages could be named.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { recordsIn } from "~/domain/cases/case-state";
import { lengthsIn, type ScopedOpinion } from "./opinion-scope";
import { type OpinionScope, joined, wholeOf, without, type PageRanges } from "~/domain/terms/page-ranges";

export type AskedOpinion = { of: string; on: CalendarDay; scope: "whole-record" | readonly OpinionScope[] };

/** Of each person who was asked the last request stands; in the order asked. */
export function opinionsAsked(history: EffectiveHistory): AskedOpinion[] {
  const all = new Map<string, AskedOpinion>();
  for (const event of history) {
    if (event.type !== "opinion-requested") continue;
    all.delete(event.of);
    all.set(event.of, { of: event.of, on: event.on, scope: event.scope ?? "whole-record" });
  }
  return [...all.values()];
}

/** What somebody who gives an opinion begins with: what was asked of them, or of the one in whose place they give it. */
export function opinionAskedOf(history: EffectiveHistory, person: string): AskedOpinion | undefined {
  const asked = opinionsAsked(history);
  return asked.find(({ of }) => of === person) ?? asked.at(-1);
}

/** "whole" where nothing of the record was looked at. */
export type OpinionGap = {
  documentId: string;
  pages: PageRanges | "whole";
  because: "asked-for" | "added-since" | "not-covered";
};

/** What of the records these opinions together do not cover: less than was asked for, what came after the last of them, or what nobody was asked about. */
export function opinionGaps(history: EffectiveHistory, opinions: readonly ScopedOpinion[]): OpinionGap[] {
  const lengths = lengthsIn(history);
  const before = recordsIn(
    history.slice(
      0,
      history.findLastIndex(({ type }) => type === "opinion-recorded"),
    ),
  );
  const asked = opinionsAsked(history);
  return [...recordsIn(history)].flatMap((documentId): OpinionGap[] => {
    const looked = lookedAt(documentId, opinions);
    if (looked === "whole") return [];
    const all = wholeOf(lengths.get(documentId) ?? 0);
    const missing = (pages: PageRanges | "whole") =>
      looked.length === 0 && pages === "whole" ? "whole" : without(pages === "whole" ? all : pages, looked);
    const rest = missing("whole");
    if (rest.length === 0 && all.length > 0) return [];
    if (!before.has(documentId)) return [{ documentId, pages: rest, because: "added-since" }];
    const wanted = missing(askedPages(documentId, asked));
    return wanted.length > 0
      ? [{ documentId, pages: wanted, because: "asked-for" }]
      : [{ documentId, pages: rest, because: "not-covered" }];
  });
}

function lookedAt(documentId: string, opinions: readonly ScopedOpinion[]): PageRanges | "whole" {
  const parts = opinions.map(({ covers }) => covers.get(documentId) ?? []);
  return parts.includes("whole") ? "whole" : joined(parts.flatMap((part) => (part === "whole" ? [] : [...part])));
}

function askedPages(documentId: string, asked: readonly AskedOpinion[]): PageRanges | "whole" {
  const parts = asked.map(({ scope }) =>
    scope === "whole-record" ? "whole" : (scope.find((each) => each.documentId === documentId)?.pages ?? []),
  );
  return parts.includes("whole") ? "whole" : joined(parts.flatMap((part) => (part === "whole" ? [] : [...part])));
}

/** What is left of what was asked for once this was looked at; the whole record (undefined) stays owed where only parts of it were. */
export function stillOwed(
  asked: readonly OpinionScope[] | undefined,
  covers: readonly OpinionScope[],
): OpinionScope[] | undefined {
  return asked
    ?.map((each) => ({
      ...each,
      pages: without(each.pages, covers.find(({ documentId }) => documentId === each.documentId)?.pages ?? []),
    }))
    .filter(({ pages }) => pages.length > 0);
}
