/**
 * What the patient has already seen, or knows: of that part no opinion on serious harm is needed before it leaves (DPA
 * 2018 Sch. 3 para 6, its exception), and only of that part. A person judges it, and the judgement is kept with who and
 * when. The 1990 Act knows no such exception.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { kindOf, sinceApplication } from "~/domain/cases/read-history";
import { countPages, readPageRanges, type OpinionScope, type RangesRefusal } from "~/domain/terms/page-ranges";
import type { Covering } from "./opinion-scope";

/** "taken-back": the judgement about that record no longer stands. */
export const knownHow = ["seen", "known", "taken-back"] as const;
export type KnownHow = (typeof knownHow)[number];

/** Of each record the last judgement stands. */
export function alreadyKnown(history: EffectiveHistory): (OpinionScope & { judge: string; on: CalendarDay })[] {
  if (kindOf(history) !== "access") return [];
  const judged = new Map<string, OpinionScope & { judge: string; on: CalendarDay; how: KnownHow }>();
  for (const event of sinceApplication(history))
    if (event.type === "already-known-judged")
      judged.set(event.scope.documentId, { ...event.scope, judge: event.judge, on: event.on, how: event.how });
  return [...judged.values()].filter(({ how }) => how !== "taken-back").map(({ how: _, ...each }) => each);
}

/** As something that covers pages, beside the opinions. */
export const coveredAsKnown = (history: EffectiveHistory): Covering[] =>
  alreadyKnown(history).map(({ documentId, pages, of }) => ({
    covers: new Map([[documentId, countPages(pages) >= of ? "whole" : pages]]),
  }));

export type JudgeKnownRefusal = RangesRefusal | BarringOf<"judge-known"> | "no-such-record" | "case-closed";

type Judgement = {
  documentId: string;
  /** As typed: "3-5, 9", or "all". */
  pages: string;
  pageCount: number;
  how: KnownHow;
  /** The person who judged it. */
  judge: string;
  today: CalendarDay;
};

export function decideJudgeKnown(
  history: EffectiveHistory,
  { documentId, pages, pageCount, how, judge, today }: Judgement,
): Decision<JudgeKnownRefusal> {
  const barred = barredByLaw(history, "judge-known");
  if (barred) return refused(barred);
  if (!canMove(stateOf(history), "already-known-judged")) return refused("case-closed");
  if (!recordsIn(history).has(documentId)) return refused("no-such-record");
  const read = readPageRanges(pages, { pageCount });
  if (!read.ok) return refused(read.because);

  const scope = { documentId, pages: read.ranges, of: pageCount };
  return decided({ type: "already-known-judged", on: today, how, judge, scope });
}
