/** What a manager must see: the cases that are late or soon will be, soonest due first. */
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import { caseLines, type CaseLine } from "#db/cases/case-lines";
import type { Db } from "#db/engine/kit";
import { cases } from "#db/schema";

/** Open cases that were due before `today` or fall due within `days` from it; at most `limit`. */
export async function overdueOrDueWithin(
  db: Db,
  trust: number,
  { today, days = 7, limit = 200 }: { today: CalendarDay; days?: number; limit?: number },
): Promise<CaseLine[]> {
  return caseLines(db, {
    where: and(eq(cases.trustId, trust), isNull(cases.closedOn), lte(cases.dueOn, addDays(today, days))),
    orderBy: [asc(cases.dueOn), asc(cases.id)],
    limit,
  });
}
