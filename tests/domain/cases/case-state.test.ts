import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import { historyAfter, type Effective, type EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, closedStates, isClosed, recordsIn, stateOf } from "~/domain/cases/case-state";
import { caseStates, type CaseState } from "~/domain/cases/case-states";
import {
  fact,
  approvalVoided,
  approved,
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  closedIncomplete,
  complaintAcknowledged,
  complaintAnswered,
  complaintReceived,
  copiesFee,
  disclosed,
  excessiveFee,
  extended,
  feePaid,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  opinion,
  patientDied,
  readyToDisclose,
  received,
  recordsAdded,
  recordsRemoved,
  redactionFinished,
  redactionReturned,
  refusedOn,
  reopened,
  switchedToDeceased,
  withdrawn,
  dateCorrected,
  clarificationRequested,
} from "../histories";

const asked = received("2026-06-01");

test.each<[CaseState, string, EffectiveHistory]>([
  ["gathering", "a request with nothing owed", [asked]],
  ["waiting", "identity was asked for", [asked, identityRequested("2026-06-02")]],
  ["gathering", "identity came", [asked, identityRequested("2026-06-02"), identityConfirmed("2026-06-03")]],
  ["gathering", "authority came", [asked, authorityRequested("2026-06-02"), authorityConfirmed("2026-06-03")]],
  [
    "waiting",
    "identity came, authority did not",
    [asked, identityRequested("2026-06-02"), authorityRequested("2026-06-02"), identityConfirmed("2026-06-03")],
  ],
  ["waiting", "a fee for an excessive request", [asked, excessiveFee("2026-06-02")]],
  ["gathering", "paid", [asked, excessiveFee("2026-06-02"), feePaid("2026-06-05")]],
  ["gathering", "a fee for further copies holds nothing up", [asked, copiesFee("2026-06-02")]],
  ["gathering", "a question pauses the clock, not the work", [asked, clarificationRequested("2026-06-02")]],
  [
    "waiting",
    "information about the dead",
    [received("2026-06-01", "deceased-access"), informationRequested("2026-06-02")],
  ],
  [
    "gathering",
    "it came",
    [received("2026-06-01", "deceased-access"), informationRequested("2026-06-02"), informationReceived("2026-06-03")],
  ],
  ["gathering", "no such thing for the living", [asked, informationRequested("2026-06-02")]],
  ["redaction", "records came", [asked, recordsAdded("2026-06-03")]],
  [
    "redaction",
    "records came although identity is awaited",
    [asked, identityRequested("2026-06-02"), recordsAdded("2026-06-03")],
  ],
  [
    "redaction",
    "one of two documents was removed",
    [asked, recordsAdded("2026-06-03", "a"), recordsAdded("2026-06-03", "b"), recordsRemoved("2026-06-04", "a")],
  ],
  ["gathering", "the only document was removed", [asked, recordsAdded("2026-06-03"), recordsRemoved("2026-06-04")]],
  [
    "gathering",
    "redaction cannot be finished without records",
    historyAfter(
      [asked, redactionFinished("2026-06-12")],
      [dateCorrected("2026-06-13", 1, "2026-06-01", "2026-06-02")],
    ),
  ],
  ["approval", "a release copy waits", awaitingApproval()],
  ["approval", "an opinion may still come", [...awaitingApproval(), opinion("2026-06-14")]],
  ["redaction", "returned", [...awaitingApproval(), redactionReturned("2026-06-13")]],
  [
    "redaction",
    "made for another recipient than now, before anybody approved it",
    [...awaitingApproval(), approvalVoided("2026-06-13")],
  ],
  [
    "redaction",
    "a document cannot be taken away while its copy waits",
    [...awaitingApproval(), recordsRemoved("2026-06-13"), redactionReturned("2026-06-14")],
  ],
  ["redaction", "returned after the approval", [...readyToDisclose(), redactionReturned("2026-06-16")]],
  ["ready-to-disclose", "approved", readyToDisclose()],
  ["redaction", "the approval was voided", [...readyToDisclose(), approvalVoided("2026-06-16")]],
  ["disclosed", "sent", [...readyToDisclose(), disclosed("2026-06-16")]],
  [
    "disclosed",
    "and collected",
    [
      ...readyToDisclose(),
      disclosed("2026-06-16"),
      fact({ type: "collected", on: "2026-06-17", releaseId: "release-1" }),
    ],
  ],
  ["approval", "a disclosure that was never approved did not happen", [...awaitingApproval(), disclosed("2026-06-16")]],
  [
    "redaction",
    "opened again after a disclosure",
    [...readyToDisclose(), disclosed("2026-06-16"), reopened("2026-06-20")],
  ],
  ["refused", "refused", [asked, refusedOn("2026-06-16")]],
  ["withdrawn", "withdrawn", [asked, withdrawn("2026-06-16")]],
  ["closed-incomplete", "nothing came", [asked, identityRequested("2026-06-02"), closedIncomplete("2026-09-16")]],
  [
    "waiting",
    "opened again",
    [asked, identityRequested("2026-06-02"), closedIncomplete("2026-09-16"), reopened("2026-09-20")],
  ],
  ["redirected", "not ours", [asked, fact({ type: "redirected", on: "2026-06-02", to: "insurer" })]],
  [
    "decided",
    "a correction made",
    [
      received("2026-06-01", "rectification"),
      fact({ type: "request-decided", on: "2026-06-10", outcome: "corrected" }),
    ],
  ],
  [
    "complaint-open",
    "a complaint about a closed case",
    [asked, refusedOn("2026-06-16"), complaintReceived("2026-06-20")],
  ],
  ["gathering", "a complaint about an open case does not move it", [asked, complaintReceived("2026-06-20")]],
  [
    "complaint-closed",
    "answered",
    [asked, refusedOn("2026-06-16"), complaintReceived("2026-06-20"), complaintAnswered("2026-07-01")],
  ],
  [
    "complaint-open",
    "and another",
    [
      asked,
      refusedOn("2026-06-16"),
      complaintReceived("2026-06-20"),
      complaintAnswered("2026-07-01"),
      complaintReceived("2026-07-03"),
    ],
  ],
  ["complaint-open", "a case that is a complaint", [received("2026-06-20", "complaint")]],
  ["complaint-closed", "withdrawn", [received("2026-06-20", "complaint"), withdrawn("2026-06-21")]],
  [
    "redaction",
    "an application under the 1990 Act goes on with the records",
    [asked, recordsAdded("2026-06-03"), switchedToDeceased("2026-06-20")],
  ],
])("%s: %s", (state, _, history) => expect(stateOf(history)).toBe(state));

