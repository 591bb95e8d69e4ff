import { expect, test } from "vitest";
import { caseStates } from "~/domain/cases/case-states";
import type { WaitingFor } from "~/domain/clock/clock-reading";
import { portalStatus, portalSteps } from "~/domain/portal/portal-status";

const nothing: WaitingFor[] = [];

test.each([
  ["waiting", ["authority"] as WaitingFor[], "Waiting for you", "checked", 1],
  ["gathering", nothing, "Collecting the records", "collected", 2],
  ["gathering", ["clarification"] as WaitingFor[], "Waiting for you", "collected", 2],
  ["redaction", nothing, "Preparing the records", "prepared", 3],
  ["approval", nothing, "Preparing the records", "prepared", 3],
  ["ready-to-disclose", nothing, "Preparing the records", "prepared", 3],
  ["disclosed", nothing, "Ready", null, 5],
  ["withdrawn", nothing, "Withdrawn", null, 0],
  ["complaint-open", nothing, "We are looking into a complaint", null, 0],
] as const)("%s, waiting for %j: %s", (state, waitingFor, words, now, done) => {
  const status = portalStatus({ state, waitingFor });
  expect(status).toMatchObject({ words, now });
  expect(status.done).toHaveLength(done);
  expect(status.needed).toHaveLength(waitingFor.length);
});

test("every state has words, and none of ours", () => {
  for (const state of caseStates) {
    const { words, needed } = portalStatus({ state, waitingFor: ["identity", "fee"] });
    expect(words).not.toBe("");
    expect([words, ...needed].join(" ")).not.toMatch(/redact|officer|flag|exempt|gathering|approval/i);
  }
});

test("what is needed is said for each thing that we wait for", () => {
  expect(portalStatus({ state: "waiting", waitingFor: ["authority", "fee"] }).needed).toEqual([
    expect.stringContaining("signed and dated authority"),
    "The fee that our letter names.",
  ]);
});

test("when the records are ready, every step is done and nothing is needed", () => {
  expect(portalStatus({ state: "disclosed", waitingFor: ["fee"] })).toEqual({
    words: "Ready",
    now: null,
    done: ["received", "checked", "collected", "prepared", "sent"],
    needed: [],
  });
});

test("where the case has ended, no step is shown", () => {
  expect(portalStatus({ state: "refused", waitingFor: ["fee"] })).toEqual({
    words: "Answered: we have written to you with our decision",
    now: null,
    done: [],
    needed: [],
  });
});

test("the steps already done come before the one under way", () => {
  const { done, now } = portalStatus({ state: "redaction", waitingFor: [] });
  expect(portalSteps.map(({ key }) => key).slice(0, done.length + 1)).toEqual([...done, now]);
});
