/** How many cases stand in each list of `worklist.ts`, counted over the open cases alone. */
import { and, count, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Db } from "#db/engine/kit";
import { cases } from "#db/schema";
import { isWaiting } from "./worklist";

export type WorklistCounts = {
  allOpen: number;
  mine: number;
  unassigned: number;
  waiting: number;
  late: number;
  dueSoon: number;
};

/** Late is due before `today`; due soon is due from today to `soon`, both included. */
export async function worklistCounts(
  db: Db,
  trust: number,
  { personId, today, soon, only }: { personId: string; today: CalendarDay; soon: CalendarDay; only?: SQL },
): Promise<WorklistCounts> {
  const [counts] = await db
    .select({
      allOpen: count(),
      mine: countWhere(sql`${cases.assigneeId} = ${personId}`),
      unassigned: countWhere(sql`${cases.assigneeId} is null`),
      waiting: countWhere(isWaiting),
      late: countWhere(sql`${cases.dueOn} < ${today}`),
      dueSoon: countWhere(sql`${cases.dueOn} >= ${today} and ${cases.dueOn} <= ${soon}`),
    })
    .from(cases)
    .where(and(eq(cases.trustId, trust), isNull(cases.closedOn), only));
  return counts!;
}

const countWhere = (condition: SQL) =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`.mapWith(Number);
