/** A form's key: the same submission twice has one effect and one answer. */
import { and, eq } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { submissions } from "#db/schema";

/** Where the submission led, or null the first time. */
export async function outcomeOf(db: Db, trust: number, key: string): Promise<string | null> {
  const [row] = await db
    .select({ outcome: submissions.outcome })
    .from(submissions)
    .where(and(eq(submissions.trustId, trust), eq(submissions.key, key)));
  return row?.outcome ?? null;
}

/**
 * Kept in the transaction of the effect itself. False where the same submission got there first: the caller must leave
 * its effect undone.
 */
export async function keepOutcome(db: Db, submission: typeof submissions.$inferSelect): Promise<boolean> {
  const kept = await db
    .insert(submissions)
    .values(submission)
    .onConflictDoNothing()
    .returning({ key: submissions.key });
  return kept.length === 1;
}
