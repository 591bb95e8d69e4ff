import { documentById, removedRecordsOf, restoreDocument, sameFileInCase } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import { refused } from "~/domain/cases/decision";
import { decideRestoreRecords } from "~/domain/records/records-of-case";
import { changeCase, type MoveRefusal, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { queueFindingDuplicates } from "./find-duplicate-pages";
import { isWorthRestoring } from "./view-removed-records";

type Refusal = "no-such-document" | "case-is-past-redaction" | "same-file-already-in-case";
export type RestoreRecordsRefusal = MoveRefusal | Refusal;

/** Brings a document that was removed back to its place in the case, with its pages and the marks made on it. */
export async function restoreRecords(
  deps: Pick<Deps, "store" | "today" | "now">,
  { documentId, ...on }: OnCase & { documentId: string },
) {
  return changeCase<Refusal>(
    deps,
    on,
    async ({ db, kase, history, today }) => {
      const removed = (await removedRecordsOf(db, on.trust, kase.id))
        .filter(isWorthRestoring)
        .find(({ id }) => id === documentId);
      if (!removed) return refused("no-such-document");
      const isUnpacked = removed.state === "unpacked";
      const decision = decideRestoreRecords(history, { documentId, isUnpacked, today });
      if (!decision.ok) return decision;
      return (await sameFileInCase(db, on.trust, kase.id, removed.sha256))
        ? refused("same-file-already-in-case")
        : decision;
    },
    async ({ db, kase }) => {
      await restoreDocument(db, on.trust, documentId);
      const document = await documentById(db, on.trust, documentId);
      if (document?.state === "waiting" || document?.state === "preparing")
        await enqueue(db, {
          trust: on.trust,
          kind: "prepare-document",
          payload: { documentId },
          dedupe: `prepare-document:${documentId}`,
        });
      else await queueFindingDuplicates(db, { trust: on.trust, caseId: kase.id, documentId });
    },
  );
}
