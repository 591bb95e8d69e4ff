/** Which letter an event owes, and which routes of complaint it names. */
import { expect, test } from "vitest";
import { complaintRoutes, letterOwedFor } from "~/domain/letters/letters-owed";
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
  received,
  refusedOn,
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
  expect(letterOwedFor(event, { regime, isByRight: true })).toBe(letter),
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
