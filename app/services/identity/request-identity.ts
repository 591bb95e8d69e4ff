import { requestOf } from "#db/cases/requests";
import { decideRequestIdentity } from "~/domain/identity/identity";
import { historyAfter } from "~/domain/cases/effective-history";
import type { IdentityDoubt } from "~/domain/terms/vocabulary";
import { proofAskedFor } from "~/services/letters/proof-asked-for";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { letterFacts } from "~/services/letters/owed-letters";
import { queueLetter } from "~/services/letters/queue-letter";
import { requestInLetters } from "~/services/letters/request-in-letters";

/** Asking keeps the clock from starting, so the letter that asks leaves with the event. */
export function requestIdentity(deps: Deps, { doubt, ...asked }: OnCase & { doubt: IdentityDoubt | null }) {
  const { asksEverybody } = deps.settings;
  return changeCase(
    deps,
    asked,
    ({ history, today }) => decideRequestIdentity(history, { doubt, asksEverybody, on: today, today }),
    async ({ db, kase, history, today, holidays }, events) => {
      const request = await requestOf(db, asked.trust, kase.id);
      const to = { name: request.requesterName, address: request.email };
      await queueLetter(deps, db, {
        trust: asked.trust,
        caseId: kase.id,
        key: "id-request",
        to,
        facts: {
          ...letterFacts(deps, kase.number, request),
          ...requestInLetters(history),
          ...proofAskedFor(historyAfter(history, events), { today, holidays }),
        },
      });
    },
  );
}
