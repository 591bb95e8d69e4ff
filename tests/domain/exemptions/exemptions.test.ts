import { describe, expect, test } from "vitest";
import {
  exemption,
  isSilent,
  needsOpinion,
  plainWording,
  reasonsFor,
  reasonsOpenTo,
  reasonsThatCannotApply,
  refusalReasonsFor,
  statuteUnder,
  withholdsForHarm,
} from "~/domain/exemptions/exemptions";
import { neutralWording, type OtherHarmTold } from "~/domain/exemptions/exemptions-catalogue";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { askedUnder, type AskedUnder } from "~/domain/exemptions/asked-under";
import {
  exemptionCodes,
  retiredCodes,
  type AuthorityKey,
  type ExemptionCode,
  type RequestKind,
} from "~/domain/terms/vocabulary";
import { fact, patientDied, received } from "../histories";

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
  "D-CONFIDENCE",
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
  const openTo = (kind: RequestKind, requester: AuthorityKey) =>
    refusalReasonsFor(askedUnder([received("2026-06-01", kind, requester)])).map(({ code }) => code);
  test.each<[RequestKind, AuthorityKey, ExemptionCode[]]>([
    [
      "access",
      "patient",
      ["MANIFESTLY-EXCESSIVE", "MANIFESTLY-UNFOUNDED", "ID-NOT-CONFIRMED", "CHILD-NOT-ABLE", "NOT-HELD"],
    ],
    [
      "access",
      "solicitor",
      [
        "MANIFESTLY-EXCESSIVE",
        "MANIFESTLY-UNFOUNDED",
        "ID-NOT-CONFIRMED",
        "AUTH-NOT-PROVED",
        "CHILD-NOT-ABLE",
        "CHILD-NO-CONSENT",
        "COURT-ORDER",
        "NOT-HELD",
      ],
    ],
    ["deceased-access", "pr", ["AUTH-NOT-PROVED", "NOT-HELD", "D-NOTE", "D-NOT-ENTITLED"]],
    ["deceased-access", "claimant", ["AUTH-NOT-PROVED", "NOT-HELD", "D-NOTE", "D-NOT-ENTITLED"]],
    [
      "deceased-access",
      "relative-deceased",
      ["AUTH-NOT-PROVED", "NOT-HELD", "D-NOTE", "D-NOT-ENTITLED", "D-CONFIDENCE"],
    ],
  ])("%s by %s", (kind, requester, codes) => expect(openTo(kind, requester)).toEqual(codes));

  test("an erasure whose patient has died is refused to whoever writes, for want of authority", () =>
    expect(
      refusalReasonsFor(askedUnder([received("2026-06-01", "erasure"), patientDied("2026-06-03")])).map(
        ({ code }) => code,
      ),
    ).toContain("AUTH-NOT-PROVED"));
});

