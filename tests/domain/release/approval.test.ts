import { describe, expect, test } from "vitest";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import {
  approvalOf,
  decideApprove,
  decideFinishRedaction,
  decideReturnRedaction,
  decideVoidApproval,
  type ApprovalFacts,
} from "~/domain/release/approval";
import { takenOut } from "~/domain/records/records-of-case";
import {
  approvalVoided,
  approved,
  authorityConfirmed,
  authorityRequested,
  awaitingApproval,
  disclosed,
  identityConfirmed,
  identityRequested,
  opinion,
  readyToDisclose,
  received,
  recordsAdded,
  redactionFinished,
  redactionReturned,
  reopened,
  fact,
} from "../histories";

const facts: ApprovalFacts = {
  approver: "officer-2",
  role: "officer",
  undecidedPages: 0,
  unresolvedFindings: 0,
  withheldForHarm: { forHarm: [], whole: [] },
  openPoints: [],
  reasonsInCopy: [],
  hasOpenedCopy: true,
  patientBornOn: null,
  releaseId: "release-1",
  packageHash: "package",
  seenPackageHash: "package",
  recipientHash: "recipient",
  builtForRecipient: "recipient",
  today: "2026-06-15",
};

test("a second officer approves exactly what they saw, for exactly this recipient", () => {
  expect(decideApprove(awaitingApproval(), facts)).toEqual({
    ok: true,
    events: [
      {
        type: "disclosure-approved",
        on: "2026-06-15",
        releaseId: "release-1",
        packageHash: "package",
        recipientHash: "recipient",
      },
    ],
  });
  expect(decideApprove(awaitingApproval(), { ...facts, role: "manager" }).ok).toBe(true);
});

const without = (history: EffectiveHistory, type: CaseEventBody["type"]) =>
  history.filter((event) => event.type !== type);
const forSolicitor = (more: EffectiveHistory) => [
  received("2026-06-01", "access", "solicitor"),
  ...more,
  recordsAdded("2026-06-03"),
  opinion("2026-06-10"),
  redactionFinished("2026-06-12"),
];

const noteSought = (found: boolean) => fact({ type: "patients-note-sought", on: "2026-06-11", found });
const ofTheDead = (more: EffectiveHistory) => [
  received("2026-06-01", "deceased-access", "pr"),
  identityConfirmed("2026-06-01"),
  authorityConfirmed("2026-06-02"),
  recordsAdded("2026-06-03"),
  opinion("2026-06-10"),
  redactionFinished("2026-06-12"),
  ...more,
];

test("of the dead it is approved once the note was looked for and there is none", () =>
  expect(decideApprove(ofTheDead([noteSought(false)]), facts).ok).toBe(true));

