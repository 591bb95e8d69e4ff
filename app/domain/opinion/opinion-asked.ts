/**
 * What professionals were asked to give the serious-harm opinion about. A request that names no pages is for the whole
 * record: so were all of them before pages could be named.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { sinceApplication } from "~/domain/cases/read-history";
import { type OpinionScope, without } from "~/domain/terms/page-ranges";

export type AskedOpinion = { of: string; on: CalendarDay; scope: "whole-record" | readonly OpinionScope[] };

/**
 * For the present application: of each person who was asked the last request stands, until they say that it is not
 * theirs to give; in the order asked.
 */
export function opinionsAsked(history: EffectiveHistory): AskedOpinion[] {
  const all = new Map<string, AskedOpinion>();
  for (const event of sinceApplication(history)) {
    if (event.type === "opinion-declined") all.delete(event.person);
    if (event.type !== "opinion-requested") continue;
    all.delete(event.of);
    all.set(event.of, { of: event.of, on: event.on, scope: event.scope ?? "whole-record" });
  }
  return [...all.values()];
}

/**
 * What somebody who gives an opinion begins with: what was asked of them, or of the one in whose place they give it.
 */
export function opinionAskedOf(history: EffectiveHistory, person: string): AskedOpinion | undefined {
  const asked = opinionsAsked(history);
  return asked.find(({ of }) => of === person) ?? asked.at(-1);
}

/**
 * What is left of what was asked for once this was looked at; the whole record (undefined) stays owed where only parts
 * of it were.
 */
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
