import { noteAccess } from "#db/people/access-log";
import { historyOf } from "#db/cases/case-history";
import { caseByNumber } from "#db/cases/cases";
import { removedRecordsOf, type DocumentRow } from "#db/records/documents";
import { peopleByIds } from "#db/people/people";
import { patientById } from "#db/cases/requests";
import { canMove, stateOf } from "~/domain/cases/case-state";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

/** A document that was to be put together from others, and was called off, never had pages. */
export const isWorthRestoring = ({ state, pageCount }: Pick<DocumentRow, "state" | "pageCount">): boolean =>
  !(state === "waiting" && pageCount > 0);

/**
 * The records that were removed from a case, with who and when; and an entry in the access log. Undefined where there
 * is no such case.
 */
export async function viewRemovedRecords(deps: Deps, { trust, person, caseNumber }: By & { caseNumber: string }) {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    if (!kase || !patient) return undefined;
    const history = await historyOf(db, trust, kase.id);
    const removed = (await removedRecordsOf(db, trust, kase.id)).filter(isWorthRestoring);
    const by = (id: string) =>
      history.findLast((event) => event.type === "records-removed" && event.documentId === id)?.actor;
    const lines = removed.map((document) => ({ document, by: by(document.id) ?? "system" }));
    const names = await peopleByIds(db, trust, [
      ...new Set(lines.map(({ by: who }) => who).filter((who) => who !== "system")),
    ]);
    return { kase, patient, canRestore: canMove(stateOf(history), "records-restored"), lines, names };
  });
  if (!found) return undefined;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: found.kase.id, what: "records", subject: found.kase.number }),
  );
  return found;
}
