/** What we asked of the requester and still wait for. */
import { expect, test } from "vitest";
import { openQuestions } from "~/domain/clock/open-questions";
import {
  authorityConfirmed,
  authorityRequested,
  clarificationReceived,
  clarificationRequested,
  copiesFee,
  excessiveFee,
  feePaid,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  received,
  patientDied,
  switchedToDeceased,
} from "../histories";

test("what has come is asked for no longer", () => {
  const asked = [
    identityRequested("2026-06-02"),
    authorityRequested("2026-06-02"),
    informationRequested("2026-06-02"),
    clarificationRequested("2026-06-03"),
    excessiveFee("2026-06-03"),
  ];
  const came = [
    identityConfirmed("2026-06-04"),
    authorityConfirmed("2026-06-04"),
    informationReceived("2026-06-05"),
    clarificationReceived("2026-06-05"),
    feePaid("2026-06-05"),
  ];
  expect(openQuestions([received("2026-06-01"), ...asked])).toHaveLength(5);
  expect(openQuestions([received("2026-06-01"), ...asked, ...came])).toEqual([]);
});

test("questions, the longest wait first", () => {
  expect(
    openQuestions([
      received("2026-06-01"),
      excessiveFee("2026-06-02"),
      clarificationRequested("2026-06-03"),
      identityRequested("2026-06-02"),
      authorityRequested("2026-06-01"),
    ]),
  ).toEqual([
    { what: "authority", askedOn: "2026-06-01" },
    { what: "identity", askedOn: "2026-06-02" },
    { what: "fee", askedOn: "2026-06-02" },
    { what: "clarification", askedOn: "2026-06-03" },
  ]);
  expect(
    openQuestions([received("2026-06-01"), identityRequested("2026-06-02"), switchedToDeceased("2026-06-05")]),
  ).toEqual([]);
});

test("the free first copy does not wait for a fee for further ones", () =>
  expect(openQuestions([received("2026-06-01"), copiesFee("2026-06-03")])).toEqual([]));

test("proof, information, an answer and a fee, each since it was asked for", () => {
  expect(
    openQuestions([
      received("2026-06-01", "access", "relative-consent"),
      identityRequested("2026-06-02"),
      patientDied("2026-06-04"),
      clarificationRequested("2026-06-05"),
      excessiveFee("2026-06-06"),
    ]),
  ).toEqual([
    { what: "identity", askedOn: "2026-06-02" },
    { what: "clarification", askedOn: "2026-06-05" },
    { what: "fee", askedOn: "2026-06-06" },
  ]);
  expect(openQuestions([received("2026-06-01", "access", "deputy"), authorityRequested("2026-06-03")])).toEqual([
    { what: "authority", askedOn: "2026-06-03" },
  ]);
  expect(openQuestions([received("2026-06-01", "deceased-access"), informationRequested("2026-06-02")])).toEqual([
    { what: "information", askedOn: "2026-06-02" },
  ]);
});
