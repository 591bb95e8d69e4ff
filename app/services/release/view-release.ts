import { noteAccess } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { folderKey } from "#db/records/folders";
import { latestRelease } from "#db/release/releases";
import type { Deps } from "~/services/deps";
import type { OriginalFile } from "~/services/records/view-original";
import type { OnCase } from "~/services/cases/change-case";

/** The release copy as the recipient would read it, for the second person to check before it is sealed. */
export const viewRelease = (deps: Deps, which: OnCase) =>
  releaseFile(deps, which, { what: "release", file: "bundle.pdf", name: `${which.caseNumber}-release-copy.pdf` });

/** The sealed file, to be put on a disc or printed for those who want nothing by e-mail. */
export const viewSealedFile = (deps: Deps, which: OnCase) =>
  releaseFile(deps, which, { what: "sealed", file: "sealed.pdf", name: `${which.caseNumber}.pdf` });

async function releaseFile(
  deps: Deps,
  { trust, person, caseNumber }: OnCase,
  { what, file, name }: { what: "release" | "sealed"; file: string; name: string },
): Promise<OriginalFile | undefined> {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const release = kase && (await latestRelease(db, trust, kase.id));
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
