/** Every move an officer makes: what it records, and why it may be refused. */
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";
import { describe, expect, test } from "vitest";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { stateOf } from "~/domain/cases/case-state";
import { decideRecordClarification, decideRequestClarification } from "~/domain/moves/clarification";
import type { CalendarDay } from "~/domain/calendar/calendar";
import {
  decideCloseIncomplete,
  decideRedirect,
  decideRefuse,
  decideReopen,
  decideWarnOfClosing,
  decideWithdraw,
} from "~/domain/moves/closing";
import {
  complaintIn,
  decideAcknowledgeComplaint,
  decideAnswerComplaint,
  decideTakeComplaint,
} from "~/domain/moves/complaint";
import type { Decision } from "~/domain/cases/decision";
import { authorityProblem, identityProblem } from "~/domain/identity/entitlement";
import { decideExtend, extensionShown } from "~/domain/clock/extension";
import { feesOf } from "~/domain/cases/fee-record";
import { decideNotifyFee, decideSettleFee } from "~/domain/moves/fees";
import type { Role } from "~/domain/terms/vocabulary";
import { decideRequestIdentity } from "~/domain/identity/identity";
import { decideRecordInformation, decideRecordRange, decideRequestInformation } from "~/domain/moves/information";
import { decideRecordOpinion, decideRequestOpinion } from "~/domain/opinion/opinion";
import { decidePatientDied, decideSwitchToDeceased } from "~/domain/moves/patient-died";
import { decideOutcome, outcomesOf } from "~/domain/moves/request-outcome";
import {
  fact,
  approved,
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  clarificationReceived,
  clarificationRequested,
  complaintAcknowledged,
  complaintAnswered,
  complaintReceived,
  disclosed,
  copiesFee,
  excessiveFee,
  extended,
  extendedWithoutReasons,
  feeDeclined,
  feePaid,
  feeWaived,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  patientDied,
  readyToDisclose,
  received,
  recordsAdded,
  reopened,
  switchedToDeceased,
  withdrawn,
} from "../histories";

const today = "2026-06-20";
const asked = [received("2026-06-01")];
const dead = [received("2026-06-01", "deceased-access")];
const closed = [...readyToDisclose(), disclosed("2026-06-16")];

/** The one event of a decision, or the reason it was refused. */
function outcome(decision: Decision<string>): unknown {
  if (!decision.ok) return decision.because;
  return decision.events.length === 1 ? decision.events[0] : decision.events;
}

describe("asking what a requester means", () => {
  test.each<
    [
      string,
      EffectiveHistory,
      "2026-06-05" | "2026-05-05" | "2026-07-05" | "2026-07-01" | "2026-07-02",
      string,
      unknown,
    ]
  >([
    ["asked", asked, "2026-06-05", today, clarificationRequested("2026-06-05")],
    ["before the request came", asked, "2026-05-05", today, "before-receipt"],
    ["tomorrow", asked, "2026-07-05", today, "date-in-the-future"],
    ["of a correction", [received("2026-06-01", "rectification")], "2026-06-05", today, "only-access-requests-pause"],
    ["twice", [...asked, clarificationRequested("2026-06-03")], "2026-06-05", today, "already-asked"],
    [
      "a second time, when the first is answered",
      [...asked, clarificationRequested("2026-06-03"), clarificationReceived("2026-06-04")],
      "2026-06-05",
      today,
      clarificationRequested("2026-06-05"),
    ],
    ["on the last day", asked, "2026-07-01", "2026-07-02", clarificationRequested("2026-07-01")],
    ["after it", asked, "2026-07-02", "2026-07-02", "period-has-ended"],
    [
      "while identity is awaited",
      [...asked, identityRequested("2026-06-02")],
      "2026-07-02",
      "2026-07-02",
      clarificationRequested("2026-07-02"),
    ],
    ["of a closed case", [...asked, withdrawn("2026-06-03")], "2026-06-05", today, "case-closed"],
  ])("%s", (_, history, on, day, expected) =>
    expect(outcome(decideRequestClarification(history, { on, today: day as "2026-06-20" }))).toEqual(expected),
  );

  test.each<[string, EffectiveHistory, "2026-06-05" | "2026-06-02" | "2026-07-05", unknown]>([
    ["answered", [...asked, clarificationRequested("2026-06-03")], "2026-06-05", clarificationReceived("2026-06-05")],
    [
      "on the day it was asked",
      [...asked, clarificationRequested("2026-06-05")],
      "2026-06-05",
      clarificationReceived("2026-06-05"),
    ],
    ["nothing was asked", asked, "2026-06-05", "nothing-asked"],
    [
      "answered already",
      [...asked, clarificationRequested("2026-06-03"), clarificationReceived("2026-06-04")],
      "2026-06-05",
      "nothing-asked",
    ],
    ["before it was asked", [...asked, clarificationRequested("2026-06-03")], "2026-06-02", "before-its-question"],
    ["tomorrow", [...asked, clarificationRequested("2026-06-03")], "2026-07-05", "date-in-the-future"],
  ])("the answer: %s", (_, history, on, expected) =>
    expect(outcome(decideRecordClarification(history, { on, today }))).toEqual(expected),
  );
});

