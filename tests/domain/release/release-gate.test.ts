import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import {
  blocksDisclosure,
  blockWording,
  decideDisclose,
  decideHasLeft,
  heldBackBy,
  mayStillBeSent,
  type Block,
  type DisclosureFacts,
} from "~/domain/release/release-gate";
import type { OpenPoint } from "~/domain/release/open-points";
import { codesForBoxes, reasonCounts, refuseReleaseCopy, withheldSchedule } from "~/domain/release/release-copy";
import {
  approvalVoided,
  authorityRequested,
  awaitingApproval,
  complaintReceived,
  copiesFee,
  excessiveFee,
  feeDeclined,
  fact,
  disclosed,
  feePaid,
  identityConfirmed,
  identityRequested,
  openPointsAccepted,
  opinion,
  patientDied,
  readyToDisclose,
  received,
  refusedOn,
  reopened,
  switchedToDeceased,
  withdrawn,
} from "../histories";

const facts: DisclosureFacts = {
  packageHash: "package",
  recipientHash: "recipient",
  delivery: "e-mail",
  hasAddress: true,
  openPoints: [],
  patientBornOn: null,
  today: "2026-06-16",
};

const suggested: OpenPoint = { documentId: "document-1", page: 3, what: "suggestion", id: "3.telephone.60.120" };
const outside: OpenPoint = { documentId: "document-1", page: 4, what: "outside-request", id: "4.outside.before" };

test("the clock stops with the event that it has left", () => {
  expect(decideDisclose(readyToDisclose(), { ...facts, pages: 59 })).toEqual({
    ok: true,
    events: [{ type: "disclosed", on: "2026-06-16", releaseId: "release-1", delivery: "e-mail", pages: 59 }],
  });
});

test.each<[string, EffectiveHistory, Partial<DisclosureFacts>, Block[]]>([
  ["nothing", readyToDisclose(), {}, []],
  [
    "everything, from the law's own reasons to ours",
    [
      received("2026-06-01", "access", "relative-consent"),
      identityRequested("2026-06-02"),
      authorityRequested("2026-06-02"),
      patientDied("2026-06-04"),
      excessiveFee("2026-06-05"),
    ],
    { hasAddress: false },
    [
      "identity-not-confirmed",
      "authority-not-confirmed",
      "patient-died",
      "fee-outstanding",
      "opinion-missing",
      "not-approved",
      "no-address",
    ],
  ],
  ["not approved", awaitingApproval(), {}, ["not-approved"]],
  ["the approval was voided", [...readyToDisclose(), approvalVoided("2026-06-16")], {}, ["not-approved"]],
  ["it has left already", [...readyToDisclose(), disclosed("2026-06-16")], {}, ["not-approved"]],
  ["a changed byte", readyToDisclose(), { packageHash: "another" }, ["package-changed"]],
  ["a changed address", readyToDisclose(), { recipientHash: "another" }, ["recipient-changed"]],
  ["an opinion that has grown old since the approval", readyToDisclose(), { today: "2026-12-10" }, ["opinion-stale"]],
  ["a suggestion that came up since", readyToDisclose(), { openPoints: [suggested] }, ["suggestions-undecided"]],
  ["a page perhaps outside the request", readyToDisclose(), { openPoints: [outside] }, ["outside-pages-undecided"]],
  [
    "both, of which one was accepted in words",
    [...readyToDisclose(), openPointsAccepted("2026-06-16", [suggested])],
    { openPoints: [suggested, outside] },
    ["outside-pages-undecided"],
  ],
  [
    "accepted, and then another place was found on the same page",
    [...readyToDisclose(), openPointsAccepted("2026-06-16", [suggested])],
    { openPoints: [suggested, { ...suggested, id: "3.telephone.60.300" }] },
    ["suggestions-undecided"],
  ],
  [
    "accepted in another record",
    [...readyToDisclose(), openPointsAccepted("2026-06-16", [{ ...suggested, documentId: "document-2" }])],
    { openPoints: [suggested] },
    ["suggestions-undecided"],
  ],
  [
    "all accepted",
    [...readyToDisclose(), openPointsAccepted("2026-06-16", [suggested, outside])],
    { openPoints: [suggested, outside] },
    [],
  ],
  ["no address, by e-mail", readyToDisclose(), { hasAddress: false }, ["no-address"]],
  ["no address, by post", readyToDisclose(), { hasAddress: false, delivery: "post" }, []],
  ["no firm that could collect it", readyToDisclose(), { hasFirm: false, delivery: "portal" }, ["no-firm"]],
  ["a firm that can", readyToDisclose(), { delivery: "portal", hasAddress: false }, []],
  ["no firm, by e-mail", readyToDisclose(), { hasFirm: false }, []],
  ["a fee unpaid", readyToDisclose([excessiveFee("2026-06-05")]), {}, ["fee-outstanding"]],
  ["a fee for further copies: the first is free", readyToDisclose([copiesFee("2026-06-05")]), {}, []],
  ["that fee declined", readyToDisclose([copiesFee("2026-06-05"), feeDeclined("2026-06-06")]), {}, []],
  [
    "a fee for a request that is manifestly unfounded, declined",
    readyToDisclose([
      fact({ type: "fee-notified", on: "2026-06-05", basis: "manifestly-unfounded", amountPence: 500 }),
      feeDeclined("2026-06-06"),
    ]),
    {},
    ["fee-outstanding"],
  ],
  ["a fee paid", readyToDisclose([excessiveFee("2026-06-05"), feePaid("2026-06-06")]), {}, []],
  ["the patient died after the approval", [...readyToDisclose(), patientDied("2026-06-16")], {}, ["patient-died"]],
  [
    "somebody has applied under the Act since, and must show who they are, by what right, and what the clinician says",
    [
      received("2026-06-01"),
      identityConfirmed("2026-06-01"),
      excessiveFee("2026-06-02"),
      patientDied("2026-06-04"),
      switchedToDeceased("2026-06-08"),
    ],
    {},
    [
      "identity-not-confirmed",
      "authority-not-confirmed",
      "patients-note-not-sought",
      "opinion-missing",
      "not-approved",
    ],
  ],
  [
    "serious harm seen does not block what withholds for it",
    readyToDisclose([opinion("2026-06-11", "serious-harm")]),
    {},
    [],
  ],
])("what blocks: %s", (_, history, change, blocks) => {
  expect(blocksDisclosure(history, { ...facts, ...change })).toEqual(blocks);
  expect(decideDisclose(history, { ...facts, ...change, pages: 1 }).ok).toBe(blocks.length === 0);
  expect(blocks.every((block) => blockWording[block].length > 10)).toBe(true);
});

