/** Works through everything that is ready, here and now: for tools that have no worker beside them. */
import type { Deps } from "~/services/deps";
import { claim, fail, finish } from "./job-queue";
import { kinds } from "./kinds";

/** Returns how many jobs were done. One that fails is put back as a worker would, and its error is thrown. */
export async function workThrough(deps: Deps, worker = "here and now"): Promise<number> {
  for (let done = 0; ; done += 1) {
    const [job] = await claim(deps.store, worker, 1);
    const run = job && kinds[job.kind];
    if (!job || !run) return done;
    try {
      await run(deps, {
        trust: job.trustId,
        payload: JSON.parse(job.payload),
        attempt: job.attempts,
        signal: new AbortController().signal,
      });
      await finish(deps.store, job, worker);
    } catch (error) {
      await fail(deps.store, job, worker, error);
      throw error;
    }
  }
}
