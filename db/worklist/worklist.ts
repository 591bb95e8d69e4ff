/** The officers' lists, soonest due first. The hundredth page costs what the first does. */
import { and, asc, desc, eq, gte, isNotNull, isNull, lt, lte, sql, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { caseLines, type CaseLine } from "#db/cases/case-lines";
import type { Db } from "#db/engine/kit";
import { cases, noDueDay } from "#db/schema";

export type WorklistFilter =
  | { show: "all-open" }
  | { show: "mine"; personId: string }
  | { show: "unassigned" }
  | { show: "waiting" }
  | { show: "late"; before: CalendarDay }
  | { show: "due-soon"; from: CalendarDay; to: CalendarDay }
  | { show: "closed" };

/** Where the next page begins: the day and id of the last case shown. */
export type After = { on: CalendarDay; id: string };

export type Worklist = { cases: CaseLine[]; next: After | null };

/**
 * Open cases by due day, those without one last; closed cases by the day they closed, latest first. `only` narrows the
 * list to what somebody may see.
 */
export async function worklist(
  db: Db,
  trust: number,
  { filter, after = null, limit, only }: { filter: WorklistFilter; after?: After | null; limit: number; only?: SQL },
): Promise<Worklist> {
  const isClosedList = filter.show === "closed";
  const found = await caseLines(db, {
    where: and(eq(cases.trustId, trust), matching(filter), only, after ? beyond(after, isClosedList) : undefined),
    orderBy: isClosedList ? [desc(cases.closedOn), desc(cases.id)] : [asc(cases.dueOn), asc(cases.id)],
    limit: limit + 1,
  });
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    cases: shown,
    next: last ? { on: (isClosedList ? last.closedOn : last.dueOn) ?? noDueDay, id: last.id } : null,
  };
}

function beyond({ on, id }: After, isClosedList: boolean): SQL {
  return isClosedList
    ? sql`(${cases.closedOn}, ${cases.id}) < (${on}, ${id})`
    : sql`(${cases.dueOn}, ${cases.id}) > (${on}, ${id})`;
}

/** For the requester: what the law sets no period for has no clock that could start. */
export const isWaiting = sql`(${cases.clock} = 'paused' or (${cases.clock} = 'not-started' and ${cases.waitingFor} <> ''))`;

function matching(filter: WorklistFilter): SQL | undefined {
  const open = isNull(cases.closedOn);
  switch (filter.show) {
    case "all-open":
      return open;
    case "mine":
      return and(open, eq(cases.assigneeId, filter.personId));
    case "unassigned":
      return and(open, isNull(cases.assigneeId));
    case "waiting":
      return and(open, isWaiting);
    case "late":
      return and(open, lt(cases.dueOn, filter.before));
    case "due-soon":
      return and(open, gte(cases.dueOn, filter.from), lte(cases.dueOn, filter.to));
    case "closed":
      return isNotNull(cases.closedOn);
  }
}
