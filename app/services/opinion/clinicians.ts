import { peopleWhoCanSignIn } from "#db/people/people";
import { may } from "~/domain/terms/roles";
import type { Deps } from "~/services/deps";

export type Clinician = { id: string; name: string; jobTitle: string };

/** Whom an officer can ask for an opinion, by name. */
export async function clinicians({ store }: Pick<Deps, "store">, { trust }: { trust: number }): Promise<Clinician[]> {
  const people = await store.read(trust, (db) => peopleWhoCanSignIn(db, trust));
  return people
    .filter(({ role }) => may(role, "give-opinion"))
    .map(({ id, name, jobTitle }) => ({ id, name, jobTitle }));
}
