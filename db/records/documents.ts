/**
 * Documents of a case: records, evidence, the application. Pages and marks are files in the document's sealed folder.
 */
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, max, sql } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { documents } from "#db/schema";
import { keepFolder, type FolderKey } from "./folders";

export type DocumentRow = typeof documents.$inferSelect;

/** What is known of a document on the day it comes. */
export type NewDocument = Pick<
  DocumentRow,
  "id" | "caseId" | "kind" | "name" | "mediaType" | "size" | "sha256" | "position" | "addedBy" | "addedAt"
> & {
  trust: number;
  folder: FolderKey;
  /** Where its pages come from other documents, so that their number is known before they are there. */
  pageCount?: number;
  destroyOn?: DocumentRow["destroyOn"];
  enclosedIn?: DocumentRow["enclosedIn"];
};

/**
 * The only place where a document's row begins, with its folder: records wait for their pages, evidence is only kept.
 */
export async function keepDocument(
  db: Db,
  { trust, folder, pageCount = 0, destroyOn = null, enclosedIn = null, ...brought }: NewDocument,
) {
  await keepFolder(db, trust, folder, brought.addedAt);
  await db.insert(documents).values({
    ...brought,
    trustId: trust,
    folderId: folder.id,
    state: brought.kind === "records" ? "waiting" : "stored",
    refusal: null,
    pagesDone: 0,
    pageCount,
    marksVersion: 0,
    marksFile: null,
    markCount: 0,
    withheldPages: 0,
    findings: 0,
    unresolved: 0,
    destroyOn,
    removedAt: null,
    enclosedIn,
    perhapsTheirs: null,
    notTaken: null,
  });
}

export async function documentById(db: Db, trust: number, id: string): Promise<DocumentRow | undefined> {
  const [row] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.trustId, trust), eq(documents.id, id)));
  return row;
}

/** In bundle order, without those removed. */
export async function documentsOf(db: Db, trust: number, caseId: string): Promise<DocumentRow[]> {
  return await db
    .select()
    .from(documents)
    .where(and(eq(documents.trustId, trust), eq(documents.caseId, caseId), isNull(documents.removedAt)))
    .orderBy(asc(documents.position), asc(documents.id));
}

/** What has pages or will have them: a ZIP that was unpacked is no longer a record itself. */
export async function recordsOf(db: Db, trust: number, caseId: string): Promise<DocumentRow[]> {
  return (await recordFilesOf(db, trust, caseId)).filter((document) => document.state !== "unpacked");
}

/** As they were added, those that were unpacked among them. */
export async function recordFilesOf(db: Db, trust: number, caseId: string): Promise<DocumentRow[]> {
  return (await documentsOf(db, trust, caseId)).filter((document) => document.kind === "records");
}

/** Records are numbered by themselves: the recipient reads "part 1" whatever evidence the case holds. */
export async function nextPosition(db: Db, trust: number, caseId: string): Promise<number> {
  const ofRecords = and(eq(documents.trustId, trust), eq(documents.caseId, caseId), eq(documents.kind, "records"));
  const [row] = await db
    .select({ last: max(documents.position) })
    .from(documents)
    .where(ofRecords);
  return (row?.last ?? 0) + 1;
}

/** The same bytes already in the case: the officer is told instead of redacting twice. */
export async function sameFileInCase(db: Db, trust: number, caseId: string, sha256: string): Promise<boolean> {
  const [row] = await db
    .select({ n: count() })
    .from(documents)
    .where(
      and(
        eq(documents.trustId, trust),
        eq(documents.caseId, caseId),
        eq(documents.sha256, sha256),
        isNull(documents.removedAt),
      ),
    );
  return (row?.n ?? 0) > 0;
}

/** What came in this e-mail or ZIP, also where it was removed since. */
export async function enclosedFrom(db: Db, trust: number, id: string): Promise<Pick<DocumentRow, "id">[]> {
  return await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.trustId, trust), eq(documents.enclosedIn, id)));
}

/** Records behind this one move back, so that `count` others can stand directly behind it. */
export async function makeRoomBehind(db: Db, { trustId, caseId, position }: DocumentRow, count: number) {
  if (count <= 0) return;
  await db
    .update(documents)
    .set({ position: sql`${documents.position} + ${count}` })
    .where(
      and(
        eq(documents.trustId, trustId),
        eq(documents.caseId, caseId),
        eq(documents.kind, "records"),
        gt(documents.position, position),
      ),
    );
}

export type DocumentProgress = Partial<
  Pick<
    DocumentRow,
    "state" | "refusal" | "pagesDone" | "pageCount" | "notTaken" | "findings" | "unresolved" | "size" | "sha256"
  >
