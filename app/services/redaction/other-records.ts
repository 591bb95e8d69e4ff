import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import type { Deps } from "~/services/deps";
import type { OnDocument } from "./save-marks";

/** The other records of the case of a document. */
export function otherRecords(
  { store }: Pick<Deps, "store">,
  { trust, caseNumber, documentId }: Pick<OnDocument, "trust" | "caseNumber" | "documentId">,
) {
  return store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase ? (await recordsOf(db, trust, kase.id)).filter(({ id }) => id !== documentId) : [];
  });
}
