import { caseByNumber } from "#db/cases/cases";
import { latestRelease } from "#db/release/releases";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { releaseFacts } from "./release-facts";

/** The reasons for which the release copy that was made last withholds something, as it was made. */
export async function reasonsInCopy(
  deps: Deps,
  { trust, caseNumber }: { trust: number; caseNumber: string },
): Promise<ExemptionCode[]> {
  const release = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase && latestRelease(db, trust, kase.id);
  });
  return ((await releaseFacts(deps, release))?.reasons ?? []).map(({ code }) => code);
}
