/** Questions about pages of a record, put to those whose word counts. */
import { sql } from "drizzle-orm";
import { consultedKinds } from "../../app/domain/terms/vocabulary";
import { kit } from "../engine/kit";
import { cases } from "./cases";
import { people } from "./people";
import { documents, folders } from "./records";
import { naming } from "./relation";

/**
 * Who was asked about pages of a record, what, and what they said: personal, so it stands beside the history, which
 * says when. The columns `of`, `person_id`, `pages`, `answer_by`, `asked_on` and `state` repeat the history for the
 * lists; one service writes both.
 */
export const consultations = kit.table(
  "consultations",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    caseId: kit.id("case_id").notNull(),
    documentId: kit.id("document_id").notNull(),
    of: kit.text("asked_of", consultedKinds).notNull(),
    personId: kit.id("person_id"), // a clinician who answers on the screen
    name: kit.text("name").notNull(),
    organisation: kit.text("organisation").notNull(),
    email: kit.text("email").notNull(),
    pages: kit.text("pages").notNull(), // "3-5, 9"
    question: kit.text("question").notNull(),
    askedOn: kit.day("asked_on").notNull(),
    answerBy: kit.day("answer_by").notNull(),
    goes: kit.text("goes", ["on-screen", "sealed-copy", "another-way"]).notNull(), // how they see the pages
    folderId: kit.id("folder_id"), // copy.pdf, sealed with the password; null until it is made
    password: kit.bytes("password"), // sealed; null once it has been shown
    passwordShownAt: kit.instant("password_shown_at"),
    passwordShownTo: kit.id("password_shown_to"),
    state: kit.text("state", ["open", "answered", "withdrawn", "lapsed"]).notNull(),
    askedBy: kit.id("asked_by").notNull(),
    answer: kit.text("answer"),
    answerRecordedBy: kit.id("answer_recorded_by"),
    withdrawnBecause: kit.text("withdrawn_because"),
    withdrawnBy: kit.id("withdrawn_by"),
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit.index("consultations_case").on(t.trustId, t.caseId, t.id),
    kit
      .index("consultations_person")
      .on(t.trustId, t.personId, t.answerBy)
      .where(sql`state = 'open'`),
    kit
      .index("consultations_open")
      .on(t.trustId, t.answerBy, t.id)
      .where(sql`state = 'open'`), // what the whole office waits for
  ],
);

export const relationsOfConsultation = naming(consultations, {
  caseId: cases,
  documentId: documents,
  personId: people,
  folderId: folders,
  passwordShownTo: people,
  askedBy: people,
  answerRecordedBy: people,
  withdrawnBy: people,
});
