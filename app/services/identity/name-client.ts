import { addNote } from "#db/cases/requests";
import { decideNameClient } from "~/domain/identity/client";
import type { ClientProof, ClientRight } from "~/domain/terms/vocabulary";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

type Named = OnCase & { name: string; right: ClientRight; proof: ClientProof };

/** For whom a solicitor of the dead acts. Right and proof stand in the history, the name in a note beside it. */
export function nameClient(deps: Deps, { name, right, proof, ...which }: Named) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    ({ history, today }) => decideNameClient(history, { right, proof, today }),
    ({ db, kase }) =>
      addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "client",
        words: name,
        by: person.id,
        at: deps.now(),
      }),
  );
}
