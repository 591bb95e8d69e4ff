import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { keepFolder } from "#db/folders";
import { addIntake, intakeBySha256, replaceAttachments } from "#db/intake";
import type { ApplicationForm } from "~/adapters/documents/document-tools";
import type { Deps } from "./deps";
import type { By } from "./signed-in";

type Application = By & { form: ApplicationForm; authority: { name: string; mediaType: string; body: Readable | Uint8Array } };
export type ApplyOutcome = { ok: true; intakeId: string; already: boolean } | { ok: false; because: "not-a-firm" | "authority-empty" };

/** A solicitor's application with the signed authority becomes an intake entry of their firm: an officer opens it as any other letter. */
export async function applyAsFirm(deps: Deps, { trust, person, form, authority }: Application): Promise<ApplyOutcome> {
  const { firmId } = person;
  if (!firmId) return { ok: false, because: "not-a-firm" };
  const { key, folder } = deps.files.newFolder(trust);
  const stored = await folder.put("attachment-1", authority.body);
  if (stored.size === 0) return { ok: false, because: "authority-empty" };

  const words = JSON.stringify(form);
  const sha256 = createHash("sha256").update(words).update(stored.sha256).digest("hex");
  return deps.store.write(trust, async (db): Promise<ApplyOutcome> => {
    const known = await intakeBySha256(db, trust, sha256);
    if (known) return { ok: true, intakeId: known.id, already: true };
    const id = deps.newId();
    await keepFolder(db, trust, key, deps.now());
    await addIntake(db, {
      trustId: trust, id, sha256, folderId: key.id, channel: "portal", state: "open", messageId: null, fromName: person.name, fromAddress: form["applicantEmail"] ?? "",
      subject: "Application from the solicitors’ portal", body: "", applicationForm: words, arrivedOn: deps.today(), enteredAt: deps.now(), caseId: null, firmId,
    });
    await replaceAttachments(db, trust, id, [{ trustId: trust, intakeId: id, position: 1, name: authority.name, mediaType: authority.mediaType, ...stored }]);
    return { ok: true, intakeId: id, already: false };
  });
}
