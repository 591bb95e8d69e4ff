/** The queue: the installation's own, so its keys do not lead with the trust. */
import { sql } from "drizzle-orm";
import { kit } from "../engine/kit";

export const jobs = kit.table(
  "jobs",
  {
    id: kit.id("id").notNull().primaryKey(),
    trustId: kit.int("trust_id").notNull(),
    kind: kit.text("kind").notNull(),
    state: kit.text("state", ["ready", "running", "dead"]).notNull(),
    priority: kit.int("priority").notNull(),
    runAt: kit.instant("run_at").notNull(),
    attempts: kit.int("attempts").notNull(),
    leaseUntil: kit.instant("lease_until"),
    worker: kit.text("worker"),
    dedupe: kit.text("dedupe"),
    payload: kit.text("payload").notNull(), // ids only
    error: kit.text("error"), // a code, never a message with personal data
  },
  (t) => [
    kit
      .index("jobs_ready")
      .on(t.priority, t.runAt, t.id)
      .where(sql`state = 'ready'`),
    kit
      .index("jobs_lease")
      .on(t.leaseUntil)
      .where(sql`state = 'running'`),
    kit.uniqueIndex("jobs_dedupe").on(t.dedupe),
  ],
);
