import { peopleWhoCanSignIn, personById } from "#db/people/people";
import { decideAssign } from "~/domain/cases/assign";
import { refused } from "~/domain/cases/decision";
import { may } from "~/domain/terms/roles";
import { changeCase, type OnCase } from "./change-case";
import type { Deps } from "~/services/deps";

/** Those who can be given a case, by name. */
export async function peopleForCases({ store }: Pick<Deps, "store">, trust: number) {
  const people = await store.read(trust, (db) => peopleWhoCanSignIn(db, trust));
  return people.filter(({ role }) => may(role, "work-cases")).map(({ id, name }) => ({ id, name }));
}

/** Takes a case, or gives it to a colleague. */
export function assignCase(deps: Deps, { to, ...which }: OnCase & { to: string }) {
  return changeCase(deps, which, async ({ db, history, today }) => {
    const person = await personById(db, which.trust, to);
    if (!person || person.leftAt || !may(person.role, "work-cases")) return refused("does-not-work-cases");
    return decideAssign(history, { to, today });
  });
}
