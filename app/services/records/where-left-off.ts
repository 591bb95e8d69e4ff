import { documentsOf } from "#db/records/documents";
import { placesOf } from "#db/records/page-places";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

/**
 * The page of a case's records that this person looked at last, wherever in it that was; null where they looked at none
 * that is still there.
 */
export function whereLeftOff({ store }: Pick<Deps, "store">, { trust, person, caseId }: By & { caseId: string }) {
  return store.read(trust, async (db) => {
    const documents = (await documentsOf(db, trust, caseId)).filter(({ kind }) => kind === "records");
    const [last] = await placesOf(
      db,
      trust,
      person.id,
      documents.map(({ id }) => id),
    );
    const document = documents.find(({ id }) => id === last?.documentId);
    return last && document ? { documentId: document.id, name: document.name, page: last.page } : null;
  });
}
