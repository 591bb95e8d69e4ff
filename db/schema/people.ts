/** Who works here, and who asks from outside: trusts, firms, accounts, sessions; and who looked at what. */
import { roles } from "../../app/domain/terms/vocabulary";
import { kit } from "../engine/kit";
import { naming } from "./relation";

export const trusts = kit.table("trusts", {
  id: kit.int("id").notNull().primaryKey(),
  name: kit.text("name").notNull(),
  code: kit.text("code").notNull(),
});

export const firms = kit.table(
  "firms",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    name: kit.text("name").notNull(),
    email: kit.text("email").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.id] })],
);

export const people = kit.table(
  "people",
  {
    trustId: kit.int("trust_id").notNull(),
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

export const sessions = kit.table(
  "sessions",
  {
    trustId: kit.int("trust_id").notNull(),
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

export const throttles = kit.table(
  "throttles",
  {
    trustId: kit.int("trust_id").notNull(),
    key: kit.text("key").notNull(), // a hash of the account or address, never the thing itself
    windowStartedAt: kit.instant("window_started_at").notNull(),
    count: kit.int("count").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.key] })],
);

/** Who looked at what. Written by the use-cases that show personal data; `db/people/access-log.ts` says what for. */
export const accessLog = kit.table(
  "access_log",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    at: kit.instant("at").notNull(),
    personId: kit.id("person_id").notNull(),
    caseId: kit.id("case_id"),
    what: kit
      .text("what", [
        "case",
        "consultation",
        "evidence",
        "history",
        "intake",
        "list",
        "new-password",
        "original",
        "page",
        "pages",
        "password",
        "picture",
        "records",
        "release",
        "review",
        "sealed",
        "search",
        "small",
      ])
      .notNull(),
    subject: kit.text("subject").notNull(), // id or page number, never a name
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit.index("access_log_case").on(t.trustId, t.caseId, t.id),
    kit.index("access_log_person").on(t.trustId, t.personId, t.id),
  ],
);

/** `case_id` of the access log is said in `cases.ts`. */
export const relationsOfPeople = [
  ...naming(people, { firmId: firms }),
  ...naming(sessions, { personId: people }),
  ...naming(accessLog, { personId: people }),
];
