import type { Readable } from "node:stream";
import { caseByNumber } from "#db/cases";
import { appendToHistory } from "#db/case-history";
import { addDocument, nextPosition, sameFileInCase } from "#db/documents";
import { keepFolder } from "#db/folders";
import { enqueue } from "#db/jobs";
import { canMove, stateOf } from "~/domain/case-state";
import { historyOf } from "#db/case-history";
import type { Deps } from "./deps";
import type { By } from "./signed-in";

type NewRecords = By & { caseNumber: string; name: string; mediaType: string; body: Readable };
export type AddRecordsRefusal = "no-such-case" | "empty-file" | "same-file-already-in-case" | "case-takes-no-more-records";
type Added = { ok: true; documentId: string } | { ok: false; because: AddRecordsRefusal };

/** Seals an uploaded file into the case and queues its preparation. The name is the officer's own; on disk it has none. */
export async function addRecords(deps: Pick<Deps, "store" | "files" | "newId" | "now" | "today">, { trust, person, caseNumber, name, mediaType, body }: NewRecords): Promise<Added> {
  const { key, folder } = deps.files.newFolder(trust);
  const { size, sha256 } = await folder.put("original", body);
  const added = size === 0 ? refused("empty-file") : await deps.store.write(trust, async (db): Promise<Added> => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return refused("no-such-case");
    if (!canMove(stateOf(await historyOf(db, trust, kase.id)), "records-added")) return refused("case-takes-no-more-records");
    if (await sameFileInCase(db, trust, kase.id, sha256)) return refused("same-file-already-in-case");

    const documentId = deps.newId();
    await keepFolder(db, trust, key, deps.now());
    await addDocument(db, {
      trustId: trust, id: documentId, caseId: kase.id, kind: "records", name, mediaType, size, sha256, folderId: key.id, state: "waiting", refusal: null,
      pagesDone: 0, pageCount: 0, marksVersion: 0, marksFile: null, markCount: 0, withheldPages: 0, findings: 0, unresolved: 0,
      position: await nextPosition(db, trust, kase.id), addedBy: person.id, addedAt: deps.now(), destroyOn: null, removedAt: null,
    });
    await appendToHistory(db, kase, [{ type: "records-added", on: deps.today(), documentId }], person.id, deps.now());
    await enqueue(db, { trust, kind: "prepare-document", payload: { documentId }, dedupe: `prepare-document:${documentId}` });
    return { ok: true, documentId };
  });
  if (!added.ok) await folder.remove("original");
  return added;
}

const refused = (because: AddRecordsRefusal) => ({ ok: false as const, because });
