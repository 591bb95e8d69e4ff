import { addNote, patientById } from "#db/cases/requests";
import { decideAssessChild, type Assessment } from "~/domain/identity/child-assessment";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/** What was found out about a child stands in the history; who said so, and how, stands in a note beside it. */
export function assessChild(
  deps: Deps,
  { assessment, words, ...which }: OnCase & { assessment: Assessment; words: string },
) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const patient = await patientById(db, trust, kase.patientId);
      return decideAssessChild(history, assessment, { bornOn: patient?.bornOn ?? null, today });
    },
    async ({ db, kase }) => {
      if (words)
        await addNote(db, {
          trustId: trust,
          id: deps.newId(),
          caseId: kase.id,
          about: "authority",
          words,
          by: person.id,
          at: deps.now(),
        });
    },
  );
}
