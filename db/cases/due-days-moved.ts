/** Which cases a change to the bank holidays moves: asked before it is made, and again when it is. */
import { and, asc, eq, gt, gte, isNull, lte, or } from "drizzle-orm";
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { beforeEveryCase } from "./all-cases";
import { columnsOf, differing, type CaseColumns } from "./case-columns";
import { historiesOf } from "./case-history";
import type { Db } from "#db/engine/kit";
import { cases, noDueDay, type Case } from "#db/schema";

/** Null where there is no due day. */
export type MovedCase = {
  id: string;
  number: string;
  isOpen: boolean;
  dueOn: CalendarDay | null;
  dueThen: CalendarDay | null;
};

/** The days that the change touches. */
type Touched = { from: CalendarDay; to: CalendarDay };

const atOnce = 200;

/** Every case that would have other columns under `holidays`, soonest due first. */
export async function casesMovedBy(
  db: Db,
  trust: number,
  holidays: BankHolidays,
  touched: Touched,
): Promise<MovedCase[]> {
  const moved: MovedCase[] = [];
  for (let after = beforeEveryCase; ;) {
    const some = await touchedCases(db, trust, touched, after);
    const histories = await historiesOf(
      db,
      trust,
      some.map(({ id }) => id),
    );
    for (const kase of some) {
      const then = columnsOf(histories.get(kase.id)!, holidays);
      if (Object.keys(differing(kase, then)).length > 0) moved.push(movedCase(kase, then));
    }
    if (some.length < atOnce) return moved.sort((a, b) => ((a.dueOn ?? noDueDay) < (b.dueOn ?? noDueDay) ? -1 : 1));
    after = some.at(-1)!.id;
  }
}

/**
 * A clock looks at no day before the case came, nor after its due day: a case that was due earlier, or came later, is
 * not moved. An open case may have a later day besides the one that comes first.
 */
const touchedCases = (db: Db, trust: number, { from, to }: Touched, after: string): Promise<Case[]> =>
  db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.trustId, trust),
        gt(cases.id, after),
        lte(cases.receivedOn, to),
        or(gte(cases.dueOn, from), isNull(cases.closedOn)),
      ),
    )
    .orderBy(asc(cases.id))
    .limit(atOnce)
    .execute();

const movedCase = ({ id, number, closedOn, dueOn }: Case, then: CaseColumns): MovedCase => ({
  id,
  number,
  isOpen: closedOn === null,
  dueOn: dayOr(dueOn),
  dueThen: dayOr(then.dueOn),
});

const dayOr = (day: CalendarDay) => (day === noDueDay ? null : day);