test.each<[CaseState, CaseEventType, boolean]>([
  ["waiting", "records-added", true],
  ["gathering", "records-added", true],
  ["redaction", "records-added", true],
  ["approval", "records-added", false],
  ["ready-to-disclose", "records-added", false],
  ["gathering", "redaction-finished", false],
  ["waiting", "redaction-finished", false],
  ["redaction", "redaction-finished", true],
  ["approval", "redaction-finished", false],
  ["approval", "disclosure-approved", true],
  ["redaction", "disclosure-approved", false],
  ["ready-to-disclose", "disclosure-approved", false],
  ["ready-to-disclose", "disclosed", true],
  ["approval", "disclosed", false],
  ["disclosed", "disclosed", false],
  ["disclosed", "collected", true],
  ["disclosed", "password-given", true],
  ["ready-to-disclose", "password-given", false],
  ["complaint-open", "collected", true],
  ["disclosed", "reopened", true],
  ["refused", "reopened", true],
  ["gathering", "reopened", false],
  ["complaint-open", "reopened", true],
  ["disclosed", "refused", false],
  ["approval", "withdrawn", true],
  ["withdrawn", "withdrawn", false],
  ["refused", "complaint-received", true],
  ["complaint-open", "complaint-received", false],
  ["gathering", "complaint-answered", true],
  ["disclosed", "complaint-answered", false],
  ["disclosed", "extension-notified", false],
  ["approval", "extension-notified", true],
  ["approval", "switched-to-deceased", false],
  ["redaction", "switched-to-deceased", true],
  ["disclosed", "date-corrected", true],
  ["gathering", "request-received", false],
  ["gathering", "request-decided", true],
  ["approval", "request-decided", false],
])("%s may%s: %s is %s", (state, move, may) => expect(canMove(state, move)).toBe(may));

