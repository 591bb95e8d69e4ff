/** The one thing to do next. */
import { expect, test } from "vitest";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { closedStates } from "~/domain/cases/case-state";
import { nextStep, type NextStep } from "~/domain/worklist/next-step";
import type { RecordFile, StandingOfCase } from "~/domain/worklist/standing-of-case";
import type { TaskStanding } from "~/domain/worklist/task-standings";
import { tasksOf } from "~/domain/worklist/tasks";
import {
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  clarificationRequested,
  closedIncomplete,
  complaintAcknowledged,
  complaintAnswered,
  complaintReceived,
  consultationAsked,
  copiesFee,
  disclosed,
  excessiveFee,
  fact,
  feeDeclined,
  feePaid,
  identityConfirmed,
  identityRequested,
  opinion,
  readyToDisclose,
  received,
  recordsAdded,
  redactionReturned,
  refusedOn,
  sealingBegun,
  sentAgain,
  withdrawn,
} from "../histories";
import { opinionRequested, ready, standing, work } from "./standing";

const late = consultationAsked("2026-06-04"); // by 11 June: a day ago
const inTime = consultationAsked("2026-06-10", { answerBy: "2026-06-20" });
const stopped: RecordFile = { ...ready, state: "stopped" };
const sent = [...readyToDisclose(), disclosed("2026-06-16")];
const passwordGiven: Effective = fact({ type: "password-given", on: "2026-06-17", by: "telephone" });
const handedOver = (as: "paper" | "disc") => [
  ...readyToDisclose(),
  fact({ type: "disclosed", on: "2026-06-16", releaseId: "release-1", delivery: "post", pages: 60, as }),
];
const redirected: Effective = fact({ type: "redirected", on: "2026-06-05", to: "police" });
const decided: Effective = fact({ type: "request-decided", on: "2026-06-05", outcome: "erased" });
const erasure = [received("2026-06-01", "erasure"), identityConfirmed("2026-06-02")];
const noteFound: Effective = fact({ type: "patients-note-sought", on: "2026-06-03", found: true });
const wished = [
  received("2026-06-01", "deceased-access", "pr"),
  identityConfirmed("2026-06-02"),
  authorityConfirmed("2026-06-02"),
  noteFound,
];
const ofChild = [received("2026-06-01", "access", "parent-young")];
const notAgreed: Effective = fact({
  type: "child-assessed",
  on: "2026-06-02",
  asker: "parent",
  isGrown: false,
  understands: true,
  assessedBy: "officer",
  childConsents: false,
  hasParentalResponsibility: true,
  isBarredByOrder: false,
});
const looked = [ready].map((record) => ({ ...record, markCount: 1 }));

