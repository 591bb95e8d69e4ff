/** Mail waits here and leaves by a job. A row is one message to one recipient. */
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "./kit";
import { outbox } from "./schema";

export type OutboxMail = typeof outbox.$inferSelect;

export async function addMail(db: Db, mail: OutboxMail) {
  await db.insert(outbox).values(mail);
}

export async function mailById(db: Db, trust: number, id: string): Promise<OutboxMail | undefined> {
  const [row] = await db.select().from(outbox).where(and(eq(outbox.trustId, trust), eq(outbox.id, id)));
  return row;
}

export async function mailOf(db: Db, trust: number, caseId: string): Promise<OutboxMail[]> {
  return await db.select().from(outbox).where(and(eq(outbox.trustId, trust), eq(outbox.caseId, caseId))).orderBy(desc(outbox.id));
}

export async function mailNeedingAPerson(db: Db, trust: number, limit: number): Promise<OutboxMail[]> {
  return await db.select().from(outbox).where(and(eq(outbox.trustId, trust), inArray(outbox.state, ["refused", "uncertain"]))).orderBy(desc(outbox.id)).limit(limit);
}

/** Takes a message for sending; false where another worker has it or it has gone. */
export async function startSending(db: Db, trust: number, id: string): Promise<boolean> {
  const moved = await db.update(outbox).set({ state: "sending", attempts: sql`${outbox.attempts} + 1` })
    .where(and(eq(outbox.trustId, trust), eq(outbox.id, id), eq(outbox.state, "queued"))).returning({ id: outbox.id });
  return moved.length === 1;
}

export async function markMail(db: Db, trust: number, id: string, change: Partial<Pick<OutboxMail, "state" | "lastProblem" | "sentAt">>) {
  await db.update(outbox).set(change).where(and(eq(outbox.trustId, trust), eq(outbox.id, id)));
}
