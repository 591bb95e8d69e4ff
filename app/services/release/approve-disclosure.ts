import { documentsOf } from "#db/records/documents";
import { latestRelease, moveRelease } from "#db/release/releases";
import { patientById, requestOf } from "#db/cases/requests";
import { decideApprove } from "~/domain/release/approval";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { recipientHash } from "~/services/cases/recipient-hash";
import { hasOpenedCopy } from "./opened-copy";
import { openPointsOf } from "./open-points";
import { reasonsInCopy } from "./reasons-in-copy";
import { pagesWithheldForHarm } from "~/services/opinion/withheld-for-harm";

/**
 * The second person's yes, bound to the exact package and recipient that they saw (`packageHash` comes from their
 * screen).
 */
export async function approveDisclosure(deps: Deps, { packageHash, ...which }: OnCase & { packageHash: string }) {
  const { trust, person } = which;
  const withheldForHarm = await pagesWithheldForHarm(deps, which);
  const openPoints = await openPointsOf(deps, which);
  const reasons = await reasonsInCopy(deps, which);
  return changeCase(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const release = await latestRelease(db, trust, kase.id);
      const documents = await documentsOf(db, trust, kase.id);
      return decideApprove(history, {
        withheldForHarm,
        openPoints,
        reasonsInCopy: reasons,
        approver: person.id,
        role: person.role,
        releaseId: release?.id ?? "",
        packageHash: release?.state === "built" ? (release.packageHash ?? "") : "",
        seenPackageHash: packageHash,
        recipientHash: recipientHash(await requestOf(db, trust, kase.id)),
        builtForRecipient: release?.recipientHash ?? "",
        hasOpenedCopy: release !== undefined && (await hasOpenedCopy(db, { trust, person, release })),
        patientBornOn: (await patientById(db, trust, kase.patientId))?.bornOn ?? null,
        unresolvedFindings: documents.reduce((sum, each) => sum + each.unresolved, 0),
        today,
      });
    },
    async ({ db }, events) => {
      for (const event of events)
        if (event.type === "disclosure-approved")
          await moveRelease(db, trust, event.releaseId, ["built"], { state: "approved" });
    },
  );
}
