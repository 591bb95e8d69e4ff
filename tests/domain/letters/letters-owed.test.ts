/** Which letter an event owes, and which routes of complaint it names. */
import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isNotWritten, letterLawOf, whatIsWithdrawn } from "~/domain/identity/letter-law";
import { complaintRoutes, letterOwedFor, type OwedLetter } from "~/domain/letters/letters-owed";
import {
  authorityRequested,
  clarificationRequested,
  complaintAnswered,
  complaintReceived,
  copiesFee,
  disclosed,
  extended,
  identityRequested,
  informationRequested,
  opinion,
  patientDied,
  received,
  refusedOn,
  withdrawn,
} from "../histories";

test.each([
  [received("2026-06-01"), "uk-gdpr-12A", "ack"],
  [identityRequested("2026-06-01"), "uk-gdpr-12A", "id-request"],
  [authorityRequested("2026-06-01"), "ahra-1990", "authority-request"],
  [informationRequested("2026-06-01"), "ahra-1990", "information-request"],
  [clarificationRequested("2026-06-01"), "uk-gdpr-12A", "clarification"],
  [copiesFee("2026-06-01"), "uk-gdpr-12A", "fee-notice"],
  [extended("2026-06-01"), "uk-gdpr-12A", "extension"],
  [refusedOn("2026-06-01"), "uk-gdpr-12A", "refusal"],
  [refusedOn("2026-06-01"), "ahra-1990", "ahra-refusal"],
  [disclosed("2026-06-01"), "uk-gdpr-12(3)-saved", "disclosure"],
  [disclosed("2026-06-01"), "ahra-1990", "ahra-disclosure"],
  [complaintReceived("2026-06-01"), "uk-gdpr-12A", "complaint-ack"],
  [complaintAnswered("2026-06-01"), "uk-gdpr-12A", "complaint-outcome"],
  [{ type: "request-decided", on: "2026-06-01", outcome: "corrected" }, "uk-gdpr-12A", "rectification-outcome"],
  [opinion("2026-06-01"), "ahra-1990", null],
  [opinion("2026-06-01"), "uk-gdpr-12A", null],
] as const)("%o under %s owes %s", (event, regime, letter) =>
  expect(letterOwedFor(event, { regime, asks: "by-right" })).toBe(letter),
);

test("the routes of complaint change on 19 June 2026, and the dead have none to the Commissioner", () => {
  expect(complaintRoutes("uk-gdpr-12A", "2026-06-18")).toEqual([
    { route: "commissioner", law: "UK GDPR art. 77" },
    { route: "court", law: "UK GDPR art. 79" },
  ]);
  expect(complaintRoutes("uk-gdpr-12A", "2026-06-19")).toEqual([
    { route: "trust", law: "DPA 2018 s.164A" },
    { route: "commissioner", law: "DPA 2018 s.165" },
    { route: "court", law: "UK GDPR art. 79" },
  ]);
  expect(complaintRoutes("ahra-1990", "2026-06-18")).toEqual([
    { route: "nhs-complaint", law: "NHS complaints regulations 2009" },
    { route: "court", law: "AHRA 1990 s.8" },
  ]);
});

const death = patientDied("2026-06-10");
test.each<[string, EffectiveHistory, OwedLetter]>([
  ["a request", [received("2026-06-01")], "withdrawn"],
  ["a request, with a complaint beside it", [received("2026-06-01"), complaintReceived("2026-06-05")], "withdrawn"],
  [
    "a complaint, once the request was refused",
    [received("2026-06-01"), refusedOn("2026-06-04"), complaintReceived("2026-06-05")],
    "complaint-withdrawn",
  ],
  ["a case that is a complaint", [received("2026-06-01", "complaint")], "complaint-withdrawn"],
  ["what a deputy asked, after the death", [received("2026-06-01", "erasure", "deputy"), death], "ended-with-death"],
])("what was withdrawn is what the letter says: %s", (_, history, letter) =>
  expect(letterOwedFor(withdrawn("2026-06-12"), letterLawOf(history), whatIsWithdrawn(history))).toBe(letter),
);

test("after the death whoever asked for the patient is written to, and the patient is not", () => {
  expect(isNotWritten([received("2026-06-01", "erasure", "deputy"), death])).toBe(false);
  expect(isNotWritten([received("2026-06-01", "erasure"), death])).toBe(true);
});
