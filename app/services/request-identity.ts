import { requestOf } from "#db/requests";
import { decideRequestIdentity } from "~/domain/identity/identity";
import { changeCase, type OnCase } from "./change-case";
import type { Deps } from "./deps";
import { letterFacts } from "./owed-letters";
import { queueLetter } from "./queue-letter";

/** Asking keeps the clock from starting, so the letter that asks leaves with the event. */
export function requestIdentity(deps: Deps, asked: OnCase) {
  return changeCase(
    deps,
    asked,
    ({ history, today }) => decideRequestIdentity(history, { on: today, today }),
    async ({ db, kase }) => {
      const request = await requestOf(db, asked.trust, kase.id);
      const to = { name: request.requesterName, address: request.email };
      await queueLetter(deps, db, {
        trust: asked.trust,
        caseId: kase.id,
        key: "id-request",
        to,
        facts: letterFacts(deps, kase.number, request),
      });
    },
  );
}
