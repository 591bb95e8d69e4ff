import { documentById, removedRecordsOf, restoreDocument, sameFileInCase } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import { decided, refused } from "~/domain/cases/decision";
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
      if (!removed || recordsIn(history).has(documentId)) return refused("no-such-document");
      if (!canMove(stateOf(history), "records-restored")) return refused("case-is-past-redaction");
      if (await sameFileInCase(db, on.trust, kase.id, removed.sha256)) return refused("same-file-already-in-case");
      return decided(
        { type: "records-restored", on: today, documentId },
        ...(removed.state === "unpacked" ? [{ type: "records-unpacked" as const, on: today, documentId }] : []),
      );
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
