import { latestRelease } from "#db/release/releases";
import { requestOf } from "#db/cases/requests";
import type { HandedOverAs } from "~/domain/cases/case-events";
import { refused } from "~/domain/cases/decision";
import { decideDisclose, type Block } from "~/domain/release/release-gate";
import { decideSentAgain, isToBeSentAgain } from "~/domain/release/sent-again";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { factsOfLeaving } from "~/services/letters/leaving";
import { openPointsOf } from "./open-points";

export type HandOverRefusal = Block | "not-sealed-yet" | "not-sealed-again" | "goes-another-way";

/**
 * Paper or a disc was posted or handed over today: the disclosure, for those who want nothing by e-mail. A disc carries
 * the sealed file, so that its password is owed from then on; paper has none.
 */
export async function recordHandedOver(deps: Deps, which: OnCase & { as: HandedOverAs }) {
  const openPoints = await openPointsOf(deps, which);
  return changeCase<HandOverRefusal>(deps, which, async ({ db, kase, history, today }) => {
    const release = await latestRelease(db, which.trust, kase.id);
    const request = await requestOf(db, which.trust, kase.id);
    if (request.delivery !== "post" && request.delivery !== "collection") return refused("goes-another-way");
    if (release?.state !== "sealed" || !release.packageHash) return refused("not-sealed-yet");

    if (isToBeSentAgain(history)) return decideSentAgain(history, { delivery: request.delivery, as: which.as, today });
    return decideDisclose(history, { ...(await factsOfLeaving(db, kase, { openPoints, today })), as: which.as });
  });
}
