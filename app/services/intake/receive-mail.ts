import type { Readable } from "node:stream";
import { isUniqueViolation } from "#db/engine/errors";
import { keepFolder } from "#db/records/folders";
import { addIntake, intakeBySha256 } from "#db/intake/intake";
import { enqueue } from "#db/jobs/jobs";
import type { Deps } from "~/services/deps";

type Arriving = { trust: number; body: Readable | Uint8Array; channel: "e-mail" | "post" };

/**
 * Keeps a raw message before anything reads it. The same bytes twice are one entry (`already`), so a mailbox read again
 * or a letter dropped in twice changes nothing.
 */
export async function receiveMail(
  deps: Pick<Deps, "store" | "files" | "newId" | "now" | "today">,
  { trust, body, channel }: Arriving,
) {
  const { key, folder } = deps.files.newFolder(trust);
  const { sha256 } = await folder.put("original.eml", body);
  const keep = () =>
    deps.store.write(trust, async (db) => {
      const known = await intakeBySha256(db, trust, sha256);
      if (known) return { intakeId: known.id, already: true };

      const id = deps.newId();
      await keepFolder(db, trust, key, deps.now());
      await addIntake(db, {
        trustId: trust,
        id,
        sha256,
        folderId: key.id,
        channel,
        state: "unread",
        messageId: null,
        fromName: "",
        fromAddress: "",
        subject: "",
        body: "",
        applicationForm: null,
        arrivedOn: deps.today(),
        enteredAt: deps.now(),
        caseId: null,
        firmId: null,
      });
      await enqueue(db, { trust, kind: "read-intake", payload: { intakeId: id }, dedupe: `read-intake:${id}` });
      return { intakeId: id, already: false };
    });
  const received = await keep().catch((error: unknown) => {
    if (isUniqueViolation(error)) return keep(); // another took the same bytes at the same moment: now they are known
    throw error;
  });
  if (received.already) await folder.remove("original.eml");
  return received;
}
