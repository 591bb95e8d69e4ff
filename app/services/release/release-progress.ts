import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { mailOf } from "#db/letters/outbox";
import { latestRelease, type Release } from "#db/release/releases";
import { failingWork } from "~/services/desk/failing-work";
import type { Deps } from "~/services/deps";
import { carriesTheFile } from "~/services/letters/leaving";

/**
 * How far the release copy is, and the letter that carries it, for a page that asks again and again. It shows nothing
 * personal, so nothing is logged.
 */
export async function releaseProgress(
  { store }: Pick<Deps, "store">,
  { trust, caseNumber }: { trust: number; caseNumber: string },
) {
  return store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return undefined;
    const release = await latestRelease(db, trust, kase.id);
    const pages =
      release?.state === "building"
        ? {
            burnt: release.pagesBurnt ?? 0,
            all: (await recordsOf(db, trust, kase.id)).reduce((sum, { pageCount }) => sum + pageCount, 0),
          }
        : null;
    const work = release && workOn(release);
    const letter = (await mailOf(db, trust, kase.id)).find(carriesTheFile);
    return {
      release: release?.state ?? null,
      letter: letter?.state ?? null,
      pages,
      failing: work ? await failingWork(db, trust, work, release.id) : null,
    };
  });
}

const workOn = ({ state }: Release) => {
  if (state === "building") return "build-release";
  return state === "sealing" ? "seal-release" : null;
};
