import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { keepFolder } from "#db/records/folders";
import { firmById } from "#db/people/people";
import { addIntake, intakeBySha256, replaceAttachments } from "#db/intake/intake";
import type { ApplicationForm } from "~/adapters/documents/document-tools";
import type { FolderKey, SealedFolder } from "~/adapters/files/files";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

/** A signed authority as it streamed in, sealed and not yet anybody's. */
export type KeptAuthority = {
  key: FolderKey;
  folder: SealedFolder;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
};

type Incoming = { name: string; mediaType: string; body: Readable | Uint8Array };
type Application = By & { form: ApplicationForm; authority: KeptAuthority };
export type ApplyOutcome =
  { ok: true; intakeId: string; already: boolean } | { ok: false; because: "not-a-firm" | "authority-empty" };

const authorityFile = "attachment-1";

export async function keepAuthority(
  { files }: Pick<Deps, "files">,
  trust: number,
  { name, mediaType, body }: Incoming,
): Promise<KeptAuthority> {
  const { key, folder } = files.newFolder(trust);
  return { key, folder, name, mediaType, ...(await folder.put(authorityFile, body)) };
}

/** Where the application it came with was not accepted. */
export const dropAuthority = ({ folder }: KeptAuthority) => folder.remove(authorityFile);

/**
 * A solicitor's application with the signed authority becomes an intake entry of their firm: an officer opens it as any
 * other letter. Sent twice, it is one entry.
 */
export async function applyAsFirm(deps: Deps, application: Application): Promise<ApplyOutcome> {
  const outcome = await enter(deps, application);
  if (!outcome.ok || outcome.already) await dropAuthority(application.authority);
  return outcome;
}

async function enter(deps: Deps, { trust, person, form, authority }: Application): Promise<ApplyOutcome> {
  const { firmId } = person;
  if (!firmId) return { ok: false, because: "not-a-firm" };
  const { key, name, mediaType, size } = authority;
  if (size === 0) return { ok: false, because: "authority-empty" };

  const firm = await deps.store.read(trust, (db) => firmById(db, trust, firmId));
  const words = JSON.stringify({ ...form, applicantName: person.name, applicantOrganisation: firm?.name ?? "" });
  const sha256 = createHash("sha256").update(firmId).update(words).update(authority.sha256).digest("hex");
  return deps.store.write(trust, async (db): Promise<ApplyOutcome> => {
    const known = await intakeBySha256(db, trust, sha256);
    if (known) return { ok: true, intakeId: known.id, already: true };
    const id = deps.newId();
    await keepFolder(db, trust, key, deps.now());
    await addIntake(db, {
      trustId: trust,
      id,
      sha256,
      folderId: key.id,
      channel: "portal",
      state: "open",
      messageId: null,
      fromName: person.name,
      fromAddress: form["applicantEmail"] ?? "",
      subject: "Application from the solicitors’ portal",
      body: "",
      applicationForm: words,
      arrivedOn: deps.today(),
      enteredAt: deps.now(),
      caseId: null,
      firmId,
    });
    await replaceAttachments(db, trust, id, [
      { trustId: trust, intakeId: id, position: 1, name, mediaType, size, sha256: authority.sha256 },
    ]);
    return { ok: true, intakeId: id, already: false };
  });
}