describe("extending", () => {
  test.each<
    [
      string,
      EffectiveHistory,
      ("complexity" | "number-of-requests")[],
      "2026-06-10" | "2026-06-21" | "2026-05-21",
      unknown,
    ]
  >([
    ["with a reason", asked, ["complexity"], "2026-06-10", extended("2026-06-10")],
    ["without one, it is recorded and moves nothing", asked, [], "2026-06-10", extendedWithoutReasons("2026-06-10")],
    [
      "a correction too",
      [received("2026-06-01", "rectification")],
      ["number-of-requests"],
      "2026-06-10",
      { type: "extension-notified", on: "2026-06-10", reasons: ["number-of-requests"] },
    ],
    ["twice", [...asked, extended("2026-06-05")], ["complexity"], "2026-06-10", "already-extended"],
    [
      "after one that moved nothing",
      [...asked, extendedWithoutReasons("2026-06-05")],
      ["complexity"],
      "2026-06-10",
      extended("2026-06-10"),
    ],
    ["for the dead", dead, ["complexity"], "2026-06-10", "no-extension-for-records-of-the-dead"],
    [
      "for a complaint",
      [received("2026-06-01", "complaint")],
      ["complexity"],
      "2026-06-10",
      "no-extension-for-complaints",
    ],
    ["a closed case", closed, ["complexity"], "2026-06-10", "case-closed"],
    ["tomorrow", asked, ["complexity"], "2026-06-21", "date-in-the-future"],
    ["before the request came", asked, ["complexity"], "2026-05-21", "before-receipt"],
  ])("%s", (_, history, reasons, on, expected) =>
    expect(outcome(decideExtend(history, { reasons, on, today }))).toEqual(expected),
  );

  test("both dates and the limit are shown before it is confirmed", () => {
    expect(extensionShown(asked, { reasons: ["complexity"], on: "2026-06-10" }, { today })).toEqual({
      dueOn: "2026-07-01",
      dueThen: "2026-09-01",
      noticeBy: "2026-07-01",
      invalid: null,
    });
    expect(extensionShown(asked, { reasons: [], on: "2026-06-10" }, { today })).toEqual({
      dueOn: "2026-07-01",
      dueThen: "2026-07-01",
      noticeBy: "2026-07-01",
      invalid: "no-reasons",
    });
    expect(extensionShown(asked, { reasons: ["complexity"], on: "2026-07-02" }, { today: "2026-07-02" })).toMatchObject(
      { dueThen: "2026-07-01", invalid: "late" },
    );
  });
});

