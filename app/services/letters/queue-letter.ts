import { addMail } from "#db/letters/outbox";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import type { LetterKey } from "~/adapters/letters/compose-letter";
import type { Deps } from "~/services/deps";

export type Letter = {
  trust: number;
  caseId: string;
  key: LetterKey;
  to: { name: string; address: string };
  facts: Record<string, string>;
  attachment?: { folderId: string; file: string; name: string };
};

/**
 * Puts a letter into the outbox inside the caller's transaction; a job sends it. Nothing is queued without an address:
 * the letter then goes by post.
 */
export async function queueLetter(
  deps: Pick<Deps, "composeLetter" | "newId" | "now" | "today">,
  db: Db,
  { trust, caseId, key, to, facts, attachment }: Letter,
) {
  if (!to.address) return null;
  const { subject, text } = deps.composeLetter(key, facts, deps.today());
  const id = deps.newId();
  await addMail(db, {
    trustId: trust,
    id,
    caseId,
    letter: key,
    toName: to.name,
    toAddress: to.address,
    subject,
    body: text,
    attachmentFolderId: attachment?.folderId ?? null,
    attachmentFile: attachment?.file ?? null,
    attachmentName: attachment?.name ?? null,
    state: "queued",
    lastProblem: null,
    attempts: 0,
    queuedAt: deps.now(),
    sentAt: null,
  });
  await enqueue(db, { trust, kind: "send-mail", payload: { mailId: id }, dedupe: `send-mail:${id}` });
  return id;
}
