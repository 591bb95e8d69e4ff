import { requestOf } from "#db/requests";
import { authorityRow, decideRequestAuthority } from "~/domain/identity/authority";
import { changeCase, type OnCase } from "./change-case";
import type { Deps } from "./deps";
import { letterFacts } from "./owed-letters";
import { queueLetter } from "./queue-letter";

/** Asks for the proof that the authority matrix names for this requester. */
export function requestAuthority(deps: Deps, asked: OnCase) {
  return changeCase(
    deps,
    asked,
    ({ history, today }) => decideRequestAuthority(history, { on: today, today }),
    async ({ db, kase }) => {
      const request = await requestOf(db, asked.trust, kase.id);
      const to = { name: request.requesterName, address: request.email };
      const facts = {
        ...letterFacts(deps, kase.number, request),
        authorityDocuments: authorityRow(kase.requester).documents.join("\n- "),
      };
      await queueLetter(deps, db, { trust: asked.trust, caseId: kase.id, key: "authority-request", to, facts });
    },
  );
}
