import { statfs } from "node:fs/promises";
import { jobCounts } from "#db/jobs/job-counts";
import { wholeInstallation } from "#db/engine/store";
import type { Deps } from "~/services/deps";

export type DeskHealth = {
  ok: boolean;
  store: "reachable" | "not-reachable";
  jobs: { waiting: number; running: number; failing: number; dead: number; oldestWaitingSeconds: number } | null;
  diskFreeMegabytes: number;
};

/** Below this, uploads begin to fail. */
const leastFreeMegabytes = 500;
/** A job that waited this long means that no worker is taking any. */
const longestWaitSeconds = 15 * 60;

/** Whether the desk can do its work, for a person or a machine that watches it. No names, no secrets. */
export async function deskHealth({
  store,
  settings,
  now,
}: Pick<Deps, "store" | "settings" | "now">): Promise<DeskHealth> {
  const { bavail, bsize } = await statfs(settings.dataDir);
  const diskFreeMegabytes = Math.floor((bavail * bsize) / 1_048_576);
  const jobs = await store.read(wholeInstallation, (db) => jobCounts(db, now())).catch(() => null);
  const ok = jobs !== null && jobs.oldestWaitingSeconds < longestWaitSeconds && diskFreeMegabytes > leastFreeMegabytes;
  return { ok, store: jobs ? "reachable" : "not-reachable", jobs, diskFreeMegabytes };
}
