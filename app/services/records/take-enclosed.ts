import { caseToChangeById } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import {
  documentById,
  enclosedFrom,
  keepDocument,
  makeRoomBehind,
  recordFilesOf,
  recordProgress,
  sameFileInCase,
  type DocumentProgress,
  type DocumentRow,
  type NewDocument,
} from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import type { Enclosed } from "~/adapters/documents/document-tools";
import type { FolderKey, StoredFile } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { decideTakeEnclosed } from "~/domain/records/records-of-case";
import { deepestNesting, mostDocuments, type NotTaken } from "~/domain/records/enclosed-files";
import type { FileRefusal } from "~/domain/records/file-refusals";
import type { Deps } from "~/services/deps";

type Tools = Pick<Deps, "store" | "files" | "newId" | "now" | "today">;
type Taking = {
  document: DocumentRow;
  work: WorkFolder;
  enclosed: Enclosed[];
  notTaken: NotTaken[];
  isOnlyWrapping: boolean;
};
type Sealed = { file: Enclosed; key: FolderKey; stored: StoredFile };

/**
 * What came inside an e-mail or a ZIP becomes documents of the case, directly behind it and in its order, each with a
 * job of its own. All of them come in together or none does, so that a second run adds nothing. `isOnlyWrapping` is a
 * file that has no page of its own.
 */
export async function takeEnclosed(deps: Tools, taking: Taking) {
  const { document, work, enclosed } = taking;
  const sealed: Sealed[] = [];
  for (const file of enclosed) {
    const { key, folder } = deps.files.newFolder(document.trustId);
    sealed.push({ file, key, stored: await work.keep(folder, "original", file.path) });
    await work.discard(file.path);
  }
  const kept = await deps.store.write(document.trustId, (db) => keep(deps, db, taking, sealed));
  for (const { key } of sealed)
    if (!kept.has(key.id)) await deps.files.folder(document.trustId, key).remove("original");
}

/** Returns the folders of those that became documents. */
async function keep(
  deps: Tools,
  db: Db,
  { document, notTaken, isOnlyWrapping }: Taking,
  sealed: Sealed[],
): Promise<Set<string>> {
  const { trustId: trust, id, caseId } = document;
  const none = new Set<string>();
  const kase = await caseToChangeById(db, trust, caseId);
  if (!kase || (await enclosedFrom(db, trust, id)).length > 0) return none;
  const { taken, alreadyThere } = await apart(db, document, sealed);
  // what only wraps others leaves its own place to the first of them
  const first = document.position + (isOnlyWrapping ? 0 : 1);
  const rows = taken.map((each, index) => rowOf(deps, document, each, first + index));
  const decision = decideTakeEnclosed(await historyOf(db, trust, caseId), {
    around: id,
    documentIds: rows.map((row) => row.id),
    isOnlyWrapping,
    today: deps.today(),
  });
  if (!decision.ok) return without(db, document, { state: "stopped" }, none);

  const left = [
    ...notTaken,
    ...alreadyThere.map(({ file }) => ({ name: file.name, because: "same-file-already-in-case" as const })),
  ];
  const refusal = await refusalOf(
    db,
    document,
    taken.length,
    isOnlyWrapping && taken.length + alreadyThere.length === 0,
  );
  if (refusal) return without(db, document, { state: "refused", refusal, notTaken: listed(left) }, none);

  await makeRoomBehind(db, document, isOnlyWrapping ? taken.length - 1 : taken.length);
  for (const row of rows) await keepDocument(db, row);
  if (decision.events.length > 0) await appendToHistory(db, kase, decision.events, document.addedBy, deps.now());
  for (const { id: documentId } of rows)
    await enqueue(db, {
      trust,
      kind: "prepare-document",
      payload: { documentId },
      dedupe: `prepare-document:${documentId}`,
    });
  await recordProgress(db, trust, id, {
    notTaken: listed(left),
    ...(isOnlyWrapping && { state: "unpacked" as const }),
  });
  return new Set(taken.map(({ key }) => key.id));
}

const listed = (left: NotTaken[]) => (left.length > 0 ? JSON.stringify(left) : null);

async function without(db: Db, { trustId, id }: DocumentRow, standing: DocumentProgress, none: Set<string>) {
  await recordProgress(db, trustId, id, standing);
  return none;
}

/** The same bytes twice are redacted once. */
async function apart(db: Db, { trustId, caseId }: DocumentRow, sealed: Sealed[]) {
  const taken: Sealed[] = [];
  const alreadyThere: Sealed[] = [];
  for (const each of sealed) {
    const isAlreadyThere =
      taken.some(({ stored }) => stored.sha256 === each.stored.sha256) ||
      (await sameFileInCase(db, trustId, caseId, each.stored.sha256));
    (isAlreadyThere ? alreadyThere : taken).push(each);
  }
  return { taken, alreadyThere };
}

async function refusalOf(db: Db, document: DocumentRow, count: number, isEmpty: boolean): Promise<FileRefusal | null> {
  if (isEmpty) return "nothing-inside";
  if (count > 0 && (await depthOf(db, document)) >= deepestNesting) return "nested-too-deep";
  const inCase = (await recordFilesOf(db, document.trustId, document.caseId)).length;
  return inCase + count > mostDocuments ? "too-many-files" : null;
}

/** How many files it lies within. */
async function depthOf(db: Db, { trustId, enclosedIn }: DocumentRow): Promise<number> {
  const around = enclosedIn ? await documentById(db, trustId, enclosedIn) : undefined;
  return around ? 1 + (await depthOf(db, around)) : 0;
}

function rowOf(
  deps: Tools,
  { trustId, id, caseId, addedBy }: DocumentRow,
  { file: { name, mediaType }, key, stored: { size, sha256 } }: Sealed,
  position: number,
): NewDocument {
  return {
    trust: trustId,
    id: deps.newId(),
    caseId,
    kind: "records",
    name,
    mediaType,
    size,
    sha256,
    folder: key,
    position,
    addedBy,
    addedAt: deps.now(),
    enclosedIn: id,
  };
}
