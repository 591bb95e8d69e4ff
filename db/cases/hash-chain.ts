/** The hash that ties an event to everything recorded before it in the same case. */
import { createHash } from "node:crypto";
import type { caseEvents } from "#db/schema";

/** Stands before the first event. */
export const genesis = Buffer.alloc(32);

type Recorded = Omit<typeof caseEvents.$inferSelect, "hash">;

/** SHA-256 over the previous hash and the event exactly as its columns hold it. */
export function hashOf(previous: Buffer, event: Recorded): Buffer {
  const { trustId, caseId, seq, recordedAt, actor, type, happenedOn, payload } = event;
  const text = JSON.stringify([trustId, caseId, seq, recordedAt.toISOString(), actor, type, happenedOn, payload]);
  return createHash("sha256").update(previous).update(text).digest();
}

/**
 * The text that is hashed and stored: stored as text, since a JSON column would put the keys in an order of its own.
 */
export const textOf = (payload: object) => JSON.stringify(payload);
