/**
 * Documents of a case and the sealed folders that hold their files. A page is never a row: page lists, marks and
 * findings are files in the document's folder, and only their version and their counts stand here.
 */
import { documentStates } from "../../app/domain/records/document-states";
import { kit } from "../engine/kit";
import { cases } from "./cases";
import { people } from "./people";
import { naming } from "./relation";

/** Keys of sealed folders. Erasing `wrapped_key` erases every file in the folder. */
export const folders = kit.table(
  "folders",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    wrappedKey: kit.bytes("wrapped_key"),
    createdAt: kit.instant("created_at").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.id] })],
);

export const documents = kit.table(
  "documents",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    caseId: kit.id("case_id").notNull(),
    kind: kit.text("kind", ["records", "identity-evidence", "authority-evidence", "application"]).notNull(),
    name: kit.text("name").notNull(),
    mediaType: kit.text("media_type").notNull(),
    size: kit.int("size").notNull(),
    sha256: kit.text("sha256").notNull(),
    // original, document.pdf, pages.json, page/N.png, page/N.json, and the file of marks
    folderId: kit.id("folder_id").notNull(),
    state: kit.text("state", documentStates).notNull(),
    refusal: kit.text("refusal"), // why it could not be prepared
    pagesDone: kit.int("pages_done").notNull(),
    pageCount: kit.int("page_count").notNull(), // 0 until known
    marksVersion: kit.int("marks_version").notNull(), // 0: nothing marked yet
    marksFile: kit.text("marks_file"), // its name in the folder; written before the version moves
    markCount: kit.int("mark_count").notNull(),
    withheldPages: kit.int("withheld_pages").notNull(),
    findings: kit.int("findings").notNull(), // pages with something that must be resolved
    unresolved: kit.int("unresolved").notNull(), // of those, still without a decision
    position: kit.int("position").notNull(), // order within the bundle
    addedBy: kit.id("added_by").notNull(),
    addedAt: kit.instant("added_at").notNull(),
    destroyOn: kit.day("destroy_on"), // evidence of identity has its own destruction day
    removedAt: kit.instant("removed_at"),
    enclosedIn: kit.id("enclosed_in"), // the e-mail or ZIP that it came in
    // JSON list: numbers beside the patient's name and birth date, which may be theirs, and on how many pages
    perhapsTheirs: kit.text("perhaps_theirs"),
    notTaken: kit.text("not_taken"), // JSON list: files inside that did not become documents, and why
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit.index("documents_case").on(t.trustId, t.caseId, t.position),
  ],
);

/** The page of a document that a person last looked at: "go on at page N". */
export const pagePlaces = kit.table(
  "page_places",
  {
    trustId: kit.int("trust_id").notNull(),
    personId: kit.id("person_id").notNull(),
    documentId: kit.id("document_id").notNull(),
    page: kit.int("page").notNull(),
    at: kit.instant("at").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.personId, t.documentId] })],
);

export const relationsOfRecords = [
  ...naming(documents, { caseId: cases, folderId: folders, addedBy: people, enclosedIn: documents }),
  ...naming(pagePlaces, { personId: people, documentId: documents }),
];
