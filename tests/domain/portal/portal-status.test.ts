/** How far a case is and what we need, as a solicitor is told it. */
import { expect, test } from "vitest";
import type { WaitingFor } from "~/domain/clock/clock-reading";
import { portalStatus, portalSteps } from "~/domain/portal/portal-status";

const nothing: WaitingFor[] = [];

test.each([
  ["waiting", ["authority"], "waiting-for-you", "checked", 1],
  ["waiting", nothing, "waiting-for-you", "checked", 1],
  ["gathering", nothing, "collecting", "collected", 2],
  ["gathering", ["clarification"], "waiting-for-you", "collected", 2],
  ["redaction", nothing, "preparing", "prepared", 3],
  ["approval", nothing, "preparing", "prepared", 3],
  ["ready-to-disclose", nothing, "preparing", "prepared", 3],
  ["disclosed", nothing, "ready", null, 5],
  ["refused", nothing, "answered", null, 0],
  ["decided", nothing, "answered", null, 0],
  ["withdrawn", nothing, "withdrawn", null, 0],
  ["closed-incomplete", nothing, "nothing-came", null, 0],
  ["redirected", nothing, "passed-on", null, 0],
  ["complaint-open", nothing, "complaint-looked-into", null, 0],
  ["complaint-closed", nothing, "complaint-answered", null, 0],
] as const)("%s, waiting for %j: %s", (state, waitingFor, standing, now, done) => {
  const status = portalStatus({ state, waitingFor });
  expect(status).toMatchObject({ standing, now, needed: waitingFor });
  expect(status.done).toHaveLength(done);
});

test("when the records are ready, every step is done and nothing is needed", () => {
  expect(portalStatus({ state: "disclosed", waitingFor: ["fee"] })).toEqual({
    standing: "ready",
    now: null,
    done: ["received", "checked", "collected", "prepared", "sent"],
    needed: [],
  });
});

test("where the case has ended, no step is shown", () => {
  expect(portalStatus({ state: "refused", waitingFor: ["fee"] })).toEqual({
    standing: "answered",
    now: null,
    done: [],
    needed: [],
  });
});

test("the steps already done come before the one under way", () => {
  const { done, now } = portalStatus({ state: "redaction", waitingFor: [] });
  expect(portalSteps.slice(0, done.length + 1)).toEqual([...done, now]);
});
