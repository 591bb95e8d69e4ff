/**
 * Every act that can be recorded of a case whose release copy is approved: whether the approval outlives it. "Void" is
 * what the second person was not shown and what bears on the copy; "stands" is what changes nothing of it, or what the
 * gate asks for again on the day it leaves; "ends" leaves no copy to be approved.
 */
import { expect, test } from "vitest";
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { everyAct, withApprovalVoided } from "~/domain/release/voids-approval";
import {
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  clarificationReceived,
  clarificationRequested,
  closedIncomplete,
  complaintAcknowledged,
  complaintAnswered,
  complaintReceived,
  consultationAnswered,
  consultationReminded,
  consultationWithdrawn,
  dateCorrected,
  extended,
  feeDeclined,
  feePaid,
  feeWaived,
  copiesFee,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  openPointsAccepted,
  opinion,
  patientDied,
  authorityWithdrawn,
  readyToDisclose,
  received,
  recordRange,
  refusedOn,
  weighed,
  withdrawn,
} from "../histories";

const today = "2026-06-16";
const voided = { type: "approval-voided", on: today, because: "judged-anew" };

const known = (how: "seen" | "known" | "taken-back"): CaseEventBody => ({
  type: "already-known-judged",
  on: today,
  how,
  judge: "clinician-1",
  scope: { documentId: "document-1", pages: [[1, 2]], of: 60 },
});
const note = (found: boolean): CaseEventBody => ({ type: "patients-note-sought", on: today, found });
const number = (isTheirs: boolean): CaseEventBody => ({
  type: "number-answered",
  on: today,
  number: "nhs-number",
  isTheirs,
});
const assessed: CaseEventBody = {
  type: "child-assessed",
  on: today,
  asker: "parent",
  understands: true,
  assessedBy: "officer",
  childConsents: false,
  hasParentalResponsibility: true,
  isBarredByOrder: false,
  isGrown: false,
};
const accepted = openPointsAccepted(today, [{ documentId: "document-1", id: "point-1" }]);

type Fate = "void" | "stands" | "ends";
const saidHarm = readyToDisclose([opinion("2026-06-11", "serious-harm")]);

const acts: [act: string, event: CaseEventBody, fate: Fate, history?: EffectiveHistory][] = [
  ["what is said of other people is weighed", weighed(today), "void"],
  [
    "weighed for one of them, who agreed",
    weighed(today, { of: "one-person", consent: "given", isReasonableWithout: null }),
    "void",
  ],
  ["the patient has seen a part", known("seen"), "void"],
  ["the patient knows a part", known("known"), "void"],
  ["that they know it is taken back", known("taken-back"), "void"],
  ["an opinion that sees serious harm", opinion(today, "serious-harm"), "void"],
  ["an opinion that sees none, after one that did", opinion(today), "void", saidHarm],
  ["an opinion that sees none, as those before", opinion(today), "stands"],
  [
    "whoever was asked for one says that it is not theirs to give",
    { type: "opinion-declined", on: today, person: "clinician-1" },
    "stands",
  ],
  ["an opinion is asked for", { type: "opinion-requested", on: today, of: "clinician-1" }, "stands"],
  ["a note that no access be given is found", note(true), "void"],
  ["no such note is found", note(false), "stands"],
  ["a child is assessed", assessed, "void"],
  [
    "it is said for whom the solicitor acts",
    { type: "client-named", on: today, right: "claimant", proof: "claim-and-dependency" },
    "void",
  ],
  ["the patient has died", patientDied(today), "void"],
  ["the authority has ended", authorityWithdrawn(today), "void"],
  ["the patient's details are corrected", { type: "patient-corrected", on: today, details: ["birth-date"] }, "void"],
  ["a number on the pages is somebody else's", number(false), "void"],
  ["a number on the pages is the patient's", number(true), "stands"],
  ["points that nobody decided are accepted", accepted, "void"],
  ["whoever was asked says: withhold it", consultationAnswered(today), "void"],
  ["whoever was asked says: part of it", consultationAnswered(today, { view: "part" }), "void"],
  ["whoever was asked says: release it", consultationAnswered(today, { view: "release" }), "stands"],
  ["whoever was asked has no view", consultationAnswered(today, { view: "no-view" }), "stands"],
  ["a question is withdrawn", consultationWithdrawn(today), "stands"],
  ["somebody is reminded", consultationReminded(today), "stands"],
  ["identity is asked for", identityRequested(today), "stands"],
  ["identity is confirmed", identityConfirmed(today), "stands"],
  ["authority is asked for", authorityRequested(today), "stands"],
  ["authority is confirmed", authorityConfirmed(today), "stands"],
  ["a fee is asked for", copiesFee(today), "stands"],
  ["it is paid", feePaid(today), "stands"],
  ["it is waived", feeWaived(today), "stands"],
  ["it is declined", feeDeclined(today), "stands"],
  ["a question is asked of the requester", clarificationRequested(today), "void"],
  ["they answer", clarificationReceived(today), "void"],
  ["information is asked for", informationRequested(today), "void"],
  ["it comes", informationReceived(today), "void"],
  ["the range of the record is known", recordRange("2020-01-01", today), "stands"],
  ["more time is needed", extended(today), "stands"],
  ["the request is acknowledged", { type: "acknowledged", on: today }, "stands"],
  ["the case is given to somebody", { type: "assigned", on: today, to: "officer-2" }, "stands"],
  ["the requester is warned of closing", { type: "closing-warned", on: today }, "stands"],
  ["somebody opens it with a reason", { type: "opened-with-reason", on: today, person: "clinician-2" }, "stands"],
  ["a date is corrected", dateCorrected(today, 2, "2026-06-01", "2026-06-02"), "stands"],
  ["a complaint comes", complaintReceived(today), "stands"],
  ["it is acknowledged", complaintAcknowledged(today), "stands"],
  ["it is answered", complaintAnswered(today), "stands"],
  ["the request is refused", refusedOn(today), "ends"],
  ["it is withdrawn", withdrawn(today), "ends"],
  ["it is closed as incomplete", closedIncomplete(today), "ends"],
  ["it is passed on", { type: "redirected", on: today, to: "police" }, "ends"],
];

test.each(acts)("%s", (_, event, fate, history = readyToDisclose()) => {
  const recorded = withApprovalVoided(history, [event], today);
  expect(recorded).toEqual(fate === "void" ? [event, voided] : [event]);
  const may = canMove(stateOf(historyAfter(history, recorded)), "disclosed");
  expect(may).toBe(fate === "stands");
});

test("every act that an approved case allows stands in the table", () => {
  const every = new Set<CaseEventType>(acts.map(([, { type }]) => type));
  const settledElsewhere: CaseEventType[] = ["sealing-begun", "disclosed", "approval-voided", "redaction-returned"];
  const allowed = everyAct.filter((type) => canMove("ready-to-disclose", type) && !settledElsewhere.includes(type));
  expect(allowed.filter((type) => !every.has(type))).toEqual([]);
});

test.each<[where: string, history: EffectiveHistory]>([
  ["while it waits for the second person, who is shown it", awaitingApproval()],
  ["before any copy is made", [received("2026-06-01")]],
])("nothing is voided %s", (_, history) => {
  expect(withApprovalVoided(history, [weighed(today)], today)).toEqual([weighed(today)]);
});

test("an approval that the act itself has ended is ended once", () => {
  const corrected: CaseEventBody[] = [
    { type: "patient-corrected", on: today, details: ["name"] },
    { type: "approval-voided", on: today, because: "package-changed" },
  ];
  expect(withApprovalVoided(readyToDisclose(), corrected, today)).toEqual(corrected);
});
