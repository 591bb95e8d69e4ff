/** DPA 2018 Sch. 2 para 16: what is said of somebody else is weighed before it is withheld. */
import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decideWeigh, reasonsNotWeighed, weighedReasons } from "~/domain/exemptions/weighing";
import { decideApprove, type ApprovalFacts } from "~/domain/release/approval";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import {
  awaitingApproval,
  disclosed,
  patientDied,
  readyToDisclose,
  received,
  recordsAdded,
  switchedToDeceased,
  weighed,
} from "../histories";

const today = "2026-06-15";
const inHand = [received("2026-06-01"), recordsAdded("2026-06-03")];

describe("what is still to be weighed", () => {
  test.each<[string, EffectiveHistory, ExemptionCode[], ExemptionCode[]]>([
    ["nothing is withheld", inHand, [], []],
    ["what concerns nobody else", inHand, ["OUT-OF-SCOPE", "HARM-PATIENT", "LPP"], []],
    ["another person", inHand, ["TP-PERSON"], ["TP-PERSON"]],
    ["many marks for one reason", inHand, ["TP-PERSON", "TP-PERSON", "DUPLICATE"], ["TP-PERSON"]],
    ["each reason by itself", inHand, ["TP-NONHEALTH-STAFF", "TP-SOURCE"], ["TP-SOURCE", "TP-NONHEALTH-STAFF"]],
    ["weighed and withheld", [...inHand, weighed("2026-06-05")], ["TP-PERSON"], []],
    ["one record covers one reason", [...inHand, weighed("2026-06-05")], ["TP-PERSON", "TP-SOURCE"], ["TP-SOURCE"]],
    ["they refused", [...inHand, weighed("2026-06-05", { consent: "refused" })], ["TP-PERSON"], []],
    [
      "they agreed: nothing may be withheld for that",
      [...inHand, weighed("2026-06-05", { consent: "given", isReasonableWithout: null })],
      ["TP-PERSON"],
      ["TP-PERSON"],
    ],
    [
      "reasonable without their consent: the same",
      [...inHand, weighed("2026-06-05", { isReasonableWithout: true })],
      ["TP-PERSON"],
      ["TP-PERSON"],
    ],
    [
      "withheld for most, released for the one who agreed",
      [...inHand, weighed("2026-06-05"), weighed("2026-06-06", { of: "one-person", consent: "given" })],
      ["TP-PERSON"],
      [],
    ],
    [
      "weighed anew for everybody, and it came out otherwise",
      [...inHand, weighed("2026-06-05"), weighed("2026-06-06", { consent: "given", isReasonableWithout: null })],
      ["TP-PERSON"],
      ["TP-PERSON"],
    ],
    [
      "weighed anew for everybody: what was recorded for one of them falls too",
      [...inHand, weighed("2026-06-05", { of: "one-person" }), weighed("2026-06-06", { isReasonableWithout: true })],
      ["TP-PERSON"],
      ["TP-PERSON"],
    ],
    [
      "another reason weighed since changes nothing of this one",
      [...inHand, weighed("2026-06-05"), weighed("2026-06-06", { reason: "TP-SOURCE", isReasonableWithout: true })],
      ["TP-PERSON", "TP-SOURCE"],
      ["TP-SOURCE"],
    ],
  ])("%s", (_, history, used, open) => expect(reasonsNotWeighed(history, used)).toEqual(open));

  test("the reasons that protect other people, and no other", () =>
    expect(weighedReasons).toEqual(["TP-PERSON", "TP-SOURCE", "TP-NONHEALTH-STAFF"]));
});

describe("recording it", () => {
  const weigh = (history: EffectiveHistory, more: Partial<Parameters<typeof decideWeigh>[1]> = {}) =>
    decideWeigh(history, {
      reason: "TP-PERSON",
      of: "everybody",
      consent: "asked",
      information: "health",
      confidence: "owed",
      capability: "capable",
      isReasonableWithout: false,
      today,
      ...more,
    });

  test("all five factors are kept, and how it came out", () =>
    expect(weigh(inHand)).toEqual({
      ok: true,
      events: [
        {
          type: "third-party-weighed",
          on: today,
          reason: "TP-PERSON",
          of: "everybody",
          consent: "asked",
          information: "health",
          confidence: "owed",
          capability: "capable",
          isReasonableWithout: false,
        },
      ],
    }));

  test.each([null, true])("with consent there is nothing left to weigh: %s", (isReasonableWithout) =>
    expect(weigh(inHand, { consent: "given", isReasonableWithout })).toMatchObject({
      events: [{ consent: "given", isReasonableWithout: null }],
    }),
  );

  test.each<[string, EffectiveHistory, Partial<Parameters<typeof decideWeigh>[1]>, string]>([
    ["without consent it must be said", inHand, { isReasonableWithout: null }, "reasonableness-not-said"],
    ["agreed, and yet withheld", inHand, { consent: "given", isReasonableWithout: false }, "agreed-yet-withheld"],
    [
      "agreed, and cannot agree",
      inHand,
      { consent: "given", capability: "not-capable", isReasonableWithout: null },
      "answered-yet-cannot-consent",
    ],
    [
      "refused, and cannot refuse",
      inHand,
      { consent: "refused", capability: "not-capable" },
      "answered-yet-cannot-consent",
    ],
    ["a reason that protects nobody else", inHand, { reason: "LPP" }, "reason-needs-no-weighing"],
    ["no records", [received("2026-06-01")], {}, "nothing-to-weigh-yet"],
    ["a correction", [received("2026-06-01", "rectification")], {}, "only-third-parties-of-the-living"],
    [
      "the dead",
      [...inHand, patientDied("2026-06-06"), switchedToDeceased("2026-06-07")],
      {},
      "only-third-parties-of-the-living",
    ],
    ["it has left", [...readyToDisclose(), disclosed("2026-06-16")], {}, "case-closed"],
  ])("refused: %s", (_, history, more, because) => expect(weigh(history, more)).toEqual({ ok: false, because }));
});

describe("the second person", () => {
  const facts: ApprovalFacts = {
    approver: "officer-2",
    unresolvedFindings: 0,
    withheldForHarm: { forHarm: [], whole: [] },
    openPoints: [],
    reasonsInCopy: ["TP-PERSON", "DUPLICATE"],
    hasOpenedCopy: true,
    patientBornOn: null,
    releaseId: "release-1",
    packageHash: "package",
    recipientHash: "recipient",
    today,
  };
  test("cannot approve what was withheld and not weighed", () => {
    expect(decideApprove(awaitingApproval(), facts)).toEqual({ ok: false, because: "third-parties-not-weighed" });
    expect(decideApprove([...awaitingApproval(), weighed("2026-06-13")], facts).ok).toBe(true);
    expect(decideApprove(awaitingApproval([weighed("2026-06-05")]), facts).ok).toBe(true);
  });
});
