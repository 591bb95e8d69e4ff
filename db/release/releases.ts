/** Release copies: what was burnt in, verified, approved by its hash, sealed and sent. */
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { releases } from "#db/schema";

export type Release = typeof releases.$inferSelect;

export async function addRelease(db: Db, row: Release) {
  await db.insert(releases).values(row);
}

export async function releaseById(db: Db, trust: number, id: string): Promise<Release | undefined> {
  const [row] = await db
    .select()
    .from(releases)
    .where(and(eq(releases.trustId, trust), eq(releases.id, id)));
  return row;
}

export async function latestRelease(db: Db, trust: number, caseId: string): Promise<Release | undefined> {
  const [row] = await db
    .select()
    .from(releases)
    .where(and(eq(releases.trustId, trust), eq(releases.caseId, caseId)))
    .orderBy(desc(releases.id))
    .limit(1);
  return row;
}

export type ReleaseChange = Partial<Omit<Release, "trustId" | "id" | "caseId" | "builtBy" | "builtAt">>;

export async function changeRelease(db: Db, trust: number, id: string, change: ReleaseChange) {
  await db
    .update(releases)
    .set(change)
    .where(and(eq(releases.trustId, trust), eq(releases.id, id)));
}

/** Moves on only from one of the named states: false where the release is elsewhere already. */
export async function moveRelease(
  db: Db,
  trust: number,
  id: string,
  from: Release["state"][],
  change: ReleaseChange,
): Promise<boolean> {
  const moved = await db
    .update(releases)
    .set(change)
    .where(and(eq(releases.trustId, trust), eq(releases.id, id), inArray(releases.state, from)))
    .returning({ id: releases.id });
  return moved.length === 1;
}

/** The copy that was made last goes no further, and its password opens nothing any more. What has left stays so. */
export async function voidLatestRelease(db: Db, trust: number, caseId: string) {
  const release = await latestRelease(db, trust, caseId);
  if (!release) return;
  await moveRelease(db, trust, release.id, ["built", "approved", "sealing", "sealed"], {
    state: "void",
    password: null,
  });
}