describe("information about the dead", () => {
  test.each<[string, EffectiveHistory, unknown]>([
    ["asked", dead, informationRequested("2026-06-05")],
    ["asked of a living patient", asked, "only-for-records-of-the-dead"],
    ["asked twice", [...dead, informationRequested("2026-06-03")], "already-asked"],
    [
      "asked a second time, when the first has come",
      [...dead, informationRequested("2026-06-03"), informationReceived("2026-06-04")],
      informationRequested("2026-06-05"),
    ],
    ["asked of a closed case", [...dead, withdrawn("2026-06-03")], "case-closed"],
    ["asked before receipt", [received("2026-06-06", "deceased-access")], "before-receipt"],
  ])("%s", (_, history, expected) =>
    expect(outcome(decideRequestInformation(history, { on: "2026-06-05", today }))).toEqual(expected),
  );

  test.each<[string, EffectiveHistory, unknown]>([
    ["came", [...dead, informationRequested("2026-06-03")], informationReceived("2026-06-05")],
    ["on the day it was asked", [...dead, informationRequested("2026-06-05")], informationReceived("2026-06-05")],
    ["came already", [...dead, informationRequested("2026-06-03"), informationReceived("2026-06-04")], "nothing-asked"],
    [
      "the second thing that was asked, the first having come",
      [
        ...dead,
        informationRequested("2026-06-02"),
        informationReceived("2026-06-03"),
        informationRequested("2026-06-08"),
      ],
      "before-its-question",
    ],
    ["nothing asked", dead, "nothing-asked"],
    ["before it was asked", [...dead, informationRequested("2026-06-08")], "before-its-question"],
    ["before receipt", [received("2026-06-06", "deceased-access")], "before-receipt"],
  ])("%s", (_, history, expected) =>
    expect(outcome(decideRecordInformation(history, { on: "2026-06-05", today }))).toEqual(expected),
  );

  test("the days over which the record was made", () => {
    expect(outcome(decideRecordRange(dead, { first: "2026-05-01", last: "2026-05-20", today }))).toEqual({
      type: "record-range-known",
      on: today,
      first: "2026-05-01",
      last: "2026-05-20",
    });
    expect(outcome(decideRecordRange(dead, { first: "2026-05-01", last: today, today }))).toMatchObject({
      last: today,
    });
    expect(outcome(decideRecordRange(dead, { first: today, last: today, today }))).toBe("begins-after-the-application");
    expect(outcome(decideRecordRange(asked, { first: "2026-05-01", last: "2026-05-20", today }))).toBe(
      "only-for-records-of-the-dead",
    );
    expect(outcome(decideRecordRange(dead, { first: "2026-05-21", last: "2026-05-20", today }))).toBe(
      "ends-before-it-begins",
    );
    expect(outcome(decideRecordRange(dead, { first: "2026-05-01", last: "2026-06-21", today }))).toBe(
      "date-in-the-future",
    );
  });
});

