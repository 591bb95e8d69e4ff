/** What no law calls late, and the trust does: open cases whose day aimed at has gone. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { caseLines, type CaseLine } from "#db/cases/case-lines";
import type { Db } from "#db/engine/kit";
import { cases } from "#db/schema";

/** The longest passed first, among the `limit` that were received first. */
export async function passedAims(
  db: Db,
  trust: number,
  { today, limit = 200 }: { today: CalendarDay; limit?: number },
): Promise<CaseLine[]> {
  const withoutPeriod = await caseLines(db, {
    where: and(
      eq(cases.trustId, trust),
      isNull(cases.closedOn),
      eq(cases.clock, "not-started"),
      eq(cases.regime, "ahra-1990"),
    ),
    orderBy: [asc(cases.receivedOn), asc(cases.id)],
    limit,
  });
  return withoutPeriod
    .filter(({ aimOn }) => aimOn !== null && aimOn < today)
    .toSorted((one, other) => (one.aimOn! < other.aimOn! ? -1 : 1));
}