>;

const isInWork = inArray(documents.state, ["waiting", "preparing"]);

/** Only while it is worked on: whoever stopped it, or refused it meanwhile, has the last word. */
export async function recordProgress(db: Db, trust: number, id: string, progress: DocumentProgress) {
  await db
    .update(documents)
    .set(progress)
    .where(and(eq(documents.trustId, trust), eq(documents.id, id), isInWork));
}

/** False where it was not being worked on. */
export async function stopDocument(db: Db, trust: number, id: string): Promise<boolean> {
  return (
    (
      await db
        .update(documents)
        .set({ state: "stopped" })
        .where(and(eq(documents.trustId, trust), eq(documents.id, id), isInWork))
        .returning({ id: documents.id })
    ).length === 1
  );
}

/** False where it was neither stopped nor refused: a refusal may be over once a program was installed. */
export async function restartDocument(db: Db, trust: number, id: string): Promise<boolean> {
  const isAtRest = inArray(documents.state, ["stopped", "refused"]);
  return (
    (
      await db
        .update(documents)
        .set({ state: "waiting", refusal: null })
        .where(and(eq(documents.trustId, trust), eq(documents.id, id), isAtRest))
        .returning({ id: documents.id })
    ).length === 1
  );
}

/**
 * The last step of preparing. False where an officer marked a page meanwhile, and `unresolved` must be counted again,
 * or stopped it.
 */
export async function finishPreparing(
  db: Db,
  trust: number,
  id: string,
  marksVersion: number,
  counts: Pick<DocumentRow, "pageCount" | "findings" | "unresolved" | "perhapsTheirs">,
): Promise<boolean> {
  const finished = await db
    .update(documents)
    .set({ ...counts, state: "ready", refusal: null, pagesDone: counts.pageCount })
    .where(and(eq(documents.trustId, trust), eq(documents.id, id), eq(documents.marksVersion, marksVersion), isInWork))
    .returning({ id: documents.id });
  return finished.length === 1;
}

/** Its pages were read again. False where an officer marked a page meanwhile: `unresolved` must be counted again. */
export async function recordReadAgain(
  db: Db,
  { trustId, id, marksVersion }: Pick<DocumentRow, "trustId" | "id" | "marksVersion">,
  found: Pick<DocumentRow, "findings" | "unresolved" | "perhapsTheirs">,
): Promise<boolean> {
  const counted = await db
    .update(documents)
    .set(found)
    .where(and(eq(documents.trustId, trustId), eq(documents.id, id), eq(documents.marksVersion, marksVersion)))
    .returning({ id: documents.id });
  return counted.length === 1;
}

/**
 * False where somebody else saved first, or the document was removed: `expectedVersion` is the version the officer had
 * on the screen.
 */
export async function replaceMarks(
  db: Db,
  trust: number,
  id: string,
  expectedVersion: number,
  saved: Pick<DocumentRow, "marksFile" | "markCount" | "withheldPages" | "unresolved">,
): Promise<boolean> {
  const moved = await db
    .update(documents)
    .set({ ...saved, marksVersion: expectedVersion + 1 })
    .where(
      and(
        eq(documents.trustId, trust),
        eq(documents.id, id),
        eq(documents.marksVersion, expectedVersion),
        isNull(documents.removedAt),
      ),
    )
    .returning({ id: documents.id });
  return moved.length === 1;
}

export async function removeDocument(db: Db, trust: number, id: string, removedAt: Date) {
  await db
    .update(documents)
    .set({ removedAt })
    .where(and(eq(documents.trustId, trust), eq(documents.id, id)));
}

export async function restoreDocument(db: Db, trust: number, id: string) {
  await db
    .update(documents)
    .set({ removedAt: null })
    .where(and(eq(documents.trustId, trust), eq(documents.id, id)));
}

/** Records that were removed from the case, the last one first. */
export async function removedRecordsOf(db: Db, trust: number, caseId: string): Promise<DocumentRow[]> {
  return await db
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.trustId, trust),
        eq(documents.caseId, caseId),
        eq(documents.kind, "records"),
        isNotNull(documents.removedAt),
      ),
    )
    .orderBy(desc(documents.removedAt), desc(documents.id));
}

/** Moves the records behind a position on by some, so that others can stand there. */
export async function makeRoomAfter(db: Db, trust: number, caseId: string, position: number, places: number) {
  await db
    .update(documents)
    .set({ position: sql`${documents.position} + ${places}` })
    .where(
      and(
        eq(documents.trustId, trust),
        eq(documents.caseId, caseId),
        eq(documents.kind, "records"),
        gt(documents.position, position),
      ),
    );
}