describe("fees", () => {
  const fee = {
    basis: "manifestly-excessive" as const,
    amountPence: 1500,
    role: "manager" as Role,
    on: "2026-06-05" as const,
    today: "2026-06-20" as const,
  };

  test.each<[string, EffectiveHistory, Partial<Parameters<typeof decideNotifyFee>[1]>, unknown]>([
    ["asked for", asked, {}, excessiveFee("2026-06-05")],
    ["as excessive, by an officer", asked, { role: "officer" }, "needs-a-manager"],
    ["as unfounded, by an officer", asked, { role: "officer", basis: "manifestly-unfounded" }, "needs-a-manager"],
    [
      "as unfounded, by a manager",
      asked,
      { basis: "manifestly-unfounded" },
      { type: "fee-notified", on: "2026-06-05", basis: "manifestly-unfounded", amountPence: 1500 },
    ],
    [
      "for further copies, by an officer",
      asked,
      { role: "officer", basis: "further-copies", amountPence: 500 },
      copiesFee("2026-06-05"),
    ],
    ["none for the dead", dead, {}, "no-fee-for-records-of-the-dead"],
    ["no amount", asked, { amountPence: 0 }, "no-amount"],
    ["half a penny", asked, { amountPence: 0.5 }, "no-amount"],
    ["asked for already", [...asked, excessiveFee("2026-06-03")], {}, "fee-already-asked-for"],
    [
      "declined is still owed",
      [...asked, excessiveFee("2026-06-03"), feeDeclined("2026-06-04")],
      {},
      "fee-already-asked-for",
    ],
    [
      "another, when the first is paid",
      [...asked, excessiveFee("2026-06-03"), feePaid("2026-06-04")],
      {},
      excessiveFee("2026-06-05"),
    ],
    ["of a closed case", [...asked, withdrawn("2026-06-03")], {}, "case-closed"],
    ["before receipt", [received("2026-06-06")], {}, "before-receipt"],
  ])("%s", (_, history, change, expected) =>
    expect(outcome(decideNotifyFee(history, { ...fee, ...change }))).toEqual(expected),
  );

  const owed = [...asked, excessiveFee("2026-06-05")];
  test.each<[string, EffectiveHistory, "paid" | "waived" | "declined", unknown]>([
    ["paid", owed, "paid", feePaid("2026-06-10")],
    ["paid on the day it was asked for", [...asked, excessiveFee("2026-06-10")], "paid", feePaid("2026-06-10")],
    ["waived", owed, "waived", feeWaived("2026-06-10")],
    ["declined", owed, "declined", feeDeclined("2026-06-10")],
    ["declined, then paid", [...owed, feeDeclined("2026-06-08")], "paid", feePaid("2026-06-10")],
    ["not asked for", asked, "paid", "no-fee-asked-for"],
    ["paid already", [...owed, feePaid("2026-06-08")], "paid", "no-fee-asked-for"],
    ["before it was asked for", [...asked, excessiveFee("2026-06-15")], "paid", "before-its-question"],
    ["before receipt", [received("2026-06-11")], "paid", "before-receipt"],
  ])("settled: %s", (_, history, how, expected) =>
    expect(outcome(decideSettleFee(history, { how, on: "2026-06-10", today }))).toEqual(expected),
  );

  test("every fee with how it ended", () => {
    expect(feesOf([...owed, feeDeclined("2026-06-08"), feePaid("2026-06-10"), excessiveFee("2026-06-11")])).toEqual([
      {
        basis: "manifestly-excessive",
        amountPence: 1500,
        notifiedOn: "2026-06-05",
        settledOn: "2026-06-10",
        settled: "paid",
      },
      { basis: "manifestly-excessive", amountPence: 1500, notifiedOn: "2026-06-11", settledOn: null, settled: null },
    ]);
  });
});

