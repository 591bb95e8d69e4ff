import { caseById } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { consultationWithCopy } from "#db/consultation/consultations";
import type { Db } from "#db/engine/kit";
import type { OutboxMail } from "#db/letters/outbox";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { isAwaited } from "~/domain/consultation/consultation-moves";
import { heldBackBy, type Block } from "~/domain/release/release-gate";
import { factsOfLeaving } from "./leaving";

export type HeldBackBecause = "case-ended-first" | "question-withdrawn" | Block;

/**
 * Records never follow a request that ended, nor a question that was withdrawn, while they waited in the outbox; and
 * the gate is asked again before they leave. Null where the letter may go.
 */
export async function whyHeldBack(
  db: Db,
  { trustId: trust, caseId, letter, attachmentFolderId, attachmentFile }: OutboxMail,
  today: CalendarDay,
): Promise<HeldBackBecause | null> {
  if (!attachmentFile || !attachmentFolderId || !caseId) return null;
  const history = await historyOf(db, trust, caseId);
  if (letter !== "consultation") {
    const kase = await caseById(db, trust, caseId);
    if (!kase) return "case-ended-first";
    // the pages were read again when this file was sealed, and nobody can decide about them while it is on its way
    return heldBackBy(history, await factsOfLeaving(db, kase, { openPoints: [], today }));
  }
  const asked = await consultationWithCopy(db, trust, attachmentFolderId);
  return asked && isAwaited(history, asked.id) ? null : "question-withdrawn";
}
