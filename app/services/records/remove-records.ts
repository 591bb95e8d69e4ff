import { lapseConsultations } from "#db/consultation/consultations";
import { addNote } from "#db/cases/requests";
import { documentById, removeDocument } from "#db/records/documents";
import { recordsIn } from "~/domain/cases/case-state";
import { refused } from "~/domain/cases/decision";
import { decideRemoveRecords } from "~/domain/records/records-of-case";
import { changeCase, type MoveRefusal, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

export type RemoveRecordsRefusal = MoveRefusal | "no-such-document" | "case-is-past-redaction";

/**
 * Takes a document, with the marks made on it, out of the case and so out of what will be released. The sealed file
 * stays until the case's papers are destroyed, so that a mistake can be looked into. `words` say why, for whoever
 * checks the copy.
 */
export async function removeRecords(
  deps: Pick<Deps, "store" | "today" | "now" | "newId">,
  { documentId, words = "", ...on }: OnCase & { documentId: string; words?: string },
) {
  return changeCase<"no-such-document" | "case-is-past-redaction">(
    deps,
    on,
    async ({ db, kase, history, today }) => {
      const document = await documentById(db, on.trust, documentId);
      const isThere = recordsIn(history).has(documentId) || (document?.state === "unpacked" && !document.removedAt);
      if (!document || document.caseId !== kase.id || !isThere) return refused("no-such-document");
      return decideRemoveRecords(history, { documentIds: [documentId], today });
    },
    async ({ db, kase }) => {
      const document = await documentById(db, on.trust, documentId);
      if (words)
        await addNote(db, {
          trustId: on.trust,
          id: deps.newId(),
          caseId: kase.id,
          about: "case",
          words: `“${document?.name ?? ""}” was taken out: ${words}`,
          by: on.person.id,
          at: deps.now(),
        });
      await removeDocument(db, on.trust, documentId, deps.now());
      await lapseConsultations(db, on.trust, documentId);
    },
  );
}
