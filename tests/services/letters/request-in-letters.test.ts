/** What each letter says was asked for, and what the first one says happens next. */
import { expect, test } from "vitest";
import { composeLetter } from "~/adapters/letters/letters-from-templates";
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";
import { requestInLetters } from "~/services/letters/request-in-letters";
import { received } from "../../domain/histories";

const facts = {
  trustName: "Northfield and Brannock NHS Trust",
  reference: "AD-26-000123",
  references: "our reference AD-26-000001",
  requesterName: "Hester Vance",
  receivedOn: "1 June 2026",
  clockSentence: "",
  doubt: "we hold nothing about you with which we could compare it",
  authorityDocuments: "a signed authority",
  amount: "£12.50",
  howWorkedOut: "half an hour of copying",
  why: "this is the third time",
  clockEffect: "It starts on the day the fee reaches us.",
};
const compose = composeLetter();
const written = (key: "ack" | "id-request" | "authority-request" | "fee-notice", ...by: [RequestKind, AuthorityKey]) =>
  compose(key, { ...facts, ...requestInLetters([received("2026-06-01", ...by)]) }, "2026-06-20").text;

test.each<[RequestKind, AuthorityKey, asked: RegExp, next: RegExp, never: RegExp]>([
  ["access", "patient", /for a copy of health records/, /a health professional looks at/, /discretion/],
  ["deceased-access", "pr", /for access to the records of a patient who has died/, /health professional/, /discretion/],
  ["rectification", "patient", /us to correct health records/, /what we have decided/, /health professional|password/],
  ["erasure", "deputy", /us to erase health records/, /what we have decided and why/, /health professional|password/],
  ["objection", "patient", /us to stop using or sharing/, /what we have decided/, /health professional|password/],
  ["rectification", "pr", /us to correct health records/, /what we have decided/, /discretion|health professional/],
  [
    "deceased-access",
    "relative-deceased",
    /for access to the records of a patient who has died/,
    /no right of access[^]*at its discretion/,
    /corrected|password/,
  ],
  [
    "rectification",
    "relative-deceased",
    /us to correct health records/,
    /no right to have the records[^]*corrected[^]*at its discretion/,
    /access to the records|whether the trust may give/,
  ],
  ["access", "police", /for information about a patient/, /we pass it on/, /copy of health records|discretion/],
])(
  "%s by %s: every letter says what was asked for, and the first what happens next",
  (kind, by, asked, next, never) => {
    expect(written("ack", kind, by)).toMatch(asked);
    expect(written("ack", kind, by)).toMatch(next);
    expect(written("ack", kind, by)).not.toMatch(never);
    for (const key of ["id-request", "authority-request", "fee-notice"] as const)
      expect(written(key, kind, by)).toMatch(asked);
  },
);
