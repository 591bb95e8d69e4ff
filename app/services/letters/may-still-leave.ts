import { historyOf } from "#db/cases/case-history";
import { consultationWithCopy } from "#db/consultation/consultations";
import type { Db } from "#db/engine/kit";
import type { OutboxMail } from "#db/letters/outbox";
import { isAwaited } from "~/domain/consultation/consultation-moves";
import { mayStillBeSent } from "~/domain/release/release-gate";

export type HeldBackBecause = "case-ended-first" | "question-withdrawn";

/**
 * Records never follow a request that ended, nor a question that was withdrawn, while they waited in the outbox. Null
 * where the letter may go.
 */
export async function whyHeldBack(
  db: Db,
  { trustId: trust, caseId, letter, attachmentFolderId, attachmentFile }: OutboxMail,
): Promise<HeldBackBecause | null> {
  if (!attachmentFile || !attachmentFolderId || !caseId) return null;
  const history = await historyOf(db, trust, caseId);
  if (letter !== "consultation") return mayStillBeSent(history) ? null : "case-ended-first";
  const asked = await consultationWithCopy(db, trust, attachmentFolderId);
  return asked && isAwaited(history, asked.id) ? null : "question-withdrawn";
}
