import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { rowForChild, type ChildFacts } from "~/domain/identity/children";
import { complaintRoutes, letterOwedFor } from "~/domain/letters/letters-owed";
import { openQuestions } from "~/domain/clock/open-questions";
import { stillOwed } from "~/domain/worklist/owed";
import { may, permissions, rolesThatMay } from "~/domain/terms/roles";
import {
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  clarificationReceived,
  clarificationRequested,
  complaintAnswered,
  complaintReceived,
  copiesFee,
  disclosed,
  extended,
  feePaid,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  opinion,
  patientDied,
  received,
  recordsAdded,
  refusedOn,
  switchedToDeceased,
} from "../histories";

const owed = (history: EffectiveHistory, undecidedPages = 0, unresolvedFindings = 0) =>
  stillOwed(history, { today: "2026-06-20", undecidedPages, unresolvedFindings });

describe("what is still owed", () => {
  test("nothing but the approval", () => expect(owed(awaitingApproval())).toEqual([]));

  test("everything, in the order an officer sees to it", () => {
    const history = [
      received("2026-06-01", "access", "relative-consent"),
      identityRequested("2026-06-02"),
      patientDied("2026-06-04"),
      clarificationRequested("2026-06-05"),
      copiesFee("2026-06-06"),
    ];
    expect(owed(history).map(({ what, by }) => `${what} by ${by}`)).toEqual([
      "patient-died by trust",
      "identity by requester",
      "authority by requester",
      "clarification by requester",
      "fee by requester",
      "records by trust",
      "opinion by trust",
    ]);
    expect(owed(history).map(({ words }) => words)).toEqual([
      "The patient has died. A manager must settle who may apply under the Access to Health Records Act.",
      "Proof of identity: a passport, or a driving licence, or two different utility bills. Asked for on 2 June 2026.",
      "Proof of authority: the patient's signed consent; proof of the patient's own identity. Not asked for yet.",
      "An answer to our question about what they want. Asked for on 5 June 2026.",
      "The fee, unless it is waived. Asked for on 6 June 2026.",
      "The records themselves: none have been added.",
      "A health professional's opinion on serious harm.",
    ]);
  });

  test("proof of authority, once it was asked for", () => {
    const history = [received("2026-06-01", "access", "deputy"), authorityRequested("2026-06-03")];
    expect(owed(history).map(({ what, words }) => `${what}: ${words}`)).toContain(
      "authority: Proof of authority: the sealed order. Asked for on 3 June 2026.",
    );
  });

  test("pages, once there are records", () => {
    const history = awaitingApproval();
    expect(owed(history, 3, 1).map(({ words }) => words)).toEqual([
      "A decision on 1 page that may belong to another patient.",
      "A decision on 3 pages: release or withhold.",
    ]);
    expect(owed(history, 3, 1).map(({ what, by }) => `${what} by ${by}`)).toEqual([
      "findings by trust",
      "pages by trust",
    ]);
  });

  test("a fresh opinion", () => {
    const stale = [
      received("2025-12-01"),
      identityConfirmed("2025-12-01"),
      recordsAdded("2025-12-02"),
      opinion("2025-12-20"),
    ];
    expect(owed(stale)).toEqual([
      {
        what: "opinion",
        by: "trust",
        words: "A fresh opinion on serious harm: the one recorded is more than six months old.",
      },
    ]);
  });

  test("information about the dead", () =>
    expect(
      owed([received("2026-06-01", "deceased-access"), informationRequested("2026-06-02")]).map(({ what }) => what),
    ).toEqual(["identity", "authority", "information", "records", "opinion"]));

  test("nothing of the death, once somebody has applied under the Act", () => {
    expect(
      owed([received("2026-06-01"), patientDied("2026-06-04"), switchedToDeceased("2026-06-08")]).map(
        ({ what }) => what,
      ),
    ).toEqual(["identity", "authority", "records", "opinion"]);
  });

  test("what has come is asked for no longer", () => {
    const asked = [
      identityRequested("2026-06-02"),
      authorityRequested("2026-06-02"),
      informationRequested("2026-06-02"),
      clarificationRequested("2026-06-03"),
      copiesFee("2026-06-03"),
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
        copiesFee("2026-06-02"),
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
});

describe("children", () => {
  const child: ChildFacts = {
    bornOn: "2014-06-20",
    asker: "parent",
    understands: false,
    childConsents: false,
    hasParentalResponsibility: true,
    isBarredByOrder: false,
  };
  test.each<[string, Partial<ChildFacts>, string]>([
    ["a parent of a young child", {}, "parent-young"],
    ["a parent of a child who understands and agrees", { understands: true, childConsents: true }, "parent-competent"],
    ["a parent of a child who understands and does not", { understands: true }, "child-has-not-consented"],
    ["nobody has assessed it", { understands: null }, "understanding-not-assessed"],
    [
      "from sixteen it is presumed",
      { bornOn: "2010-06-20", understands: null, childConsents: true },
      "parent-competent",
    ],
    ["the day before, not yet", { bornOn: "2010-06-21", understands: null }, "understanding-not-assessed"],
    ["no parental responsibility", { hasParentalResponsibility: false }, "no-parental-responsibility"],
    ["an order against it", { isBarredByOrder: true }, "court-order-forbids"],
    ["the child asks", { asker: "child", understands: true }, "child"],
    ["the child asks and does not understand", { asker: "child" }, "child-does-not-understand"],
    ["eighteen today", { bornOn: "2008-06-20" }, "not-a-child"],
    ["eighteen tomorrow", { bornOn: "2008-06-21", childConsents: true }, "parent-competent"],
  ])("%s", (_, change, expected) => {
    const outcome = rowForChild({ ...child, ...change }, "2026-06-20");
    expect(outcome.ok ? outcome.row : outcome.because).toBe(expected);
  });
});

describe("letters", () => {
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
  ] as const)("%o under %s owes %s", (event, regime, letter) => expect(letterOwedFor(event, regime)).toBe(letter));

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
});

describe("who may do what", () => {
  test.each([
    ["officer", "approve", true],
    ["manager", "approve", true],
    ["clinician", "approve", false],
    ["clinician", "give-opinion", true],
    ["officer", "give-opinion", false],
    ["auditor", "read-audit", true],
    ["officer", "read-audit", false],
    ["auditor", "work-cases", false],
    ["administrator", "read-cases", false],
    ["administrator", "administer", true],
    ["manager", "call-excessive", true],
    ["officer", "call-excessive", false],
    ["solicitor", "apply-as-firm", true],
    ["manager", "stay-silent", true],
  ] as const)("%s, %s: %s", (role, permission, allowed) => expect(may(role, permission)).toBe(allowed));

  test("a solicitor may apply and nothing else", () => {
    const all = Object.keys(permissions) as (keyof typeof permissions)[];
    expect(all.filter((permission) => may("solicitor", permission))).toEqual(["apply-as-firm"]);
    expect(rolesThatMay("see-overdue")).toEqual(["officer", "manager"]);
  });
});
