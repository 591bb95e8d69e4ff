/** The cases that were put to a health professional: the same as `mayOpen` says of one case, asked of all of them. */
import { and, eq, exists, gt, inArray, not, or, sql, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventType } from "~/domain/cases/case-events";
import { kit, type Db } from "#db/engine/kit";
import { caseEvents, cases } from "#db/schema";

type Events = typeof caseEvents;

/** They said after the event that the opinion is not theirs to give. */
function declinedLater(db: Db, trust: number, event: Events, person: string): SQL {
  const later = kit.alias(caseEvents, "declined") as unknown as Events;
  return exists(
    db
      .select({ seq: later.seq })
      .from(later)
      .where(
        and(
          eq(later.trustId, trust),
          eq(later.caseId, event.caseId),
          eq(later.type, "opinion-declined"),
          gt(later.seq, event.seq),
          names(later, "person", person),
        ),
      ),
  );
}

const names = (event: Events, key: string, person: string) =>
  sql`${event.payload} like ${`%"${key}":${JSON.stringify(person)}%`}`;

/** True of a case that somebody may open today: to be added to a question about cases. */
export function wasPutTo(db: Db, trust: number, { person, today }: { person: string; today: CalendarDay }): SQL {
  const of = kit.alias(caseEvents, "put_to") as unknown as Events;
  const happened = (type: CaseEventType, key: string, also?: SQL) =>
    and(eq(of.type, type), names(of, key, person), also);
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
            happened("opinion-requested", "of", not(declinedLater(db, trust, of, person))),
            happened("opinion-recorded", "professional"),
            happened("consultation-asked", "person"),
            happened("opened-with-reason", "person", eq(of.happenedOn, today)),
          ),
        ),
      ),
  );
}
