/** Long work that goes on failing is told to whoever waits for it, with what to do. */
import { failingJobs, tryJobAgain } from "#db/jobs/failing-jobs";
import type { Db } from "#db/engine/kit";
import type { Deps } from "~/services/deps";

/** What an officer waits for, by the kind of its job and what its payload names. */
const idOf = {
  "build-release": "releaseId",
  "seal-release": "releaseId",
  "prepare-document": "documentId",
  "read-pages-again": "caseId",
  "read-intake": "intakeId",
  "send-consultation": "consultationId",
} as const;

export type AwaitedWork = keyof typeof idOf;
export const awaitedWork = Object.keys(idOf) as AwaitedWork[];

/** It failed `attempts` times; `nextTryAt` is null where nothing more happens by itself. */
export type Failing = { work: AwaitedWork; id: string; attempts: number; error: string; nextTryAt: Date | null };

const payloadOf = (work: AwaitedWork, id: string) => JSON.stringify({ [idOf[work]]: id });

/** One job alone, as a page that waits for one thing asks. */
export async function failingWork(db: Db, trust: number, work: AwaitedWork, id: string): Promise<Failing | null> {
  return (await failingWorks(db, trust, work, [id]))[0] ?? null;
}

export async function failingWorks(
  db: Db,
  trust: number,
  work: AwaitedWork,
  ids: readonly string[],
): Promise<Failing[]> {
  const byPayload = new Map(ids.map((id) => [payloadOf(work, id), id]));
  const failing = await failingJobs(db, trust, work, [...byPayload.keys()]);
  return failing.map(({ payload, ...job }) => ({ ...job, work, id: byPayload.get(payload)! }));
}

/** Now, and counted from the start. False where it is running, or has ended meanwhile: there is nothing to try. */
export const tryWorkAgain = (
  { store, now }: Pick<Deps, "store" | "now">,
  { trust, work, id }: { trust: number; work: AwaitedWork; id: string },
): Promise<boolean> =>
  store.write(trust, (db) => tryJobAgain(db, { trust, kind: work, payload: payloadOf(work, id), now: now() }));
