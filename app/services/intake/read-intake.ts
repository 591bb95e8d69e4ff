import { folderKey } from "#db/records/folders";
import { changeIntake, intakeById, replaceAttachments, type Intake } from "#db/intake/intake";
import type { SealedFolder } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import type { ReadAttachment, ReadLetter } from "~/adapters/mailbox/read-mail";
import { londonDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Deps } from "~/services/deps";
import { keepAsRead } from "./letter-as-read";

type Tools = Pick<Deps, "store" | "files" | "readMail" | "documents" | "inWorkFolder" | "today">;

/**
 * Reads a kept message into its entry. A message that cannot be read stays, marked so; running twice changes nothing.
 */
export async function readIntake(deps: Tools, { trust, intakeId }: { trust: number; intakeId: string }) {
  const found = await deps.store.read(trust, async (db) => {
    const entry = await intakeById(db, trust, intakeId);
    return entry?.state === "unread" ? { entry, key: await folderKey(db, trust, entry.folderId) } : undefined;
  });
  if (!found) return;

  const folder = deps.files.folder(trust, found.key);
  await deps.inWorkFolder(async (work) => {
    const message = await deps.readMail({ source: await work.fetch(folder, "original.eml"), workFolder: work.path });
    if (!message.ok) return deps.store.write(trust, (db) => changeIntake(db, trust, intakeId, { state: "unreadable" }));
    await keepAttachments(work, folder, message.attachments);
    await keepAsRead(folder, message);
    const form = await firstApplicationForm(deps, message.attachments);
    return deps.store.write(trust, async (db) => {
      await replaceAttachments(
        db,
        trust,
        intakeId,
        message.attachments.map((attachment, index) => attachmentRow(found.entry, attachment, index)),
      );
      await changeIntake(db, trust, intakeId, {
        ...fieldsOf(message),
        applicationForm: form && JSON.stringify(form),
        arrivedOn: arrival(message, deps.today()),
      });
    });
  });
}

async function keepAttachments(work: WorkFolder, folder: SealedFolder, attachments: ReadAttachment[]) {
  for (const [index, attachment] of attachments.entries())
    await work.keep(folder, `attachment-${index + 1}`, attachment.path);
}

const attachmentRow = (entry: Intake, { name, mediaType, size, sha256 }: ReadAttachment, index: number) => ({
  trustId: entry.trustId,
  intakeId: entry.id,
  position: index + 1,
  name,
  mediaType,
  size,
  sha256,
});

async function firstApplicationForm(deps: Tools, attachments: ReadAttachment[]) {
  for (const { path, mediaType, name } of attachments) {
    if (mediaType !== "application/pdf" && !name.toLowerCase().endsWith(".pdf")) continue;
    const form = await deps.documents.readApplicationForm({ source: path });
    if (form) return form;
  }
  return null;
}

const fieldsOf = (message: Extract<ReadLetter, { ok: true }>) => ({
  state: "open" as const,
  messageId: message.messageId,
  fromName: message.from.name,
  fromAddress: message.from.address,
  subject: message.subject,
  body: message.text,
});

/**
 * The day it reached the trust, offered to the officer: the day it was sent, unless the sender's clock is ahead of
 * ours.
 */
function arrival(message: Extract<ReadLetter, { ok: true }>, today: CalendarDay): CalendarDay {
  const sent = message.sentAt ? londonDay(new Date(message.sentAt)) : today;
  return sent < today ? sent : today;
}
