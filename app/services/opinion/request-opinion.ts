import { personById } from "#db/people/people";
import { addNote } from "#db/cases/requests";
import { refused } from "~/domain/cases/decision";
import { decideRequestOpinion, type RequestOpinionRefusal } from "~/domain/opinion/opinion";
import type { OpinionScope } from "~/domain/terms/page-ranges";
import { may } from "~/domain/terms/roles";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

export type AskOpinionRefusal = RequestOpinionRefusal | "not-a-clinician";

/** `scope` is what they are to look at, the whole record where it is left out. */
type Request = OnCase & { of: string; words: string; scope?: OpinionScope[] };

/**
 * Asks a clinician by name. Which pages stands in the history; what else the officer wants to say goes with it as a
 * note.
 */
export function requestOpinion(deps: Deps, { of, words, scope, ...which }: Request) {
  const { trust, person } = which;
  return changeCase<AskOpinionRefusal>(
    deps,
    which,
    async ({ db, history, today }) => {
      const asked = await personById(db, trust, of);
      if (!asked || asked.leftAt || !may(asked.role, "give-opinion")) return refused("not-a-clinician");
      return decideRequestOpinion(history, { of, today, ...(scope && { scope }) });
    },
    async ({ db, kase }) => {
      if (words)
        await addNote(db, {
          trustId: trust,
          id: deps.newId(),
          caseId: kase.id,
          about: "opinion",
          words,
          by: person.id,
          at: deps.now(),
        });
    },
  );
}
