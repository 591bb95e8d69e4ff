import { applicationsOfFirm, casesOfFirm, referencesOf } from "#db/portal/portal";
import { noteAccess } from "#db/people/access-log";
import type { After } from "#db/worklist/worklist";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

const shown = 50;

/** What a solicitor's first page lists: applications that are no case yet, and the firm's own cases, latest first. */
export async function firmsCases(deps: Deps, { trust, person, after = null }: By & { after?: After | null }) {
  const { firmId } = person;
  if (!firmId) return undefined;
  const found = await deps.store.read(trust, async (db) => {
    const { cases, next } = await casesOfFirm(db, firmId, trust, { after, limit: shown });
    const references = await referencesOf(
      db,
      firmId,
      trust,
      cases.map(({ id }) => id),
    );
    const lines = cases.map((line) => ({
      ...line,
      dueOn: line.complaint ? line.complaint.requestDueOn : line.dueOn,
      theirReference: references.get(line.id) ?? "",
    }));
    return { cases: lines, next, applications: await applicationsOfFirm(db, firmId, trust, { limit: shown }) };
  });
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: null, what: "list", subject: "portal" }),
  );
  return { ...found, today: deps.today() };
}
