/**
 * Long work waits in a table, so that it is queued in the transaction of what owes it and outlives the machine that
 * began it.
 */
import { and, asc, eq, gt, inArray, lt, lte, notInArray, sql } from "drizzle-orm";
import { newId } from "#db/engine/ids";
import { isPostgres, type Db } from "#db/engine/kit";
import { jobs } from "#db/schema";

export type Job = typeof jobs.$inferSelect;

/** `payload` is ids only. Lower `priority` goes first. */
export type NewJob = {
  trust: number;
  kind: string;
  payload: unknown;
  dedupe?: string;
  runAt?: Date;
  priority?: number;
};

/**
 * While a job with the same `dedupe` waits or runs, nothing is added; one that was given up is tried again from the
 * start.
 */
export async function enqueue(db: Db, { trust, kind, payload, dedupe, runAt = new Date(), priority = 0 }: NewJob) {
  const fresh = {
    state: "ready" as const,
    priority,
    runAt,
    attempts: 0,
    leaseUntil: null,
    worker: null,
    payload: JSON.stringify(payload),
    error: null,
  };
  await db
    .insert(jobs)
    .values({ ...fresh, id: newId(), trustId: trust, kind, dedupe: dedupe === undefined ? null : `${trust}:${dedupe}` })
    .onConflictDoUpdate({ target: jobs.dedupe, set: fresh, setWhere: sql`${jobs.state} = 'dead'` });
}

/** Work of this kind is still to be done, or was given up: what depends on it has to wait. */
export async function isStillToDo(
  db: Db,
  { trust, kind, payload }: Pick<NewJob, "trust" | "kind" | "payload">,
): Promise<boolean> {
  const [waiting] = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.trustId, trust), eq(jobs.kind, kind), eq(jobs.payload, JSON.stringify(payload))))
    .limit(1);
  return waiting !== undefined;
}

/** A waiting job runs at `runAt` instead of later; one that runs or has ended is left as it is. */
export async function bringForward(db: Db, { trust, dedupe, runAt }: { trust: number; dedupe: string; runAt: Date }) {
  await db
    .update(jobs)
    .set({ runAt })
    .where(and(eq(jobs.dedupe, `${trust}:${dedupe}`), eq(jobs.state, "ready"), gt(jobs.runAt, runAt)));
}

/** Jobs of these kinds alone, or of any but these. */
export type KindsAsked = { only: readonly string[] } | { except: readonly string[] };

const ofKinds = (of: KindsAsked) =>
  "only" in of ? inArray(jobs.kind, [...of.only]) : notInArray(jobs.kind, [...of.except]);

/** Leases up to `limit` jobs to `worker` until `leaseUntil`; each job goes to one worker. */
export async function leaseJobs(
  db: Db,
  {
    worker,
    limit,
    of,
    now,
    leaseUntil,
  }: { worker: string; limit: number; of: KindsAsked; now: Date; leaseUntil: Date },
): Promise<Job[]> {
  // 'ready' is written out, because a parameter would keep both engines from using the partial index
  const waiting = db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(sql`${jobs.state} = 'ready'`, lte(jobs.runAt, now), ofKinds(of)))
    .orderBy(asc(jobs.priority), asc(jobs.runAt), asc(jobs.id))
    .limit(limit);
  const chosen = isPostgres ? sql`${jobs.id} = any(array(${lockingPastOthers(waiting)}))` : inArray(jobs.id, waiting);
  return await db
    .update(jobs)
    .set({ state: "running", worker, attempts: sql`${jobs.attempts} + 1`, leaseUntil })
    .where(chosen)
    .returning();
}

/** What only PostgreSQL has: several machines each lock other rows. SQLite has one writer at a time anyway. */
const lockingPastOthers = (query: unknown) =>
  (query as { for(strength: "update", how: { skipLocked: true }): ReturnType<typeof sql> }).for("update", {
    skipLocked: true,
  });

const heldBy = (id: string, worker: string) =>
  and(eq(jobs.id, id), eq(jobs.worker, worker), sql`${jobs.state} = 'running'`);

/** False where the lease ran out and the job is somebody else's now: stop working on it. */
export async function renewLease(db: Db, id: string, worker: string, leaseUntil: Date): Promise<boolean> {
  return (await db.update(jobs).set({ leaseUntil }).where(heldBy(id, worker)).returning({ id: jobs.id })).length === 1;
}

/** The job is done, and gone. */
export async function removeJob(db: Db, id: string, worker: string): Promise<boolean> {
  return (await db.delete(jobs).where(heldBy(id, worker)).returning({ id: jobs.id })).length === 1;
}

export type PutBack = { state: "ready" | "dead"; runAt: Date; error: string | null; attempts?: number };

/** Gives the job back, to run again at `runAt` or, dead, to wait for a person. */
export async function putBack(db: Db, id: string, worker: string, outcome: PutBack): Promise<boolean> {
  return (
    (
      await db
        .update(jobs)
        .set({ ...outcome, worker: null, leaseUntil: null })
        .where(heldBy(id, worker))
        .returning({ id: jobs.id })
    ).length === 1
  );
}

/** Jobs whose worker stopped renewing: it was killed, or its machine is gone. */
export async function expiredLeases(db: Db, now: Date): Promise<Job[]> {
  return await db
    .select()
    .from(jobs)
    .where(and(sql`${jobs.state} = 'running'`, lt(jobs.leaseUntil, now)));
}
