import { changeConsultation, consultationById } from "#db/consultation/consultations";
import { decideWithdrawConsultation, type WithdrawConsultationRefusal } from "~/domain/consultation/consultation-moves";
import { refused } from "~/domain/cases/decision";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import { queueConsultationLetter } from "./consultation-letter";
import type { Deps } from "~/services/deps";

/** The answer is waited for no longer: the officer says why, and whoever was asked is told that it is over. */
export function withdrawConsultation(deps: Deps, { id, words, ...which }: OnCase & { id: string; words: string }) {
  const { trust, person } = which;
  return changeCase<WithdrawConsultationRefusal>(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const row = await consultationById(db, trust, id);
      if (row?.caseId !== kase.id) return refused("no-such-consultation");
      return decideWithdrawConsultation(history, { id, today });
    },
    async ({ db, kase }) => {
      await changeConsultation(db, trust, id, {
        state: "withdrawn",
        withdrawnBecause: words,
        withdrawnBy: person.id,
        password: null,
      });
      await queueConsultationLetter(deps, db, {
        key: "consultation-withdrawn",
        number: kase.number,
        row: (await consultationById(db, trust, id))!,
      });
    },
  );
}