test.each<[string, EffectiveHistory, boolean]>([
  ["approved, not sent yet", readyToDisclose(), true],
  ["sent, and to be sent again", [...readyToDisclose(), disclosed("2026-06-16")], true],
  [
    "sent, though a complaint has come",
    [...readyToDisclose(), disclosed("2026-06-16"), complaintReceived("2026-06-20")],
    true,
  ],
  ["withdrawn after the approval", [...readyToDisclose(), withdrawn("2026-06-16")], false],
  [
    "a complaint about an answer that was never sent",
    [received("2026-06-01"), refusedOn("2026-06-16"), complaintReceived("2026-06-20")],
    false,
  ],
  ["not approved", awaitingApproval(), false],
  ["sent once, and opened again", [...readyToDisclose(), disclosed("2026-06-16"), reopened("2026-06-20")], false],
])("a sealed copy may still go out: %s", (_, history, may) => expect(mayStillBeSent(history)).toBe(may));

test.each<[string, EffectiveHistory, Partial<DisclosureFacts>, ReturnType<typeof heldBackBy>]>([
  ["nothing came up", readyToDisclose(), {}, null],
  ["a fee was asked for meanwhile", [...readyToDisclose(), excessiveFee("2026-06-16")], {}, "fee-outstanding"],
  ["the opinion grew old while the mail server was down", readyToDisclose(), { today: "2026-12-10" }, "opinion-stale"],
  ["the case ended meanwhile", [...readyToDisclose(), withdrawn("2026-06-16")], {}, "case-ended-first"],
  [
    "what has left before is sent again, whatever came up since",
    [...readyToDisclose(), disclosed("2026-06-16")],
    { today: "2026-12-20" },
    null,
  ],
])("a sealed copy on its way out: %s", (_, history, change, because) =>
  expect(heldBackBy(history, { ...facts, ...change })).toBe(because),
);

test("what has left has left, whatever came up on its way; but only once, and only what was approved", () => {
  const leaving = { delivery: "e-mail", pages: 59, today: "2026-06-16" } as const;
  const feeAsked = [...readyToDisclose(), excessiveFee("2026-06-16")];
  expect(decideDisclose(feeAsked, { ...facts, pages: 59 })).toEqual({ ok: false, because: "fee-outstanding" });
  expect(decideHasLeft(feeAsked, leaving)).toMatchObject({ ok: true, events: [{ type: "disclosed", pages: 59 }] });
  for (const history of [[...feeAsked, disclosed("2026-06-16")], awaitingApproval()])
    expect(decideHasLeft(history, leaving)).toEqual({ ok: false, because: "not-approved" });
});

