/** Evidence is copied out of the letter into folders of its own, because it is destroyed earlier than the case. */
import { keepDocument } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { attachmentsOf, intakeById, type IntakeAttachment } from "#db/intake/intake";
import type { Db } from "#db/engine/kit";
import type { FolderKey } from "~/adapters/files/files";
import { evidenceDestroyOn } from "~/domain/identity/identity";
import type { Deps } from "~/services/deps";

type Wanted = {
  trust: number;
  intakeId: string | null;
  identity: { evidence: { attachment: number | null }[] } | null;
  authority: { attachments: number[] } | null;
};

export type Evidence = { key: FolderKey; of: "identity-evidence" | "authority-evidence"; attachment: IntakeAttachment };

/** Copies the attachments that show identity or authority; nothing of it belongs to a case until `keepEvidence`. */
export async function copyEvidence(deps: Deps, wanted: Wanted): Promise<Evidence[]> {
  const { trust, intakeId } = wanted;
  const shown = evidenceIn(wanted);
  if (!intakeId || shown.length === 0) return [];
  const found = await deps.store.read(trust, async (db) => {
    const entry = await intakeById(db, trust, intakeId);
    return (
      entry && {
        key: await folderKey(db, trust, entry.folderId),
        attachments: await attachmentsOf(db, trust, intakeId),
      }
    );
  });
  if (!found) return [];
  const from = deps.files.folder(trust, found.key);
  return Promise.all(
    shown.flatMap(({ of, position }) =>
      found.attachments
        .filter((each) => each.position === position)
        .map(async (attachment) => {
          const { key, folder } = deps.files.newFolder(trust);
          await folder.put("original", await from.get(`attachment-${position}`));
          return { key, of, attachment };
        }),
    ),
  );
}

function evidenceIn({ identity, authority }: Wanted) {
  const ofIdentity = (identity?.evidence ?? []).map(({ attachment }) => ({
    of: "identity-evidence" as const,
    position: attachment,
  }));
  const ofAuthority = (authority?.attachments ?? []).map((position) => ({
    of: "authority-evidence" as const,
    position,
  }));
  return [...ofIdentity, ...ofAuthority];
}

export async function keepEvidence(
  deps: Deps,
  db: Db,
  { trust, caseId, by, evidence }: { trust: number; caseId: string; by: string; evidence: Evidence[] },
) {
  for (const [index, { key, of, attachment }] of evidence.entries())
    await keepPiece(deps, db, { trust, caseId, by, of, key, attachment, position: index + 1 });
}

type Piece = {
  trust: number;
  caseId: string;
  by: string;
  of: Evidence["of"];
  key: FolderKey;
  attachment: Pick<IntakeAttachment, "name" | "mediaType" | "size" | "sha256">;
  position: number;
};

/**
 * One piece, as the case keeps it; returns its id. Only proof of identity has a destruction day of its own: the other
 * shows why we disclosed.
 */
export async function keepPiece(
  deps: Pick<Deps, "newId" | "now" | "today">,
  db: Db,
  { trust, caseId, by, of, key, attachment: { name, mediaType, size, sha256 }, position }: Piece,
): Promise<string> {
  const id = deps.newId();
  await keepDocument(db, {
    trust,
    id,
    caseId,
    kind: of,
    name,
    mediaType,
    size,
    sha256,
    folder: key,
    position,
    addedBy: by,
    addedAt: deps.now(),
    destroyOn: of === "identity-evidence" ? evidenceDestroyOn(deps.today()) : null,
  });
  return id;
}
