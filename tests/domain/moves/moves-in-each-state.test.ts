/**
 * Every move in every state of a case, as a table that an officer can correct: "x" where it may be made, once what it
 * asks for besides is there. Nothing is asked, confirmed or recorded on a case that is closed until it is open again.
 */
import { describe, expect, test } from "vitest";
import type { CaseState } from "~/domain/cases/case-states";
import { mayFollow, stateOf } from "~/domain/cases/case-state";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import type { Decision } from "~/domain/cases/decision";
import { decideConfirmAuthority, decideRequestAuthority } from "~/domain/identity/authority";
import { decideConfirmIdentity, decideRequestIdentity } from "~/domain/identity/identity";
import { moveNames, whyNotNow, type MoveName } from "~/domain/moves/moves-on-offer";
import { decideRecordOpinion, decideRequestOpinion } from "~/domain/opinion/opinion";
import { decideAddRecords } from "~/domain/records/records-of-case";
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";
import {
  approved,
  clarificationRequested,
  closedIncomplete,
  complaintAnswered,
  complaintReceived,
  disclosed,
  excessiveFee,
  fact,
  identityConfirmed,
  identityRequested,
  informationRequested,
  patientDied,
  received,
  recordsAdded,
  redactionFinished,
  refusedOn,
  withdrawn,
  authorityConfirmed,
} from "../histories";

const today = "2026-06-10";

/** What brings an open request into each state. */
const into: Record<CaseState, EffectiveHistory> = {
  waiting: [identityRequested("2026-06-03")],
  gathering: [],
  redaction: [recordsAdded("2026-06-04")],
  approval: [recordsAdded("2026-06-04"), redactionFinished("2026-06-05")],
  "ready-to-disclose": [recordsAdded("2026-06-04"), redactionFinished("2026-06-05"), approved("2026-06-05")],
  disclosed: [
    recordsAdded("2026-06-04"),
    redactionFinished("2026-06-05"),
    approved("2026-06-05"),
    disclosed("2026-06-06"),
  ],
  refused: [refusedOn("2026-06-06")],
  withdrawn: [withdrawn("2026-06-06")],
  "closed-incomplete": [closedIncomplete("2026-06-06")],
  redirected: [fact({ type: "redirected", on: "2026-06-06", to: "police" })],
  decided: [fact({ type: "request-decided", on: "2026-06-06", outcome: "corrected" })],
  "complaint-open": [refusedOn("2026-06-06"), complaintReceived("2026-06-07")],
  "complaint-closed": [refusedOn("2026-06-06"), complaintReceived("2026-06-07"), complaintAnswered("2026-06-08")],
};
const states = Object.keys(into) as CaseState[];

type Case = { kind?: RequestKind; requester?: AuthorityKey; given?: EffectiveHistory };

/** `given` is what had happened before. */
const caseIn = (state: CaseState, { kind, requester, given = [] }: Case): EffectiveHistory => [
  received("2026-06-01", kind, requester),
  ...given,
  ...into[state],
];

const manager = { today, role: "manager", person: "manager-2" } as const;
const onDay = { on: today, today } as const;

/** Moves that have a page of their own besides those of the case page. */
const others = {
  "request-identity": (history) => decideRequestIdentity(history, { ...onDay, doubt: "name-differs" }),
  "confirm-identity": (history) => decideConfirmIdentity(history, { evidence: ["passport"], seen: "copy", ...onDay }),
  "request-authority": (history) => decideRequestAuthority(history, onDay),
  "confirm-authority": (history) => decideConfirmAuthority(history, { ...onDay, bornOn: null }),
  "add-records": (history) => decideAddRecords(history, { documentIds: ["document-9"], today }),
  "request-opinion": (history) => decideRequestOpinion(history, { of: "clinician-1", today }),
  "record-opinion": (history) =>
    decideRecordOpinion(history, {
      outcome: "no-serious-harm",
      professional: "clinician-1",
      role: "clinician",
      notOpened: [],
      today,
    }),
} satisfies Record<string, (history: EffectiveHistory) => Decision<string>>;
type Other = keyof typeof others;

const long = { given: [fact<CaseEventBody>({ type: "identity-requested", on: "2026-02-10" })] };
/** What each needs to be there; left out, nothing. */
const needs: Partial<Record<MoveName | Other, Case>> = {
  "record-clarification": { given: [clarificationRequested("2026-06-02")] },
  "ask-information": { kind: "deceased-access" },
  "record-information": { kind: "deceased-access", given: [informationRequested("2026-06-02")] },
  "record-range": { kind: "deceased-access" },
  "seek-patients-note": { kind: "deceased-access" },
  "settle-fee": { given: [excessiveFee("2026-06-02")] },
  decide: { kind: "rectification", given: [identityConfirmed("2026-06-01")] },
  "apply-for-the-dead": { given: [patientDied("2026-06-02")] },
  "confirm-identity": { given: [identityRequested("2026-06-02")] },
  "request-authority": { requester: "relative-consent" },
  "confirm-authority": { requester: "relative-consent" },
  "withdraw-authority": { requester: "relative-consent", given: [authorityConfirmed("2026-06-02")] },
};

