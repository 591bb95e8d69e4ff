import { latestRelease, moveRelease } from "#db/release/releases";
import { enqueue } from "#db/jobs/jobs";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { caseToChange } from "#db/cases/cases";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { blocksDisclosure, type Block } from "~/domain/release/release-gate";
import { decideBeginSealing } from "~/domain/release/sent-again";
import type { OnCase } from "~/services/cases/change-case";
import { unseenVersion, type UnseenVersion } from "~/services/cases/seen-version";
import type { Deps } from "~/services/deps";
import { factsOfLeaving } from "~/services/letters/leaving";
import { openPointsOf } from "./open-points";

export type DiscloseOutcome =
  | { ok: true; releaseId: string }
  | {
      ok: false;
      because: "no-such-case" | "nothing-to-disclose" | "already-on-its-way" | UnseenVersion | Block;
    };

/** What the password column is sealed for; no other secret opens with it. */
export const passwordPurpose = (releaseId: string) => `release password ${releaseId}`;

/**
 * Starts the sealing and the sending. The password is made here and kept sealed until it was shown once; it is in no
 * mail. The clock stops when the disclosure has left, not here; that it was let go, and by whom, is recorded now.
 */
export async function disclose(
  deps: Deps,
  { trust, person, caseNumber, seenVersion }: OnCase,
): Promise<DiscloseOutcome> {
  const openPoints = await openPointsOf(deps, { trust, caseNumber });
  return deps.store.write(trust, async (db): Promise<DiscloseOutcome> => {
    const kase = await caseToChange(db, trust, caseNumber);
    if (!kase) return { ok: false, because: "no-such-case" };
    const release = await latestRelease(db, trust, kase.id);
    const history = await historyOf(db, trust, kase.id);
    const isLetGo = release?.state === "sealing" || release?.state === "sealed"; // a double click
    if (isLetGo && canMove(stateOf(history), "disclosed")) return { ok: false, because: "already-on-its-way" };
    const unseen = unseenVersion(seenVersion, kase.version);
    if (unseen) return { ok: false, because: unseen };
    if (!release?.packageHash) return { ok: false, because: "nothing-to-disclose" };
    const [block] = blocksDisclosure(history, await factsOfLeaving(db, kase, { openPoints, today: deps.today() }));
    if (block) return { ok: false, because: block };

    const begun = decideBeginSealing(history, { releaseId: release.id, today: deps.today() });
    if (!begun.ok) return { ok: false, because: "not-approved" };

    const password = deps.files.sealSecret(trust, passwordPurpose(release.id), deps.newPassword());
    const started = await moveRelease(db, trust, release.id, ["approved"], { state: "sealing", password });
    if (!started) return { ok: false, because: "already-on-its-way" };
    await appendToHistory(db, kase, begun.events, person.id, deps.now());
    await enqueue(db, {
      trust,
      kind: "seal-release",
      payload: { releaseId: release.id },
      dedupe: `seal-release:${release.id}`,
    });
    return { ok: true, releaseId: release.id };
  });
}
