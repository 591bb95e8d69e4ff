/** Cases for which the law sets no period, and the day that the trust aims at all the same. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { clockOf } from "~/domain/clock/clock";
import { setsPeriod } from "~/domain/identity/law-of-request";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { historiesOf } from "./case-history";
import type { Db } from "#db/engine/kit";
import type { Case } from "#db/schema";

/** By case, of those rows that are open and aim at a day; a request that waits for its proof aims at none yet. */
export async function daysAimedAt(
  db: Db,
  rows: readonly Pick<Case, "trustId" | "id" | "closedOn" | "clock" | "regime">[],
): Promise<Map<string, CalendarDay>> {
  const perhaps = rows.filter((kase) => kase.closedOn === null && mayAim(kase));
  const [first] = perhaps;
  if (!first) return new Map();

  const histories = await historiesOf(
    db,
    first.trustId,
    perhaps.map(({ id }) => id),
  );
  const holidays = await bankHolidaysOf(db, first.trustId);
  return new Map(
    [...histories].flatMap(([id, history]): [string, CalendarDay][] => {
      const { of, law, targetOn } = clockOf(history, { today: history.at(-1)!.on, holidays });
      return of === "request" && !setsPeriod(law) && targetOn ? [[id, targetOn]] : [];
    }),
  );
}

/** Only the records of the dead are answered without a period and with an aim (AHRA 1990 s.6; at discretion). */
const mayAim = ({ clock, regime }: Pick<Case, "clock" | "regime">) => clock === "not-started" && regime === "ahra-1990";
