/** How much work waits, for the health page. */
import { count, min, sql } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { jobs } from "#db/schema";

/** Over every trust: ask within `wholeInstallation`. */
export async function jobCounts(db: Db, now: Date) {
  const rows = await db.select({ state: jobs.state, count: count() }).from(jobs).groupBy(jobs.state);
  const [oldest] = await db
    .select({ runAt: min(jobs.runAt) })
    .from(jobs)
    .where(sql`${jobs.state} = 'ready'`);
  const [failing] = await db
    .select({ count: count() })
    .from(jobs)
    .where(sql`${jobs.state} <> 'dead' and ${jobs.attempts} >= 2 and ${jobs.error} is not null`);
  const countOf = (state: (typeof rows)[number]["state"]) =>
    Number(rows.find((row) => row.state === state)?.count ?? 0);
  return {
    waiting: countOf("ready"),
    running: countOf("running"),
    /** Tried twice or more, each time in vain, and tried again by themselves. */
    failing: Number(failing?.count ?? 0),
    dead: countOf("dead"),
    oldestWaitingSeconds: oldest?.runAt ? Math.max(0, Math.round((now.getTime() - oldest.runAt.getTime()) / 1000)) : 0,
  };
}
