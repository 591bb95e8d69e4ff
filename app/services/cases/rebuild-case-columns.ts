import { rebuildColumns } from "#db/cases/case-history";
import { beforeEveryCase, casesAfter } from "#db/cases/all-cases";
import type { Deps } from "~/services/deps";

const atOnce = 200;

/**
 * Writes every case's columns again from its history, after a rule has changed. Returns the numbers of the cases that
 * differed.
 */
export async function rebuildCaseColumns(
  { store }: Pick<Deps, "store">,
  { trust }: { trust: number },
): Promise<string[]> {
  const changed: string[] = [];
  for (let after = beforeEveryCase; ;) {
    const some = await store.read(trust, (db) => casesAfter(db, trust, after, atOnce));
    for (const { id, number } of some) {
      if (await store.write(trust, (db) => rebuildColumns(db, trust, id))) changed.push(number);
    }
    if (some.length < atOnce) return changed;
    after = some.at(-1)!.id;
  }
}
