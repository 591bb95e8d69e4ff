/** Who looked at what. It only grows, and nothing is ever decided by it. */
import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { accessLog, people } from "#db/schema";

type Access = typeof accessLog.$inferSelect;
export type AccessLine = Access & { personName: string };

/** `what` names the kind of thing seen; `subject` is its id or page number, never a name. */
export type Look = { trust: number; person: { id: string } } & Pick<Access, "caseId" | "what" | "subject">;

/** The only writer of the access log. */
export async function noteAccess(
  db: Db,
  { newId, now }: { newId(): string; now(): Date },
  { trust, person, caseId, what, subject }: Look,
) {
  await db
    .insert(accessLog)
    .values({ trustId: trust, id: newId(), at: now(), personId: person.id, caseId, what, subject });
}

/** Latest first. */
export async function accessTo(db: Db, trust: number, caseId: string, limit = 500): Promise<AccessLine[]> {
  const rows = await db
    .select({ access: accessLog, personName: people.name })
    .from(accessLog)
    .leftJoin(people, and(eq(people.trustId, accessLog.trustId), eq(people.id, accessLog.personId)))
    .where(and(eq(accessLog.trustId, trust), eq(accessLog.caseId, caseId)))
    .orderBy(desc(accessLog.id))
    .limit(limit);
  return rows.map(({ access, personName }) => ({ ...access, personName: personName ?? "" }));
}
