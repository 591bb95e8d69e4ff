import { recordAccess } from "#db/access-log";
import { overdueOrDueWithin } from "#db/overdue";
import type { CaseLine } from "#db/case-lines";
import type { Deps } from "./deps";
import type { By } from "./signed-in";

/** What is late and what falls due within seven days, soonest first. */
export async function overdueBoard(deps: Deps, { trust, person }: By) {
  const today = deps.today();
  const late = await deps.store.read(trust, (db) => overdueOrDueWithin(db, trust, { today, days: 7 }));
  await deps.store.write(trust, (db) => recordAccess(db, { trustId: trust, id: deps.newId(), at: deps.now(), personId: person.id, caseId: null, what: "list", subject: "overdue" }));
  const isOverdue = ({ dueOn }: CaseLine) => dueOn !== null && dueOn < today;
  return { overdue: late.filter(isOverdue), dueSoon: late.filter((line) => !isOverdue(line)), today };
}
