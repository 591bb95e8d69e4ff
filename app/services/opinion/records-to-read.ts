import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import type { Deps } from "~/services/deps";

export type RecordToRead = { id: string; name: string; isReady: boolean; pageCount: number };

/** The records of a case by name and length: what an opinion can be about. */
export async function recordsToRead(
  { store }: Pick<Deps, "store">,
  { trust, caseNumber }: { trust: number; caseNumber: string },
): Promise<RecordToRead[]> {
  const records = await store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase ? recordsOf(db, trust, kase.id) : [];
  });
  return records.map(({ id, name, state, pageCount }) => ({ id, name, pageCount, isReady: state === "ready" }));
}
