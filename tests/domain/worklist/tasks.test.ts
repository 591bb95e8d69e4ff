/** What a case needs, in order, and where each task of it stands. */
import { describe, expect, test } from "vitest";
import { closedStates } from "~/domain/cases/case-state";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter, type Effective, type EffectiveHistory } from "~/domain/cases/effective-history";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { standingOf, type RecordFile, type StandingOfCase } from "~/domain/worklist/standing-of-case";
import type { TaskStanding, TaskStatus } from "~/domain/worklist/task-standings";
import { tasksOf, type TaskName } from "~/domain/worklist/tasks";
import {
  fact,
  approved,
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
  dateCorrected,
  disclosed,
  identityConfirmed,
  identityRequested,
  opinion,
  patientDied,
  readyToDisclose,
  received,
  recordsAdded,
  recordsRemoved,
  refusedOn,
  reopened,
  switchedToDeceased,
  withdrawn,
} from "../histories";
import { opinionDeclined, opinionOf, opinionRequested, ready, standing, work } from "./standing";

const atWork: RequestKind[] = ["access", "deceased-access", "rectification", "erasure", "objection", "complaint"];
const who = ["confirm-identity", "confirm-authority"];
const road = [...who, "add-records", "decide-pages", "obtain-opinion", "make-release-copy", "send-records"];
const roadOfTheDead = [...who, "add-records", "seek-patients-note", ...road.slice(3)];
const complaint = ["acknowledge-complaint", "answer-complaint"];

describe("what is needed, in the order an officer sees to it", () => {
  const namesIn = (history: EffectiveHistory) => tasksOf(standing(history)).map(({ name }) => name);

  test.each([
    ["access", road],
    ["deceased-access", roadOfTheDead],
    ["rectification", [...who, "decide-request"]],
    ["erasure", [...who, "decide-request"]],
    ["objection", [...who, "decide-request"]],
    ["complaint", complaint],
  ] as const)("for %s", (kind, names) => expect(namesIn([received("2026-06-01", kind)])).toEqual(names));

  test("every kind of request needs something", () =>
    expect(atWork.filter((kind) => namesIn([received("2026-06-01", kind)]).length === 0)).toEqual([]));

  test("a complaint about a request adds its own, until it is answered", () => {
    const complained = [...readyToDisclose(), disclosed("2026-06-16"), complaintReceived("2026-06-20")];
    expect(namesIn(complained)).toEqual([...road, ...complaint]);
    expect(namesIn([...complained, complaintAnswered("2026-06-25")])).toEqual(road);
  });

  test("a patient who has died has the road of the dead, once somebody applies", () =>
    expect(namesIn([received("2026-06-01", "access"), switchedToDeceased("2026-06-08")])).toEqual(roadOfTheDead));

  test.each(["police", "court", "insurer-employer"] as const)("the %s is passed on, and that is all", (requester) =>
    expect(namesIn([received("2026-06-01", "access", requester)])).toEqual(["pass-on"]),
  );
});

type Row = [string, StandingOfCase, TaskStatus, TaskStanding];
const stands = (task: TaskName) => (_: string, kase: StandingOfCase, status: TaskStatus, expected: TaskStanding) =>
  expect(tasksOf(kase).find(({ name }) => name === task)).toEqual({ name: task, status, standing: expected });

const by = (requester: Parameters<typeof received>[2], ...more: CaseEventBody[]) =>
  standing(historyAfter([received("2026-06-01", "access", requester)], more));

