/** How long a job is one worker's, and what becomes of it when its work fails or its worker dies. */
import { codeOf } from "#db/engine/errors";
import { expiredLeases, leaseJobs, putBack, removeJob, renewLease, type Job, type KindsAsked } from "#db/jobs/jobs";
import { wholeInstallation, type Store } from "#db/engine/store";

export type { Job, KindsAsked } from "#db/jobs/jobs";

/** A worker says again that it is alive well before this has passed. */
export const leaseMs = 60_000;

/** A failure is tried again at most this often; then a person must look. */
const attemptsAllowed = 6;
/** What waits for another system (a mail server that is down) is tried for about three days. */
const attemptsAllowedWhileWaiting = 80;

const secondMs = 1_000;
const hourMs = 3_600_000;

/** Each job goes to one worker; jobs of a worker that dies come back after `leaseMs`. */
export const claim = (
  store: Store,
  worker: string,
  limit: number,
  of: KindsAsked = { except: [] },
  now = new Date(),
): Promise<Job[]> =>
  store.write(wholeInstallation, (db) => leaseJobs(db, { worker, limit, of, now, leaseUntil: leaseFrom(now) }));

/** False where the lease was lost: somebody else works on it now. */
export const renew = (store: Store, job: Job, worker: string, now = new Date()): Promise<boolean> =>
  store.write(wholeInstallation, (db) => renewLease(db, job.id, worker, leaseFrom(now)));

export const finish = (store: Store, job: Job, worker: string): Promise<boolean> =>
  store.write(wholeInstallation, (db) => removeJob(db, job.id, worker));

/** Later again, or given up. Of the error only its code or kind is kept. */
export const fail = (store: Store, job: Job, worker: string, error: unknown, now = new Date()): Promise<boolean> =>
  store.write(wholeInstallation, (db) => putBack(db, job.id, worker, afterFailure(job.attempts, error, now)));

/** Gives back a job that was begun and not finished, as at the end of a worker; the attempt does not count. */
export const release = (store: Store, job: Job, worker: string, now = new Date()): Promise<boolean> =>
  store.write(wholeInstallation, (db) =>
    putBack(db, job.id, worker, { state: "ready", runAt: now, error: null, attempts: job.attempts - 1 }),
  );

/**
 * Jobs of workers that died come back; one that has killed its worker too often is given up. Returns how many there
 * were.
 */
export async function reap(store: Store, now = new Date()): Promise<number> {
  return store.write(wholeInstallation, async (db) => {
    const abandoned = await expiredLeases(db, now);
    for (const job of abandoned)
      await putBack(db, job.id, job.worker ?? "", afterFailure(job.attempts, new WorkerDied(), now));
    return abandoned.length;
  });
}

class WorkerDied extends Error {
  override name = "WorkerDied";
}

function afterFailure(attempts: number, error: unknown, now: Date) {
  const isWaiting = (error as { isWaiting?: boolean } | null)?.isWaiting === true;
  const isGivenUp = attempts >= (isWaiting ? attemptsAllowedWhileWaiting : attemptsAllowed);
  const runAt = new Date(now.getTime() + (isGivenUp ? 0 : pauseAfter(attempts)));
  return { state: isGivenUp ? ("dead" as const) : ("ready" as const), runAt, error: kindOf(error) };
}

/** 5 s, 20 s, 80 s, about 5 minutes, 21 minutes, then every hour. */
const pauseAfter = (attempts: number) => Math.min(hourMs, 5 * secondMs * 4 ** (attempts - 1));

/** A message may hold a name; a code or the kind of error does not. */
const kindOf = (error: unknown): string => codeOf(error) || (error instanceof Error ? error.name : "unknown");

const leaseFrom = (now: Date) => new Date(now.getTime() + leaseMs);