describe("ending a request", () => {
  const noteFound = fact({ type: "patients-note-sought", on: "2026-06-09", found: true });
  const refusal = {
    codes: ["NOT-HELD" as const],
    role: "officer" as const,
    on: "2026-06-10" as const,
    today: "2026-06-20" as const,
  };

  test.each<[string, EffectiveHistory, object, unknown]>([
    ["nothing is held", asked, {}, { type: "refused", on: "2026-06-10", codes: ["NOT-HELD"] }],
    ["no reason", asked, { codes: [] }, "no-reason-given"],
    ["a reason that is for parts of pages", asked, { codes: ["TP-PERSON"] }, "reason-is-not-for-this-request"],
    ["a reason that is for the dead", asked, { codes: ["NOT-HELD", "D-NOTE"] }, "reason-is-not-for-this-request"],
    [
      "the patient's note, for the dead",
      [...dead, noteFound],
      { codes: ["D-NOTE"] },
      { type: "refused", on: "2026-06-10", codes: ["D-NOTE"] },
    ],
    [
      "the patient's note, once somebody has applied for the dead",
      [...asked, patientDied("2026-06-03"), switchedToDeceased("2026-06-05"), noteFound],
      { codes: ["D-NOTE"] },
      { type: "refused", on: "2026-06-10", codes: ["D-NOTE"] },
    ],
    ["excessive, by an officer", asked, { codes: ["MANIFESTLY-EXCESSIVE"] }, "needs-a-manager"],
    ["unfounded, by an officer", asked, { codes: ["MANIFESTLY-UNFOUNDED"] }, "needs-a-manager"],
    [
      "unfounded, by a manager",
      asked,
      { codes: ["MANIFESTLY-UNFOUNDED"], role: "manager" },
      { type: "refused", on: "2026-06-10", codes: ["MANIFESTLY-UNFOUNDED"] },
    ],
    [
      "excessive, by a manager",
      asked,
      { codes: ["MANIFESTLY-EXCESSIVE"], role: "manager" },
      { type: "refused", on: "2026-06-10", codes: ["MANIFESTLY-EXCESSIVE"] },
    ],
    ["an internal hold is no reason", asked, { codes: ["HP-OPINION-PENDING"] }, "reason-is-not-for-this-request"],
    ["closed already", closed, {}, "cannot-be-refused-now"],
    ["tomorrow", asked, { on: "2026-06-21" }, "date-in-the-future"],
  ])("refusing: %s", (_, history, change, expected) =>
    expect(outcome(decideRefuse(history, { ...refusal, ...change }))).toEqual(expected),
  );

  test("withdrawing", () => {
    expect(outcome(decideWithdraw(asked, { role: "officer", on: "2026-06-10", today }))).toEqual(
      withdrawn("2026-06-10"),
    );
    expect(outcome(decideWithdraw(closed, { role: "officer", on: "2026-06-17", today }))).toBe("case-closed");
    expect(outcome(decideWithdraw(asked, { role: "officer", on: "2026-06-21", today }))).toBe("date-in-the-future");
  });

  const waiting = [...asked, identityRequested("2026-06-02")];
  const warned = (on: CalendarDay): Effective => fact({ type: "closing-warned", on });

  test.each<[string, EffectiveHistory, CalendarDay, unknown]>([
    ["76 days after it was asked for", waiting, "2026-08-17", warned("2026-08-17")],
    ["a day too early", waiting, "2026-08-16", "too-early-to-warn"],
    ["twice", [...waiting, warned("2026-08-17")], "2026-08-18", "already-warned"],
    [
      "again, of a question asked since",
      [...waiting, warned("2026-08-17"), identityConfirmed("2026-08-20"), authorityRequested("2026-08-20")],
      "2026-11-04",
      warned("2026-11-04"),
    ],
    ["when nothing is awaited", asked, "2026-08-31", "nothing-outstanding"],
    ["of a closed case", closed, "2026-08-31", "case-closed"],
  ])("warning that it is closed: %s", (_, history, day, expected) =>
    expect(outcome(decideWarnOfClosing(history, { today: day }))).toEqual(expected),
  );

  test.each<[string, EffectiveHistory, CalendarDay, unknown]>([
    [
      "after 90 days and a warning",
      [...waiting, warned("2026-08-17")],
      "2026-08-31",
      { type: "closed-incomplete", on: "2026-08-31" },
    ],
    ["a day too early", [...waiting, warned("2026-08-16")], "2026-08-30", "still-time-to-answer"],
    ["without a warning", waiting, "2026-08-31", "not-warned"],
    ["warned a day too lately", [...waiting, warned("2026-08-18")], "2026-08-31", "warned-too-recently"],
    [
      "warned of another question, before this one was asked",
      [...asked, warned("2026-06-01"), identityRequested("2026-06-02")],
      "2026-08-31",
      "not-warned",
    ],
    ["when nothing is awaited", [...asked, warned("2026-08-01")], "2026-08-31", "nothing-outstanding"],
    [
      "when it came",
      [...waiting, identityConfirmed("2026-06-09"), warned("2026-08-01")],
      "2026-08-31",
      "nothing-outstanding",
    ],
    [
      "the oldest question counts",
      [...waiting, warned("2026-08-17"), clarificationRequested("2026-08-20")],
      "2026-08-31",
      { type: "closed-incomplete", on: "2026-08-31" },
    ],
    ["closed already", closed, "2026-08-31", "case-closed"],
  ])("closing as incomplete: %s", (_, history, day, expected) =>
    expect(outcome(decideCloseIncomplete(history, { today: day }))).toEqual(expected),
  );

  test("redirecting what is not ours", () => {
    expect(outcome(decideRedirect(asked, { to: "police", today }))).toEqual({
      type: "redirected",
      on: today,
      to: "police",
    });
    expect(outcome(decideRedirect(closed, { to: "police", today }))).toBe("case-closed");
  });

  test("opening again", () => {
    expect(outcome(decideReopen(closed, { today }))).toEqual(reopened(today));
    expect(outcome(decideReopen(asked, { today }))).toBe("not-closed");
  });
});

