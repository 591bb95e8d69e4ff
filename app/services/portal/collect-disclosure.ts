import { noteAccess } from "#db/people/access-log";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { folderKey } from "#db/records/folders";
import { caseOfFirm, releaseForCollection } from "#db/portal/portal";
import { decideCollect } from "~/domain/portal/collected";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";
import type { OriginalFile } from "~/services/records/view-original";

/** The sealed file, for the firm whose case it is. Another firm's case is not there at all. */
export async function collectDisclosure(
  deps: Deps,
  { trust, person, caseNumber }: By & { caseNumber: string },
): Promise<OriginalFile | undefined> {
  const { firmId } = person;
  if (!firmId) return undefined;
  const found = await deps.store.write(trust, async (db) => {
    const release = await releaseForCollection(db, firmId, trust, caseNumber);
    const kase = release && (await caseOfFirm(db, firmId, trust, caseNumber))?.kase;
    if (!kase || !release) return undefined;
    const { releaseId } = release;
    const decision = decideCollect(await historyOf(db, trust, kase.id), { releaseId, today: deps.today() });
    if (!decision.ok) return undefined;
    if (decision.events.length > 0) await appendToHistory(db, kase, decision.events, person.id, deps.now());
    await noteAccess(db, deps, { trust, person, caseId: kase.id, what: "sealed", subject: releaseId });
    return { size: release.sealedSize, key: await folderKey(db, trust, release.folderId) };
  });
  if (!found) return undefined;
  const folder = deps.files.folder(trust, found.key);
  return {
    body: await folder.get("sealed.pdf"),
    name: `${caseNumber}.pdf`,
    mediaType: "application/pdf",
    size: found.size,
  };
}
