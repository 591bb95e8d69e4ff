/** What somebody opens before they say that they looked at it, for the demonstration, the tour and the tests. */
import { caseByNumber } from "#db/cases/cases";
import { documentsOf } from "#db/records/documents";
import { pagesIn, wholeOf } from "~/domain/terms/page-ranges";
import { recordsToRead } from "~/services/opinion/records-to-read";
import { pagePicture } from "~/services/redaction/view-page";
import { viewEvidence } from "~/services/records/view-original";
import { viewRelease } from "~/services/release/view-release";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type On = By & { caseNumber: string };

/** Each page of the case's records, one after the other. */
export async function opensEveryPage(deps: Deps, on: On) {
  for (const { id: documentId, pageCount } of await recordsToRead(deps, on))
    for (const page of pagesIn(wholeOf(pageCount))) (await pagePicture(deps, { ...on, documentId, page }))?.destroy();
}

export async function opensReleaseCopy(deps: Deps, on: On) {
  (await viewRelease(deps, on))?.body.destroy();
}

/** Each file that came as proof; returns how many there are. */
export async function opensProof(deps: Deps, on: On, of: "identity-evidence" | "authority-evidence"): Promise<number> {
  const { trust, caseNumber } = on;
  const documents = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase ? documentsOf(db, trust, kase.id) : [];
  });
  const proof = documents.filter(({ kind }) => kind === of);
  for (const { id: documentId } of proof) (await viewEvidence(deps, { ...on, documentId }))?.body.destroy();
  return proof.length;
}
