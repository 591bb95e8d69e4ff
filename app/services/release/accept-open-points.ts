import { addNote } from "#db/cases/requests";
import { decideAcceptOpenPoints, notAccepted } from "~/domain/release/open-points";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { digestOf, openPointsOf } from "./open-points";

type Acceptance = OnCase & { seen: string; words: string };

/**
 * Somebody lets the pages leave although these points are not decided. Which points stands in the history, and the
 * words are a note, so that both are there for whoever checks it. `seen` comes from their screen.
 */
export async function acceptOpenPoints(deps: Deps, { seen, words, ...which }: Acceptance) {
  const { trust, person } = which;
  const points = await openPointsOf(deps, which);
  return changeCase(
    deps,
    which,
    ({ history, today }) =>
      decideAcceptOpenPoints(history, { points, digest: digestOf(notAccepted(history, points)), seen, today }),
    async ({ db, kase }) =>
      addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "open-points",
        words,
        by: person.id,
        at: deps.now(),
      }),
  );
}
