import { expect, test } from "vitest";
import { caseStates } from "~/domain/case-states";
import type { WaitingFor } from "~/domain/clock-reading";
import { portalStatus, portalSteps } from "~/domain/portal-status";

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

test("the steps already done come before the one under way", () => {
  const { done, now } = portalStatus({ state: "redaction", waitingFor: [] });
  expect(portalSteps.map(({ key }) => key).slice(0, done.length + 1)).toEqual([...done, now]);
});