describe("corrections, erasures and objections", () => {
  const correction = [received("2026-06-01", "rectification"), identityConfirmed("2026-06-01")];

  test("the outcomes each may have", () => {
    expect(outcomesOf).toEqual({
      rectification: ["corrected", "note-added", "not-changed"],
      erasure: ["erased", "note-added", "not-changed"],
      objection: ["sharing-stopped", "note-added", "not-changed"],
    });
  });
  test.each<[string, EffectiveHistory, "corrected" | "erased" | "sharing-stopped" | "note-added", unknown]>([
    ["a correction made", correction, "corrected", { type: "request-decided", on: "2026-06-10", outcome: "corrected" }],
    [
      "an erasure",
      [received("2026-06-01", "erasure"), identityConfirmed("2026-06-01")],
      "erased",
      { type: "request-decided", on: "2026-06-10", outcome: "erased" },
    ],
    [
      "sharing stopped",
      [received("2026-06-01", "objection"), identityConfirmed("2026-06-01")],
      "sharing-stopped",
      { type: "request-decided", on: "2026-06-10", outcome: "sharing-stopped" },
    ],
    ["a correction does not end in erasure", correction, "erased", "not-such-a-request"],
    ["an access request does not end so", asked, "corrected", "not-such-a-request"],
    [
      "not before identity is confirmed",
      [received("2026-06-01", "rectification")],
      "corrected",
      "identity-not-confirmed",
    ],
    [
      "not twice",
      [...correction, fact({ type: "request-decided", on: "2026-06-09", outcome: "corrected" })],
      "note-added",
      "case-closed",
    ],
    ["not before receipt", [received("2026-06-11", "rectification")], "corrected", "before-receipt"],
  ])("%s", (_, history, how, expected) =>
    expect(outcome(decideOutcome(history, { outcome: how, on: "2026-06-10", today, bornOn: null }))).toEqual(expected),
  );
});

describe("a patient who dies meanwhile", () => {
  test.each<[string, EffectiveHistory, unknown]>([
    ["recorded", asked, patientDied("2026-06-10")],
    ["recorded already", [...asked, patientDied("2026-06-09")], "already-recorded"],
    ["was dead all along", dead, "already-for-the-dead"],
    ["the case is closed", closed, "case-closed"],
    ["before receipt", [received("2026-06-11")], "before-receipt"],
  ])("%s", (_, history, expected) =>
    expect(outcome(decidePatientDied(history, { on: "2026-06-10", today }))).toEqual(expected),
  );

  const died = [...asked, patientDied("2026-06-05")];
  test.each<[string, EffectiveHistory, "pr" | "patient" | "relative-deceased", unknown]>([
    ["somebody applies under the Act", died, "pr", switchedToDeceased("2026-06-10")],
    [
      "a relative without a role, to be answered at discretion",
      died,
      "relative-deceased",
      { ...switchedToDeceased("2026-06-10"), requester: "relative-deceased" },
    ],
    ["the living cannot", died, "patient", "requester-is-for-the-living"],
    ["the death is not recorded", asked, "pr", "death-not-recorded"],
    ["it was switched already", [...died, switchedToDeceased("2026-06-09")], "pr", "already-for-the-dead"],
    [
      "a correction goes on under section 6",
      [received("2026-06-01", "rectification"), patientDied("2026-06-05")],
      "pr",
      switchedToDeceased("2026-06-10"),
    ],
    [
      "an erasure does not: the Act knows none",
      [received("2026-06-01", "erasure"), patientDied("2026-06-05")],
      "pr",
      "not-an-access-request",
    ],
    ["a release copy waits", [...awaitingApproval(), patientDied("2026-06-13")], "pr", "return-it-to-redaction-first"],
    ["before receipt", [received("2026-06-11"), patientDied("2026-06-12")], "pr", "before-receipt"],
  ])("%s", (_, history, requester, expected) =>
    expect(outcome(decideSwitchToDeceased(history, { requester, on: "2026-06-10", today }))).toEqual(expected),
  );

  test("what was shown for the living patient does not count for the one who applies now", () => {
    const history = [
      received("2026-06-01"),
      identityConfirmed("2026-06-01"),
      recordsAdded("2026-06-02"),
      patientDied("2026-06-05"),
      switchedToDeceased("2026-06-10"),
    ];
    expect(identityProblem(history)).toBe("identity-not-confirmed");
    expect(authorityProblem(history)).toBe("authority-not-confirmed");
    expect(stateOf(history)).toBe("redaction");
    const shown = [
      ...history,
      identityRequested("2026-06-11"),
      authorityRequested("2026-06-11"),
      identityConfirmed("2026-06-12"),
      authorityConfirmed("2026-06-13"),
    ];
    expect([identityProblem(shown), authorityProblem(shown)]).toEqual([null, null]);
    expect(outcome(decideRequestIdentity(history, { doubt: "nothing-to-compare", on: "2026-06-11", today }))).toEqual(
      fact({ type: "identity-requested", on: "2026-06-11", doubt: "nothing-to-compare" }),
    );
  });
});

