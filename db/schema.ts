/**
 * Every table. Keys lead with the trust; ids are UUIDv7; days are `YYYY-MM-DD`. A page is never a row: page lists,
 * marks and findings are files in the document's sealed folder, and only their version and their counts stand here.
 */
import { sql } from "drizzle-orm";
import { documentStates } from "../app/domain/records/document-states";
import { authorityKeys, regimes, requestKinds, roles, consultedKinds } from "../app/domain/terms/vocabulary";
import { setAsideReasons } from "../app/domain/intake/set-aside";
import { caseStates, clockStates } from "../app/domain/cases/case-states";
import { kit as chosen, type Kit } from "./engine/kit";

/** Sorts after every real day: a case whose clock shows no due day. */
export const noDueDay = "9999-12-31";

export function schemaFor(kit: Kit) {
  const trust = () => kit.int("trust_id").notNull();

  const trusts = kit.table("trusts", {
    id: kit.int("id").notNull().primaryKey(),
    name: kit.text("name").notNull(),
    code: kit.text("code").notNull(),
  });

  const firms = kit.table(
    "firms",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      name: kit.text("name").notNull(),
      email: kit.text("email").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.id] })],
  );

  const people = kit.table(
    "people",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      email: kit.text("email").notNull(), // lower case
      name: kit.text("name").notNull(),
      role: kit.text("role", roles).notNull(),
      jobTitle: kit.text("job_title").notNull(),
      firmId: kit.id("firm_id"), // solicitors only
      passwordHash: kit.text("password_hash").notNull(),
      leftAt: kit.instant("left_at"),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.id] }), kit.uniqueIndex("people_email").on(t.trustId, t.email)],
  );

  const sessions = kit.table(
    "sessions",
    {
      trustId: trust(),
      tokenHash: kit.text("token_hash").notNull(), // SHA-256 of the cookie's random token
      personId: kit.id("person_id").notNull(),
      startedAt: kit.instant("started_at").notNull(),
      seenAt: kit.instant("seen_at").notNull(),
      expiresAt: kit.instant("expires_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.tokenHash] }),
      kit.index("sessions_person").on(t.trustId, t.personId),
      kit.index("sessions_expiry").on(t.trustId, t.expiresAt),
    ],
  );

  /** A person's own calendar of due days; whoever holds the token may read it. */
  const calendarFeeds = kit.table(
    "calendar_feeds",
    {
      trustId: trust(),
      personId: kit.id("person_id").notNull(),
      tokenHash: kit.text("token_hash").notNull(), // SHA-256 of the address's random token
      madeAt: kit.instant("made_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.personId] }),
      kit.uniqueIndex("calendar_feeds_token").on(t.trustId, t.tokenHash),
    ],
  );

  const throttles = kit.table(
    "throttles",
    {
      trustId: trust(),
      key: kit.text("key").notNull(), // a hash of the account or address, never the thing itself
      windowStartedAt: kit.instant("window_started_at").notNull(),
      count: kit.int("count").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.key] })],
  );

  const counters = kit.table(
    "counters",
    { trustId: trust(), name: kit.text("name").notNull(), value: kit.int("value").notNull() },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.name] })],
  );

  /** Keys of sealed folders. Erasing `wrapped_key` erases every file in the folder. */
  const folders = kit.table(
    "folders",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      wrappedKey: kit.bytes("wrapped_key"),
      createdAt: kit.instant("created_at").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.id] })],
  );

  const intake = kit.table(
    "intake",
    {
      trustId: trust(),
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
      caseId: kit.id("case_id"),
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

  const intakeAttachments = kit.table(
    "intake_attachments",
    {
      trustId: trust(),
      intakeId: kit.id("intake_id").notNull(),
      position: kit.int("position").notNull(), // from 1; the file is `attachment-<position>` in the intake's folder
      name: kit.text("name").notNull(),
      mediaType: kit.text("media_type").notNull(),
      size: kit.int("size").notNull(),
      sha256: kit.text("sha256").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.intakeId, t.position] })],
  );

  const patients = kit.table(
    "patients",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      familyName: kit.text("family_name").notNull(),
      givenNames: kit.text("given_names").notNull(),
      bornOn: kit.day("born_on"),
      diedOn: kit.day("died_on"),
      nhsNumber: kit.text("nhs_number"), // ten digits
      hospitalNumber: kit.text("hospital_number"),
      address: kit.text("address").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.id] }), kit.index("patients_nhs").on(t.trustId, t.nhsNumber)],
  );

  /**
   * A case is the head of its own history: `version` is the last event's number and `head` its hash. The columns from
   * `state` to `closed_on` are derived from that history and written only by `db/case-history.ts`.
   */
  const cases = kit.table(
    "cases",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      number: kit.text("number").notNull(), // AD-26-000123
      patientId: kit.id("patient_id").notNull(),
      openedAt: kit.instant("opened_at").notNull(),
      version: kit.int("version").notNull(),
      head: kit.bytes("head").notNull(),
      kind: kit.text("kind", requestKinds).notNull(),
      regime: kit.text("regime", regimes).notNull(),
      requester: kit.text("requester", authorityKeys).notNull(),
      state: kit.text("state", caseStates).notNull(),
      clock: kit.text("clock", clockStates).notNull(),
      // comma-separated: identity, authority, fee, clarification, information
      waitingFor: kit.text("waiting_for").notNull(),
      receivedOn: kit.day("received_on").notNull(),
      dueOn: kit.day("due_on").notNull(), // noDueDay while there is none
      extended: kit.bool("extended").notNull(),
      assigneeId: kit.id("assignee_id"),
      firmId: kit.id("firm_id"),
      closedOn: kit.day("closed_on"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.id] }),
      kit.uniqueIndex("cases_number").on(t.trustId, t.number),
      // the working set: open cases only, and everything the lists count; closed_on stands in it so that SQLite calls
      // it covering
      kit
        .index("cases_open")
        .on(t.trustId, t.dueOn, t.id, t.state, t.clock, t.assigneeId, t.closedOn)
        .where(sql`closed_on is null`),
      kit
        .index("cases_closed")
        .on(t.trustId, t.closedOn, t.id)
        .where(sql`closed_on is not null`),
      kit.index("cases_received").on(t.trustId, t.receivedOn, t.id),
      kit.index("cases_patient").on(t.trustId, t.patientId),
      kit.index("cases_firm").on(t.trustId, t.firmId, t.receivedOn, t.id),
    ],
  );

  const caseEvents = kit.table(
    "case_events",
    {
      trustId: trust(),
      caseId: kit.id("case_id").notNull(),
      seq: kit.int("seq").notNull(),
      happenedOn: kit.day("happened_on").notNull(),
      recordedAt: kit.instant("recorded_at").notNull(),
      actor: kit.text("actor").notNull(),
      type: kit.text("type").notNull(),
      payload: kit.text("payload").notNull(), // the exact JSON text that was hashed
      hash: kit.bytes("hash").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.caseId, t.seq] })],
  );

  /**
   * Who asked, how to reach them and what for: personal, so it stands beside the history and can be destroyed without
   * it.
   */
  const requests = kit.table(
    "requests",
    {
      trustId: trust(),
      caseId: kit.id("case_id").notNull(),
      intakeId: kit.id("intake_id"),
      requesterName: kit.text("requester_name").notNull(),
      organisation: kit.text("organisation").notNull(),
      email: kit.text("email").notNull(),
      address: kit.text("address").notNull(),
      theirReference: kit.text("their_reference").notNull(),
      sites: kit.text("sites").notNull(), // JSON list
      recordKinds: kit.text("record_kinds").notNull(), // JSON list
      recordsFrom: kit.day("records_from"),
      recordsTo: kit.day("records_to"),
      details: kit.text("details").notNull(),
      delivery: kit.text("delivery", ["e-mail", "portal", "post", "collection"]).notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.caseId] })],
  );

  /** Notes are for words about a case; they are personal and never part of the history. */
  const notes = kit.table(
    "notes",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      caseId: kit.id("case_id").notNull(),
      about: kit
        .text("about", [
          "case",
          "opinion",
          "return",
          "identity",
          "authority",
          "question",
          "extension",
          "fee",
          "dates",
          "decision",
          "refusal",
          "closing",
          "death",
          "complaint",
        ])
        .notNull(),
      words: kit.text("words").notNull(),
      by: kit.id("by").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.id] }), kit.index("notes_case").on(t.trustId, t.caseId, t.id)],
  );

  const searchTerms = kit.table(
    "search_terms",
    { trustId: trust(), term: kit.text("term").notNull(), caseId: kit.id("case_id").notNull() },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.term, t.caseId] }),
      kit.uniqueIndex("search_terms_case").on(t.trustId, t.caseId, t.term),
    ],
  );

  const documents = kit.table(
    "documents",
    {
      trustId: trust(),
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
      notTaken: kit.text("not_taken"), // JSON list: files inside that did not become documents, and why
    },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.id] }),
      kit.index("documents_case").on(t.trustId, t.caseId, t.position),
    ],
  );

  /** The page of a document that a person last looked at: "go on at page N". */
  const pagePlaces = kit.table(
    "page_places",
    {
      trustId: trust(),
      personId: kit.id("person_id").notNull(),
      documentId: kit.id("document_id").notNull(),
      page: kit.int("page").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.personId, t.documentId] })],
  );

  /**
   * Who was asked about pages of a record, what, and what they said: personal, so it stands beside the history, which
   * says when. The columns `of`, `person_id`, `pages`, `answer_by`, `asked_on` and `state` repeat the history for the
   * lists; one service writes both.
   */
  const consultations = kit.table(
    "consultations",
    {
      trustId: trust(),
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

  /** A release copy: burnt in, verified, bundled; approved by its hash; sealed and sent. */
  const releases = kit.table(
    "releases",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      caseId: kit.id("case_id").notNull(),
      state: kit.text("state", ["building", "refused", "built", "approved", "void", "sealing", "sealed"]).notNull(),
      folderId: kit.id("folder_id"), // bundle.pdf, sealed.pdf, report.json, schedule.json
      basis: kit.text("basis").notNull(), // hash over documents, marks versions and recipient at the time of building
      packageHash: kit.text("package_hash"), // SHA-256 of bundle.pdf
      recipientHash: kit.text("recipient_hash"),
      pages: kit.int("pages").notNull(),
      marks: kit.int("marks").notNull(),
      withheldPages: kit.int("withheld_pages").notNull(),
      doubts: kit.text("doubts").notNull(), // JSON list of sentences: why verification refused it
      password: kit.bytes("password"), // sealed; null once it has been shown
      passwordShownAt: kit.instant("password_shown_at"),
      passwordShownTo: kit.id("password_shown_to"),
      builtBy: kit.id("built_by").notNull(),
      builtAt: kit.instant("built_at").notNull(),
      pagesBurnt: kit.int("pages_burnt"), // burnt in and proven, while it is being made
      sealedSize: kit.int("sealed_size"),
      sealedSha256: kit.text("sealed_sha256"),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.id] }), kit.index("releases_case").on(t.trustId, t.caseId, t.id)],
  );

  /** Mail leaves from here, never from a request. One recipient a row. */
  const outbox = kit.table(
    "outbox",
    {
      trustId: trust(),
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

  /** Who looked at what. Written by the use-cases that show personal data; never used to drive behaviour. */
  const accessLog = kit.table(
    "access_log",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      at: kit.instant("at").notNull(),
      personId: kit.id("person_id").notNull(),
      caseId: kit.id("case_id"),
      what: kit.text("what").notNull(), // case, page, original, release, review, intake, password, list, search
      subject: kit.text("subject").notNull(), // id or page number, never a name
    },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.id] }),
      kit.index("access_log_case").on(t.trustId, t.caseId, t.id),
      kit.index("access_log_person").on(t.trustId, t.personId, t.id),
    ],
  );

  /** A form's key: the same submission twice has one effect. */
  const submissions = kit.table(
    "submissions",
    {
      trustId: trust(),
      key: kit.text("key").notNull(),
      outcome: kit.text("outcome").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.key] })],
  );

  /**
   * What an administrator recorded about the bundled list of bank holidays: a day added, or one withdrawn. Nothing is
   * removed.
   */
  const bankHolidays = kit.table(
    "bank_holidays",
    {
      trustId: trust(),
      id: kit.id("id").notNull(),
      on: kit.day("holiday_on").notNull(),
      name: kit.text("name").notNull(),
      addedBy: kit.id("added_by"), // null where the day was in the bundled list
      addedAt: kit.instant("added_at"),
      withdrawnBy: kit.id("withdrawn_by"),
      withdrawnAt: kit.instant("withdrawn_at"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.trustId, t.id] }),
      kit
        .uniqueIndex("bank_holidays_day")
        .on(t.trustId, t.on)
        .where(sql`withdrawn_at is null`),
    ],
  );

  /** Years after the bundled ones whose bank holidays have all been entered. */
  const bankHolidayYears = kit.table(
    "bank_holiday_years",
    {
      trustId: trust(),
      year: kit.int("year").notNull(),
      completedBy: kit.id("completed_by").notNull(),
      completedAt: kit.instant("completed_at").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.trustId, t.year] })],
  );

  const jobs = kit.table(
    "jobs",
    {
      id: kit.id("id").notNull().primaryKey(),
      trustId: trust(),
      kind: kit.text("kind").notNull(),
      state: kit.text("state", ["ready", "running", "dead"]).notNull(),
      priority: kit.int("priority").notNull(),
      runAt: kit.instant("run_at").notNull(),
      attempts: kit.int("attempts").notNull(),
      leaseUntil: kit.instant("lease_until"),
      worker: kit.text("worker"),
      dedupe: kit.text("dedupe"),
      payload: kit.text("payload").notNull(), // ids only
      error: kit.text("error"), // a code, never a message with personal data
    },
    (t) => [
      kit
        .index("jobs_ready")
        .on(t.priority, t.runAt, t.id)
        .where(sql`state = 'ready'`),
      kit
        .index("jobs_lease")
        .on(t.leaseUntil)
        .where(sql`state = 'running'`),
      kit.uniqueIndex("jobs_dedupe").on(t.dedupe),
    ],
  );

  return {
    trusts,
    firms,
    people,
    sessions,
    calendarFeeds,
    throttles,
    counters,
    folders,
    intake,
    intakeAttachments,
    patients,
    cases,
    caseEvents,
    requests,
    notes,
    searchTerms,
    documents,
    pagePlaces,
    consultations,
    releases,
    outbox,
    accessLog,
    submissions,
    bankHolidays,
    bankHolidayYears,
    jobs,
  };
}

export const {
  trusts,
  firms,
  people,
  sessions,
  calendarFeeds,
  throttles,
  counters,
  folders,
  intake,
  intakeAttachments,
  patients,
  cases,
  caseEvents,
  requests,
  notes,
  searchTerms,
  documents,
  pagePlaces,
  consultations,
  releases,
  outbox,
  accessLog,
  submissions,
  bankHolidays,
  bankHolidayYears,
  jobs,
} = schemaFor(chosen);

export type Case = typeof cases.$inferSelect;
