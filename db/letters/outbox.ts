/** Mail waits here and leaves by a job. A row is one message to one recipient. */
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { cases, jobs, outbox } from "#db/schema";

export type OutboxMail = typeof outbox.$inferSelect;

export async function addMail(db: Db, mail: OutboxMail) {
  await db.insert(outbox).values(mail);
}

export async function mailById(db: Db, trust: number, id: string): Promise<OutboxMail | undefined> {
  const [row] = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.trustId, trust), eq(outbox.id, id)));
  return row;
}

export async function mailOf(db: Db, trust: number, caseId: string): Promise<OutboxMail[]> {
  return await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.trustId, trust), eq(outbox.caseId, caseId)))
    .orderBy(desc(outbox.id));
}

/** The cases of letters that went out, by their ids; an id that is none of ours finds nothing. */
export async function casesOfMails(db: Db, trust: number, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await db
    .selectDistinct({ number: cases.number })
    .from(outbox)
    .innerJoin(cases, and(eq(cases.trustId, outbox.trustId), eq(cases.id, outbox.caseId)))
    .where(and(eq(outbox.trustId, trust), inArray(outbox.id, [...ids])));
  return found.map(({ number }) => number);
}

/** A letter of the outbox with the case it belongs to and, while it waits, when it is tried next. */
export type OutboxLine = { mail: OutboxMail; caseNumber: string | null; nextTryAt: Date | null };

/** Latest first. */
export async function outboxLines(
  db: Db,
  trust: number,
  { needsAPerson, limit }: { needsAPerson: boolean; limit: number },
): Promise<OutboxLine[]> {
  const states: OutboxMail["state"][] = needsAPerson ? ["refused", "uncertain"] : ["queued", "sending", "sent"];
  const rows = await db
    .select({ mail: outbox, caseNumber: cases.number })
    .from(outbox)
    .leftJoin(cases, and(eq(cases.trustId, outbox.trustId), eq(cases.id, outbox.caseId)))
    .where(and(eq(outbox.trustId, trust), inArray(outbox.state, states)))
    .orderBy(desc(outbox.id))
    .limit(limit);
  const tries = await nextTries(
    db,
    trust,
    rows.filter(({ mail }) => mail.state === "queued").map(({ mail }) => mail.id),
  );
  return rows.map(({ mail, caseNumber }) => ({ mail, caseNumber, nextTryAt: tries.get(mail.id) ?? null }));
}

/** When each of these letters is tried next, by its id. */
export async function nextTries(db: Db, trust: number, mailIds: readonly string[]): Promise<Map<string, Date>> {
  if (mailIds.length === 0) return new Map();
  const keys = mailIds.map(sendingOf(trust));
  const waiting = await db
    .select({ dedupe: jobs.dedupe, runAt: jobs.runAt })
    .from(jobs)
    .where(and(inArray(jobs.dedupe, keys), eq(jobs.state, "ready")));
  return new Map(waiting.map(({ dedupe, runAt }) => [dedupe!.split(":").at(-1)!, runAt]));
}

// as `enqueue` writes the key of the job that `queueLetter` asks for
const sendingOf = (trust: number) => (mailId: string) => `${trust}:send-mail:${mailId}`;

/** Moves on only from one of the named states: false where the letter is elsewhere already. */
export async function moveMail(
  db: Db,
  trust: number,
  id: string,
  from: OutboxMail["state"][],
  change: Partial<Pick<OutboxMail, "state" | "lastProblem" | "sentAt">>,
): Promise<boolean> {
  const moved = await db
    .update(outbox)
    .set(change)
    .where(and(eq(outbox.trustId, trust), eq(outbox.id, id), inArray(outbox.state, from)))
    .returning({ id: outbox.id });
  return moved.length === 1;
}

/** Takes a message for sending; false where another worker has it or it has gone. */
export async function startSending(db: Db, trust: number, id: string): Promise<boolean> {
  const moved = await db
    .update(outbox)
    .set({ state: "sending", attempts: sql`${outbox.attempts} + 1` })
    .where(and(eq(outbox.trustId, trust), eq(outbox.id, id), eq(outbox.state, "queued")))
    .returning({ id: outbox.id });
  return moved.length === 1;
}

export async function markMail(
  db: Db,
  trust: number,
  id: string,
  change: Partial<Pick<OutboxMail, "state" | "lastProblem" | "sentAt">>,
) {
  await db
    .update(outbox)
    .set(change)
    .where(and(eq(outbox.trustId, trust), eq(outbox.id, id)));
}