// waiting gathering redaction approval ready; disclosed refused withdrawn incomplete redirected decided;
// complaint: open closed
const table = `
ask-clarification      x x x x x  . . . . . .  . .
record-clarification   x x x x x  . . . . . .  . .
ask-information        x x x x x  . . . . . .  . .
record-information     x x x x x  . . . . . .  . .
record-range           x x x x x  . . . . . .  . .
extend                 x x x x x  . . . . . .  . .
notify-fee             x x x x x  . . . . . .  . .
settle-fee             x x x x x  . . . . . .  . .
acknowledge            x x x x x  . . . . . .  x .
correct-date           x x x x x  x x x x x x  x x
take-complaint         x x x x x  x x x x x x  . x
withdraw-authority     x x x x x  . . . . . .  . .
record-death           x x x x x  . . . . . .  . .
apply-for-the-dead     x x x . .  . . . . . .  . .
seek-patients-note     x x x x x  . . . . . .  . .
redirect               x x x x x  . . . . . .  . .
refuse                 x x x x x  . . . . . .  . .
withdraw               x x x x x  . . . . . .  x .
reopen                 . . . . .  x x x x x x  x x
request-identity       . x x x x  . . . . . .  . .
confirm-identity       x x x x x  . . . . . .  . .
request-authority      x x x x x  . . . . . .  . .
confirm-authority      x x x x x  . . . . . .  . .
add-records            x x x . .  . . . . . .  . .
request-opinion        x x x x x  . . . . . .  . .
record-opinion         x x x x x  . . . . . .  . .
acknowledge-complaint  . . . . .  . . . . . .  x .
answer-complaint       . . . . .  . . . . . .  x .
`;
const rows = table
  .trim()
  .split("\n")
  .map((row) => row.split(/\s+/) as [MoveName | Other, ...("x" | ".")[]]);

/** Refused for what the case is at, or made. */
const isMade = (move: MoveName | Other, history: EffectiveHistory): boolean =>
  Object.hasOwn(others, move)
    ? others[move as Other](history).ok
    : whyNotNow(history, move as MoveName, manager) === null;

describe.each(rows)("%s", (move, ...cells) => {
  test.each(states.map((state, column) => [state, cells[column] === "x"] as const))("%s: %s", (state, expected) => {
    const history = caseIn(state, needs[move] ?? {});
    // once the patient has died, what is gathered or redacted waits for somebody who applies
    if (state !== "gathering" && move !== "apply-for-the-dead") expect(stateOf(history)).toBe(state);
    expect(isMade(move, history)).toBe(expected);
  });
});

/** Those that depend on more than a state are looked at one by one elsewhere. */
const elsewhere = [
  "judge-known",
  "weigh-third-parties",
  "decide",
  "stay-silent",
  "warn-of-closing",
  "close-incomplete",
];

test("the table leaves no move of the case page out", () => {
  const inTable = rows.map(([move]) => move as string);
  expect(moveNames.filter((move) => !inTable.includes(move) && !elsewhere.includes(move))).toEqual([]);
  expect(rows.every((row) => row.length === states.length + 1)).toBe(true);
});

test("a correction is decided while it is open, and once", () => {
  const decided = states.filter((state) => isMade("decide", caseIn(state, needs.decide!)));
  expect(decided).toEqual(["gathering", "redaction"]);
});

test("a case is not warned of its closing, nor closed, once it is", () => {
  for (const state of states) {
    if (into[state].some(({ type }) => type === "identity-requested")) continue;
    const warned = [...long.given, fact<CaseEventBody>({ type: "closing-warned", on: "2026-05-01" })];
    const old = [received("2026-02-01"), ...warned, ...into[state]];
    const isOpen = states.indexOf(state) < states.indexOf("disclosed");
    expect(isMade("close-incomplete", old)).toBe(isOpen);
    expect(isMade("warn-of-closing", [received("2026-02-01"), ...long.given, ...into[state]])).toBe(isOpen);
  }
});

test("whatever a rule decided, nothing is recorded that the state does not take", () => {
  expect(mayFollow(caseIn("refused", {}), [{ type: "identity-requested", on: today }])).toBe(false);
  expect(mayFollow(caseIn("gathering", {}), [{ type: "identity-requested", on: today }])).toBe(true);
  const complaint: CaseEventBody[] = [
    { type: "complaint-received", on: today },
    { type: "complaint-acknowledged", on: today },
  ];
  expect(mayFollow(caseIn("refused", {}), complaint)).toBe(true);
  expect(mayFollow(caseIn("refused", {}), complaint.slice(1))).toBe(false);
});

test("a case that is a complaint is opened again as one", () => {
  const complaint = [received("2026-06-01", "complaint")];
  expect(isMade("reopen", complaint)).toBe(false);
  const answered = [...complaint, complaintAnswered("2026-06-05")];
  expect(isMade("reopen", answered)).toBe(true);
  const again = historyAfter(answered, [{ type: "reopened", on: "2026-06-06" }]);
  expect(stateOf(again)).toBe("complaint-open");
  expect(isMade("answer-complaint", again)).toBe(true);
});
