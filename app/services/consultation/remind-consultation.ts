import { caseToChangeById } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { consultationById } from "#db/consultation/consultations";
import type { ReminderOccasion } from "~/domain/terms/vocabulary";
import { decideRemindConsultation } from "~/domain/consultation/consultation-moves";
import { queueConsultationLetter } from "./consultation-letter";
import type { Deps } from "~/services/deps";

/**
 * Reminds whoever was asked: before the day, and when it has passed. Run twice, or after the answer, it does nothing.
 */
export async function remindConsultation(
  deps: Deps,
  { trust, consultationId: id, because }: { trust: number; consultationId: string; because: ReminderOccasion },
) {
  await deps.store.write(trust, async (db) => {
    const row = await consultationById(db, trust, id);
    const kase = row && (await caseToChangeById(db, trust, row.caseId));
    if (!row || !kase) return;
    const decision = decideRemindConsultation(await historyOf(db, trust, kase.id), {
      id,
      because,
      today: deps.today(),
    });
    if (!decision.ok) return;
    await appendToHistory(db, kase, decision.events, "system", deps.now());
    await queueConsultationLetter(deps, db, {
      key: "consultation-reminder",
      number: kase.number,
      row,
      more: because === "day-passed" ? { passed: "yes" } : {},
    });
  });
}
