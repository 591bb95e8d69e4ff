/** Where each person left off in each document: one page, the last they looked at. */
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { pagePlaces } from "#db/schema";

export type PagePlace = typeof pagePlaces.$inferSelect;

export async function keepPlace(db: Db, place: PagePlace) {
  const { page, at } = place;
  await db
    .insert(pagePlaces)
    .values(place)
    .onConflictDoUpdate({
      target: [pagePlaces.trustId, pagePlaces.personId, pagePlaces.documentId],
      set: { page, at },
    });
}

/** The latest first. */
export async function placesOf(
  db: Db,
  trust: number,
  personId: string,
  documentIds: readonly string[],
): Promise<PagePlace[]> {
  if (documentIds.length === 0) return [];
  const rows = await db
    .select()
    .from(pagePlaces)
    .where(
      and(
        eq(pagePlaces.trustId, trust),
        eq(pagePlaces.personId, personId),
        inArray(pagePlaces.documentId, [...documentIds]),
      ),
    );
  return rows.sort((one, other) => other.at.getTime() - one.at.getTime());
}