describe("who asks", () => {
  test.each<Row>([
    ["nobody has looked", by("patient"), "to-do", { is: "not-begun" }],
    [
      "it was asked for, and asked for again",
      by("patient", identityRequested("2026-06-02"), identityRequested("2026-06-09")),
      "in-progress",
      { is: "proof-asked-for", on: "2026-06-09" },
    ],
    [
      "it was shown",
      by("patient", identityRequested("2026-06-02"), identityConfirmed("2026-06-04")),
      "done",
      { is: "identity-confirmed", evidence: ["passport"], on: "2026-06-04" },
    ],
    [
      "the day it was shown was wrong",
      by("patient", identityConfirmed("2026-06-04"), dateCorrected("2026-06-08", 2, "2026-06-04", "2026-06-03")),
      "done",
      { is: "identity-confirmed", evidence: ["passport"], on: "2026-06-03" },
    ],
    [
      "it was shown, and asked for again since",
      by("patient", identityConfirmed("2026-06-04"), identityRequested("2026-06-08")),
      "in-progress",
      { is: "proof-asked-for", on: "2026-06-08" },
    ],
    ["a firm's letter says it", by("solicitor"), "done", { is: "documents-say-who-asks" }],
    [
      "a firm was asked all the same",
      by("solicitor", identityRequested("2026-06-02")),
      "in-progress",
      { is: "proof-asked-for", on: "2026-06-02" },
    ],
    [
      "what a living patient had shown says nothing of who applies for the dead",
      by("patient", identityConfirmed("2026-06-04"), patientDied("2026-06-05"), switchedToDeceased("2026-06-08")),
      "to-do",
      { is: "not-begun" },
    ],
  ])("%s", stands("confirm-identity"));
});

describe("whether they may", () => {
  const child = (...more: EffectiveHistory) =>
    standing([received("2026-06-01", "access", "parent-young"), ...more], [ready], { bornOn: "2019-06-20" });
  const assessed: Effective = fact({
    type: "child-assessed",
    on: "2026-06-02",
    asker: "parent",
    understands: false,
    assessedBy: "officer",
    isGrown: false,
    childConsents: false,
    hasParentalResponsibility: true,
    isBarredByOrder: false,
  });

  test.each<Row>([
    ["the patient asks", by("patient"), "done", { is: "no-authority-needed", requester: "patient" }],
    ["nobody has looked", by("deputy"), "to-do", { is: "not-begun" }],
    [
      "it was asked for, and asked for again",
      by("deputy", authorityRequested("2026-06-03"), authorityRequested("2026-06-10")),
      "in-progress",
      { is: "proof-asked-for", on: "2026-06-10" },
    ],
    [
      "it was accepted",
      by("deputy", authorityRequested("2026-06-03"), authorityConfirmed("2026-06-05")),
      "done",
      { is: "authority-accepted", on: "2026-06-05" },
    ],
    ["a child is assessed first", child(), "to-do", { is: "child-not-assessed" }],
    [
      "an assessment that forbids it",
      child({ ...assessed, hasParentalResponsibility: false }),
      "to-do",
      { is: "child-may-not-be-asked-for" },
    ],
    [
      "a child who has grown since",
      standing([received("2026-06-01", "access", "parent-young"), assessed], [ready], {
        bornOn: "2008-06-10",
      }),
      "to-do",
      { is: "child-grew-up" },
    ],
    ["a child that was assessed, whose parent has still to show it", child(assessed), "to-do", { is: "not-begun" }],
  ])("%s", stands("confirm-authority"));
});

const files = (...states: RecordFile["state"][]): RecordFile[] => states.map((state) => ({ ...ready, state }));
const with_ = (records: RecordFile[], history: EffectiveHistory = work) => standing(history, records);

describe("the records", () => {
  test.each<Row>([
    ["none were added", standing([received("2026-06-01")], []), "to-do", { is: "not-begun" }],
    ["all were taken out", standing([...work, recordsRemoved("2026-06-04")], []), "to-do", { is: "not-begun" }],
    ["one waits", with_(files("stopped", "waiting")), "in-progress", { is: "files-being-prepared" }],
    ["one is being prepared", with_(files("ready", "preparing")), "in-progress", { is: "files-being-prepared" }],
    [
      "two were stopped",
      with_(files("refused", "stopped", "stopped")),
      "in-progress",
      { is: "files-stopped", files: 2 },
    ],
    ["one could not be prepared", with_(files("ready", "refused")), "in-progress", { is: "files-refused", files: 1 }],
    ["all are ready", with_(files("ready", "ready")), "done", { is: "files-ready", files: 2 }],
  ])("%s", stands("add-records"));

  test("evidence of identity is no record", () => {
    const kase = standingOf({
      ...standing(work),
      clock: { state: "running", waitingFor: [] },
      documents: [
        { ...ready, kind: "records" },
        { ...ready, kind: "identity-evidence" },
      ],
    });
    stands("add-records")("", kase, "done", { is: "files-ready", files: 1 });
  });
});

