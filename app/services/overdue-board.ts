import { recordAccess } from "#db/access-log";
import { dueWithin, overdueOn } from "#db/overdue";
import { addDays } from "~/domain/calendar";
import type { Deps } from "./deps";
import type { By } from "./signed-in";

/** What is late and what falls due within seven days, soonest first. */
export async function overdueBoard(deps: Deps, { trust, person }: By) {
  const today = deps.today();
  const board = await deps.store.read(trust, async (db) => ({
    overdue: await overdueOn(db, trust, today),
    dueSoon: await dueWithin(db, trust, { from: today, to: addDays(today, 7) }),
  }));
  await deps.store.write(trust, (db) => recordAccess(db, { trustId: trust, id: deps.newId(), at: deps.now(), personId: person.id, caseId: null, what: "list", subject: "overdue" }));
  return { ...board, today };
}
