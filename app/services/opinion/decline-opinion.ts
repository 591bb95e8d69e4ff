import { addNote } from "#db/cases/requests";
import { decideDeclineOpinion } from "~/domain/opinion/opinion";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/** Whoever was asked by name says that it is not theirs to give, and why: the officer asks somebody else. */
export function declineOpinion(deps: Deps, { words, ...which }: OnCase & { words: string }) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    ({ history, today }) => decideDeclineOpinion(history, { person: person.id, today }),
    async ({ db, kase }) =>
      addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "opinion",
        words,
        by: person.id,
        at: deps.now(),
      }),
  );
}
