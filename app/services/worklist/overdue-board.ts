import { noteAccess } from "#db/people/access-log";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { overdueOrDueWithin } from "#db/worklist/overdue";
import { passedAims } from "#db/worklist/passed-aims";
import type { CaseLine } from "#db/cases/case-lines";
import { worklistCounts } from "#db/worklist/worklist-counts";
import { runsOutSoon } from "~/domain/calendar/bank-holidays";
import { addDays } from "~/domain/calendar/calendar";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

const days = 7;

/**
 * What is late and what falls due within seven days, soonest first, and how many cases there are of each kind that a
 * manager asks about.
 */
export async function overdueBoard(deps: Deps, { trust, person }: By) {
  const today = deps.today();
  const { late, aims, counts, holidaysRunOut } = await deps.store.read(trust, async (db) => ({
    late: await overdueOrDueWithin(db, trust, { today, days }),
    aims: await passedAims(db, trust, { today }),
    counts: await worklistCounts(db, trust, { personId: person.id, today, soon: addDays(today, days) }),
    holidaysRunOut: runsOutSoon(today, await bankHolidaysOf(db, trust)),
  }));
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: null, what: "list", subject: "overdue" }),
  );
  const isOverdue = ({ dueOn }: CaseLine) => dueOn !== null && dueOn < today;
  return {
    overdue: late.filter(isOverdue),
    dueSoon: late.filter((line) => !isOverdue(line)),
    aimsPassed: aims,
    counts,
    holidaysRunOut,
    today,
  };
}