describe("reasons that only some requests can meet", () => {
  const ofChild = (asker: "child" | "parent", isGrown = false) =>
    fact({
      type: "child-assessed",
      on: "2026-06-02",
      asker,
      isGrown,
      understands: false,
      assessedBy: "officer",
      childConsents: false,
      hasParentalResponsibility: true,
      isBarredByOrder: false,
    });
  const by = (requester: AuthorityKey, ...more: EffectiveHistory) =>
    askedUnder([received("2026-06-01", "access", requester), ...more]);
  const forTheDead = (requester: AuthorityKey) => askedUnder([received("2026-06-01", "deceased-access", requester)]);
  const inConfidence: ExemptionCode[] = ["EXPECT-GIVEN", "EXPECT-EXAM", "EXPECT-WISH", "CHILD-ABUSE"];

  test.each<[string, AskedUnder, ExemptionCode[], ExemptionCode[]]>([
    ["the patient", by("patient"), ["TP-PERSON", "HARM-PATIENT"], [...inConfidence, "GRA"]],
    ["a child who asks for themself", by("child"), ["TP-PERSON"], [...inConfidence, "GRA"]],
    ["the patient's solicitor", by("solicitor"), ["GRA"], inConfidence],
    ["a parent of a young child", by("parent-young"), [...inConfidence, "GRA"], []],
    ["a parent with a child's consent", by("parent-competent"), inConfidence, []],
    ["a local authority with a care order", by("la-care-order"), inConfidence, []],
    ["a deputy, whom a court appointed", by("deputy"), inConfidence, []],
    ["an attorney, whom the patient appointed", by("lpa-hw"), [], inConfidence],
    ["a solicitor for a parent", by("solicitor", ofChild("parent")), inConfidence, []],
    ["a solicitor for the child", by("solicitor", ofChild("child")), [], inConfidence],
    ["a solicitor for the parent of somebody grown", by("solicitor", ofChild("parent", true)), [], inConfidence],
    ["a claimant", forTheDead("claimant"), ["D-RELEVANCE", "D-EXPECT"], inConfidence],
    ["a solicitor of the dead, who may act for one", forTheDead("solicitor-deceased"), ["D-RELEVANCE"], []],
    ["a personal representative: Re AB", forTheDead("pr"), ["D-EXPECT", "D-1991"], ["D-RELEVANCE", "D-CONFIDENCE"]],
    [
      "a relative of the dead without a right, whom the Act neither lets in nor keeps out",
      forTheDead("relative-deceased"),
      ["D-THIRD-PARTY", "D-HARM", "D-CONFIDENCE", "D-REGS", "D-LPP"],
      ["D-1991", "D-EXPECT", "D-EXAM", "D-RELEVANCE"],
    ],
  ])("%s", (_, asked, offered, barred) => {
    const open = reasonsOpenTo(asked).map(({ code }) => code);
    expect(open).toEqual(expect.arrayContaining(offered));
    expect(open.filter((code) => barred.includes(code))).toEqual([]);
    expect(reasonsThatCannotApply([...offered, ...barred], asked)).toEqual(barred);
  });

  test("to a relative without a right no reason is told as the Act’s", () => {
    const asked = forTheDead("relative-deceased");
    for (const { code } of [...reasonsOpenTo(asked), ...refusalReasonsFor(asked)])
      if (code !== "D-NOT-ENTITLED") expect(statuteUnder(asked, code), code).not.toMatch(/AHRA|GDPR/);
  });

  test("a reason of the living cannot apply once somebody asks for the dead, nor one that is retired", () => {
    expect(reasonsThatCannotApply(["TP-PERSON", "LEGAL-BAR"], forTheDead("pr"))).toEqual(["TP-PERSON"]);
    expect(reasonsThatCannotApply(["COURT-REPORT"], by("patient"))).toEqual(["COURT-REPORT"]);
  });
});

test("a report to a court is no reason of a trust; an old mark with it is told, and LEGAL-BAR serves", () => {
  expect(exemptionCodes).not.toContain("COURT-REPORT");
  expect(exemption("COURT-REPORT").label).toMatch(/no longer a reason.*LEGAL-BAR/);
  expect(plainWording("COURT-REPORT")).toBe(plainWording("LEGAL-BAR"));
});

test("nothing that the applicant may read is a note to ourselves", () => {
  for (const code of [...exemptionCodes, ...retiredCodes])
    expect(plainWording(code), code).not.toMatch(/[()[\]]|only where|not shown to|internal|requester/i);
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
  expect(exemptionCodes.filter((code) => isSilent(code))).toEqual(silent);
  for (const code of silent) expect(plainWording(code)).toBe(neutralWording);
  expect(plainWording("LPP")).toBe("This is confidential legal advice or was prepared for legal proceedings.");
});

const socialHarm = "Release would be likely to prejudice social work by causing serious harm to a person.";
const eduHarm = "Release would be likely to cause serious harm to a person.";

test.each<[ExemptionCode, OtherHarmTold | undefined, boolean, string]>([
  ["SOCIAL-HARM", undefined, false, socialHarm],
  ["SOCIAL-HARM", "plainly", false, socialHarm],
  ["SOCIAL-HARM", "neutrally", true, neutralWording],
  ["EDU-HARM", undefined, false, eduHarm],
  ["EDU-HARM", "plainly", false, eduHarm],
  ["EDU-HARM", "neutrally", true, neutralWording],
  ["HARM-PATIENT", "plainly", true, neutralWording],
  ["LPP", "neutrally", false, "This is confidential legal advice or was prepared for legal proceedings."],
])("%s at a trust that tells other harm %s", (code, told, silent, words) => {
  expect(isSilent(code, told)).toBe(silent);
  expect(plainWording(code, told)).toBe(words);
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
