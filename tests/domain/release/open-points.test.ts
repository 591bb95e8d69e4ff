import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decideAcceptOpenPoints, notAccepted, openPointsProblems, type OpenPoint } from "~/domain/release/open-points";
import {
  awaitingApproval,
  disclosed,
  openPointsAccepted,
  readyToDisclose,
  received,
  recordsAdded,
  withdrawn,
} from "../histories";

const phone: OpenPoint = { documentId: "document-1", page: 3, what: "suggestion", id: "3.telephone.60.120" };
const early: OpenPoint = { documentId: "document-2", page: 3, what: "outside-request", id: "3.outside.before" };
const against: OpenPoint = {
  documentId: "document-2",
  page: 4,
  what: "reason-contradicted",
  id: "4.made-since-1991.D-1991",
};
const inRedaction: EffectiveHistory = [received("2026-06-01"), recordsAdded("2026-06-03")];
const facts = { points: [phone, early], digest: "these", seen: "these", today: "2026-06-16" as const };

describe("what nobody decided is accepted", () => {
  test("by its places, never by its words", () => {
    expect(decideAcceptOpenPoints(inRedaction, facts)).toEqual({
      ok: true,
      events: [
        {
          type: "open-points-accepted",
          on: "2026-06-16",
          accepted: [
            { documentId: "document-1", points: ["3.telephone.60.120"] },
            { documentId: "document-2", points: ["3.outside.before"] },
          ],
        },
      ],
    });
  });

  test.each<[string, EffectiveHistory]>([
    ["while the pages are gone through", inRedaction],
    ["by the second person", awaitingApproval()],
    ["after the approval", readyToDisclose()],
  ])("%s", (_, history) => expect(decideAcceptOpenPoints(history, facts).ok).toBe(true));

  test("only what was not accepted before is accepted again", () => {
    const history = [...inRedaction, openPointsAccepted("2026-06-10", [phone])];
    expect(notAccepted(history, facts.points)).toEqual([early]);
    expect(decideAcceptOpenPoints(history, facts)).toMatchObject({
      events: [{ accepted: [{ documentId: "document-2", points: ["3.outside.before"] }] }],
    });
  });
});

test.each<[string, EffectiveHistory, Partial<typeof facts>, string]>([
  ["nothing is open", inRedaction, { points: [] }, "nothing-open"],
  ["everything was accepted", [...inRedaction, openPointsAccepted("2026-06-10", [phone, early])], {}, "nothing-open"],
  ["something else was on the screen", inRedaction, { seen: "others" }, "points-changed"],
  ["it has left", [...readyToDisclose(), disclosed("2026-06-16")], {}, "too-late-to-accept"],
  ["the request was withdrawn", [...inRedaction, withdrawn("2026-06-05")], {}, "too-late-to-accept"],
])("refused: %s", (_, history, change, because) =>
  expect(decideAcceptOpenPoints(history, { ...facts, ...change })).toEqual({ ok: false, because }),
);

test("a reason that its page speaks against is a line of the gate until somebody accepts it in words", () => {
  expect(openPointsProblems(inRedaction, [against])).toEqual(["reasons-contradicted"]);
  expect(openPointsProblems([...inRedaction, openPointsAccepted("2026-06-10", [against])], [against])).toEqual([]);
});
