/** Jobs that have failed more than once: whoever waits for them is told, and may ask for them anew. */
import { and, eq, gte, inArray, isNotNull, or } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { jobs } from "#db/schema";

/** Once may be chance. */
const oftenEnough = 2;

/** `nextTryAt` is null where it was given up, and nothing happens until somebody asks. `error` is a code or a kind. */
export type FailingJob = { payload: string; attempts: number; error: string; nextTryAt: Date | null };

/** `payloads` are JSON, as they were queued. */
export async function failingJobs(
  db: Db,
  trust: number,
  kind: string,
  payloads: readonly string[],
): Promise<FailingJob[]> {
  if (payloads.length === 0) return [];
  const rows = await db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.trustId, trust),
        eq(jobs.kind, kind),
        inArray(jobs.payload, [...payloads]),
        isNotNull(jobs.error),
        or(gte(jobs.attempts, oftenEnough), eq(jobs.state, "dead")),
      ),
    );
  return rows.map(({ payload, attempts, error, state, runAt }) => ({
    payload,
    attempts,
    error: error!,
    nextTryAt: state === "dead" ? null : runAt,
  }));
}

/** Runs it now, counted from the start. False where no such job waits: it runs, or has ended. */
export async function tryJobAgain(
  db: Db,
  { trust, kind, payload, now }: { trust: number; kind: string; payload: string; now: Date },
): Promise<boolean> {
  const changed = await db
    .update(jobs)
    .set({ state: "ready", runAt: now, attempts: 0, error: null })
    .where(
      and(
        eq(jobs.trustId, trust),
        eq(jobs.kind, kind),
        eq(jobs.payload, payload),
        inArray(jobs.state, ["ready", "dead"]),
      ),
    )
    .returning({ id: jobs.id });
  return changed.length > 0;
}
