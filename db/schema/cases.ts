/** A case: its head, its history, and what is personal and therefore stands beside the history. */
import { sql } from "drizzle-orm";
import { caseStates, clockStates } from "../../app/domain/cases/case-states";
import { authorityKeys, regimes, requestKinds } from "../../app/domain/terms/vocabulary";
import { kit } from "../engine/kit";
import { accessLog, firms, people } from "./people";
import { naming } from "./relation";

/** Sorts after every real day: a case whose clock shows no due day. */
export const noDueDay = "9999-12-31";

export const patients = kit.table(
  "patients",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    familyName: kit.text("family_name").notNull(),
    givenNames: kit.text("given_names").notNull(),
    bornOn: kit.day("born_on"),
    diedOn: kit.day("died_on"),
    nhsNumber: kit.text("nhs_number"), // ten digits
    hospitalNumber: kit.text("hospital_number"),
    address: kit.text("address").notNull(),
    formerNames: kit.text("former_names"), // JSON list, each as it was written
    otherNumbers: kit.text("other_numbers"), // JSON list: numbers on the pages that were said to be theirs, too
    notTheirs: kit.text("not_theirs"), // JSON list: numbers that were said to be somebody else's
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit.index("patients_nhs").on(t.trustId, t.nhsNumber),
    kit.index("patients_born").on(t.trustId, t.bornOn),
  ],
);

/**
 * A case is the head of its own history: `version` is the last event's number and `head` its hash. The columns from
 * `state` to `closed_on` are derived from that history and written only by `db/cases/case-history.ts`.
 */
export const cases = kit.table(
  "cases",
  {
    trustId: kit.int("trust_id").notNull(),
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
    // the working set: open cases only, and everything the lists count; closed_on stands in it so that SQLite calls it
    // covering
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

export const caseEvents = kit.table(
  "case_events",
  {
    trustId: kit.int("trust_id").notNull(),
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
 * Who asked, how to reach them and what for: personal, so it stands beside the history and can be destroyed without it.
 */
export const requests = kit.table(
  "requests",
  {
    trustId: kit.int("trust_id").notNull(),
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
export const notes = kit.table(
  "notes",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    caseId: kit.id("case_id").notNull(),
    about: kit
      .text("about", [
        "case",
        "opinion",
        "return",
        "open-points",
        "opening",
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
        "patient",
        "weighing",
        "client",
      ])
      .notNull(),
    words: kit.text("words").notNull(),
    by: kit.id("by").notNull(),
    at: kit.instant("at").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.id] }), kit.index("notes_case").on(t.trustId, t.caseId, t.id)],
);

export const searchTerms = kit.table(
  "search_terms",
  { trustId: kit.int("trust_id").notNull(), term: kit.text("term").notNull(), caseId: kit.id("case_id").notNull() },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.term, t.caseId] }),
    kit.uniqueIndex("search_terms_case").on(t.trustId, t.caseId, t.term),
  ],
);

export const counters = kit.table(
  "counters",
  { trustId: kit.int("trust_id").notNull(), name: kit.text("name").notNull(), value: kit.int("value").notNull() },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.name] })],
);

/** A form's key: the same submission twice has one effect. */
export const submissions = kit.table(
  "submissions",
  {
    trustId: kit.int("trust_id").notNull(),
    key: kit.text("key").notNull(),
    outcome: kit.text("outcome").notNull(),
    at: kit.instant("at").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.key] })],
);

/**
 * The actor of an event is a person's id or "system", so it is no relation. `intake_id` of a request is said in
 * `intake.ts`.
 */
export const relationsOfCases = [
  ...naming(cases, { patientId: patients, assigneeId: people, firmId: firms }),
  ...naming(caseEvents, { caseId: cases }),
  ...naming(requests, { caseId: cases }),
  ...naming(notes, { caseId: cases, by: people }),
  ...naming(searchTerms, { caseId: cases }),
  ...naming(accessLog, { caseId: cases }),
];

export type Case = typeof cases.$inferSelect;