test.each<[string, NextStep, EffectiveHistory, RecordFile[]?]>([
  ["a note of the patient’s that no access be given: the request is refused", "refuse-for-patients-note", wished],
  [
    "it is refused before anything else that the requester owes",
    "refuse-for-patients-note",
    [...wished, fact({ type: "information-requested", on: "2026-06-04" })],
  ],
  [
    "a child who understands has not agreed: the request is refused",
    "refuse-for-the-child",
    [...ofChild, identityConfirmed("2026-06-02"), notAgreed],
  ],
  ["what left sealed still needs its password", "give-password", sent],
  ["a case that was closed says how", "disclosed", [...sent, passwordGiven]],
  ["paper that was handed over has no password", "disclosed", handedOver("paper")],
  ["a disc has one, which is owed", "give-password", handedOver("disc")],
  ["and none is reminded of what it waited for", "withdrawn", [...work, late, withdrawn("2026-06-08")], [stopped]],
  ["refused", "refused", [received("2026-06-01"), refusedOn("2026-06-05")]],
  ["passed on", "redirected", [received("2026-06-01"), redirected]],
  ["decided", "decided", [...erasure, decided]],
  ["closed", "closed-incomplete", [received("2026-06-01"), closedIncomplete("2026-06-05")]],
  [
    "a complaint that was upheld: something may have been promised",
    "complaint-upheld",
    [...sent, passwordGiven, complaintReceived("2026-06-20"), complaintAnswered("2026-06-22")],
  ],
  [
    "a complaint that was answered leaves the password owed that nobody gave",
    "give-password",
    [...sent, complaintReceived("2026-06-20"), complaintAnswered("2026-06-22")],
  ],
  [
    "sealed again, for a lost password",
    "send-again",
    [...sent, passwordGiven, sealingBegun("2026-06-20", { isAgain: true })],
  ],
  [
    "sent again: the new password is owed",
    "give-password",
    [...sent, passwordGiven, sealingBegun("2026-06-20", { isAgain: true }), sentAgain("2026-06-20")],
  ],
  [
    "a complaint that was not upheld",
    "complaint-closed",
    [
      ...sent,
      passwordGiven,
      complaintReceived("2026-06-20"),
      fact({ type: "complaint-answered", on: "2026-06-22", outcome: "not-upheld" }),
    ],
  ],
  [
    "of a withdrawn request only the complaint is left",
    "acknowledge-complaint",
    [received("2026-06-01"), withdrawn("2026-06-05"), complaintReceived("2026-06-20")],
    [],
  ],
  [
    "a paused clock waits for the requester alone",
    "await-clarification",
    [...work, late, clarificationRequested("2026-06-08")],
  ],
  ["a release copy is looked at by the second person", "approve-release-copy", awaitingApproval([late]), [stopped]],
  [
    "who cannot approve it before the opinion",
    "obtain-opinion",
    awaitingApproval().filter(({ type }) => type !== "opinion-recorded"),
  ],
  [
    "nor before what was asked for has come",
    "await-before-approval",
    [...awaitingApproval().filter(({ type }) => type !== "opinion-recorded"), opinionRequested("2026-06-11")],
  ],
  ["a late answer comes before a stopped file", "chase-answer", [...work, late], [stopped]],
  ["a stopped file comes before turning pages", "see-to-stopped-file", [...work, inTime], [ready, stopped]],
  ["an answer that has time stops nobody", "decide-pages", [...work, inTime]],
  ["who asks comes first", "confirm-identity", [received("2026-06-01", "access", "deputy")], []],
  [
    "then whether they may",
    "confirm-authority",
    [received("2026-06-01", "access", "deputy"), identityConfirmed("2026-06-02")],
    [],
  ],
  ["then the records", "add-records", [received("2026-06-01"), identityConfirmed("2026-06-02")], []],
  ["and while they are made ready, those", "add-records", work, [{ ...ready, state: "preparing" }]],
  ["then their pages", "decide-pages", work],
  ["and what was begun is gone on with", "decide-pages", [...work, opinionRequested("2026-06-04")], looked],
  [
    "a copy that was sent back is gone through again",
    "decide-pages",
    [...awaitingApproval(), redactionReturned("2026-06-12")],
  ],
  ["the approved copy is sent", "send-records", readyToDisclose()],
  ["a request is decided", "decide-request", erasure, []],
  ["a complaint is acknowledged", "acknowledge-complaint", [received("2026-06-01", "complaint")], []],
  ["then answered", "answer-complaint", [received("2026-06-01", "complaint"), complaintAcknowledged("2026-06-02")], []],
])("%s: %s", (_, step, history, records) =>
  expect(nextStep(standing(history, records))).toEqual({ step, waitingFor: [] }),
);

test("a number that may be the patient's is asked about before the pages that carry it", () => {
  const flagged: RecordFile = { ...ready, unresolved: 6 };
  expect(nextStep({ ...standing(work, [flagged]), numbersAsked: 1 }).step).toBe("say-whose-number");
  expect(nextStep({ ...standing(work, [flagged, stopped]), numbersAsked: 1 }).step).toBe("see-to-stopped-file");
});

test("while pages are read again, nothing that was found on them is asked about", () => {
  const pages = { undecided: 9, openPoints: 0, toWeigh: 0, harm: null, isBeingReadAgain: true };
  const kase = { ...standing(work, [{ ...ready, unresolved: 6 }]), numbersAsked: 1, pages };
  expect(nextStep(kase).step).toBe("await-reading-again");
});

test.each<[StandingOfCase["copy"], TaskStanding["is"], EffectiveHistory, NextStep]>([
  ["being-made", "copy-being-made", [...work, opinion("2026-06-10")], "make-release-copy"],
  ["not-made", "copy-not-made", [...work, opinion("2026-06-10")], "make-release-copy"],
  ["being-sent", "copy-being-sent", readyToDisclose(), "send-records"],
  ["to-hand-over", "copy-to-hand-over", readyToDisclose(), "send-records"],
])("a release copy that is %s: %s", (copy, is, history, step) => {
  const kase: StandingOfCase = {
    ...standing(history),
    copy,
    pages: { undecided: 0, openPoints: 0, toWeigh: 0, harm: null, isBeingReadAgain: false },
  };
  expect(nextStep(kase).step).toBe(step);
  expect(tasksOf(kase).find(({ name }) => name === step)?.standing.is).toBe(is);
});

