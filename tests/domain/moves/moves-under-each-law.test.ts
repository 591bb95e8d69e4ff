/**
 * Every move that the law decides, under every law that a request may run under, as a table that an officer can
 * correct: "x" where that law knows the move. Where it does not, the move is neither offered nor made.
 */
import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { decideConfirmAuthority, decideRequestAuthority } from "~/domain/identity/authority";
import { decideConfirmIdentity, decideRequestIdentity } from "~/domain/identity/identity";
import {
  barredByLaw,
  lawOf,
  lawOfMoves,
  lawsOfRequests,
  setsPeriod,
  type LawOfRequest,
  type MoveOfLaw,
} from "~/domain/identity/law-of-request";
import { moveNames, movesOnOffer, whyNotNow, type MoveName } from "~/domain/moves/moves-on-offer";
import type { RequestKind } from "~/domain/terms/vocabulary";
import {
  authorityConfirmed,
  identityConfirmed,
  identityRequested,
  patientDied,
  received,
  recordsAdded,
  switchedToDeceased,
} from "../histories";

const today = "2026-06-10";
const manager = { today, role: "manager", person: "manager-2" } as const;
const shown = [identityConfirmed("2026-06-02"), authorityConfirmed("2026-06-02")];

/** A request under each law, on which nothing but the law stands in the way of its moves. */
const under: Record<LawOfRequest, EffectiveHistory> = {
  "living-access": [received("2026-06-01"), identityConfirmed("2026-06-02")],
  "living-change": [received("2026-06-01", "rectification"), identityConfirmed("2026-06-02")],
  "act-access": [received("2026-06-01", "deceased-access", "pr"), ...shown],
  "act-correction": [received("2026-06-01", "rectification", "pr"), ...shown],
  advocacy: [received("2026-06-01", "access", "imca"), authorityConfirmed("2026-06-02")],
  discretion: [received("2026-06-01", "deceased-access", "relative-deceased"), ...shown],
  "other-law": [received("2026-06-01", "access", "police")],
  "nobody-applies": [received("2026-06-01"), identityConfirmed("2026-06-02"), patientDied("2026-06-05")],
  complaint: [received("2026-06-01", "complaint")],
};
const byRelative = (kind: RequestKind) => [received("2026-06-01", kind, "relative-consent"), ...shown];
const correctionByAdvocate = [received("2026-06-01", "rectification", "imca"), authorityConfirmed("2026-06-02")];
const correctionByRelative = [received("2026-06-01", "rectification", "relative-deceased"), ...shown];

// living: access, change; the Act: access, correction; an advocate, discretion, other law, nobody applies, complaint
const table = `
extend               x x  . .  . . . . .
notify-fee           x x  . .  . . . . .
ask-clarification    x .  . .  . . . . .
ask-information      . .  x .  . x . . .
record-range         . .  x .  . . . . .
seek-patients-note   . .  x .  . x . . .
judge-known          x .  . .  x . . . .
weigh-third-parties  x .  . .  x . . . .
decide               . x  . x  x x . . .
refuse               x x  x x  x x . . .
ask-who              x x  x x  x x . . .
withdraw-authority   x x  x x  x x . . .
acknowledge          x x  x x  x x x . x
redirect             x x  x x  x x x . .
warn-of-closing      x x  x x  x x . . .
close-incomplete     x x  x x  x x . . .
record-death         x x  . .  x . . . .
apply-for-the-dead   . .  . .  . . . x .
`;
const rows = table
  .trim()
  .split("\n")
  .map((row) => row.split(/\s+/) as [MoveOfLaw, ...("x" | ".")[]]);
const cells = rows.flatMap(([move, ...marks]) =>
  lawsOfRequests.map((law, column) => [move, law, marks[column] === "x"] as const),
);
const isOfCasePage = (move: MoveOfLaw): move is MoveOfLaw & MoveName => (moveNames as string[]).includes(move);

/** What the move needs besides the law. */
function caseFor(move: MoveOfLaw, law: LawOfRequest): EffectiveHistory {
  if (move === "decide" && law === "discretion") return correctionByRelative;
  if (move === "decide" && law === "advocacy") return correctionByAdvocate;
  if (move === "withdraw-authority" && law === "living-access") return byRelative("access");
  if (move === "withdraw-authority" && law === "living-change") return byRelative("rectification");
  const needsRecords = move === "judge-known" || move === "weigh-third-parties";
  return needsRecords ? [...under[law], recordsAdded("2026-06-03")] : under[law];
}