describe("complaints", () => {
  test.each<[string, EffectiveHistory, unknown]>([
    ["about a closed case", closed, complaintReceived("2026-06-18")],
    ["about an open one", asked, complaintReceived("2026-06-18")],
    ["one is open already", [...asked, complaintReceived("2026-06-17")], "complaint-already-open"],
    [
      "another, when the first is answered",
      [...closed, complaintReceived("2026-06-17"), complaintAnswered("2026-06-18")],
      complaintReceived("2026-06-18"),
    ],
    [
      "another, when the first was withdrawn",
      [...closed, complaintReceived("2026-06-17"), withdrawn("2026-06-18")],
      complaintReceived("2026-06-18"),
    ],
    ["before receipt", [received("2026-06-19")], "before-receipt"],
    ["a case that is a complaint is one already", [received("2026-06-01", "complaint")], "complaint-already-open"],
  ])("taken: %s", (_, history, expected) =>
    expect(outcome(decideTakeComplaint(history, { on: "2026-06-18", today }))).toEqual(expected),
  );

  const open = [...closed, complaintReceived("2026-06-17")];
  test("acknowledged once, not before it came", () => {
    expect(outcome(decideAcknowledgeComplaint(open, { on: "2026-06-18", today }))).toEqual(
      complaintAcknowledged("2026-06-18"),
    );
    expect(outcome(decideAcknowledgeComplaint(open, { on: "2026-06-17", today }))).toEqual(
      complaintAcknowledged("2026-06-17"),
    );
    expect(outcome(decideAcknowledgeComplaint([...open, withdrawn("2026-06-18")], { on: "2026-06-18", today }))).toBe(
      "no-complaint",
    );
    expect(
      outcome(decideAcknowledgeComplaint([...open, complaintAcknowledged("2026-06-18")], { on: "2026-06-18", today })),
    ).toBe("already-acknowledged");
    expect(outcome(decideAcknowledgeComplaint(open, { on: "2026-06-16", today }))).toBe("before-the-complaint");
    expect(outcome(decideAcknowledgeComplaint(closed, { on: "2026-06-18", today }))).toBe("no-complaint");
    expect(outcome(decideAcknowledgeComplaint(open, { on: "2026-06-21", today }))).toBe("date-in-the-future");
  });

  test("answered once, acknowledged or not", () => {
    const answer = {
      outcome: "upheld" as const,
      by: "manager-1",
      on: "2026-06-18" as const,
      today: "2026-06-20" as const,
    };
    expect(outcome(decideAnswerComplaint(open, answer))).toEqual(complaintAnswered("2026-06-18"));
    expect(outcome(decideAnswerComplaint(open, { ...answer, on: "2026-06-17" }))).toEqual(
      complaintAnswered("2026-06-17"),
    );
    expect(outcome(decideAnswerComplaint([...open, complaintAcknowledged("2026-06-18")], answer))).toEqual(
      complaintAnswered("2026-06-18"),
    );
    expect(outcome(decideAnswerComplaint([...open, complaintAnswered("2026-06-18")], answer))).toBe("no-complaint");
    expect(outcome(decideAnswerComplaint(open, { ...answer, on: "2026-06-16" }))).toBe("before-the-complaint");
    expect(outcome(decideAnswerComplaint(open, { ...answer, on: "2026-06-21" }))).toBe("date-in-the-future");
  });

  test("the one that is open", () => {
    expect(complaintIn(open)).toEqual({ receivedOn: "2026-06-17", isAcknowledged: false });
    expect(complaintIn([received("2026-06-01", "complaint"), complaintAcknowledged("2026-06-02")])).toEqual({
      receivedOn: "2026-06-01",
      isAcknowledged: true,
    });
    expect(complaintIn([...open, complaintAnswered("2026-06-18")])).toBeNull();
    expect(complaintIn([...asked, complaintReceived("2026-06-17"), complaintAnswered("2026-06-18")])).toBeNull();
    expect(complaintIn([received("2026-06-01", "complaint"), withdrawn("2026-06-02")])).toBeNull();
    expect(complaintIn([...asked, complaintReceived("2026-06-02"), withdrawn("2026-06-03")])).toEqual({
      receivedOn: "2026-06-02",
      isAcknowledged: false,
    });
    expect(complaintIn(asked)).toBeNull();
  });
});

