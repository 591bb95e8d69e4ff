import { harmProblem } from "~/domain/opinion/opinion";
import { reasonsNotWeighed } from "~/domain/exemptions/weighing";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { PagesStanding } from "~/domain/worklist/standing-of-case";
import { notAccepted } from "~/domain/release/open-points";
import { pagesWithheldForHarm } from "~/services/opinion/withheld-for-harm";
import type { Deps } from "~/services/deps";
import { openPointsOf } from "./open-points";
import { releaseReadiness } from "./release-readiness";

/**
 * How the pages of one case stand, read from their marks: for the page of the case, which names the next step. Lists of
 * cases do without.
 */
export async function pagesStanding(
  deps: Deps,
  which: { trust: number; caseNumber: string },
  history: EffectiveHistory,
): Promise<PagesStanding> {
  const documents = await releaseReadiness(deps, which);
  return {
    undecided: documents.reduce((sum, { undecided }) => sum + undecided.length, 0),
    openPoints: notAccepted(history, await openPointsOf(deps, which)).length,
    toWeigh: reasonsNotWeighed(
      history,
      documents.flatMap(({ reasons }) => reasons),
    ).length,
    isHarmLeaving:
      harmProblem(history, await pagesWithheldForHarm(deps, which)) ===
      "opinion-says-serious-harm-but-nothing-withheld",
  };
}