const alongside: CaseEventType[] = [
  "acknowledged",
  "assigned",
  "date-corrected",
  "identity-requested",
  "identity-confirmed",
  "authority-requested",
  "authority-confirmed",
  "child-assessed",
  "clarification-requested",
  "clarification-received",
  "information-requested",
  "information-received",
  "record-range-known",
  "fee-notified",
  "fee-paid",
  "fee-waived",
  "fee-declined",
  "extension-notified",
  "opinion-requested",
  "opinion-declined",
  "recipient-changed",
  "opinion-recorded",
  "authority-withdrawn",
  "patient-died",
  "closing-warned",
  "consultation-answered",
  "consultation-withdrawn",
  "consultation-reminded",
  "complaint-received",
  "complaint-acknowledged",
  "complaint-answered",
  "refused",
  "withdrawn",
  "closed-incomplete",
  "redirected",
];
const atWork: CaseEventType[] = [
  ...alongside,
  "records-added",
  "records-removed",
  "records-restored",
  "records-unpacked",
  "silence-chosen",
  "consultation-asked",
  "request-decided",
  "switched-to-deceased",
];
const afterLeaving: CaseEventType[] = ["collected", "password-given", "sealing-begun", "sent-again"];
const atAnEnd: CaseEventType[] = [
  "assigned",
  "date-corrected",
  "consultation-answered",
  "complaint-received",
  "reopened",
];

test.each<[CaseState, CaseEventType[]]>([
  ["waiting", atWork],
  ["gathering", atWork],
  ["redaction", [...atWork, "redaction-finished"]],
  ["approval", [...alongside, "redaction-returned", "disclosure-approved", "approval-voided"]],
  ["ready-to-disclose", [...alongside, "redaction-returned", "approval-voided", "sealing-begun", "disclosed"]],
  ["disclosed", [...atAnEnd, ...afterLeaving]],
  ["refused", atAnEnd],
  ["withdrawn", atAnEnd],
  ["closed-incomplete", atAnEnd],
  ["redirected", atAnEnd],
  ["decided", atAnEnd],
  [
    "complaint-open",
    [
      "assigned",
      "date-corrected",
      "acknowledged",
      "consultation-answered",
      ...afterLeaving,
      "complaint-acknowledged",
      "complaint-answered",
      "withdrawn",
      "reopened",
    ],
  ],
  ["complaint-closed", [...atAnEnd, ...afterLeaving]],
])("%s allows just these moves", (state, allowed) => {
  const every: CaseEventType[] = [
    ...new Set<CaseEventType>([
      ...atWork,
      ...atAnEnd,
      "request-received",
      "redaction-finished",
      "redaction-returned",
      "disclosure-approved",
      "approval-voided",
      "disclosed",
      ...afterLeaving,
    ]),
  ];
  expect(every).toHaveLength(54);
  expect(every.filter((move) => canMove(state, move)).sort()).toEqual([...allowed].sort());
});

test("a case is closed where nothing is owed to the requester", () => {
  expect(closedStates).toEqual([
    "disclosed",
    "refused",
    "withdrawn",
    "closed-incomplete",
    "redirected",
    "decided",
    "complaint-closed",
  ]);
  expect(isClosed("disclosed")).toBe(true);
  expect(isClosed("complaint-open")).toBe(false);
});

