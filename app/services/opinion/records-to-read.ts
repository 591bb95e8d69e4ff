import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import type { PageRanges } from "~/domain/terms/page-ranges";
import { pagesOpenedBy } from "~/services/records/opened-by";
import type { By } from "~/services/signed-in";
import type { Deps } from "~/services/deps";

/** `opened` are the pages that were served to whoever asks; `openedOneByOne` those not only in a review copy. */
export type RecordToRead = {
  id: string;
  name: string;
  isReady: boolean;
  pageCount: number;
  opened: PageRanges;
  openedOneByOne: PageRanges;
};

/** The records of a case by name and length: what an opinion can be about, and what its reader has opened of them. */
export async function recordsToRead(
  { store }: Pick<Deps, "store">,
  { trust, person, caseNumber }: By & { caseNumber: string },
): Promise<RecordToRead[]> {
  return store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return [];
    const who = { caseId: kase.id, personId: person.id };
    const opened = await pagesOpenedBy(db, trust, who);
    const openedOneByOne = await pagesOpenedBy(db, trust, { ...who, how: "one by one" });
    return (await recordsOf(db, trust, kase.id)).map(({ id, name, state, pageCount }) => ({
      id,
      name,
      pageCount,
      isReady: state === "ready",
      opened: opened.get(id) ?? [],
      openedOneByOne: openedOneByOne.get(id) ?? [],
    }));
  });
}
