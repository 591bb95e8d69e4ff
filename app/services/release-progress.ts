import { caseByNumber } from "#db/cases";
import { latestRelease } from "#db/releases";
import type { Deps } from "./deps";

/** How far the release copy is, for a page that asks again and again. It shows nothing personal, so nothing is logged. */
export async function releaseProgress({ store }: Pick<Deps, "store">, { trust, caseNumber }: { trust: number; caseNumber: string }) {
  return store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase && { release: (await latestRelease(db, trust, kase.id))?.state ?? null };
  });
}