test.each<[string, EffectiveHistory, Partial<ApprovalFacts>, string]>([
  ["nothing has been built", [received("2026-06-01"), recordsAdded("2026-06-03")], {}, "not-awaiting-approval"],
  ["it was returned", [...awaitingApproval(), redactionReturned("2026-06-13")], {}, "not-awaiting-approval"],
  ["it is approved already", readyToDisclose(), {}, "not-awaiting-approval"],
  ["a clinician does not approve", awaitingApproval(), { role: "clinician" }, "may-not-approve"],
  [
    "the officer who finished the redaction",
    awaitingApproval(),
    { approver: "officer-1" },
    "approver-made-the-redactions",
  ],
  [
    "an officer who made one of the marks",
    awaitingApproval(),
    { redactors: ["officer-2"] },
    "approver-made-the-redactions",
  ],
  [
    "a manager who redacted",
    awaitingApproval(),
    { approver: "officer-1", role: "manager" },
    "approver-made-the-redactions",
  ],
  ["a page nobody decided", awaitingApproval(), { undecidedPages: 1 }, "pages-undecided"],
  ["a foreign number nobody looked at", awaitingApproval(), { unresolvedFindings: 1 }, "findings-unresolved"],
  ["identity not confirmed", without(awaitingApproval(), "identity-confirmed"), {}, "identity-not-confirmed"],
  [
    "identity asked again and not shown",
    awaitingApproval([identityRequested("2026-06-11")]),
    {},
    "identity-not-confirmed",
  ],
  ["authority not confirmed", forSolicitor([authorityRequested("2026-06-02")]), {}, "authority-not-confirmed"],
  [
    "a solicitor's own identity, once somebody has asked for it",
    forSolicitor([authorityConfirmed("2026-06-02"), identityRequested("2026-06-02")]),
    {},
    "identity-not-confirmed",
  ],
  ["no opinion", without(awaitingApproval(), "opinion-recorded"), {}, "opinion-missing"],
  ["an opinion too old on the day", awaitingApproval(), { today: "2026-12-10" }, "opinion-stale"],
  [
    "serious harm seen, nothing withheld",
    awaitingApproval([opinion("2026-06-11", "serious-harm")]),
    {},
    "opinion-says-serious-harm-but-nothing-withheld",
  ],
  [
    "withheld for harm that no opinion sees",
    awaitingApproval(),
    { withheldForHarm: { forHarm: [{ documentId: "document-1", page: 2 }], whole: [] } },
    "withheld-for-harm-without-opinion",
  ],
  [
    "a reason that only a parent's request knows",
    awaitingApproval(),
    { reasonsInCopy: ["OUT-OF-SCOPE", "EXPECT-GIVEN"] },
    "reasons-cannot-apply",
  ],
  ["a reason retired since", awaitingApproval(), { reasonsInCopy: ["COURT-REPORT"] }, "reasons-cannot-apply"],
  ["a reason of the other law", awaitingApproval(), { reasonsInCopy: ["D-RELEVANCE"] }, "reasons-cannot-apply"],
  ["nobody looked for the patient’s note", ofTheDead([]), {}, "patients-note-not-sought"],
  ["the patient wished no access", ofTheDead([noteSought(true)]), {}, "patient-wished-no-access"],
  ["a note that was found at last", ofTheDead([noteSought(false), noteSought(true)]), {}, "patient-wished-no-access"],
  [
    "a suggestion nobody decided",
    awaitingApproval(),
    { openPoints: [{ documentId: "document-1", page: 3, what: "suggestion", id: "3.telephone.60.120" }] },
    "suggestions-undecided",
  ],
  [
    "a page perhaps outside the request",
    awaitingApproval(),
    { openPoints: [{ documentId: "document-1", page: 3, what: "outside-request", id: "3.outside.before" }] },
    "outside-pages-undecided",
  ],
  [
    "the copy is not the one that was built",
    awaitingApproval(),
    { packageHash: "another", seenPackageHash: "another" },
    "package-changed",
  ],
  ["the copy is not the one that was seen", awaitingApproval(), { seenPackageHash: "another" }, "package-changed"],
  ["another release", awaitingApproval(), { releaseId: "release-2" }, "package-changed"],
  ["nobody served them the copy", awaitingApproval(), { hasOpenedCopy: false }, "copy-not-opened"],
  ["the recipient has changed since", awaitingApproval(), { builtForRecipient: "another" }, "recipient-changed"],
])("refused: %s", (_, history, change, because) =>
  expect(decideApprove(history, { ...facts, ...change })).toEqual({ ok: false, because }),
);

test.each<[string, EffectiveHistory, Partial<ApprovalFacts>]>([
  ["an opinion on its last valid day", awaitingApproval(), { today: "2026-12-09" }],
  [
    "serious harm, and withheld for it",
    awaitingApproval([opinion("2026-06-11", "serious-harm")]),
    { withheldForHarm: { forHarm: [{ documentId: "document-1", page: 2 }], whole: [] } },
  ],
  ["a solicitor with authority", forSolicitor([authorityConfirmed("2026-06-02")]), {}],
  [
    "nothing but what the history knows",
    awaitingApproval(),
    {
      role: undefined,
      redactors: undefined,
      undecidedPages: undefined,
      seenPackageHash: undefined,
      builtForRecipient: undefined,
    },
  ],
  [
    "the records of the dead, with advice however old",
    [
      received("2026-01-05", "deceased-access"),
      identityConfirmed("2026-01-05"),
      authorityConfirmed("2026-01-05"),
      recordsAdded("2026-01-06"),
      opinion("2026-01-06"),
      redactionFinished("2026-08-01"),
      noteSought(false),
    ],
    { today: "2026-11-02" },
  ],
])("approved: %s", (_, history, change) => {
  const merged = Object.fromEntries(
    Object.entries({ ...facts, ...change }).filter(([, value]) => value !== undefined),
  ) as ApprovalFacts;
  expect(decideApprove(history, merged).ok).toBe(true);
});