describe("the pages", () => {
  const asked = consultationAsked("2026-06-04", { of: "clinician" }); // about pages 3-5, by 11 June
  const awaited = { is: "answer-awaited", of: "clinician", pages: [[3, 5]], by: "2026-06-11" } as const;

  test.each<Row>([
    ["no file is ready", with_(files("preparing")), "cannot-start-yet", { is: "no-pages-yet" }],
    ["nothing was marked", with_(files("ready")), "to-do", { is: "not-begun" }],
    ["something was marked", with_([ready, { ...ready, markCount: 1 }]), "in-progress", { is: "begun" }],
    [
      "things found on them, whoever was asked about others",
      with_(
        [
          { ...ready, unresolved: 2 },
          { ...ready, unresolved: 1 },
        ],
        [...work, asked],
      ),
      "in-progress",
      { is: "pages-unresolved", pages: 3 },
    ],
    [
      "an answer that is late",
      with_([{ ...ready, markCount: 1 }], [...work, asked]),
      "in-progress",
      { ...awaited, isLate: true },
    ],
    [
      "an answer wanted by today",
      standing([...work, asked], [ready], { today: "2026-06-11" }),
      "in-progress",
      { ...awaited, isLate: false },
    ],
    [
      "a release copy was made",
      standing(awaitingApproval(), [{ ...ready, unresolved: 1 }]),
      "done",
      { is: "finished" },
    ],
    ["it was approved", standing(readyToDisclose()), "done", { is: "finished" }],
    ["it was sent", standing([...readyToDisclose(), disclosed("2026-06-16")]), "done", { is: "finished" }],
  ])("%s", stands("decide-pages"));
});

describe("the opinion", () => {
  const gap = (because: "asked-for" | "added-since" | "not-covered", pages: number, wholeFiles = 0) => ({
    because,
    pages,
    files: wholeFiles,
  });
  const in2027 = { today: "2027-03-01" } as const;

  test.each<Row>([
    [
      "there are no records",
      standing([received("2026-06-01")], []),
      "cannot-start-yet",
      { is: "no-records-to-read-yet" },
    ],
    ["nobody was asked", standing(work), "to-do", { is: "not-begun" }],
    [
      "somebody was asked",
      standing([...work, opinionRequested("2026-06-04")]),
      "in-progress",
      { is: "opinion-asked-for", on: "2026-06-04", gaps: [] },
    ],
    [
      "whoever was asked said that it is not theirs to give",
      standing([...work, opinionRequested("2026-06-04"), opinionDeclined]),
      "to-do",
      { is: "opinion-declined", on: "2026-06-05" },
    ],
    [
      "and another was asked then",
      standing([...work, opinionRequested("2026-06-04"), opinionDeclined, opinionRequested("2026-06-11")]),
      "in-progress",
      { is: "opinion-asked-for", on: "2026-06-11", gaps: [] },
    ],
    [
      "they gave it of a part, and the rest is not theirs",
      standing([...work, opinionRequested("2026-06-04"), opinionOf([1, 6]), opinionDeclined]),
      "to-do",
      { is: "opinion-declined", on: "2026-06-05" },
    ],
    [
      "it was given about everything",
      standing([...work, opinion("2026-06-10")]),
      "done",
      { is: "opinion-given", on: "2026-06-10" },
    ],
    [
      "it covers less than was asked for",
      standing([...work, opinionRequested("2026-06-04"), opinionOf([1, 6])]),
      "to-do",
      { is: "opinion-does-not-cover", gaps: [gap("asked-for", 3)] },
    ],
    [
      "it covers what was asked for, which is not all",
      standing([...work, opinionRequested("2026-06-04", [[1, 6]]), opinionOf([1, 6])]),
      "to-do",
      { is: "opinion-does-not-cover", gaps: [gap("not-covered", 3)] },
    ],
    [
      "it covers less than was asked for, and a file was added after it",
      standing([...work, opinionRequested("2026-06-04"), opinionOf([1, 8]), recordsAdded("2026-06-11", "document-2")]),
      "to-do",
      { is: "opinion-does-not-cover", gaps: [gap("asked-for", 1), gap("added-since", 0, 1)] },
    ],
    [
      "it was asked for again since",
      standing([...work, opinionOf([1, 6]), opinionRequested("2026-06-11")]),
      "in-progress",
      { is: "opinion-asked-for", on: "2026-06-11", gaps: [gap("asked-for", 3)] },
    ],
    ["it has grown old", standing(awaitingApproval(), [ready], in2027), "to-do", { is: "opinion-stale" }],
    [
      "the records have left on it, however old it grows",
      standing([...readyToDisclose(), disclosed("2026-06-16")], [ready], in2027),
      "done",
      { is: "opinion-given", on: "2026-06-10" },
    ],
  ])("where %s", stands("obtain-opinion"));
});

