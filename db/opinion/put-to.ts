/** The cases that were put to a health professional: the same as `mayOpen` says of one case, asked of all of them. */
import { and, eq, exists, inArray, or, sql, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventType } from "~/domain/cases/case-events";
import { kit, type Db } from "#db/engine/kit";
import { caseEvents, cases } from "#db/schema";

/** True of a case that somebody may open today: to be added to a question about cases. */
export function wasPutTo(db: Db, trust: number, { person, today }: { person: string; today: CalendarDay }): SQL {
  const of = kit.alias(caseEvents, "put_to") as unknown as typeof caseEvents;
  const names = (key: string) => sql`${of.payload} like ${`%"${key}":${JSON.stringify(person)}%`}`;
  const happened = (type: CaseEventType, key: string, also?: SQL) => and(eq(of.type, type), names(key), also);
  return exists(
    db
      .select({ seq: of.seq })
      .from(of)
      .where(
        and(
          eq(of.trustId, trust),
          eq(of.caseId, cases.id),
          inArray(of.type, ["opinion-requested", "opinion-recorded", "consultation-asked", "opened-with-reason"]),
          or(
            happened("opinion-requested", "of"),
            happened("opinion-recorded", "professional"),
            happened("consultation-asked", "person"),
            happened("opened-with-reason", "person", eq(of.happenedOn, today)),
          ),
        ),
      ),
  );
}
