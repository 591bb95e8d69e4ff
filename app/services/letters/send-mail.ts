import { folderKey } from "#db/records/folders";
import type { Db } from "#db/engine/kit";
import { mailById, markMail, moveMail, startSending, type OutboxMail } from "#db/letters/outbox";
import type { MailOutcome, OutgoingMail } from "~/adapters/mail/send-mail";
import type { Deps } from "~/services/deps";
import { mailHasLeft } from "./leaving";
import { whyHeldBack } from "./may-still-leave";

/** Thrown where the mail server may take the message later: the job is tried again. */
export class MailMustWait extends Error {
  override name = "MailMustWait";
  /** The queue is patient with it: nothing here is wrong. */
  readonly isWaiting = true;
  constructor(because: string) {
    super(`mail must wait: ${because}`);
  }
}

/**
 * Sends one outbox row. A row found in `sending` was cut off between the server's answer and our commit: a letter
 * without records is sent again under the same Message-ID, one that carries records waits for a person.
 */
export async function sendQueuedMail(deps: Deps, { trust, mailId }: { trust: number; mailId: string }) {
  const mail = await deps.store.write(trust, (db) => take(deps, db, trust, mailId));
  if (!mail) return;

  const outcome = await deps.sendMail(await outgoing(deps, mail));
  await deps.store.write(trust, (db) => settle(deps, db, mail, outcome));
  if (!outcome.ok && mustWait(outcome)) throw new MailMustWait(outcome.because);
}

async function take(deps: Deps, db: Db, trust: number, mailId: string): Promise<OutboxMail | undefined> {
  const mail = await mailById(db, trust, mailId);
  if (mail?.state === "sending") {
    await markMail(
      db,
      trust,
      mailId,
      mail.attachmentFile ? { state: "uncertain", lastProblem: "may-have-been-sent" } : { state: "queued" },
    );
  }
  const heldBack = mail && (await whyHeldBack(db, mail, deps.today()));
  if (heldBack) await moveMail(db, trust, mailId, ["queued"], { state: "refused", lastProblem: heldBack });
  return (await startSending(db, trust, mailId)) ? mail : undefined;
}

async function outgoing(deps: Deps, mail: OutboxMail): Promise<OutgoingMail> {
  const { hostname } = new URL(deps.settings.origin);
  const message = {
    messageId: `<outbox-${mail.id}@${hostname}>`,
    to: { name: mail.toName, address: mail.toAddress },
    subject: mail.subject,
    text: mail.body,
  };
  const { attachmentFolderId: folderId, attachmentFile: file, attachmentName: name } = mail;
  if (!folderId || !file || !name) return message;
  const key = await deps.store.read(mail.trustId, (db) => folderKey(db, mail.trustId, folderId));
  return {
    ...message,
    attachment: { name, content: await deps.files.folder(mail.trustId, key).get(file), mediaType: "application/pdf" },
  };
}

type NotSent = Extract<MailOutcome, { ok: false }>;

const mustWait = (outcome: NotSent) => outcome.because === "unreachable" || outcome.because === "try-again-later";

async function settle(deps: Deps, db: Db, mail: OutboxMail, outcome: MailOutcome) {
  if (outcome.ok) {
    await markMail(db, mail.trustId, mail.id, { state: "sent", sentAt: deps.now(), lastProblem: null });
    await mailHasLeft(deps, db, mail);
    return;
  }
  await markMail(db, mail.trustId, mail.id, { state: stateAfter(outcome), lastProblem: outcome.because });
}

function stateAfter(outcome: NotSent): "queued" | "uncertain" | "refused" {
  if (mustWait(outcome)) return "queued";
  return outcome.because === "may-have-been-sent" ? "uncertain" : "refused";
}
