/** Takes jobs from the queue and runs them, a few at a time, until it is told to stop. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Deps } from "~/services/deps";
import { claim, fail, finish, leaseMs, reap, release, renew, type Job, type KindsAsked } from "./job-queue";

/** May run twice: a job whose worker dies is given to another. `signal` is aborted when the work must be left. */
export type JobRunner = (
  deps: Deps,
  job: { trust: number; payload: unknown; attempt: number; signal: AbortSignal },
) => Promise<void>;

export type Worker = {
  /** Takes nothing new, gives running jobs `graceMs` to end, then leaves them to the next worker. */
  stop(graceMs?: number): Promise<void>;
};

/** Which jobs may run beside each other, and how many of them. */
export type Lane = { of: KindsAsked; atOnce: number };

export type WorkerOptions = {
  kinds: Record<string, JobRunner>;
  /** Each lane has room of its own, so that what is short never waits behind what is long. */
  lanes?: readonly Lane[];
  pollMs?: number;
  /** Told of every failure; the error may hold personal details only where a job puts them there. */
  onFailure?: (job: Pick<Job, "id" | "kind" | "trustId" | "attempts">, error: unknown) => void;
};

type Running = { lane: Lane; left: AbortController; ended: Promise<void> };

const reapEveryMs = 10_000;
const everythingInOneLane: Lane = { of: { except: [] }, atOnce: 2 };

export function startWorker(
  deps: Deps,
  { kinds, lanes = [everythingInOneLane], pollMs = 500, onFailure = () => {} }: WorkerOptions,
): Worker {
  const name = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  const running = new Set<Running>();

  function begin(job: Job, lane: Lane) {
    const left = new AbortController();
    const one: Running = { lane, left, ended: run(job, left).finally(() => running.delete(one)) };
    running.add(one);
  }

  async function run(job: Job, left: AbortController) {
    const stopRenewing = keepRenewing(
      () => renew(deps.store, job, name),
      () => left.abort(),
    );
    try {
      await runnerOf(kinds, job)(deps, {
        trust: job.trustId,
        payload: JSON.parse(job.payload),
        attempt: job.attempts,
        signal: left.signal,
      });
      await finish(deps.store, job, name);
    } catch (error) {
      if (!left.signal.aborted) onFailure(job, error);
      await giveBack(job, left.signal, error);
    } finally {
      stopRenewing();
    }
  }

  async function giveBack(job: Job, left: AbortSignal, error: unknown) {
    try {
      await (left.aborted ? release(deps.store, job, name) : fail(deps.store, job, name, error));
    } catch (storeIsAway) {
      onFailure(job, storeIsAway); // its lease will run out, and the job comes back
    }
  }

  const roomIn = (lane: Lane) => lane.atOnce - [...running].filter((one) => one.lane === lane).length;

  /** True where a lane took work and has room for more. */
  async function fill(lane: Lane): Promise<boolean> {
    const jobs = roomIn(lane) > 0 ? await claim(deps.store, name, roomIn(lane), lane.of) : [];
    jobs.forEach((job) => begin(job, lane));
    return jobs.length > 0 && roomIn(lane) > 0;
  }

  async function round() {
    const mayTakeMore: boolean[] = [];
    for (const lane of lanes) mayTakeMore.push(await fill(lane));
    if (mayTakeMore.includes(true)) return;
    await pause(
      pollMs,
      [...running].map(({ ended }) => ended),
      stopping.signal,
    );
  }

  async function rounds() {
    let reapedAt = -Infinity;
    while (!stopping.signal.aborted) {
      try {
        if (performance.now() - reapedAt > reapEveryMs) {
          await reap(deps.store);
          reapedAt = performance.now();
        }
        await round();
      } catch (error) {
        onFailure({ id: "", kind: "queue", trustId: 0, attempts: 0 }, error);
        await pause(10 * pollMs, [], stopping.signal); // the store may be away for a while: the worker waits for it
      }
    }
  }

  const ended = rounds();
  return {
    async stop(graceMs = 8_000) {
      stopping.abort();
      await ended;
      const all = Promise.allSettled([...running].map((one) => one.ended));
      await Promise.race([all, sleep(graceMs, undefined, { ref: false })]);
      for (const { left } of running) left.abort();
      await Promise.race([all, sleep(1_000, undefined, { ref: false })]);
    },
  };
}

function runnerOf(kinds: Record<string, JobRunner>, { kind }: Job): JobRunner {
  const runner = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!runner) throw Object.assign(new Error(`no job is of the kind ${kind}`), { name: "UnknownKind" });
  return runner;
}

function keepRenewing(renewOnce: () => Promise<boolean>, onLost: () => void): () => void {
  const timer = setInterval(() => {
    // a store that is away for a moment is not a lost lease: the next renewal decides
    renewOnce().then(
      (isOurs) => (isOurs ? undefined : onLost()),
      () => undefined,
    );
  }, leaseMs / 3);
  return () => clearInterval(timer);
}

/** Until the time is over, something has ended or the signal is given. */
async function pause(ms: number, endings: Promise<void>[], signal: AbortSignal) {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  await Promise.race([sleep(ms, undefined, { signal: either }).catch(() => undefined), ...endings]);
  over.abort();
}
