import { noteAccess } from "#db/people/access-log";
import { caseToChange } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { changeConsultation, consultationById } from "#db/consultation/consultations";
import { isAwaited } from "~/domain/consultation/consultation-moves";
import type { OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { consultationPurpose } from "./send-consultation";

export type ConsultationPassword =
  | { ok: true; password: string }
  | { ok: false; because: "no-such-consultation" | "already-shown" | "not-sealed-yet" | "no-password" };

/**
 * Shows the password of the pages that were sent, once, to be read out by telephone; what was shown is erased in the
 * same transaction.
 */
export async function showConsultationPassword(
  deps: Deps,
  { trust, person, caseNumber, id }: OnCase & { id: string },
): Promise<ConsultationPassword> {
  return deps.store.write(trust, async (db): Promise<ConsultationPassword> => {
    const kase = await caseToChange(db, trust, caseNumber);
    const row = kase && (await consultationById(db, trust, id));
    if (!row || row.caseId !== kase.id) return { ok: false, because: "no-such-consultation" };
    if (row.passwordShownAt) return { ok: false, because: "already-shown" };
    if (row.goes !== "sealed-copy" || !isAwaited(await historyOf(db, trust, kase.id), id))
      return { ok: false, because: "no-password" };
    if (!row.password) return { ok: false, because: "not-sealed-yet" };

    const password = deps.files.openSecret(trust, consultationPurpose(id), row.password);
    await changeConsultation(db, trust, id, {
      password: null,
      passwordShownAt: deps.now(),
      passwordShownTo: person.id,
    });
    await noteAccess(db, deps, { trust, person, caseId: kase.id, what: "password", subject: id });
    return { ok: true, password };
  });
}
