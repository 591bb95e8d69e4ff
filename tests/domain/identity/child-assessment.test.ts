/** Who may ask for a child's record, on whose word, and what changes when the child grows up meanwhile. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsInWords, findingWords } from "~/components/identity/child-wording";
import { sentenceFor } from "~/components/case-page/event-wording";
import { decideApprove } from "~/domain/release/approval";
import {
  authorityConfirmed as isAuthorityConfirmed,
  decideConfirmAuthority,
  decideRequestAuthority,
} from "~/domain/identity/authority";
import { addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import { historyAfter, type Effective, type EffectiveHistory } from "~/domain/cases/effective-history";
import {
  childProblem,
  decideAssessChild,
  isAboutChild,
  stageOf,
  unanswered,
  type Assessment,
} from "~/domain/identity/child-assessment";
import { refusalIn, rowForChild, rowFound } from "~/domain/identity/children";
import type { ChildFindings, AuthorityKey } from "~/domain/terms/vocabulary";
import { authorityProblem } from "~/domain/identity/entitlement";
import { requesterOf } from "~/domain/identity/requester";
import { tasksOf } from "~/domain/worklist/tasks";
import { blocksDisclosure } from "~/domain/release/release-gate";
import { decideReceive } from "~/domain/intake/request";
import {
  fact,
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  dateCorrected,
  disclosed,
  readyToDisclose,
  received,
  switchedToDeceased,
} from "../histories";
import { standing } from "../worklist/standing";

const today = "2026-06-20";
const seven = "2019-05-01";
const seventeen = "2008-12-01";
const eighteenSince = "2008-06-10"; // 17 when the request came on 1 June, 18 since 10 June
const adult = "1961-04-02";

const young: ChildFindings = {
  asker: "parent",
  understands: false,
  assessedBy: "health-professional",
  childConsents: false,
  hasParentalResponsibility: true,
  isBarredByOrder: false,
  isGrown: false,
};
const assessed = (change: Partial<ChildFindings> = {}, on: CalendarDay = "2026-06-05"): Effective =>
  fact({
    type: "child-assessed",
    on,
    ...young,
    ...change,
  });
const asked = (requester: AuthorityKey, kind: "access" | "deceased-access" | "complaint" = "access") =>
  received("2026-06-01", kind, requester);

describe("whether a request is about a child", () => {
  test.each<[string, AuthorityKey, CalendarDay | null, boolean]>([
    ["a parent of a child of seven", "parent-young", seven, true],
    ["a parent, and nobody knows when the child was born", "parent-young", null, true],
    ["a parent of somebody long grown", "parent-competent", adult, true],
    ["a child of seven entered as the patient", "patient", seven, true],
    ["a solicitor of a child", "solicitor", seven, true],
    ["a relative with a child's consent", "relative-consent", seventeen, true],
    ["a child on the day of the request who is grown today", "patient", eighteenSince, true],
    ["a grown patient", "patient", adult, false],
    ["a patient of whom nobody knows when they were born", "patient", null, false],
    ["a local authority with a care order shows the order", "la-care-order", seven, false],
    ["a court orders", "court", seven, false],
  ])("%s", (_, requester, bornOn, expected) => expect(isAboutChild([asked(requester)], bornOn)).toBe(expected));

  test("nor one for the records of the dead, nor a complaint", () => {
    expect(isAboutChild([asked("pr", "deceased-access")], seven)).toBe(false);
    expect(isAboutChild([asked("parent-young"), switchedToDeceased("2026-06-05")], seven)).toBe(false);
    expect(isAboutChild([asked("parent-young", "complaint")], seven)).toBe(false);
  });

  test("the age counts on the day of receipt as corrected", () => {
    const correction = dateCorrected("2026-06-12", 1, "2026-06-01", "2026-06-11");
    const cameLater = historyAfter([asked("patient")], [correction]);
    expect(isAboutChild([asked("patient")], eighteenSince)).toBe(true);
    expect(isAboutChild(cameLater, eighteenSince)).toBe(false);
    expect(
      decideAssessChild(cameLater, answers, {
        bornOn: eighteenSince,
        today,
      }),
    ).toEqual({ ok: false, because: "not-about-a-child" });
  });
});

const answers: Assessment = {
  asker: "parent",
  understands: false,
  assessedBy: "officer",
  childConsents: null,
  hasParentalResponsibility: true,
  isBarredByOrder: false,
};

describe("an assessment", () => {
  test.each<[string, Partial<Assessment>, CalendarDay | null, Partial<ChildFindings>]>([
    ["of a child who does not understand", {}, seven, { understands: false, assessedBy: "officer" }],
    [
      "of one who does, and consents",
      { understands: true, childConsents: true },
      seven,
      { understands: true, childConsents: true },
    ],
    ["a consent of a child who does not understand is none", { childConsents: true }, seven, { childConsents: false }],
    [
      "from 16 understanding is presumed, whatever was answered",
      { childConsents: true },
      seventeen,
      { understands: true, assessedBy: "presumed", childConsents: true },
    ],
    [
      "nothing is presumed of a day of birth that is not known",
      {},
      null,
      { understands: false, assessedBy: "officer" },
    ],
    [
      "at 18 parental responsibility has ended",
      { childConsents: true },
      eighteenSince,
      { isGrown: true, understands: true, assessedBy: "presumed", childConsents: true },
    ],
    [
      "of a child who asks leaves out what only parents show",
      { asker: "child", understands: true, isBarredByOrder: true },
      seven,
      { asker: "child", understands: true, hasParentalResponsibility: false, isBarredByOrder: false },
    ],
  ])("%s", (_, change, bornOn, found) => {
    const decision = decideAssessChild([asked("parent-young")], { ...answers, ...change }, { bornOn, today });
    expect(decision).toMatchObject({ ok: true, events: [{ type: "child-assessed", on: today, ...found }] });
  });

  test.each<[string, Partial<Assessment>, CalendarDay, string[]]>([
    ["nobody said whether the child understands", { understands: null }, seven, ["understanding-not-assessed"]],
    ["nobody said who assessed it", { assessedBy: null }, seven, ["understanding-not-assessed"]],
    ["parental responsibility", { hasParentalResponsibility: null }, seven, ["responsibility-not-looked-at"]],
    ["court orders", { isBarredByOrder: null }, seven, ["court-orders-not-looked-at"]],
    ["the consent of a child who understands", { understands: true }, seven, ["consent-not-asked"]],
    [
      "all at once",
      { understands: null, hasParentalResponsibility: null, isBarredByOrder: null },
      seven,
      ["understanding-not-assessed", "responsibility-not-looked-at", "court-orders-not-looked-at"],
    ],
    ["at 16 only what is not presumed", { understands: null, assessedBy: null }, seventeen, ["consent-not-asked"]],
    [
      "at 18 only the consent",
      { understands: null, assessedBy: null, hasParentalResponsibility: null, isBarredByOrder: null },
      eighteenSince,
      ["consent-not-asked"],
    ],
    [
      "a child who asks shows nothing of a parent",
      { asker: "child", hasParentalResponsibility: null, isBarredByOrder: null },
      seven,
      [],
    ],
  ])("needs an answer: %s", (_, change, bornOn, missing) => {
    const assessment = { ...answers, ...change };
    expect(unanswered(assessment, stageOf({ bornOn, today }))).toEqual(missing);
    const decision = decideAssessChild([asked("parent-young")], assessment, { bornOn, today });
    expect(decision.ok ? null : decision.because).toBe(missing[0] ?? null);
  });

  test("is not made of a grown patient, nor of a closed case", () => {
    expect(decideAssessChild([asked("patient")], answers, { bornOn: adult, today })).toEqual({
      ok: false,
      because: "not-about-a-child",
    });
    expect(
      decideAssessChild([asked("parent-young"), fact({ type: "withdrawn", on: "2026-06-10" })], answers, {
        bornOn: seven,
        today,
      }),
    ).toEqual({ ok: false, because: "case-closed" });
  });

  test("holds no name, no day of birth and no words", () => {
    const decision = decideAssessChild([asked("parent-young")], answers, { bornOn: seven, today });
    const values = decision.ok ? Object.values(decision.events[0]!) : [];
    expect(values).toEqual(expect.arrayContaining(["child-assessed", today, "parent", "officer"]));
    expect(JSON.stringify(values)).not.toContain(seven);
  });
});

describe("the row that an assessment finds", () => {
  test.each<[string, AuthorityKey, Partial<ChildFindings>, AuthorityKey, string | null]>([
    ["a parent of a child who does not understand", "parent-young", {}, "parent-young", null],
    [
      "a parent-young who turns out to need the child's consent",
      "parent-young",
      { understands: true },
      "parent-competent",
      "child-has-not-consented",
    ],
    ["and has it", "parent-young", { understands: true, childConsents: true }, "parent-competent", null],
    ["a parent entered as the patient", "patient", {}, "parent-young", null],
    ["a child entered as the patient", "patient", { asker: "child", understands: true }, "child", null],
    ["a child who does not understand", "child", { asker: "child" }, "child", "child-does-not-understand"],
    [
      "no parental responsibility",
      "parent-young",
      { hasParentalResponsibility: false },
      "parent-young",
      "no-parental-responsibility",
    ],
    ["a court order", "parent-young", { isBarredByOrder: true }, "parent-young", "court-order-forbids"],
    [
      "a parent of somebody who has turned 18",
      "parent-competent",
      { isGrown: true, understands: true },
      "relative-consent",
      "patient-is-grown",
    ],
    [
      "with the patient's own consent",
      "parent-competent",
      { isGrown: true, understands: true, childConsents: true },
      "relative-consent",
      null,
    ],
    [
      "a child who has turned 18 asks as any adult",
      "child",
      { asker: "child", isGrown: true, understands: true },
      "patient",
      null,
    ],
    ["a solicitor stays one, whoever gave the authority", "solicitor", {}, "solicitor", null],
    [
      "a friend with the consent of a child who understands",
      "relative-consent",
      { asker: "child", understands: true },
      "relative-consent",
      null,
    ],
    ["a relative who is the parent", "relative-consent", {}, "parent-young", null],
  ])("%s", (_, row, change, expected, refusal) => {
    const found = { ...young, ...change };
    expect(rowFound(row, found)).toBe(expected);
    expect(refusalIn(found)).toBe(refusal);
    expect(requesterOf([asked(row), assessed(change)])).toBe(expected);
    expect(findingWords(expected, found).mayAsk).toBe(refusal === null);
  });

  test("the last assessment counts, and an application under the 1990 Act after it", () => {
    expect(requesterOf([asked("parent-young"), assessed({ understands: true }), assessed()])).toBe("parent-young");
    expect(
      requesterOf([asked("parent-young"), assessed({ understands: true }), switchedToDeceased("2026-06-10")]),
    ).toBe("pr");
  });

  test("agrees with the rule for children, whatever was found", () => {
    const facts = fc.record({
      asker: fc.constantFrom("child" as const, "parent" as const),
      understands: fc.boolean(),
      childConsents: fc.boolean(),
      hasParentalResponsibility: fc.boolean(),
      isBarredByOrder: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 17 }), (found, age) => {
        const bornOn = addMonths(today, -12 * age - 1);
        const rule = rowForChild({ ...found, bornOn }, today);
        const decision = decideAssessChild(
          [asked("parent-young")],
          { ...found, assessedBy: "officer" },
          { bornOn, today },
        );
        const event = decision.ok ? decision.events[0]! : null;
        if (event?.type !== "child-assessed") throw new Error("not assessed");
        expect(rule).toEqual(
          refusalIn(event)
            ? { ok: false, because: refusalIn(event) }
            : { ok: true, row: rowFound("parent-young", event) },
        );
      }),
    );
  });
});

describe("authority for a child", () => {
  const confirm = (history: EffectiveHistory, bornOn: CalendarDay | null = seven) => {
    const decision = decideConfirmAuthority(history, { on: "2026-06-18", today, bornOn });
    return decision.ok ? "confirmed" : decision.because;
  };

  test.each<[string, EffectiveHistory, CalendarDay | null, string]>([
    ["not before an assessment", [asked("parent-young")], seven, "child-not-assessed"],
    ["nor for a child who understands", [asked("parent-competent")], seventeen, "child-not-assessed"],
    ["nor where nobody knows the day of birth", [asked("parent-young")], null, "child-not-assessed"],
    [
      "nor where it says no",
      [asked("parent-young"), assessed({ isBarredByOrder: true })],
      seven,
      "child-may-not-be-asked-for",
    ],
    ["where it allows it", [asked("parent-young"), assessed()], seven, "confirmed"],
    ["a solicitor of a child: not before an assessment", [asked("solicitor")], seven, "child-not-assessed"],
    ["a solicitor of an adult needs none", [asked("solicitor")], adult, "confirmed"],
    [
      "not once the child has turned 18",
      [asked("parent-competent"), assessed({ understands: true, assessedBy: "presumed", childConsents: true })],
      eighteenSince,
      "child-grew-up",
    ],
    [
      "with the grown patient's consent",
      [asked("parent-competent"), assessed({ understands: true, isGrown: true, childConsents: true }, "2026-06-12")],
      eighteenSince,
      "confirmed",
    ],
    [
      "not once a child who did not understand has turned 16",
      [asked("parent-young"), assessed()],
      "2010-06-10",
      "child-grew-up",
    ],
    [
      "a child who asks needs no authority",
      [asked("child"), assessed({ asker: "child", understands: true })],
      seven,
      "authority-not-needed",
    ],
  ])("%s", (_, history, bornOn, expected) => expect(confirm(history, bornOn)).toBe(expected));

  test("what was shown under one row does not count for the next, and is asked for anew", () => {
    const shown = [asked("parent-young"), authorityRequested("2026-06-02"), authorityConfirmed("2026-06-04")];
    expect(isAuthorityConfirmed([...shown, assessed()])).toBe(true);
    const competent = [...shown, assessed({ understands: true, childConsents: true })];
    expect(isAuthorityConfirmed(competent)).toBe(false);
    expect(authorityProblem(competent)).toBe("authority-not-confirmed");
    expect(decideRequestAuthority(competent, { on: "2026-06-06", today })).toMatchObject({ ok: true });
    expect(confirm(competent)).toBe("confirmed");
    expect(authorityProblem([...competent, authorityConfirmed("2026-06-10")])).toBeNull();
  });

  test("proof that came with the request is accepted only after the assessment, so nothing is confirmed or asked for at once", () => {
    const receipt = {
      kind: "access" as const,
      requester: "parent-young" as const,
      channel: "post" as const,
      receivedOn: "2026-06-01" as const,
      today: "2026-06-01" as const,
      identity: null,
      identityDoubt: "nothing-to-compare" as const,
    };
    const types = (authorityCame: boolean) => {
      const decision = decideReceive({ ...receipt, authorityCame });
      return decision.ok ? decision.events.map(({ type }) => type) : [];
    };
    expect(types(true)).toEqual(["request-received", "identity-requested"]);
    expect(types(false)).toEqual(["request-received", "identity-requested", "authority-requested"]);
  });
});

describe("a release", () => {
  const facts = {
    packageHash: "package",
    recipientHash: "recipient",
    delivery: "e-mail" as const,
    hasAddress: true,
    openPoints: [],
    today: "2026-06-20" as const,
  };
  const by = (requester: AuthorityKey, more: Effective[]) => [asked(requester), ...readyToDisclose(more).slice(1)];

  test.each<[string, EffectiveHistory, CalendarDay | null, string[]]>([
    ["of a child's record, nobody assessed", by("child", []), seven, ["child-not-assessed"]],
    ["of a child's record entered as the patient's", by("patient", []), seven, ["child-not-assessed"]],
    ["the assessment says no", by("child", [assessed({ asker: "child" })]), seven, ["child-may-not-be-asked-for"]],
    ["the child understands", by("child", [assessed({ asker: "child", understands: true })]), seven, []],
    ["a parent, assessed and shown", by("parent-young", [assessed(), authorityConfirmed("2026-06-06")]), seven, []],
    [
      "the child's consent is owed",
      by("parent-young", [authorityConfirmed("2026-06-04"), assessed({ understands: true })]),
      seven,
      ["authority-not-confirmed", "child-may-not-be-asked-for"],
    ],
    [
      "the child has turned 18 since",
      by("parent-competent", [assessed({ understands: true, childConsents: true }), authorityConfirmed("2026-06-06")]),
      eighteenSince,
      ["child-grew-up"],
    ],
    ["of an adult's record", by("patient", []), adult, []],
  ])("%s", (_, history, patientBornOn, blocks) =>
    expect(blocksDisclosure(history, { ...facts, patientBornOn })).toEqual(blocks),
  );

  test("is not approved either", () => {
    const history = [asked("child"), ...awaitingApproval().slice(1)];
    const approval = {
      approver: "officer-2",
      unresolvedFindings: 0,
      withheldForHarm: { forHarm: [], whole: [] },
      hasOpenedCopy: true,
      openPoints: [],
      reasonsInCopy: [],
      releaseId: "release-1",
      packageHash: "package",
      recipientHash: "recipient",
      today: "2026-06-20" as const,
    };
    expect(decideApprove(history, { ...approval, patientBornOn: seven })).toEqual({
      ok: false,
      because: "child-not-assessed",
    });
    expect(
      decideApprove([...history.slice(0, -1), assessed({ asker: "child", understands: true }), history.at(-1)!], {
        ...approval,
        patientBornOn: seven,
      }),
    ).toMatchObject({ ok: true });
  });

  test("and it is a task of the case", () => {
    const authority = (history: EffectiveHistory, bornOn: CalendarDay) =>
      tasksOf(standing(history, [], { today, bornOn })).find(({ name }) => name === "confirm-authority");
    expect(authority([asked("child"), ...awaitingApproval().slice(1)], seven)).toMatchObject({
      status: "to-do",
      standing: { is: "child-not-assessed" },
    });
    expect(authority(awaitingApproval(), adult)).toMatchObject({ status: "done" });
  });

  test("what has left stands, whoever grows up later", () =>
    expect(
      childProblem([...by("child", [assessed({ asker: "child", understands: true })]), disclosed("2026-06-16")], {
        bornOn: eighteenSince,
        today,
      }),
    ).toBeNull());
});

test.each<[string, Partial<ChildFindings>, string]>([
  [
    "a young child",
    {},
    "the child does not understand what is asked for, as a health professional found; parental responsibility was shown; no court order stands against it",
  ],
  [
    "a child who consents",
    { understands: true, childConsents: true, assessedBy: "officer" },
    "the child understands what is asked for, as somebody in this office found; the child consents to a parent’s asking; parental responsibility was shown; no court order stands against it",
  ],
  [
    "a child who asks",
    { asker: "child", understands: true, assessedBy: "presumed" },
    "the child is 16 or 17 and is presumed to understand",
  ],
  [
    "a grown patient",
    { isGrown: true, understands: true, assessedBy: "presumed" },
    "the patient has turned 18; the patient has not consented to a parent’s asking",
  ],
])("in the history: %s", (_, change, words) => {
  expect(findingsInWords({ ...young, ...change })).toBe(words);
  expect(sentenceFor(assessed(change), {})).toBe(`It was assessed who may ask for the child: ${words}.`);
});
