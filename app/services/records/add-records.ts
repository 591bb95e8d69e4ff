import type { Readable } from "node:stream";
import { caseToChange } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { keepDocument, nextPosition, sameFileInCase } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import { filesSent, keepSent, sentBefore } from "#db/cases/submissions";
import type { FolderKey, StoredFile } from "~/adapters/files/files";
import { refused } from "~/domain/cases/decision";
import { decideAddRecords } from "~/domain/records/records-of-case";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

/** `submission` is the key of the form: the same file sent again with the same form is one document. */
type NewRecords = By & {
  caseNumber: string;
  name: string;
  mediaType: string;
  body: Readable;
  submission?: string | null;
};
export type AddRecordsRefusal =
  "no-such-case" | "empty-file" | "same-file-already-in-case" | "sent-for-another" | "case-takes-no-more-records";
export type Added = { ok: true; documentId: string } | { ok: false; because: AddRecordsRefusal };
type Tools = Pick<Deps, "store" | "files" | "newId" | "now" | "today">;

/**
 * Seals an uploaded file into the case and queues its preparation. The name is the officer's own; on disk it has none.
 */
export async function addRecords(deps: Tools, wanted: NewRecords): Promise<Added> {
  const { key, folder } = deps.files.newFolder(wanted.trust);
  const stored = await folder.put("original", wanted.body);
  const added =
    stored.size === 0
      ? refused("empty-file")
      : await deps.store.write(wanted.trust, (db) => keep(deps, db, wanted, key, stored));
  if (!added.ok || added.folderId !== key.id) await folder.remove("original");
  return added;
}

type Kept = { ok: true; documentId: string; folderId: string | null } | { ok: false; because: AddRecordsRefusal };

/** Files may be added by several people at once: whoever comes second is simply put behind the first. */
async function keep(
  deps: Tools,
  db: Db,
  wanted: NewRecords,
  key: FolderKey,
  { size, sha256 }: StoredFile,
): Promise<Kept> {
  const { trust, person, caseNumber, name, mediaType, submission } = wanted;
  const kase = await caseToChange(db, trust, caseNumber);
  if (!kase) return refused("no-such-case");
  const documentId = deps.newId();
  const decision = decideAddRecords(await historyOf(db, trust, kase.id), {
    documentIds: [documentId],
    today: deps.today(),
  });
  if (!decision.ok) return decision;
  const sent = submission ? filesSent({ trust, at: caseNumber }, submission, sha256) : null;
  const earlier = sent && (await sentBefore(db, sent));
  if (earlier === "for-another") return refused("sent-for-another");
  if (earlier) return { ok: true, documentId: earlier.outcome, folderId: null };
  if (await sameFileInCase(db, trust, kase.id, sha256)) return refused("same-file-already-in-case");

  await keepDocument(db, {
    trust,
    id: documentId,
    caseId: kase.id,
    kind: "records",
    name,
    mediaType,
    size,
    sha256,
    folder: key,
    position: await nextPosition(db, trust, kase.id),
    addedBy: person.id,
    addedAt: deps.now(),
  });
  await appendToHistory(db, kase, decision.events, person.id, deps.now());
  await enqueue(db, {
    trust,
    kind: "prepare-document",
    payload: { documentId },
    dedupe: `prepare-document:${documentId}`,
  });
  if (sent) await keepSent(db, { ...sent, outcome: documentId, now: deps.now() });
  return { ok: true, documentId, folderId: key.id };
}
