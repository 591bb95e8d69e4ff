import { caseByNumber } from "#db/cases/cases";
import { addNote } from "#db/cases/requests";
import { keepOutcome } from "#db/cases/submissions";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type NewNote = By & { caseNumber: string; words: string; submission: string | null };

/** Writes a note into the case; the same submission again adds nothing. False where there is no such case. */
export async function addCaseNote(
  deps: Pick<Deps, "store" | "newId" | "now">,
  { trust, person, caseNumber, words, submission }: NewNote,
): Promise<boolean> {
  return deps.store.write(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return false;
    const isFresh =
      !submission || (await keepOutcome(db, { trustId: trust, key: submission, outcome: kase.number, at: deps.now() }));
    if (isFresh)
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "case",
        words,
        by: person.id,
        at: deps.now(),
      });
    return true;
  });
}
