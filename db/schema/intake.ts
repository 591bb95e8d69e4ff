/** What came in, before it is a case and after. */
import { sql } from "drizzle-orm";
import { setAsideReasons } from "../../app/domain/intake/set-aside";
import { kit } from "../engine/kit";
import { cases, requests } from "./cases";
import { firms, people } from "./people";
import { folders } from "./records";
import { naming } from "./relation";

export const intake = kit.table(
  "intake",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    sha256: kit.text("sha256").notNull(), // of the raw message or file: the same bytes twice are one entry
    folderId: kit.id("folder_id").notNull(), // original.eml and attachment-N
    channel: kit.text("channel", ["e-mail", "post", "portal"]).notNull(),
    state: kit.text("state", ["unread", "unreadable", "open", "made-into-case", "set-aside"]).notNull(),
    messageId: kit.text("message_id"),
    fromName: kit.text("from_name").notNull(),
    fromAddress: kit.text("from_address").notNull(),
    subject: kit.text("subject").notNull(),
    body: kit.text("body").notNull(),
    applicationForm: kit.text("application_form"), // the form's fields as JSON, where one was found
    arrivedOn: kit.day("arrived_on").notNull(), // the day it reached the trust: the clock may run from here
    enteredAt: kit.instant("entered_at").notNull(),
    caseId: kit.id("case_id"), // the case that it became, or that it belongs to where it was set aside
    firmId: kit.id("firm_id"), // from the portal
    setAsideBecause: kit.text("set_aside_because", setAsideReasons),
    setAsideBy: kit.id("set_aside_by"),
    setAsideAt: kit.instant("set_aside_at"),
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit.uniqueIndex("intake_sha256").on(t.trustId, t.sha256),
    kit
      .index("intake_open")
      .on(t.trustId, t.arrivedOn, t.id)
      .where(sql`case_id is null`),
    kit.index("intake_message").on(t.trustId, t.messageId),
  ],
);

export const intakeAttachments = kit.table(
  "intake_attachments",
  {
    trustId: kit.int("trust_id").notNull(),
    intakeId: kit.id("intake_id").notNull(),
    position: kit.int("position").notNull(), // from 1; the file is `attachment-<position>` in the intake's folder
    name: kit.text("name").notNull(),
    mediaType: kit.text("media_type").notNull(),
    size: kit.int("size").notNull(),
    sha256: kit.text("sha256").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.intakeId, t.position] })],
);

export const relationsOfIntake = [
  ...naming(intake, { folderId: folders, caseId: cases, firmId: firms, setAsideBy: people }),
  ...naming(intakeAttachments, { intakeId: intake }),
  ...naming(requests, { intakeId: intake }),
];
