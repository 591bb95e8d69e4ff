/** What no opinion says anything of, though the records leave only on one that covers all of them. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { recordsIn } from "~/domain/cases/case-state";
import { coveredAsKnown } from "./already-known";
import { lengthsIn, opinionsIn, type Covering } from "./opinion-scope";
import { countPages, joined, wholeOf, without, type PageRanges } from "~/domain/terms/page-ranges";
import { opinionsInForce } from "./opinion";
import { opinionsAsked, type AskedOpinion } from "./opinion-asked";

/** "whole" where nothing of the record was looked at. */
export type OpinionGap = {
  documentId: string;
  pages: PageRanges | "whole";
  because: "asked-for" | "added-since" | "not-covered";
};

/**
 * What of the records these opinions together do not cover: less than was asked for, what came after the last of them,
 * or what nobody was asked about.
 */
export function opinionGaps(history: EffectiveHistory, opinions: readonly Covering[]): OpinionGap[] {
  const lengths = lengthsIn(history);
  const before = recordsIn(untilLastOpinion(history));
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

/** All of it where no opinion counts for who asks now: nothing came after one. */
function untilLastOpinion(history: EffectiveHistory): EffectiveHistory {
  if (opinionsIn(history).length === 0) return history;
  return history.slice(
    0,
    history.findLastIndex(({ type }) => type === "opinion-recorded"),
  );
}

function lookedAt(documentId: string, opinions: readonly Covering[]): PageRanges | "whole" {
  const parts = opinions.map(({ covers }) => covers.get(documentId) ?? []);
  return parts.includes("whole") ? "whole" : joined(parts.flatMap((part) => (part === "whole" ? [] : [...part])));
}

function askedPages(documentId: string, asked: readonly AskedOpinion[]): PageRanges | "whole" {
  const parts = asked.map(({ scope }) =>
    scope === "whole-record" ? "whole" : (scope.find((each) => each.documentId === documentId)?.pages ?? []),
  );
  return parts.includes("whole") ? "whole" : joined(parts.flatMap((part) => (part === "whole" ? [] : [...part])));
}

/** What the opinions that may be relied on today leave open, and what the patient does not already know. */
export const gapsOn = (history: EffectiveHistory, today: CalendarDay): OpinionGap[] =>
  opinionGaps(history, [...opinionsInForce(history, today), ...coveredAsKnown(history)]);

/** Of one kind: how many pages of files that were looked at in part, and how many whole files. */
export type GapCount = { because: OpinionGap["because"]; pages: number; files: number };

/** Each kind once; those that are not there are left out. */
export function countGaps(gaps: readonly OpinionGap[]): GapCount[] {
  const countOf = (because: OpinionGap["because"]): GapCount => {
    const these = gaps.filter((gap) => gap.because === because).map(({ pages }) => pages);
    const inPart = these.filter((pages) => pages !== "whole");
    return {
      because,
      pages: inPart.reduce((sum, pages) => sum + countPages(pages), 0),
      files: these.length - inPart.length,
    };
  };
  return (["asked-for", "added-since", "not-covered"] as const)
    .map(countOf)
    .filter(({ pages, files }) => pages + files > 0);
}