test.each<[string, object, string | null]>([
  ["ready", {}, null],
  ["no records", { documents: 0, state: "gathering" }, "no-records"],
  ["in another state", { state: "approval" }, "not-in-redaction"],
  ["one still being prepared", { notReady: 1 }, "records-not-ready"],
  ["a finding without a decision", { unresolvedPages: 1, undecidedPages: 4 }, "findings-unresolved"],
  [
    "somebody was asked about a page and has not answered",
    { openConsultations: 1, undecidedPages: 1 },
    "consultation-open",
  ],
  ["a page without a decision", { undecidedPages: 1, openPoints: ["suggestions-undecided"] }, "pages-undecided"],
  [
    "a suggestion nobody decided",
    { openPoints: ["suggestions-undecided", "outside-pages-undecided"] },
    "suggestions-undecided",
  ],
  ["a page perhaps outside the request", { openPoints: ["outside-pages-undecided"] }, "outside-pages-undecided"],
])("a release copy: %s", (_, change, because) => {
  expect(
    refuseReleaseCopy({
      state: "redaction",
      documents: 2,
      notReady: 0,
      undecidedPages: 0,
      unresolvedPages: 0,
      openConsultations: 0,
      openPoints: [],
      ...change,
    }),
  ).toBe(because);
});

const mark = (document: string, page: number, reason: ExemptionCode) => ({
  id: `${document}${page}${reason}`,
  document,
  page,
  reason,
  by: "officer-1",
  at: "2026-06-12T10:00:00Z",
  how: "box" as const,
  boxes: [],
});
const marks = [
  mark("a", 2, "HARM-PATIENT"),
  mark("a", 1, "TP-PERSON"),
  mark("a", 1, "TP-PERSON"),
  mark("b", 1, "TP-PERSON"),
  mark("a", 3, "CRIME"),
  mark("a", 4, "CRIME"),
];

test("the schedule counts pages for each reason, and names none that must not be named", () => {
  expect(withheldSchedule(marks).map(({ wording, pages }) => [wording, pages])).toEqual([
    ["Some information has been withheld as the law allows.", 3],
    [expect.stringContaining("another person who has not agreed"), 2],
  ]);
});

test("the schedule counts places as officers count marks, on one line or two, and shows a code only where the reason may be told", () => {
  const overTwoLines = {
    ...mark("a", 1, "TP-PERSON"),
    boxes: [
      [1, 1, 9, 9],
      [1, 20, 9, 9],
    ] as [number, number, number, number][],
  };
  const whole = { ...mark("a", 3, "CRIME"), how: "withhold" as const };
  expect(
    withheldSchedule([overTwoLines, whole]).map(({ shownCode, places, pages }) => [shownCode, places, pages]),
  ).toEqual([
    ["TP-PERSON", 1, 1],
    [null, 1, 1],
  ]);
});

test("a box names no reason that must not be told, and none of which a manager chose to say nothing", () => {
  expect(codesForBoxes(["TP-PERSON", "CRIME", "TP-NONHEALTH-STAFF", "HARM-PATIENT"])).toEqual([
    "TP-PERSON",
    "TP-NONHEALTH-STAFF",
  ]);
  expect(codesForBoxes(["TP-PERSON", "CRIME", "TP-NONHEALTH-STAFF"], ["TP-NONHEALTH-STAFF"])).toEqual(["TP-PERSON"]);
});

test("harm to social work is told as the trust has it told: in the list and on the box", () => {
  const social = [mark("a", 1, "SOCIAL-HARM"), mark("a", 2, "CRIME")];
  const lines = (told?: "plainly" | "neutrally") =>
    withheldSchedule(social, [], told).map(({ shownCode, pages }) => [shownCode, pages]);
  expect(lines()).toEqual(lines("plainly"));
  expect(lines("plainly")).toEqual([
    ["SOCIAL-HARM", 1],
    [null, 1],
  ]);
  expect(lines("neutrally")).toEqual([[null, 2]]);
  expect(codesForBoxes(["SOCIAL-HARM", "LPP"], [], "plainly")).toEqual(["SOCIAL-HARM", "LPP"]);
  expect(codesForBoxes(["SOCIAL-HARM", "LPP"], [], "neutrally")).toEqual(["LPP"]);
});

test("the second person sees every reason, the commonest first", () => {
  expect(reasonCounts(marks)).toEqual([
    { code: "TP-PERSON", marks: 3, pages: 2 },
    { code: "CRIME", marks: 2, pages: 2 },
    { code: "HARM-PATIENT", marks: 1, pages: 1 },
  ]);
});