const sent = [...readyToDisclose(), disclosed("2026-06-16")];

describe("the release copy", () => {
  test.each<Row>([
    ["there are no pages", with_(files("waiting")), "cannot-start-yet", { is: "pages-not-redacted-yet" }],
    ["there are pages", with_(files("ready")), "to-do", { is: "not-begun" }],
    ["it was made", standing(awaitingApproval()), "in-progress", { is: "with-second-person" }],
    ["it was approved", standing(readyToDisclose()), "done", { is: "finished" }],
    ["it was sent", standing(sent), "done", { is: "finished" }],
  ])("%s", stands("make-release-copy"));
});

describe("sending them", () => {
  test.each<Row>([
    ["before the second person", standing(awaitingApproval()), "cannot-start-yet", { is: "copy-not-approved-yet" }],
    ["after them", standing([...awaitingApproval(), approved("2026-06-15")]), "to-do", { is: "not-begun" }],
    ["sent", standing(sent), "done", { is: "finished" }],
    ["sent, and complained about", standing([...sent, complaintReceived("2026-06-20")]), "done", { is: "finished" }],
    [
      "sent, complained about and answered",
      standing([...sent, complaintReceived("2026-06-20"), complaintAnswered("2026-06-25")]),
      "done",
      { is: "finished" },
    ],
    [
      "complained about while it waits to be sent",
      standing([...readyToDisclose(), complaintReceived("2026-06-12")]),
      "to-do",
      { is: "not-begun" },
    ],
    [
      "sent, opened again, and withdrawn while a complaint is open: what left answered another",
      standing([...sent, reopened("2026-06-18"), complaintReceived("2026-06-20"), withdrawn("2026-06-22")]),
      "not-needed",
      { is: "no-longer-needed" },
    ],
  ])("%s", stands("send-records"));
});

describe("a request that is decided", () => {
  const decidedOn: Effective = fact({ type: "request-decided", on: "2026-06-09", outcome: "corrected" });
  const asked = [received("2026-06-01", "rectification"), identityConfirmed("2026-06-02")];
  test.each<Row>([
    [
      "nobody knows who asks",
      standing([received("2026-06-01", "rectification")], []),
      "cannot-start-yet",
      { is: "identity-not-confirmed-yet" },
    ],
    ["it is known", standing(asked, []), "to-do", { is: "not-begun" }],
    ["it is decided", standing([...asked, decidedOn], []), "done", { is: "request-decided", on: "2026-06-09" }],
    ["it was opened again", standing([...asked, decidedOn, reopened("2026-06-10")], []), "to-do", { is: "not-begun" }],
  ])("%s", stands("decide-request"));
});

