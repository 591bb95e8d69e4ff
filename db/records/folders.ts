/**
 * Keys of sealed folders. A folder's files are put first and its key is stored in the transaction of the row that owns
 * it.
 */
import { and, eq } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { folders } from "#db/schema";

export type FolderKey = { id: string; wrappedKey: Buffer };

export async function keepFolder(db: Db, trust: number, key: FolderKey, createdAt: Date) {
  await db.insert(folders).values({ trustId: trust, id: key.id, wrappedKey: key.wrappedKey, createdAt });
}

/** Throws where there is no such folder or its key was erased: nothing in it can be read any more. */
export async function folderKey(db: Db, trust: number, id: string): Promise<FolderKey> {
  const [row] = await db
    .select()
    .from(folders)
    .where(and(eq(folders.trustId, trust), eq(folders.id, id)));
  if (!row?.wrappedKey) throw new Error(`sealed folder ${id} has no key`);
  return { id, wrappedKey: row.wrappedKey };
}

/**
 * Erases every file in the folder for good, whatever copies of the sealed bytes remain.
 * @internal
 */
export async function eraseFolderKey(db: Db, trust: number, id: string) {
  await db
    .update(folders)
    .set({ wrappedKey: null })
    .where(and(eq(folders.trustId, trust), eq(folders.id, id)));
}
