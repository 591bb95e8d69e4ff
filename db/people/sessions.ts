/** Who is signed in. Only the hash of the cookie's token stands here, so that a copy of the store signs nobody in. */
import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { people, sessions } from "#db/schema";

export type SessionRow = typeof sessions.$inferSelect;

export async function startSession(db: Db, session: SessionRow) {
  await db.insert(sessions).values(session);
}

/** The session and its person while it has not run out, was used after `seenAfter`, and the person has not left. */
export async function liveSession(
  db: Db,
  trust: number,
  tokenHash: string,
  { now, seenAfter }: { now: Date; seenAfter: Date },
) {
  const [row] = await db
    .select({
      seenAt: sessions.seenAt,
      person: { id: people.id, name: people.name, role: people.role, firmId: people.firmId },
    })
    .from(sessions)
    .innerJoin(people, and(eq(people.trustId, sessions.trustId), eq(people.id, sessions.personId)))
    .where(
      and(
        eq(sessions.trustId, trust),
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.expiresAt, now),
        gt(sessions.seenAt, seenAfter),
        isNull(people.leftAt),
      ),
    );
  return row ?? null;
}

/** Touches a session that is still there; one that was ended in between stays ended. */
export async function sessionSeen(db: Db, trust: number, tokenHash: string, at: Date) {
  await db
    .update(sessions)
    .set({ seenAt: at })
    .where(and(eq(sessions.trustId, trust), eq(sessions.tokenHash, tokenHash)));
}

export async function endSession(db: Db, trust: number, tokenHash: string) {
  await db.delete(sessions).where(and(eq(sessions.trustId, trust), eq(sessions.tokenHash, tokenHash)));
}

export async function forgetExpiredSessions(db: Db, trust: number, now: Date) {
  await db.delete(sessions).where(and(eq(sessions.trustId, trust), lte(sessions.expiresAt, now)));
}
