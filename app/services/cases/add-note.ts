import { caseByNumber } from "#db/cases/cases";
import { addNote } from "#db/cases/requests";
import { keepSent, sentBefore } from "#db/cases/submissions";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type NewNote = By & { caseNumber: string; words: string; submission: string | null };

export type NoteRefusal = "no-such-case" | "sent-for-another";

/** Writes a note into the case; the same submission again adds nothing. */
export async function addCaseNote(
  deps: Pick<Deps, "store" | "newId" | "now">,
  { trust, person, caseNumber, words, submission }: NewNote,
): Promise<{ ok: true } | { ok: false; because: NoteRefusal }> {
  return deps.store.write(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return { ok: false, because: "no-such-case" };
    const sent = submission === null ? null : { trust, key: submission, at: caseNumber };
    const isFresh = !sent || (await keepSent(db, { ...sent, outcome: kase.number, now: deps.now() }));
    if (!isFresh && (await sentBefore(db, sent)) === "for-another") return { ok: false, because: "sent-for-another" };
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
    return { ok: true };
  });
}