describe("each law of its own", () => {
  test.each(lawsOfRequests)("%s", (law) => expect(lawOf(under[law])).toBe(law));

  test.each<[string, EffectiveHistory, LawOfRequest]>([
    ["an erasure", [received("2026-06-01", "erasure")], "living-change"],
    ["a correction that an advocate asks for", correctionByAdvocate, "advocacy"],
    ["a correction by a relative of the dead without a role", correctionByRelative, "discretion"],
    [
      "an executor, after the patient died",
      [...under["nobody-applies"], switchedToDeceased("2026-06-06")],
      "act-access",
    ],
    ["a court about somebody who has died", [received("2026-06-01", "deceased-access", "court")], "other-law"],
    [
      "an insurer whose insured dies",
      [received("2026-06-01", "access", "insurer-employer"), patientDied("2026-06-05")],
      "other-law",
    ],
    [
      "a solicitor whose client dies",
      [received("2026-06-01", "access", "solicitor"), patientDied("2026-06-05")],
      "nobody-applies",
    ],
  ])("%s", (_, history, law) => expect(lawOf(history)).toBe(law));
});

test("the table holds every move of the law, under every law", () => {
  expect(rows.map(([move]) => move).sort()).toEqual(Object.keys(lawOfMoves).sort());
  expect(rows.every((row) => row.length === lawsOfRequests.length + 1)).toBe(true);
});

describe.each(cells)("%s under %s: %s", (move, law, isKnown) => {
  const history = caseFor(move, law);
  test("as the table says", () => expect(barredByLaw(history, move) === null).toBe(isKnown));

  if (!isOfCasePage(move)) return;
  const onceDue = move === "warn-of-closing" || move === "close-incomplete";
  test.runIf(!isKnown)("is neither made nor offered, and the law is why", () => {
    expect(whyNotNow(history, move, manager)).toBe(barredByLaw(history, move));
    expect(movesOnOffer(history, manager).find((offer) => offer.move === move)?.because).not.toBeNull();
  });
  test.runIf(isKnown && !onceDue)("is offered", () => expect(whyNotNow(history, move, manager)).toBeNull());
});

describe("who they are and by what right, under each law", () => {
  const onDay = { on: today, today } as const;
  const unasked: Record<LawOfRequest, EffectiveHistory> = {
    ...under,
    "living-access": [received("2026-06-01", "access", "relative-consent")],
    "living-change": [received("2026-06-01", "rectification", "relative-consent")],
    "act-access": [received("2026-06-01", "deceased-access", "pr")],
    "act-correction": [received("2026-06-01", "rectification", "pr")],
    advocacy: [received("2026-06-01", "access", "imca")],
    discretion: [received("2026-06-01", "deceased-access", "relative-deceased")],
  };
  test.each(lawsOfRequests)("%s", (law) => {
    const history = unasked[law];
    const decisions = [
      decideRequestIdentity(history, { ...onDay, doubt: "name-differs" }),
      decideConfirmIdentity(history, { evidence: ["passport"], seen: "copy", ...onDay }),
      decideRequestAuthority(history, onDay),
      decideConfirmAuthority(history, { ...onDay, bornOn: null }),
    ];
    const because = barredByLaw(history, "ask-who");
    for (const decision of decisions) expect(decision.ok ? null : decision.because).toBe(because);
  });
});

describe("a day is due only where the law sets a period", () => {
  test.each(lawsOfRequests.filter((law) => law !== "complaint"))("%s", (law) => {
    const open = clockOf(under[law], { today });
    expect(open.law).toBe(law);
    expect(open.dueOn !== null).toBe(setsPeriod(law));
    const longAfter = clockOf(under[law], { today: "2027-01-04" });
    expect(longAfter.daysOverdue > 0).toBe(setsPeriod(law));
    const waiting = clockOf(
      [received("2026-06-01", "deceased-access", "relative-deceased"), identityRequested("2026-06-01")],
      { today },
    );
    expect(waiting).toMatchObject({ waitingFor: ["identity"], dueOn: null, informationRequestBy: null });
  });
});
