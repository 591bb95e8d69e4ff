import { describe, expect, test } from "vitest";
import { askedUnder, type AskedUnder } from "~/domain/exemptions/asked-under";
import { exemption, reasonsFor } from "~/domain/exemptions/exemptions";
import { isForWholePages, notThisPatients, reasonGroups } from "~/domain/exemptions/reason-groups";
import { exemptionCodes, regimes, type Regime } from "~/domain/terms/vocabulary";
import { received } from "../histories";

/** Somebody to whom nearly every reason of the regime is open: who asks may close some. */
const asking = (regime: Regime) =>
  askedUnder([
    regime === "ahra-1990"
      ? received("2026-06-01", "deceased-access", "claimant")
      : received("2026-06-01", "access", "deputy", { regime }),
  ]);
const withoutARight = askedUnder([received("2026-06-01", "deceased-access", "relative-deceased")]);
const shown = (asked: AskedUnder) =>
  reasonGroups(asked).map(({ name, reasons }) => [name, reasons.map(({ code }) => code)]);
const codesIn = (asked: AskedUnder) => reasonGroups(asked).flatMap(({ reasons }) => reasons.map(({ code }) => code));

test("for the living: the reasons used every day come first", () => {
  expect(shown(asking("uk-gdpr-12A"))).toEqual([
    ["Other people", ["TP-PERSON", "TP-SOURCE", "TP-NONHEALTH-STAFF", "RIGHTS-OTHERS"]],
    ["Not part of the answer", ["NOT-YOURS", "OUT-OF-SCOPE", "DUPLICATE"]],
    ["Serious harm", ["HARM-PATIENT", "HARM-OTHER", "CHILD-ABUSE", "SOCIAL-HARM", "EDU-HARM"]],
    ["Given in confidence", ["EXPECT-GIVEN", "EXPECT-EXAM", "EXPECT-WISH"]],
    [
      "Courts, crime and other law",
      [
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
        "GRA",
      ],
    ],
  ]);
});

test("for the dead", () => {
  expect(shown(asking("ahra-1990"))).toEqual([
    ["Other people", ["D-THIRD-PARTY"]],
    ["Not part of the answer", ["NOT-YOURS", "OUT-OF-SCOPE", "DUPLICATE", "D-RELEVANCE", "D-1991"]],
    ["Serious harm", ["D-HARM"]],
    ["Given in confidence", ["D-EXPECT", "D-EXAM"]],
    ["Courts, crime and other law", ["LEGAL-BAR", "D-REGS", "D-LPP"]],
  ]);
});

test("for a relative of the dead without a right: the trust’s own duties, none of the Act’s reasons", () => {
  expect(shown(withoutARight)).toEqual([
    ["Other people", ["D-THIRD-PARTY"]],
    ["Not part of the answer", ["NOT-YOURS", "OUT-OF-SCOPE", "DUPLICATE"]],
    ["Serious harm", ["D-HARM"]],
    ["Given in confidence", ["D-CONFIDENCE"]],
    ["Courts, crime and other law", ["LEGAL-BAR", "D-REGS", "D-LPP"]],
  ]);
});

describe.each(regimes)("under %s", (regime) => {
  test("every reason that applies stands in exactly one group", () => {
    const inGroups = codesIn(asking(regime));
    expect(new Set(inGroups).size).toBe(inGroups.length);
    const inAny = new Set([...inGroups, ...(regime === "ahra-1990" ? codesIn(withoutARight) : [])]);
    expect([...inAny].toSorted()).toEqual(
      reasonsFor(regime)
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  test("a page of somebody else's record has its reason", () =>
    expect(reasonsFor(regime).map(({ code }) => code)).toContain(notThisPatients));
});

test("only a duplicate is never part of a page", () =>
  expect(
    exemptionCodes
      .map(exemption)
      .filter(isForWholePages)
      .map(({ code }) => code),
  ).toEqual(["DUPLICATE"]));
