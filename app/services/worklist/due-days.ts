import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { personOfCalendarFeed } from "#db/worklist/calendar-feeds";
import { historyOf } from "#db/cases/case-history";
import { dueCasesOf, type DueCase } from "#db/worklist/due-days";
import type { Db } from "#db/engine/kit";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { DueDay, WriteCalendar } from "~/adapters/calendar/write-calendar";
import { clockOf, type ClockSetting } from "~/domain/clock/clock";
import { openComplaintClock } from "~/domain/clock/complaint-clock";
import { rolesThatMay } from "~/domain/terms/roles";
import type { Deps } from "~/services/deps";
import { hashOfToken } from "~/services/people/session-token";

export type DueDaysDeps = Pick<Deps, "store" | "settings" | "now" | "today"> & { writeCalendar: WriteCalendar };

/**
 * The calendar to which a token leads; null where it leads nowhere, was replaced, or its person has left. It holds no
 * personal details.
 */
export async function dueDaysCalendar(
  deps: DueDaysDeps,
  { trust, token }: { trust: number; token: string },
): Promise<string | null> {
  const days = await deps.store.read(trust, async (db) => {
    const personId = await personOfCalendarFeed(db, trust, hashOfToken(token), rolesThatMay("work-cases"));
    if (!personId) return null;
    const setting = { today: deps.today(), holidays: await bankHolidaysOf(db, trust) };
    const found: DueDay[] = [];
    for (const kase of await dueCasesOf(db, trust, personId)) found.push(...(await daysOf(db, trust, kase, setting)));
    return found;
  });
  return days && deps.writeCalendar(days, { origin: deps.settings.origin, now: deps.now() });
}

const dueDay = (number: string, on: CalendarDay | null, what: DueDay["what"]): DueDay[] =>
  on ? [{ number, on, what }] : [];

/**
 * A complaint about an open request has a day of its own. The period of the 1990 Act does not move to a working day, so
 * the one to act by stands beside it.
 */
async function daysOf(
  db: Db,
  trust: number,
  { id, number }: DueCase,
  { today, holidays }: Required<Omit<ClockSetting, "policy">>,
): Promise<DueDay[]> {
  const history = await historyOf(db, trust, id);
  const { of, dueOn, actBy } = clockOf(history, { today, holidays });
  const complaint = of === "request" ? openComplaintClock(history, { today, holidays }) : null;
  const days: DueDay[] = [
    ...dueDay(number, actBy === dueOn ? null : actBy, "act-by"),
    ...dueDay(number, dueOn, of === "complaint" ? "acknowledge-complaint" : "due"),
    ...dueDay(number, complaint?.dueOn ?? null, "acknowledge-complaint"),
  ];
  return days.sort((a, b) => a.on.localeCompare(b.on));
}
