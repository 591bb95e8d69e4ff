import { noteAccess } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { folderKey } from "#db/records/folders";
import { historyOf } from "#db/cases/case-history";
import { latestRelease, type Release } from "#db/release/releases";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isMadeBeforeReopening } from "~/domain/release/made-before";
import { mayStillBeSent } from "~/domain/release/release-gate";
import type { Deps } from "~/services/deps";
import type { OriginalFile } from "~/services/records/view-original";
import type { OnCase } from "~/services/cases/change-case";

/** The release copy as the recipient would read it, for the second person to check before it is sealed. */
export const viewRelease = (deps: Deps, which: OnCase) =>
  releaseFile(deps, which, { what: "release", file: "bundle.pdf", name: `${which.caseNumber}-release-copy.pdf` });

/**
 * The sealed file, to be put on a disc for those who want nothing by e-mail: only while it may still leave, or has
 * left.
 */
export const viewSealedFile = (deps: Deps, which: OnCase) =>
  releaseFile(deps, which, { what: "sealed", file: "sealed.pdf", name: `${which.caseNumber}.pdf` });

const mayLeave = ({ id, state }: Release, history: EffectiveHistory): boolean =>
  state === "sealed" && !isMadeBeforeReopening(history, id) && mayStillBeSent(history);

async function releaseFile(
  deps: Deps,
  { trust, person, caseNumber }: OnCase,
  { what, file, name }: { what: "release" | "sealed"; file: string; name: string },
): Promise<OriginalFile | undefined> {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const release = kase && (await latestRelease(db, trust, kase.id));
    if (kase && release && what === "sealed" && !mayLeave(release, await historyOf(db, trust, kase.id)))
      return undefined;
    return release?.folderId && release.state !== "refused"
      ? { release, key: await folderKey(db, trust, release.folderId) }
      : undefined;
  });
  if (!found) return undefined;
  const { release } = found;
  const folder = deps.files.folder(trust, found.key);
  const size = await folder.size(file);
  if (size === null) return undefined;

  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: release.caseId, what, subject: release.id }),
  );
  return { body: await folder.get(file), name, mediaType: "application/pdf", size };
}