test("what was asked for is not asked for again: work goes on meanwhile, and says what we wait for", () => {
  expect(nextStep(standing([received("2026-06-01"), identityRequested("2026-06-02")], []))).toEqual({
    step: "add-records",
    waitingFor: ["identity"],
  });
  const asked = [
    received("2026-06-01", "access", "deputy"),
    identityRequested("2026-06-02"),
    authorityRequested("2026-06-02"),
  ];
  expect(nextStep(standing(asked, []))).toEqual({ step: "add-records", waitingFor: ["identity", "authority"] });
  expect(nextStep(standing([...asked, recordsAdded("2026-06-03")]))).toEqual({
    step: "decide-pages",
    waitingFor: ["identity", "authority"],
  });
});

test("an executor asked too late to hold the clock is waited for like everybody else", () =>
  expect(nextStep(standing([received("2026-05-01", "deceased-access"), identityRequested("2026-06-02")], []))).toEqual({
    step: "confirm-authority",
    waitingFor: ["identity"],
  }));

test("a task that cannot start yet is nobody's next step", () =>
  expect(nextStep(standing([received("2026-06-01", "erasure"), identityRequested("2026-06-02")], []))).toEqual({
    step: "await-requester",
    waitingFor: ["identity"],
  }));

/** Only the columns of a case and its records, as a list reads them. */
const withoutTasks = (change: Partial<StandingOfCase>): StandingOfCase => ({
  ...standing([received("2026-06-01", "complaint"), complaintAnswered("2026-06-02")], []),
  state: "complaint-open",
  clock: "running",
  waitingFor: [],
  ...change,
});

test("a fee that was declined is not waited for: it is waived, or the request refused", () => {
  const asked = [...work, excessiveFee("2026-06-05")];
  expect(nextStep(standing(asked)).waitingFor).toEqual(["fee"]);
  const declined = standing([...asked, feeDeclined("2026-06-08")]);
  expect(nextStep(declined)).toEqual({ step: "settle-declined-fee", waitingFor: [] });
  expect(nextStep(standing([...asked, feeDeclined("2026-06-08"), feePaid("2026-06-09")])).step).not.toBe(
    "settle-declined-fee",
  );
  const copies = standing([...work, copiesFee("2026-06-05"), feeDeclined("2026-06-08")]);
  expect(nextStep(copies).step).not.toBe("settle-declined-fee");
});

test("where there is no task left, it waits for the requester, or for nobody", () => {
  expect(nextStep(withoutTasks({ waitingFor: ["fee"] }))).toEqual({ step: "await-requester", waitingFor: ["fee"] });
  expect(nextStep(withoutTasks({}))).toEqual({ step: "nothing", waitingFor: [] });
});

test("however a case is closed, that is its next step", () =>
  expect(closedStates.map((state) => nextStep({ ...standing(work), state }).step)).toEqual(closedStates));

test("an opinion that was asked for is no officer's next step; one that grew old is", () => {
  const copyMade = (more: EffectiveHistory) => standing([...work, ...more], looked);
  const steps = (kase: StandingOfCase) => nextStep({ ...kase, state: "ready-to-disclose" }).step;
  expect(steps(copyMade([]))).toBe("obtain-opinion");
  expect(steps(copyMade([opinionRequested("2026-06-04")]))).toBe("send-records");
  expect(steps({ ...copyMade([opinion("2026-06-10")]), today: "2027-03-01" })).toBe("obtain-opinion");
});

test.each<[string, EffectiveHistory]>([
  [
    "not before it is settled who asks: the reason is told to nobody else",
    [
      received("2026-06-01", "deceased-access", "pr"),
      identityRequested("2026-06-01"),
      authorityRequested("2026-06-01"),
      noteFound,
      recordsAdded("2026-06-03"),
    ],
  ],
  [
    "not while the child’s consent that was asked for may come",
    [...ofChild, identityConfirmed("2026-06-02"), notAgreed, authorityRequested("2026-06-03")],
  ],
])("%s", (_, history) =>
  expect(nextStep(standing(history, [ready]))).toMatchObject({
    step: "await-requester",
    waitingFor: expect.arrayContaining(["authority"]) as unknown,
  }),
);