describe("the release copy", () => {
  const built = {
    releaseId: "release-1",
    packageHash: "package",
    pages: 60,
    withheldPages: 1,
    marks: 4,
    redactors: ["officer-1"],
    today: "2026-06-12",
  } as const;
  const copy = { ...built, redactors: [...built.redactors] };

  test("waits for approval when it has been made", () => {
    const decision = decideFinishRedaction([received("2026-06-01"), recordsAdded("2026-06-03")], copy);
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: "redaction-finished",
          on: "2026-06-12",
          releaseId: "release-1",
          packageHash: "package",
          pages: 60,
          withheldPages: 1,
          marks: 4,
          redactors: ["officer-1"],
        },
      ],
    });
    expect(decideFinishRedaction(awaitingApproval(), copy)).toEqual({ ok: false, because: "not-in-redaction" });
  });

  test("goes back to redaction", () => {
    expect(decideReturnRedaction(awaitingApproval(), { today: "2026-06-13" })).toEqual({
      ok: true,
      events: [{ type: "redaction-returned", on: "2026-06-13" }],
    });
    expect(decideReturnRedaction(readyToDisclose(), { today: "2026-06-16" }).ok).toBe(true);
    expect(decideReturnRedaction([received("2026-06-01")], { today: "2026-06-13" })).toEqual({
      ok: false,
      because: "not-awaiting-approval",
    });
  });

  test("loses its approval", () => {
    expect(decideVoidApproval(readyToDisclose(), { because: "recipient-changed", today: "2026-06-16" })).toEqual({
      ok: true,
      events: [{ type: "approval-voided", on: "2026-06-16", because: "recipient-changed" }],
    });
    expect(decideVoidApproval([received("2026-06-01")], { because: "officer-withdrew", today: "2026-06-16" })).toEqual({
      ok: false,
      because: "not-approved",
    });
  });

  test("the approval that stands is the last, unless undone", () => {
    expect(approvalOf(readyToDisclose())).toEqual(approved("2026-06-15"));
    expect(approvalOf(awaitingApproval())).toBeUndefined();
    expect(approvalOf([...readyToDisclose(), approvalVoided("2026-06-16")])).toBeUndefined();
    expect(approvalOf([...readyToDisclose(), redactionReturned("2026-06-16")])).toBeUndefined();
    expect(
      approvalOf([...readyToDisclose(), redactionReturned("2026-06-16"), redactionFinished("2026-06-17")]),
    ).toBeUndefined();
    expect(approvalOf([...readyToDisclose(), redactionFinished("2026-06-17")])).toBeUndefined();
    expect(approvalOf([...readyToDisclose(), disclosed("2026-06-16"), reopened("2026-06-20")])).toBeUndefined();
    expect(approvalOf([received("2026-06-01")])).toBeUndefined();
  });
});

type Acted = CaseEventBody & { actor?: string };
const byOther = (event: CaseEventBody, actor = "officer-2"): EffectiveHistory<Acted>[number] => ({
  ...fact(event),
  actor,
});
const removed: CaseEventBody = { type: "records-removed", on: "2026-06-10", documentId: "document-9" };
const readdressed: CaseEventBody = { type: "recipient-changed", on: "2026-06-10", details: ["e-mail"] };
const known: CaseEventBody = {
  type: "already-known-judged",
  on: "2026-06-10",
  how: "seen",
  judge: "officer-2",
  scope: { documentId: "document-1", pages: [[1, 1]], of: 3 },
};
const accepted: CaseEventBody = {
  type: "open-points-accepted",
  on: "2026-06-14",
  accepted: [{ documentId: "document-1", points: ["1.name.0"] }],
};

describe("whoever settled what leaves does not approve it alone", () => {
  const [first, ...rest] = awaitingApproval();
  test.each<[string, readonly EffectiveHistory<Acted>[number][], boolean]>([
    ["they took a document out", [byOther(removed)], false],
    ["somebody else took it out", [byOther(removed, "officer-1")], true],
    ["its pages stand in other documents", [byOther({ ...removed, isRegrouped: true })], true],
    ["they judged what the patient knows", [byOther(known)], false],
    ["they changed to whom it goes", [byOther(readdressed)], false],
    ["somebody else changed it", [byOther(readdressed, "officer-1")], true],
    ["they accepted that something leaves undecided", [byOther(accepted)], false],
    ["somebody else accepted it", [byOther(accepted, "officer-1")], true],
  ])("%s", (_, acts, may) =>
    expect(decideApprove([first!, ...acts, ...rest], facts)).toEqual(
      may ? expect.objectContaining({ ok: true }) : { ok: false, because: "approver-settled-what-leaves" },
    ),
  );

  test("what was brought back, or stands in other documents, is not taken out", () => {
    const restored: CaseEventBody = { type: "records-restored", on: "2026-06-10", documentId: "document-9" };
    expect(takenOut([first!, fact(removed)])).toEqual(["document-9"]);
    expect(takenOut([first!, fact(removed), fact(restored)])).toEqual([]);
    expect(takenOut([first!, fact({ ...removed, isRegrouped: true })])).toEqual([]);
  });
});
