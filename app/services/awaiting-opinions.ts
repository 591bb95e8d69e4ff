import { recordAccess } from "#db/access-log";
import { casesAwaitingOpinion } from "#db/awaiting-opinion";
import { peopleByIds } from "#db/people";
import { earliestValidOpinion } from "~/domain/opinion";
import type { Deps } from "./deps";
import type { By } from "./signed-in";

/** The clinician's list, soonest due first, with the names of those whom an officer asked. */
export async function awaitingOpinions(deps: Deps, { trust, person }: By) {
  const today = deps.today();
  const found = await deps.store.read(trust, async (db) => {
    const cases = await casesAwaitingOpinion(db, trust, { validFrom: earliestValidOpinion(today) });
    const asked = cases.map(({ askedOf }) => askedOf).filter((id) => id !== null);
    return { cases, names: await peopleByIds(db, trust, [...new Set(asked)]) };
  });
  await deps.store.write(trust, (db) => recordAccess(db, { trustId: trust, id: deps.newId(), at: deps.now(), personId: person.id, caseId: null, what: "list", subject: "awaiting-opinion" }));
  return { ...found, today };
}