const complained = [asked, refusedOn("2026-06-16"), complaintReceived("2026-06-20")];
const sent: CaseEventBody[] = [
  { type: "collected", on: "2026-06-21", releaseId: "release-1" },
  { type: "password-given", on: "2026-06-21", by: "telephone" },
];
const atAnyTime: CaseEventBody[] = [
  { type: "assigned", on: "2026-06-21", to: "officer-2" },
  dateCorrected("2026-06-21", 1, "2026-06-01", "2026-05-31"),
];

test.each<[CaseState, EffectiveHistory, CaseEventBody[]]>([
  [
    "waiting",
    [asked, identityRequested("2026-06-02")],
    [clarificationRequested("2026-06-03"), patientDied("2026-06-04"), extended("2026-06-04")],
  ],
  ["approval", awaitingApproval(), [identityConfirmed("2026-06-13"), opinion("2026-06-13")]],
  ["ready-to-disclose", readyToDisclose(), [opinion("2026-06-16"), complaintReceived("2026-06-17")]],
  ["disclosed", [...readyToDisclose(), disclosed("2026-06-16")], sent],
  ["refused", [asked, refusedOn("2026-06-16")], []],
  [
    "complaint-open",
    complained,
    [...sent, { type: "acknowledged", on: "2026-06-21" }, complaintAcknowledged("2026-06-21")],
  ],
  ["complaint-closed", [...complained, complaintAnswered("2026-07-01")], sent],
])("%s stays what it is, whatever is recorded alongside", (state, history, alongsideIt) => {
  for (const event of [...alongsideIt, ...atAnyTime])
    expect(stateOf(historyAfter(history, [event])), event.type).toBe(state);
});

test("every date may be corrected in every state", () =>
  expect(caseStates.filter((state) => !canMove(state, "date-corrected"))).toEqual([]));

test("the records in a case are those not removed since", () => {
  expect([
    ...recordsIn([
      asked,
      recordsAdded("2026-06-03", "a"),
      recordsAdded("2026-06-03", "b"),
      recordsRemoved("2026-06-04", "a"),
    ]),
  ]).toEqual(["b"]);
});

const facts: EffectiveHistory = [
  identityRequested("2026-06-02"),
  identityConfirmed("2026-06-03"),
  recordsAdded("2026-06-03"),
  recordsRemoved("2026-06-04"),
  opinion("2026-06-05"),
  redactionFinished("2026-06-12"),
  redactionReturned("2026-06-13"),
  approved("2026-06-14"),
  approvalVoided("2026-06-14"),
  disclosed("2026-06-15"),
  refusedOn("2026-06-15"),
  withdrawn("2026-06-15"),
  reopened("2026-06-16"),
  complaintReceived("2026-06-20"),
  complaintAnswered("2026-06-21"),
];

test("what a state does not allow changes nothing, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...facts), { maxLength: 30 }), (then) => {
      const history: Effective[] = [asked];
      for (const fact of then) {
        const before = stateOf(history);
        history.push(fact);
        // waiting and gathering differ only in what is awaited, so a fact out of its place may still settle that
        const settled = before === "waiting" || before === "gathering" ? ["waiting", "gathering"] : [before];
        if (!canMove(before, fact.type)) expect(settled).toContain(stateOf(history));
      }
    }),
  );
});

test("nothing is ever disclosed that was not approved after its last change", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...facts), { maxLength: 40 }), (then) => {
      const history: Effective[] = [asked];
      for (const fact of then) if (canMove(stateOf(history), fact.type)) history.push(fact);
      history.forEach((fact, index) => {
        if (fact.type !== "disclosed") return;
        const last = history
          .slice(0, index)
          .findLast(({ type }) =>
            ["disclosure-approved", "approval-voided", "redaction-returned", "redaction-finished", "reopened"].includes(
              type,
            ),
          );
        expect(last?.type).toBe("disclosure-approved");
      });
    }),
  );
});