describe("the opinion", () => {
  const opinion = {
    outcome: "no-serious-harm" as const,
    professional: "clinician-1",
    role: "clinician" as const,
    today: "2026-06-20" as const,
    notOpened: [],
  };
  test.each<[string, EffectiveHistory, object, unknown]>([
    [
      "given today",
      asked,
      {},
      { type: "opinion-recorded", on: today, outcome: "no-serious-harm", professional: "clinician-1" },
    ],
    [
      "given earlier",
      asked,
      { on: "2026-06-10" },
      { type: "opinion-recorded", on: "2026-06-10", outcome: "no-serious-harm", professional: "clinician-1" },
    ],
    ["by an officer", asked, { role: "officer" }, "not-a-health-professional"],
    ["before the request came", asked, { on: "2026-05-31" }, "before-receipt"],
    ["on a closed case", closed, {}, "case-takes-no-opinion"],
    [
      "once approved, before it leaves",
      [...awaitingApproval(), approved("2026-06-15")],
      {},
      { type: "opinion-recorded", on: today, outcome: "no-serious-harm", professional: "clinician-1" },
    ],
  ])("%s", (_, history, change, expected) =>
    expect(outcome(decideRecordOpinion(history, { ...opinion, ...change }))).toEqual(expected),
  );

  test("is asked for", () => {
    expect(outcome(decideRequestOpinion(asked, { of: "clinician-1", today }))).toEqual({
      type: "opinion-requested",
      on: today,
      of: "clinician-1",
    });
    expect(outcome(decideRequestOpinion(closed, { of: "clinician-1", today }))).toBe("case-takes-no-opinion");
  });
});

test.each<[string, RequestKind, AuthorityKey, string, string | null]>([
  ["the dead, with nothing of it", "rectification", "pr", "", "copy-not-given"],
  ["the dead, with its words", "rectification", "pr", "He never smoked.", null],
  ["the living, who are owed none", "rectification", "patient", "", null],
])("the copy of a correction: %s", (_, kind, requester, copy, because) => {
  const history = [
    received("2026-06-01", kind, requester),
    identityConfirmed("2026-06-02"),
    authorityConfirmed("2026-06-02"),
  ];
  const decision = decideOutcome(history, {
    outcome: "corrected",
    on: "2026-06-10",
    today: "2026-06-10",
    bornOn: null,
    recipientsTold: "nobody",
    copy,
  });
  expect(decision.ok ? null : decision.because).toBe(because);
});
