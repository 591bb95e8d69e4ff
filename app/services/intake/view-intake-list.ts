import { noteAccess } from "#db/people/access-log";
import { openIntake, recentlySetAside } from "#db/intake/intake";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

const mostShown = 200;
const lastSetAside = 20;

/** Letters that wait for somebody, oldest first, and those set aside last. */
export async function viewIntakeList(deps: Deps, { trust, person }: By) {
  const found = await deps.store.read(trust, async (db) => ({
    waiting: await openIntake(db, trust, mostShown),
    setAside: await recentlySetAside(db, trust, lastSetAside),
  }));
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: null, what: "list", subject: "intake" }),
  );
  return found;
}
