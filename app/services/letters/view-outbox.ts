import { noteAccess } from "#db/people/access-log";
import { outboxLines } from "#db/letters/outbox";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

const shown = { needing: 100, recent: 30 };

/** Letters that wait for a person, and the latest of the rest. */
export async function viewOutbox(deps: Deps, { trust, person }: By) {
  const found = await deps.store.read(trust, async (db) => ({
    needAPerson: await outboxLines(db, trust, { needsAPerson: true, limit: shown.needing }),
    recent: await outboxLines(db, trust, { needsAPerson: false, limit: shown.recent }),
  }));
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: null, what: "list", subject: "outbox" }),
  );
  return found;
}
