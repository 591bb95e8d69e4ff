/** The same questions before every answer: a copy, a correction, an erasure, the end of a sharing. */
import { recommendedPolicy } from "~/domain/terms/policy";
import { describe, expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { effectiveHistory, historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { regimeOf, kindOf } from "~/domain/cases/read-history";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import { openComplaintClock, whyNoDuty } from "~/domain/clock/complaint-clock";
import { clockOf } from "~/domain/clock/clock";
import { limitsOf } from "~/domain/clock/clock-limits";
import { decideConfirmAuthority, decideRequestAuthority } from "~/domain/identity/authority";
import { trackOf, type Track } from "~/domain/identity/tracks";
import { entitlementProblems, mayBeTold, type EntitlementProblem } from "~/domain/identity/entitlement";
import { lawInLetters, letterLawOf } from "~/domain/identity/letter-law";
import { underThatLaw } from "~/domain/letters/letters-owed";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { statuteUnder } from "~/domain/exemptions/exemptions";
import { refusalReasonsOf } from "~/domain/exemptions/refusal-reasons";
import type { RequestOutcome } from "~/domain/cases/case-events";
import { decideReceive, type Receipt } from "~/domain/intake/request";
import { decideRefuse } from "~/domain/moves/closing";
import { decideOutcome, outcomesFor } from "~/domain/moves/request-outcome";
import { decideApprove } from "~/domain/release/approval";
import { blocksDisclosure } from "~/domain/release/release-gate";
import { authorityKeys, type AuthorityKey, type RequestKind } from "~/domain/terms/vocabulary";
import { regimeFor } from "~/domain/terms/regime";
import {
  authorityConfirmed,
  authorityRequested,
  fact,
  identityConfirmed,
  identityRequested,
  opinion,
  patientDied,
  received,
  recordsAdded,
  redactionFinished,
  switchedToDeceased,
} from "../histories";

const today = "2026-06-20";
const seven: CalendarDay = "2019-02-01";
const asked = (kind: RequestKind, requester: AuthorityKey, ...more: EffectiveHistory) => [
  received("2026-06-01", kind, requester),
  ...more,
];
const shown = identityConfirmed("2026-06-02");

describe("what stands between whoever asks and any answer", () => {
  test.each<[string, EffectiveHistory, CalendarDay | null, EntitlementProblem[]]>([
    ["the patient, who has shown who they are", asked("access", "patient", shown), null, []],
    ["nobody knows who asks", asked("erasure", "patient"), null, ["identity-not-confirmed"]],
    [
      "a relative without the patient's consent",
      asked("rectification", "relative-consent", shown),
      null,
      ["authority-not-confirmed"],
    ],
    [
      "a relative with it",
      asked("rectification", "relative-consent", shown, authorityConfirmed("2026-06-03")),
      null,
      [],
    ],
    [
      "a parent of a child nobody has assessed",
      asked("erasure", "parent-young", shown, authorityConfirmed("2026-06-03")),
      seven,
      ["child-not-assessed"],
    ],
    [
      "the patient has died since",
      asked("objection", "patient", shown, patientDied("2026-06-05")),
      null,
      ["patient-died"],
    ],
    ["the police", asked("access", "police", authorityConfirmed("2026-06-03")), null, ["not-a-request-for-access"]],
    ["a court", asked("access", "court", authorityConfirmed("2026-06-03")), null, ["not-a-request-for-access"]],
    ["an insurer", asked("erasure", "insurer-employer"), null, ["not-a-request-for-access"]],
  ])("%s", (_, history, bornOn, problems) => {
    expect(entitlementProblems(history, { bornOn, today })).toEqual(problems);
    const blocks = blocksDisclosure(history, {
      packageHash: "",
      recipientHash: "",
      delivery: "post",
      hasAddress: true,
      openPoints: [],
      patientBornOn: bornOn,
      today,
    });
    expect(blocks).toEqual(expect.arrayContaining(problems));
    const [outcome] = outcomesFor(history);
    if (outcome)
      expect(decideOutcome(history, { outcome, on: today, today, bornOn })).toEqual(
        problems[0] ? { ok: false, because: problems[0] } : { ok: true, events: [expect.anything()] },
      );
  });

  test("nor is a release copy approved for a patient who has died, or for the police", () => {
    const ready = [recordsAdded("2026-06-04"), opinion("2026-06-05"), redactionFinished("2026-06-06")];
    const facts = {
      approver: "officer-2",
      unresolvedFindings: 0,
      withheldForHarm: { forHarm: [], whole: [] },
      hasOpenedCopy: true,
      openPoints: [],
      reasonsInCopy: [],
      releaseId: "release-1",
      packageHash: "package",
      recipientHash: "recipient",
      patientBornOn: null,
      today,
    } as const;
    const because = (history: EffectiveHistory) => decideApprove(history, facts);
    expect(because(asked("access", "patient", shown, ...ready)).ok).toBe(true);
    expect(because(asked("access", "patient", shown, ...ready, patientDied("2026-06-07")))).toEqual({
      ok: false,
      because: "patient-died",
    });
    expect(because(asked("access", "police", authorityConfirmed("2026-06-02"), ...ready))).toEqual({
      ok: false,
      because: "not-a-request-for-access",
    });
  });
});

test.each<[string, EffectiveHistory, boolean]>([
  ["the patient, whom nobody doubts", asked("access", "patient"), true],
  ["the patient, asked who they are", asked("access", "patient", identityRequested("2026-06-02")), false],
  ["and shown", asked("access", "patient", identityRequested("2026-06-02"), shown), true],
  ["a solicitor without authority", asked("access", "solicitor"), false],
  ["a solicitor with it", asked("access", "solicitor", authorityConfirmed("2026-06-03")), true],
  ["a relative of the dead without consent", asked("deceased-access", "relative-deceased", shown), false],
])("what is held may be told to %s: %s", (_, history, may) => expect(mayBeTold(history)).toBe(may));

describe("by right, as an advocate, at discretion, or passed on", () => {
  const tracks: Partial<Record<AuthorityKey, Track>> = {
    imca: "as-advocate",
    "relative-deceased": "at-discretion",
    police: "passed-on",
    court: "passed-on",
    "insurer-employer": "passed-on",
  };
  test.each(authorityKeys)("%s", (key) => expect(trackOf(key)).toBe(tracks[key] ?? "by-right"));

  test.each(["police", "court", "insurer-employer"] as const)(
    "%s: no authority to accept, no refusal of a right",
    (key) => {
      const history = asked("access", key);
      const refused = { ok: false, because: "not-a-request-for-access" };
      expect(decideConfirmAuthority(history, { on: today, today, bornOn: null })).toEqual(refused);
      expect(decideRequestAuthority(history, { on: today, today })).toEqual(refused);
      expect(decideRefuse(history, { codes: ["NOT-HELD"], role: "officer", on: today, today })).toEqual(refused);
      expect(clockOf(history, { today })).toMatchObject({ state: "not-started", dueOn: null, waitingFor: [] });
      expect(lawInLetters(history)).toEqual({ noRight: "yes", noPeriod: "yes", otherRoad: "yes", passedOn: "yes" });
    },
  );

  test.each<[string, EffectiveHistory, Record<string, string>]>([
    ["the patient", asked("access", "patient"), {}],
    ["the representative", asked("deceased-access", "pr"), { ahra: "yes" }],
    [
      "a relative of the dead",
      asked("deceased-access", "relative-deceased"),
      { noRight: "yes", nhsComplaint: "yes", noPeriod: "yes", otherRoad: "yes", discretion: "yes" },
    ],
    [
      "a relative who wants it corrected",
      asked("rectification", "relative-deceased"),
      { noRight: "yes", nhsComplaint: "yes", noPeriod: "yes", otherRoad: "yes", discretionaryChange: "yes" },
    ],
    [
      "an advocate",
      asked("access", "imca"),
      { noRight: "yes", nhsComplaint: "yes", noPeriod: "yes", otherRoad: "yes", advocacy: "yes" },
    ],
    [
      "an advocate who asks for a correction",
      asked("rectification", "imca"),
      { noRight: "yes", nhsComplaint: "yes", noPeriod: "yes", otherRoad: "yes", advocacyChange: "yes" },
    ],
    ["a correction", asked("rectification", "patient"), { otherRoad: "yes", decided: "yes" }],
    [
      "one for the dead",
      asked("rectification", "pr"),
      { ahra: "yes", noPeriod: "yes", otherRoad: "yes", decided: "yes" },
    ],
  ])("letters to %s", (_, history, facts) => expect(lawInLetters(history)).toEqual(facts));

  test("a relative without a role has no period: the trust's 40 days are an aim, and no section of the Act is cited", () => {
    const clock = clockOf(asked("deceased-access", "relative-deceased"), { today });
    expect(clock).toMatchObject({ dueOn: null, targetOn: "2026-07-10", informationRequestBy: null });
    expect(JSON.stringify(clock.ledger)).toContain("The trust’s own promise");
    expect(JSON.stringify([clock.ledger, limitsOf(clock)])).not.toContain("AHRA");
  });

  test("a trust may promise no day where the law sets none, and its 40 days by right stay", () => {
    const policy = { ...recommendedPolicy, ownPromiseForTheDead: "none" as const };
    for (const history of [asked("deceased-access", "relative-deceased"), asked("rectification", "pr")]) {
      const clock = clockOf(history, { today, policy });
      expect(clock).toMatchObject({ state: "not-started", dueOn: null, targetOn: null, waitingFor: [] });
      expect(JSON.stringify(clock.ledger)).toContain("promises no day of its own");
    }
    expect(clockOf(asked("deceased-access", "pr"), { today, policy }).dueOn).toBe("2026-07-10");
  });
});

describe("an independent mental capacity advocate: MCA 2005 s.35(6)(b)", () => {
  const appointed = authorityConfirmed("2026-06-05");
  const days = { on: today, today, bornOn: null } as const;

  test("no month runs for what they ask: the trust's own is an aim, from the day the appointment was shown", () => {
    const waits = clockOf(asked("access", "imca", authorityRequested("2026-06-02")), { today });
    expect(waits).toMatchObject({ law: "advocacy", dueOn: null, targetOn: null, waitingFor: ["authority"] });
    const clock = clockOf(asked("access", "imca", authorityRequested("2026-06-02"), appointed), {
      today: "2027-01-04",
    });
    expect(clock).toMatchObject({ dueOn: null, targetOn: "2026-07-05", daysOverdue: 0, extensionNoticeBy: null });
    expect(JSON.stringify([clock.ledger, limitsOf(clock)])).not.toMatch(/GDPR|1182/);
    expect(clock.ledger.at(-1)?.because).toContain("nothing is overdue by law after it");
  });

  test("a trust may promise them no day", () => {
    const policy = { ...recommendedPolicy, ownPromiseToAdvocates: "none" as const };
    expect(clockOf(asked("access", "imca"), { today, policy })).toMatchObject({ targetOn: null, dueOn: null });
  });

  test("nothing was late when the patient dies, however long it had taken", () => {
    const died = patientDied("2026-09-01");
    const clock = clockOf(asked("access", "imca", appointed, died), { today: "2026-09-02" });
    expect(clock).toMatchObject({ law: "nobody-applies", daysLate: 0, before: null });
    expect(JSON.stringify(clock.ledger)).not.toMatch(/GDPR|1182/);
  });

  test.each<[RequestKind, RequestOutcome]>([
    ["rectification", "corrected"],
    ["erasure", "not-changed"],
    ["objection", "sharing-stopped"],
  ])("%s is decided as the trust sees fit: art. 19 is not theirs", (kind, outcome) =>
    expect(decideOutcome(asked(kind, "imca", appointed), { ...days, outcome, recipientsTold: "" })).toMatchObject({
      ok: true,
    }),
  );

  test("their request is refused for no reason of a data subject's right", () => {
    const codes = refusalReasonsOf(asked("access", "imca", authorityRequested("2026-06-02"))).map(({ code }) => code);
    expect(codes).toEqual(["AUTH-NOT-PROVED"]);
    const shownToAct = asked("access", "imca", appointed);
    expect(refusalReasonsOf(shownToAct).map(({ code }) => code)).toEqual(["NOT-HELD"]);
    for (const code of ["AUTH-NOT-PROVED", "NOT-HELD"] as const)
      expect(statuteUnder(askedUnder(shownToAct), code)).toMatch(/^Mental Capacity Act 2005/);
  });

  test.each(["refusal", "disclosure"] as const)("their %s is a letter of its own", (letter) =>
    expect(underThatLaw(letter, letterLawOf(asked("access", "imca")))).toBe(
      letter === "refusal" ? "advocate-refusal" : "advocate-disclosure",
    ),
  );

  test("a complaint of theirs has the NHS's three working days, and no s.164A", () =>
    expect(whyNoDuty(asked("access", "imca"), "2026-07-01")).toBe("no-data-subject"));
});

describe("a correction of a dead patient's record: AHRA 1990 s.6", () => {
  test.each<[RequestKind, AuthorityKey, string]>([
    ["rectification", "pr", "ahra-1990"],
    ["rectification", "claimant", "ahra-1990"],
    ["rectification", "solicitor-deceased", "ahra-1990"],
    ["rectification", "patient", "uk-gdpr-12A"],
    ["deceased-access", "police", "ahra-1990"],
    ["access", "solicitor", "uk-gdpr-12A"],
  ])("%s by %s runs under %s", (kind, requester, regime) =>
    expect(regimeFor(kind, "2026-06-01", requester)).toBe(regime),
  );

  test("an older receipt that says otherwise is read so as well", () =>
    expect(regimeOf([received("2026-06-01", "rectification", "pr", { regime: "uk-gdpr-12A" })])).toBe("ahra-1990"));

  const byRepresentative = asked("rectification", "pr", shown, authorityConfirmed("2026-06-03"));
  test.each([
    ["corrected", { ok: true, events: [{ type: "request-decided", on: today, outcome: "corrected" }] }],
    ["note-added", { ok: true, events: [{ type: "request-decided", on: today, outcome: "note-added" }] }],
    ["not-changed", { ok: false, because: "note-owed-under-the-act" }],
  ] as const)("%s", (outcome, expected) =>
    expect(decideOutcome(byRepresentative, { outcome, on: today, today, bornOn: null })).toEqual(expected),
  );

  test("for the living, nothing changed is an outcome; of a change it is named who was told (art. 19)", () => {
    const history = asked("rectification", "patient", shown);
    const outcome = { outcome: "not-changed", on: today, today, bornOn: null } as const;
    expect(decideOutcome(history, { ...outcome, recipientsTold: "" }).ok).toBe(true);
    for (const changed of ["corrected", "note-added"] as const)
      expect(decideOutcome(history, { ...outcome, outcome: changed, recipientsTold: "" })).toEqual({
        ok: false,
        because: "recipients-not-named",
      });
    expect(decideOutcome(byRepresentative, { ...outcome, outcome: "corrected", recipientsTold: "" }).ok).toBe(true);
  });

  test("one that outlived its patient stays a correction, under the Act", () => {
    const history = [
      ...asked("rectification", "patient", shown),
      patientDied("2026-06-05"),
      switchedToDeceased("2026-06-08"),
    ];
    expect([kindOf(history), regimeOf(history), outcomesFor(history)]).toEqual([
      "rectification",
      "ahra-1990",
      ["corrected", "note-added"],
    ]);
  });

  test("the Act sets it no period; the trust's forty days are an aim", () => {
    const clock = clockOf(byRepresentative, { today });
    expect(clock).toMatchObject({ regime: "ahra-1990", dueOn: null, targetOn: "2026-07-10" });
    expect(JSON.stringify(clock.ledger)).toContain("sets no period for a correction");
    expect(JSON.stringify([clock.ledger, limitsOf(clock)])).not.toContain("s.3(");
  });
});

describe("at the door", () => {
  const receipt = (change: Partial<Receipt>): Receipt => ({
    kind: "rectification",
    requester: "patient",
    channel: "post",
    receivedOn: "2026-06-01",
    today,
    identity: null,
    ...change,
  });
  test.each<[string, Partial<Receipt>, string | null]>([
    ["a correction by the representative", { requester: "pr" }, null],
    ["a correction by the patient, who has died", { hasDied: true }, "requester-is-for-the-living"],
    ["an erasure by the representative", { kind: "erasure", requester: "pr" }, "no-such-right-for-the-dead"],
    [
      "an objection by a relative of the dead",
      { kind: "objection", requester: "relative-deceased" },
      "no-such-right-for-the-dead",
    ],
    [
      "the police ask about somebody who has died",
      { kind: "deceased-access", requester: "police", hasDied: true },
      null,
    ],
    ["a complaint about the dead", { kind: "complaint", requester: "relative-consent", hasDied: true }, null],
  ])("%s", (_, change, because) => {
    const decision = decideReceive(receipt(change));
    expect(decision.ok ? null : decision.because).toBe(because);
  });

  test("a complaint about somebody known to be dead is the NHS's, whoever complains, and stays so when its day moves", () => {
    const about = (hasDied: boolean) => {
      const decision = decideReceive(
        receipt({
          kind: "complaint",
          requester: "relative-consent",
          receivedOn: "2026-06-22",
          today: "2026-06-29",
          hasDied,
        }),
      );
      return effectiveHistory(decision.ok ? decision.events : []);
    };
    expect(openComplaintClock(about(true), { today: "2026-06-29", holidays: bankHolidays })).toMatchObject({
      regime: "ahra-1990",
      dueOn: "2026-06-25",
    });
    expect(openComplaintClock(about(false), { today: "2026-06-29", holidays: bankHolidays })).toMatchObject({
      dueOn: "2026-07-22",
    });
    const moved = {
      type: "date-corrected",
      on: "2026-06-29",
      corrects: 1,
      from: "2026-06-22",
      to: "2026-06-23",
    } as const;
    expect(
      openComplaintClock(historyAfter(about(true), [moved]), { today: "2026-06-29", holidays: bankHolidays }),
    ).toMatchObject({ regime: "ahra-1990", dueOn: "2026-06-26" });
  });

  test("the police are asked for nothing, as nothing is answered from here", () =>
    expect(decideReceive(receipt({ kind: "access", requester: "police" }))).toMatchObject({
      ok: true,
      events: [{ type: "request-received" }],
    }));
});

const noteSought = (found: boolean) => fact({ type: "patients-note-sought", on: "2026-06-09", found });
describe("the patient's note that no access be given: AHRA 1990 s.4(3)", () => {
  const facts = {
    packageHash: "package",
    recipientHash: "recipient",
    delivery: "post",
    hasAddress: true,
    openPoints: [],
    patientBornOn: null,
    today,
  } as const;
  test.each<[string, EffectiveHistory, "patients-note-not-sought" | "patient-wished-no-access" | null]>([
    ["the representative, nobody has looked", asked("deceased-access", "pr"), "patients-note-not-sought"],
    ["a claimant", asked("deceased-access", "claimant"), "patients-note-not-sought"],
    ["a relative without a role", asked("deceased-access", "relative-deceased"), "patients-note-not-sought"],
    ["looked, and there is none", asked("deceased-access", "pr", noteSought(false)), null],
    ["looked, and there is one", asked("deceased-access", "pr", noteSought(true)), "patient-wished-no-access"],
    ["the last finding stands", asked("deceased-access", "pr", noteSought(true), noteSought(false)), null],
    [
      "found while the patient's own request ran: looked for again",
      asked("access", "patient", noteSought(false), patientDied("2026-06-10"), switchedToDeceased("2026-06-11")),
      "patients-note-not-sought",
    ],
    ["the living", asked("access", "patient"), null],
    ["a correction", asked("rectification", "pr"), null],
  ])("%s", (_, history, problem) => {
    const blocks = blocksDisclosure(history, facts).filter(
      (block) => block.startsWith("patient") && block !== "patient-died",
    );
    expect(blocks).toEqual(problem ? [problem] : []);
  });
});
