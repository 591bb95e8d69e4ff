import { addNote, patientById } from "#db/cases/requests";
import { authorityEndedAt, decideConfirmAuthority, type ConfirmAuthorityRefusal } from "~/domain/identity/authority";
import { proofUnseen, type ProofUnseen } from "~/domain/identity/proof-seen";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { refused } from "~/domain/cases/decision";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { notOnFile } from "./confirm-identity";
import { proofOnFile } from "./opened-proof";

/** `shownWhere` says where the proof was seen, where nothing of it is on file. */
type Confirmed = OnCase & { on: CalendarDay; shownWhere?: string };

/** Somebody looked at the proof that the requester may act for the patient. */
export function confirmAuthority(deps: Deps, { on, shownWhere = "", ...which }: Confirmed) {
  const { trust, person } = which;
  let seenWhere = "";
  return changeCase<ConfirmAuthorityRefusal | ProofUnseen>(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const patient = await patientById(db, trust, kase.patientId);
      const decision = decideConfirmAuthority(history, {
        on,
        today,
        bornOn: patient?.bornOn ?? null,
        role: person.role,
      });
      if (!decision.ok) return decision;
      // what was shown for an authority that has ended shows nothing of the next
      const since = authorityEndedAt(history);
      const of = "authority-evidence";
      const onFile = await proofOnFile(db, { trust, caseId: kase.id, personId: person.id, of, since });
      const unseen = proofUnseen({ ...onFile, words: shownWhere });
      if (unseen) return refused(unseen);
      if (onFile.onFile.length === 0) seenWhere = notOnFile(shownWhere);
      return decision;
    },
    async ({ db, kase }) => {
      if (seenWhere)
        await addNote(db, {
          trustId: trust,
          id: deps.newId(),
          caseId: kase.id,
          about: "authority",
          words: seenWhere,
          by: person.id,
          at: deps.now(),
        });
    },
  );
}
