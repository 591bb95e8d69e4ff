/** What the case page offers: a move is there exactly where its own rule would take it today. */
import { describe, expect, test } from "vitest";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { moveNames, movesOnOffer, whyNotNow, type MoveName } from "~/domain/moves/moves-on-offer";
import { authorityRow } from "~/domain/identity/authority";
import { penceIn } from "~/domain/moves/fees";
import {
  fact,
  awaitingApproval,
  clarificationRequested,
  complaintAcknowledged,
  complaintReceived,
  disclosed,
  excessiveFee,
  extended,
  identityConfirmed,
  identityRequested,
  informationRequested,
  patientDied,
  readyToDisclose,
  received,
  switchedToDeceased,
  withdrawn,
} from "../histories";

const today = "2026-06-10";
const officer = { today, role: "officer", person: "officer-2" } as const;
const offered = (history: EffectiveHistory, asking: Parameters<typeof movesOnOffer>[1] = officer) =>
  movesOnOffer(history, asking)
    .filter(({ because }) => because === null)
    .map(({ move }) => move);

const asked = [received("2026-06-01"), identityConfirmed("2026-06-01")];
const always: MoveName[] = ["correct-date"];
const open: MoveName[] = [
  "acknowledge",
  "correct-date",
  "take-complaint",
  "record-death",
  "redirect",
  "refuse",
  "withdraw",
];

describe("what is on offer", () => {
  test.each<[string, EffectiveHistory, MoveName[]]>([
    ["a request under way", asked, ["ask-clarification", "extend", "notify-fee", ...open]],
    [
      "a question is open: its answer, and no second question",
      [...asked, clarificationRequested("2026-06-05")],
      ["record-clarification", "extend", "notify-fee", ...open],
    ],
    [
      "a fee is owed: how it was settled, and no second fee",
      [...asked, excessiveFee("2026-06-05")],
      ["ask-clarification", "extend", "settle-fee", ...open],
    ],
    ["extended once", [...asked, extended("2026-06-05")], ["ask-clarification", "notify-fee", ...open]],
    [
      "a correction knows no pause by a question",
      [received("2026-06-01", "rectification"), identityConfirmed("2026-06-01")],
      [
        "extend",
        "notify-fee",
        "acknowledge",
        "correct-date",
        "decide",
        "take-complaint",
        "record-death",
        "redirect",
        "refuse",
        "withdraw",
      ],
    ],
    [
      "a correction by a stranger is not decided",
      [received("2026-06-01", "rectification"), identityRequested("2026-06-01")],
      ["extend", "notify-fee", ...open],
    ],
    [
      "records of the dead: no fee, no extension",
      [received("2026-06-01", "deceased-access", "pr")],
      [
        "ask-information",
        "record-range",
        "acknowledge",
        "correct-date",
        "take-complaint",
        "seek-patients-note",
        "redirect",
        "refuse",
        "withdraw",
      ],
    ],
    [
      "what was asked of the applicant is recorded",
      [received("2026-06-01", "deceased-access", "pr"), informationRequested("2026-06-02")],
      [
        "record-information",
        "record-range",
        "acknowledge",
        "correct-date",
        "take-complaint",
        "seek-patients-note",
        "redirect",
        "refuse",
        "withdraw",
      ],
    ],
    ["withdrawn", [...asked, withdrawn("2026-06-05")], [...always, "take-complaint", "reopen"]],
    [
      "a complaint came",
      [received("2026-06-01", "complaint")],
      ["acknowledge", "correct-date", "acknowledge-complaint", "answer-complaint", "withdraw"],
    ],
    [
      "a complaint came after an answer and was acknowledged",
      [
        ...readyToDisclose(),
        disclosed("2026-06-05"),
        complaintReceived("2026-06-06"),
        complaintAcknowledged("2026-06-06"),
      ],
      ["acknowledge", "correct-date", "answer-complaint", "withdraw", "reopen"],
    ],
  ])("%s", (_, history, moves) => expect(offered(history).sort()).toEqual([...moves].sort()));

  test("a warning after 76 days, and closing after the warning's fourteen", () => {
    const waiting = [received("2026-06-01"), identityRequested("2026-06-02")];
    const on = (day: typeof today | "2026-08-16" | "2026-08-17" | "2026-08-31", history = waiting) =>
      offered(history, { ...officer, today: day });
    expect(on("2026-08-16")).not.toContain("warn-of-closing");
    expect(on("2026-08-17")).toContain("warn-of-closing");
    const warned = [...waiting, fact({ type: "closing-warned", on: "2026-08-17" })];
    expect(on("2026-08-17", warned)).not.toContain("close-incomplete");
    expect(on("2026-08-31", warned)).toContain("close-incomplete");
    expect(on("2026-08-31", warned)).not.toContain("warn-of-closing");
  });
});

describe("who may", () => {
  const died = [...asked, patientDied("2026-06-05")];
  test("a manager settles who applies once the patient has died", () => {
    expect(whyNotNow(died, "apply-for-the-dead", officer)).toBe("needs-a-manager");
    expect(whyNotNow(died, "apply-for-the-dead", { ...officer, role: "manager" })).toBeNull();
    expect(whyNotNow(asked, "apply-for-the-dead", { ...officer, role: "manager" })).toBe("death-not-recorded");
    expect(
      whyNotNow([...died, switchedToDeceased("2026-06-06")], "apply-for-the-dead", { ...officer, role: "manager" }),
    ).toBe("already-for-the-dead");
    expect(authorityRow("pr").regime).toBe("ahra-1990");
  });

  test.each<[string, EffectiveHistory, string]>([
    ["whoever redacted", [...readyToDisclose(), disclosed("2026-06-05")], "redactor-1"],
    [
      "whoever refused",
      [
        ...asked,
        fact({ type: "refused", on: "2026-06-05", codes: ["NOT-HELD"], actor: "redactor-1" } as CaseEventBody),
      ],
      "redactor-1",
    ],
  ])("%s does not answer the complaint about it", (_, answered, person) => {
    const redactors = answered.flatMap((event) => (event.type === "redaction-finished" ? event.redactors : []));
    const history = [...answered, complaintReceived("2026-06-06")];
    expect(whyNotNow(history, "answer-complaint", { ...officer, person: redactors[0] ?? person })).toBe(
      "had-a-part-in-it",
    );
    expect(whyNotNow(history, "answer-complaint", { ...officer, person: "somebody-else" })).toBeNull();
  });
});

test("each move is offered or says why not, once", () => {
  expect(movesOnOffer(awaitingApproval(), officer).map(({ move }) => move)).toEqual(moveNames);
});

test.each([
  ["12.50", 1250],
  ["£12.50", 1250],
  [" 7 ", 700],
  ["12.5", 0],
  ["twelve", 0],
  ["-3", 0],
  ["", 0],
  ["12,50", 0],
  ["99999", 0],
])("“%s” is %d pence", (typed, pence) => expect(penceIn(typed)).toBe(pence));
