/** Complaints that came while the request itself is open: each has a day of its own beside the request's. */
import { and, eq, inArray } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { clockOf } from "~/domain/clock/clock";
import { openComplaintClock } from "~/domain/clock/complaint-clock";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { historiesOf } from "./case-history";
import type { Db } from "#db/engine/kit";
import { caseEvents, type Case } from "#db/schema";

/** `acknowledgeBy` is null once it was acknowledged; `requestDueOn` while the request has no due day. */
export type ComplaintBeside = { acknowledgeBy: CalendarDay | null; requestDueOn: CalendarDay | null };

/** By case, of those rows whose request is open and was complained about. */
export async function complaintsBeside(
  db: Db,
  rows: readonly Pick<Case, "trustId" | "id" | "closedOn" | "state">[],
): Promise<Map<string, ComplaintBeside>> {
  const open = rows.filter(({ closedOn, state }) => closedOn === null && state !== "complaint-open");
  const [first] = open;
  if (!first) return new Map();

  const trust = first.trustId;
  const complained = await db
    .selectDistinct({ id: caseEvents.caseId })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.trustId, trust),
        inArray(
          caseEvents.caseId,
          open.map(({ id }) => id),
        ),
        eq(caseEvents.type, "complaint-received"),
      ),
    );
  const histories = await historiesOf(
    db,
    trust,
    complained.map(({ id }) => id),
  );
  const holidays = histories.size > 0 ? await bankHolidaysOf(db, trust) : undefined;
  return new Map(
    [...histories].flatMap(([id, history]): [string, ComplaintBeside][] => {
      const today = history.at(-1)!.on;
      const complaint = openComplaintClock(history, { today, holidays: holidays! });
      return complaint
        ? [[id, { acknowledgeBy: complaint.dueOn, requestDueOn: clockOf(history, { today, holidays }).dueOn }]]
        : [];
    }),
  );
}
