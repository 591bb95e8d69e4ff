import { caseByNumber } from "#db/cases/cases";
import { isStoredFileBroken } from "#db/engine/errors";
import { harmProblem } from "~/domain/opinion/opinion";
import { opinionsIn } from "~/domain/opinion/opinion-scope";
import { reasonsNotWeighed } from "~/domain/exemptions/weighing";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { PagesStanding } from "~/domain/worklist/standing-of-case";
import { notAccepted } from "~/domain/release/open-points";
import { pagesWithheldForHarm } from "~/services/opinion/withheld-for-harm";
import { isToBeReadAgain } from "~/services/records/read-pages-again";
import type { Deps } from "~/services/deps";
import { openPointsOf } from "./open-points";
import { releaseReadiness } from "./release-readiness";

type Which = { trust: number; caseNumber: string };

/**
 * How the pages of one case stand, read from their marks: for the page of the case, which names the next step. Lists of
 * cases do without. Null where a stored file is broken: the list of records says which, and the case is still seen.
 */
export async function viewPagesStanding(
  deps: Deps,
  which: Which,
  history: EffectiveHistory,
): Promise<PagesStanding | null> {
  try {
    return await readStanding(deps, which, history);
  } catch (problem) {
    if (isStoredFileBroken(problem)) return null;
    throw problem;
  }
}

const isReadAgain = ({ store }: Deps, { trust, caseNumber }: Which) =>
  store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase !== undefined && (await isToBeReadAgain(db, { trust, caseId: kase.id }));
  });

/** What is suggested on thousands of pages is read only once they are decided, and marks for harm after an opinion. */
async function readStanding(deps: Deps, which: Which, history: EffectiveHistory): Promise<PagesStanding> {
  const documents = await releaseReadiness(deps, which);
  const undecided = documents.reduce((sum, each) => sum + each.undecided.length, 0);
  return {
    undecided,
    openPoints: undecided > 0 ? 0 : notAccepted(history, await openPointsOf(deps, which)).length,
    toWeigh: reasonsNotWeighed(
      history,
      documents.flatMap(({ reasons }) => reasons),
    ).length,
    isBeingReadAgain: await isReadAgain(deps, which),
    harm: opinionsIn(history).length > 0 ? harmProblem(history, await pagesWithheldForHarm(deps, which)) : null,
  };
}
