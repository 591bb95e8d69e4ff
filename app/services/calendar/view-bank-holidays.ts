import { bankHolidaysOf, recordedBankHolidays, type RecordedBankHoliday } from "#db/calendar/bank-holidays";
import { peopleByIds } from "#db/people/people";
import { runsOutSoon } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { holidaysIn, whyNotWithdrawn } from "~/domain/calendar/change-bank-holidays";
import type { Deps } from "~/services/deps";

/** `by` is empty where the day is in the published list that came with the desk. */
export type HolidayShown = { on: CalendarDay; name: string; by: string; addedAt: Date | null; mayBeWithdrawn: boolean };
export type WithdrawnShown = Pick<RecordedBankHoliday, "id" | "on" | "name" | "addedAt" | "withdrawnAt"> & {
  addedBy: string;
  withdrawnBy: string;
};

/** The bank holidays of one year, and how far the list reaches. `year` is held within the years that there are. */
export async function viewBankHolidays(
  { store, today }: Pick<Deps, "store" | "today">,
  { trust, year: wanted }: { trust: number; year: number | null },
) {
  return store.read(trust, async (db) => {
    const holidays = await bankHolidaysOf(db, trust);
    const { days, years } = await recordedBankHolidays(db, trust);
    const names = await peopleByIds(
      db,
      trust,
      [
        ...new Set([
          ...days.flatMap(({ addedBy, withdrawnBy }) => [addedBy, withdrawnBy]),
          ...years.map(({ completedBy }) => completedBy),
        ]),
      ].filter((id) => id !== null),
    );
    const nameOf = (id: string | null) => (id && names[id]) || "";

    const { firstYear, lastYear } = holidays;
    const year = Math.min(Math.max(wanted ?? Number(today().slice(0, 4)), firstYear), lastYear + 1);
    const added = new Map(days.filter(({ withdrawnAt }) => withdrawnAt === null).map((day) => [day.on, day]));
    const completed = years.find((each) => each.year === year);
    return {
      year,
      firstYear,
      lastYear,
      runsOut: runsOutSoon(today(), holidays),
      counts: Array.from({ length: lastYear + 2 - firstYear }, (_, index) => ({
        year: firstYear + index,
        count: holidaysIn(firstYear + index, holidays).length,
      })),
      days: holidaysIn(year, holidays).map(({ on, name }): HolidayShown => {
        const mayBeWithdrawn = whyNotWithdrawn(on, { holidays, today: today() }) !== "long-past";
        return {
          on,
          name,
          by: nameOf(added.get(on)?.addedBy ?? null),
          addedAt: added.get(on)?.addedAt ?? null,
          mayBeWithdrawn,
        };
      }),
      withdrawn: days
        .filter(({ on, withdrawnAt }) => withdrawnAt !== null && on.startsWith(`${year}`))
        .map(({ id, on, name, addedAt, withdrawnAt, addedBy, withdrawnBy }): WithdrawnShown => ({
          id,
          on,
          name,
          addedAt,
          withdrawnAt,
          addedBy: nameOf(addedBy),
          withdrawnBy: nameOf(withdrawnBy),
        })),
      completed: completed ? { by: nameOf(completed.completedBy), at: completed.completedAt } : null,
    };
  });
}
