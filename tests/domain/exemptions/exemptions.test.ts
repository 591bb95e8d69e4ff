import { describe, expect, test } from "vitest";
import {
  exemption,
  isSilent,
  needsOpinion,
  plainWording,
  reasonsFor,
  refusalReasonsFor,
  withholdsForHarm,
} from "~/domain/exemptions/exemptions";
import { neutralWording } from "~/domain/exemptions/exemptions-catalogue";
import { exemptionCodes, type ExemptionCode } from "~/domain/terms/vocabulary";

const living: ExemptionCode[] = [
  "TP-PERSON",
  "TP-SOURCE",
  "TP-NONHEALTH-STAFF",
  "HARM-PATIENT",
  "HARM-OTHER",
  "EXPECT-GIVEN",
  "EXPECT-EXAM",
  "EXPECT-WISH",
  "CHILD-ABUSE",
  "SOCIAL-HARM",
  "EDU-HARM",
  "COURT-REPORT",
  "LPP",
  "CRIME",
  "LEGAL-BAR",
  "REGULATORY",
  "NEGOTIATE",
  "SELF-INCRIM",
  "HFEA",
  "ADOPTION",
  "PARENTAL-ORDER",
  "SEN",
  "RIGHTS-OTHERS",
  "GRA",
  "NOT-YOURS",
  "OUT-OF-SCOPE",
  "DUPLICATE",
];
const dead: ExemptionCode[] = [
  "LEGAL-BAR",
  "NOT-YOURS",
  "OUT-OF-SCOPE",
  "DUPLICATE",
  "D-HARM",
  "D-THIRD-PARTY",
  "D-1991",
  "D-EXPECT",
  "D-EXAM",
  "D-RELEVANCE",
  "D-REGS",
  "D-LPP",
];

describe("reasons to mark a page", () => {
  test("for the living, before and after February 2026", () => {
    expect(reasonsFor("uk-gdpr-12A").map(({ code }) => code)).toEqual(living);
    expect(reasonsFor("uk-gdpr-12(3)-saved").map(({ code }) => code)).toEqual(living);
  });
  test("for the dead", () => expect(reasonsFor("ahra-1990").map(({ code }) => code)).toEqual(dead));
});

describe("reasons to refuse a request", () => {
  test("for the living", () =>
    expect(refusalReasonsFor("uk-gdpr-12A").map(({ code }) => code)).toEqual([
      "MANIFESTLY-EXCESSIVE",
      "ID-NOT-CONFIRMED",
      "AUTH-NOT-PROVED",
      "NOT-HELD",
    ]));
  test("for the dead", () =>
    expect(refusalReasonsFor("ahra-1990").map(({ code }) => code)).toEqual([
      "AUTH-NOT-PROVED",
      "NOT-HELD",
      "D-NOTE",
      "D-NOT-ENTITLED",
      "D-CONFIDENCE",
    ]));
});

test("where naming the reason could do the harm, it is not named", () => {
  const silent: ExemptionCode[] = [
    "TP-SOURCE",
    "HARM-PATIENT",
    "HARM-OTHER",
    "EXPECT-GIVEN",
    "EXPECT-EXAM",
    "EXPECT-WISH",
    "CHILD-ABUSE",
    "CRIME",
    "GRA",
    "NOT-YOURS",
    "HP-OPINION-PENDING",
    "D-HARM",
    "D-EXPECT",
    "D-EXAM",
  ];
  expect(exemptionCodes.filter(isSilent)).toEqual(silent);
  for (const code of silent) expect(plainWording(code)).toBe(neutralWording);
  expect(plainWording("LPP")).toBe("This is confidential legal advice or was prepared for legal proceedings.");
});

test("what needs a health professional first", () => {
  expect(exemptionCodes.filter(needsOpinion)).toEqual([
    "HARM-PATIENT",
    "HARM-OTHER",
    "D-HARM",
    "D-THIRD-PARTY",
    "D-EXPECT",
    "D-EXAM",
    "D-RELEVANCE",
  ]);
  expect(exemptionCodes.filter(withholdsForHarm)).toEqual(["HARM-PATIENT", "HARM-OTHER", "D-HARM"]);
});

test("every reason names its law, and says in a sentence what the applicant may read", () => {
  for (const code of exemptionCodes) {
    const { statute, label, wording } = exemption(code);
    expect(statute.length, code).toBeGreaterThan(4);
    expect(label.length, code).toBeGreaterThan(4);
    expect(wording, code).toMatch(/[.)]$/);
  }
  expect(exemption("D-1991")).toMatchObject({ code: "D-1991", statute: "AHRA 1990 s.5(1)(b), 5(2)" });
});
