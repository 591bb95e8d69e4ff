import { recordAccess } from "#db/access-log";
import { caseByNumber } from "#db/cases";
import { folderKey } from "#db/folders";
import { latestRelease } from "#db/releases";
import type { Deps } from "./deps";
import type { OriginalFile } from "./view-original";
import type { OnCase } from "./change-case";

/** The release copy as the recipient would read it, for the second person to check before it is sealed. */
export async function viewRelease(deps: Deps, { trust, person, caseNumber }: OnCase): Promise<OriginalFile | undefined> {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const release = kase && (await latestRelease(db, trust, kase.id));
    return release?.folderId ? { release, key: await folderKey(db, trust, release.folderId) } : undefined;
  });
  if (!found) return undefined;
  const { release } = found;
  await deps.store.write(trust, (db) => recordAccess(db, { trustId: trust, id: deps.newId(), at: deps.now(), personId: person.id, caseId: release.caseId, what: "release", subject: release.id }));
  const folder = deps.files.folder(trust, found.key);
  return { body: await folder.get("bundle.pdf"), name: `${caseNumber}-release-copy.pdf`, mediaType: "application/pdf", size: (await folder.size("bundle.pdf")) ?? 0 };
}
