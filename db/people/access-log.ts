/**
 * Who looked at what. It only grows. What somebody says that they looked at is held against it
 * (docs/decisions/0019-what-was-opened.md); nothing else is decided by it.
 */
import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { idAt } from "#db/engine/ids";
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

type Wanted<What> = { caseId: string; personId: string; what: readonly What[] };

/** What of a case was served to somebody, each thing once. */
export async function openingsBy<What extends Access["what"]>(
  db: Db,
  trust: number,
  { caseId, personId, what }: Wanted<What>,
): Promise<{ what: What; subject: string }[]> {
  const rows = await db
    .selectDistinct({ what: accessLog.what, subject: accessLog.subject })
    .from(accessLog)
    .where(
      and(
        eq(accessLog.trustId, trust),
        eq(accessLog.caseId, caseId),
        eq(accessLog.personId, personId),
        inArray(accessLog.what, [...what]),
      ),
    );
  return rows as { what: What; subject: string }[];
}

/** Of these subjects, those that were served to somebody, whichever case they belong to by now. */
export async function lookedAtBy(
  db: Db,
  trust: number,
  { personId, what, subjects }: { personId: string; what: readonly Access["what"][]; subjects: readonly string[] },
): Promise<ReadonlySet<string>> {
  if (subjects.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ subject: accessLog.subject })
    .from(accessLog)
    .where(
      and(
        eq(accessLog.trustId, trust),
        eq(accessLog.personId, personId),
        inArray(accessLog.what, [...what]),
        inArray(accessLog.subject, [...subjects]),
      ),
    );
  return new Set(rows.map(({ subject }) => subject));
}

/** Whether this person's looking at this was written down since then: it need not be again. */
export async function wasNotedSince(
  db: Db,
  { trust, person, what, subject }: Omit<Look, "caseId">,
  since: Date,
): Promise<boolean> {
  const [row] = await db
    .select({ id: accessLog.id })
    .from(accessLog)
    .where(
      and(
        eq(accessLog.trustId, trust),
        eq(accessLog.personId, person.id),
        gt(accessLog.id, idAt(since)),
        eq(accessLog.what, what),
        eq(accessLog.subject, subject),
      ),
    )
    .limit(1);
  return row !== undefined;
}
