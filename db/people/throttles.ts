/** Attempts counted in a window of time, such as sign-ins to one account or from one address. */
import { and, eq, lte, sql } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { throttles } from "#db/schema";

/** Counts one more attempt and returns how many there have been since the window began. */
export async function countAttempt(
  db: Db,
  trust: number,
  key: string,
  { now, windowMs }: { now: Date; windowMs: number },
): Promise<number> {
  await db
    .delete(throttles)
    .where(and(eq(throttles.trustId, trust), lte(throttles.windowStartedAt, new Date(now.getTime() - windowMs))));
  const [row] = await db
    .insert(throttles)
    .values({ trustId: trust, key, windowStartedAt: now, count: 1 })
    .onConflictDoUpdate({ target: [throttles.trustId, throttles.key], set: { count: sql`${throttles.count} + 1` } })
    .returning({ count: throttles.count });
  return row!.count;
}

/** Takes back one attempt, as after a success. */
export async function forgiveAttempt(db: Db, trust: number, key: string) {
  await db
    .update(throttles)
    .set({ count: sql`${throttles.count} - 1` })
    .where(and(eq(throttles.trustId, trust), eq(throttles.key, key)));
}

export async function forgetAttempts(db: Db, trust: number, key: string) {
  await db.delete(throttles).where(and(eq(throttles.trustId, trust), eq(throttles.key, key)));
}
