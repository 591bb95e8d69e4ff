import { requestOf } from "#db/cases/requests";
import { authorityRow, decideRequestAuthority } from "~/domain/identity/authority";
import { historyAfter } from "~/domain/cases/effective-history";
import { proofAskedFor } from "~/services/letters/proof-asked-for";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { letterFacts } from "~/services/letters/owed-letters";
import { queueLetter } from "~/services/letters/queue-letter";
import { requestInLetters } from "~/services/letters/request-in-letters";

/** Asks for the proof that the authority matrix names for this requester. */
export function requestAuthority(deps: Deps, asked: OnCase) {
  return changeCase(
    deps,
    asked,
    ({ history, today }) => decideRequestAuthority(history, { on: today, today }),
    async ({ db, kase, history, today, holidays }, events) => {
      const request = await requestOf(db, asked.trust, kase.id);
      const to = { name: request.requesterName, address: request.email };
      const facts = {
        ...letterFacts(deps, kase.number, request),
        ...requestInLetters(history),
        ...proofAskedFor(historyAfter(history, events), { today, holidays }),
        authorityDocuments: authorityRow(kase.requester).documents.join("\n- "),
      };
      await queueLetter(deps, db, { trust: asked.trust, caseId: kase.id, key: "authority-request", to, facts });
    },
  );
}
