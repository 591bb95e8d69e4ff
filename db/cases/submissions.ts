/**
 * A form's key: the same submission twice has one effect and one answer. It is bound to the place that it was first
 * sent to: a page, its case and what it does. Sent to another, it has no effect there, and whoever asks says so.
 */
import { and, eq } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { submissions } from "#db/schema";

/** `at` is where it is sent to, such as the number of a case; `part` one of several things that the page sends. */
export type Submission = { trust: number; key: string; at: string; part?: string };

/** Each file that a page sends is a submission of its own, and the page that sends them is bound as any other. */
export const filesSent = (to: Omit<Submission, "key">, page: string, sha256: string): Submission => ({
  ...to,
  key: `files:${page}`,
  part: sha256,
});

/** `outcome` is where the submission led. */
export type SentBefore = { outcome: string } | "for-another";

/** Null the first time. */
export async function sentBefore(db: Db, submission: Submission): Promise<SentBefore | null> {
  const { form, place } = boundTo(submission);
  const bound = await outcomeOf(db, submission.trust, form);
  if (bound !== null && bound !== place) return "for-another";
  const outcome = await outcomeOf(db, submission.trust, keyAt(submission));
  return outcome === null ? null : { outcome };
}

/**
 * Kept in the transaction of the effect itself. False where the same submission got there first, or went elsewhere: the
 * caller must leave its effect undone.
 */
export async function keepSent(
  db: Db,
  { outcome, now, ...submission }: Submission & { outcome: string; now: Date },
): Promise<boolean> {
  const { form, place } = boundTo(submission);
  const isBound = await keep(db, { trustId: submission.trust, key: form, outcome: place, at: now });
  if (!isBound && (await outcomeOf(db, submission.trust, form)) !== place) return false;
  return keep(db, { trustId: submission.trust, key: keyAt(submission), outcome, at: now });
}

/**
 * What `forms/read-form.server.ts` makes of a page's key: the key itself, where it was sent to, and with which words.
 * The same page may be sent again with other words; sent to another place it is another page's.
 */
const shape = /^(?<form>[^]*)\.(?<where>[0-9a-f]{16})\.[0-9a-f]{16}$/;

function boundTo({ key, at }: Submission): { form: string; place: string } {
  const { form = key, where = "" } = shape.exec(key)?.groups ?? {};
  return { form: `form:${form}`, place: `${at} ${where}` };
}

const keyAt = ({ key, at, part = "" }: Submission) => `${key}@${at}${part && `:${part}`}`;

async function outcomeOf(db: Db, trust: number, key: string): Promise<string | null> {
  const [row] = await db
    .select({ outcome: submissions.outcome })
    .from(submissions)
    .where(and(eq(submissions.trustId, trust), eq(submissions.key, key)));
  return row?.outcome ?? null;
}

async function keep(db: Db, row: typeof submissions.$inferSelect): Promise<boolean> {
  const kept = await db.insert(submissions).values(row).onConflictDoNothing().returning({ key: submissions.key });
  return kept.length === 1;
}