describe("a request that ended", () => {
  const asked = [received("2026-06-01"), identityConfirmed("2026-06-02")];
  const restIsLeft = [
    ["confirm-identity", "done"],
    ["confirm-authority", "done"],
    ...road.slice(2).map((name) => [name, "not-needed"]),
  ];
  const statuses = (kase: StandingOfCase) => tasksOf(kase).map(({ name, status }) => [name, status]);

  test.each<[string, EffectiveHistory]>([
    ["refused", [...asked, refusedOn("2026-06-05")]],
    ["withdrawn", [...asked, withdrawn("2026-06-05")]],
    ["closed as incomplete", [...asked, closedIncomplete("2026-06-05")]],
  ])("asks for no more of what was left undone: %s", (_, history) =>
    expect(statuses(standing(history, []))).toEqual(restIsLeft),
  );

  test("nor while a complaint about it is open, and nothing was sent that was not", () =>
    expect(statuses(standing([...asked, withdrawn("2026-06-05"), complaintReceived("2026-06-20")], []))).toEqual([
      ...restIsLeft,
      ["acknowledge-complaint", "to-do"],
      ["answer-complaint", "to-do"],
    ]));

  test("a complaint while it is open leaves its tasks as they were", () =>
    expect(statuses(standing([...asked, complaintReceived("2026-06-05")], [])).slice(0, 3)).toEqual([
      ["confirm-identity", "done"],
      ["confirm-authority", "done"],
      ["add-records", "to-do"],
    ]));

  test("however it ended, nothing of it is to do", () => {
    for (const state of [...closedStates, "complaint-open"] as const)
      for (const kind of atWork.filter((each) => each !== "complaint"))
        for (const { status } of tasksOf({ ...standing([received("2026-06-01", kind)], []), state }))
          expect(["done", "not-needed"]).toContain(status);
  });
});

describe("a complaint", () => {
  const refusal = [received("2026-06-01"), refusedOn("2026-06-05"), complaintReceived("2026-06-20")];
  const came = { is: "complaint-came", on: "2026-06-20" } as const;

  test.each<Row>([
    ["is acknowledged", standing(refusal), "to-do", came],
    [
      "was acknowledged",
      standing([...refusal, complaintAcknowledged("2026-06-22")]),
      "done",
      { is: "complaint-acknowledged" },
    ],
  ])("%s", stands("acknowledge-complaint"));

  test.each<Row>([
    ["is answered", standing(refusal), "to-do", { is: "not-begun" }],
    [
      "is answered once it was acknowledged",
      standing([...refusal, complaintAcknowledged("2026-06-22")]),
      "to-do",
      came,
    ],
    [
      "that is a case of its own",
      standing([received("2026-06-01", "complaint"), complaintAcknowledged("2026-06-22")]),
      "to-do",
      { is: "complaint-came", on: "2026-06-01" },
    ],
  ])("%s", stands("answer-complaint"));
});

describe("what is still owed before anything may be disclosed", () => {
  const open = (kase: StandingOfCase) =>
    tasksOf(kase).flatMap(({ name, status }) => (status === "done" ? [] : [`${name}: ${status}`]));

  test("nothing but the approval", () =>
    expect(open(standing(awaitingApproval()))).toEqual([
      "make-release-copy: in-progress",
      "send-records: cannot-start-yet",
    ]));

  test("everything", () =>
    expect(
      open(
        standing(
          [
            received("2026-06-01", "access", "relative-consent"),
            identityRequested("2026-06-02"),
            clarificationRequested("2026-06-05"),
            copiesFee("2026-06-06"),
          ],
          [],
        ),
      ),
    ).toEqual([
      "confirm-identity: in-progress",
      "confirm-authority: to-do",
      "add-records: to-do",
      "decide-pages: cannot-start-yet",
      "obtain-opinion: cannot-start-yet",
      "make-release-copy: cannot-start-yet",
      "send-records: cannot-start-yet",
    ]));

  test("a fresh opinion", () => {
    const stale = [
      received("2025-12-01"),
      identityConfirmed("2025-12-01"),
      recordsAdded("2025-12-02"),
      opinion("2025-12-20"),
    ];
    expect(open(standing(stale, [ready], { today: "2026-06-20" }))).toContain("obtain-opinion: to-do");
  });
});
