import { voidLatestRelease } from "#db/release/releases";
import { addNote } from "#db/cases/requests";
import { decideReturnRedaction } from "~/domain/release/approval";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/**
 * The second person's no, or a second thought before it has left: the release copy is void, and their words go to the
 * redactor as a note.
 */
export function returnForRedaction(deps: Deps, { words, ...which }: OnCase & { words: string }) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    ({ history, today }) => decideReturnRedaction(history, { today }),
    async ({ db, kase }) => {
      await voidLatestRelease(db, trust, kase.id);
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "return",
        words,
        by: person.id,
        at: deps.now(),
      });
    },
  );
}
