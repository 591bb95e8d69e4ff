/** What is to be sent and what was. */
import { kit } from "../engine/kit";
import { cases } from "./cases";
import { folders } from "./records";
import { naming } from "./relation";

/** Mail leaves from here, never from a request. One recipient a row. */
export const outbox = kit.table(
  "outbox",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    caseId: kit.id("case_id"),
    letter: kit.text("letter").notNull(), // key of the letter: ack, id-request, disclosure …
    toName: kit.text("to_name").notNull(),
    toAddress: kit.text("to_address").notNull(),
    subject: kit.text("subject").notNull(),
    body: kit.text("body").notNull(),
    attachmentFolderId: kit.id("attachment_folder_id"),
    attachmentFile: kit.text("attachment_file"), // name in the folder
    attachmentName: kit.text("attachment_name"), // neutral, as the recipient sees it
    state: kit.text("state", ["queued", "sending", "sent", "refused", "uncertain"]).notNull(),
    lastProblem: kit.text("last_problem"),
    attempts: kit.int("attempts").notNull(),
    queuedAt: kit.instant("queued_at").notNull(),
    sentAt: kit.instant("sent_at"),
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit.index("outbox_case").on(t.trustId, t.caseId, t.id),
    kit.index("outbox_state").on(t.trustId, t.state, t.queuedAt),
  ],
);

export const relationsOfLetters = naming(outbox, { caseId: cases, attachmentFolderId: folders });
