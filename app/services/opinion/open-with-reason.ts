import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { addNote } from "#db/cases/requests";
import { decideOpenWithReason, mayOpen } from "~/domain/opinion/may-open";
import { may } from "~/domain/terms/roles";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/** Whether somebody must say why before they open this case. A case that is not there asks for no reason. */
export async function needsReasonToOpen(
  { store, today }: Pick<Deps, "store" | "today">,
  { trust, person, caseNumber }: OnCase,
): Promise<boolean> {
  if (!may(person.role, "give-opinion")) return false;
  const history = await store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase && historyOf(db, trust, kase.id);
  });
  return history !== undefined && !mayOpen(history, { person: person.id, today: today() });
}

export function openWithReason(deps: Deps, { words, ...which }: OnCase & { words: string }) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    ({ history, today }) => decideOpenWithReason(history, { person: person.id, today }),
    async ({ db, kase }, events) => {
      if (events.length > 0)
        await addNote(db, {
          trustId: trust,
          id: deps.newId(),
          caseId: kase.id,
          about: "opening",
          words,
          by: person.id,
          at: deps.now(),
        });
    },
  );
}
