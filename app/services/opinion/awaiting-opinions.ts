import { noteAccess } from "#db/people/access-log";
import { casesAwaitingOpinion } from "#db/opinion/awaiting-opinion";
import { questionsTo } from "#db/consultation/consultations";
import { peopleByIds } from "#db/people/people";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

/**
 * The clinician's list, soonest due first, with the names of those whom an officer asked; and what was asked of them
 * about single pages.
 */
export async function awaitingOpinions(deps: Deps, { trust, person }: By) {
  const today = deps.today();
  const found = await deps.store.read(trust, async (db) => {
    const cases = await casesAwaitingOpinion(db, trust, { today });
    const asked = cases.map(({ askedOf }) => askedOf).filter((id) => id !== null);
    return {
      cases,
      questions: await questionsTo(db, trust, person.id),
      names: await peopleByIds(db, trust, [...new Set(asked)]),
    };
  });
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: null, what: "list", subject: "awaiting-opinion" }),
  );
  return { ...found, today };
}
