/** What a solicitor reads of a case. */
import { expect, test } from "vitest";
import { needWords, standingWords } from "~/components/portal/portal-wording";
import { caseStates, type CaseState } from "~/domain/cases/case-states";
import type { WaitingFor } from "~/domain/clock/clock-reading";
import { portalStatus } from "~/domain/portal/portal-status";

const read = (state: CaseState, waitingFor: readonly WaitingFor[] = []) => {
  const { standing, needed } = portalStatus({ state, waitingFor });
  return { words: standingWords[standing], needed: needed.map((what) => needWords[what]) };
};

test.each<[CaseState, WaitingFor[], string]>([
  ["waiting", ["authority"], "Waiting for you"],
  ["gathering", [], "Collecting the records"],
  ["gathering", ["clarification"], "Waiting for you"],
  ["redaction", [], "Preparing the records"],
  ["approval", [], "Preparing the records"],
  ["ready-to-disclose", [], "Preparing the records"],
  ["disclosed", [], "Ready"],
  ["refused", [], "Answered: we have written to you with our decision"],
  ["withdrawn", [], "Withdrawn"],
  ["complaint-open", [], "We are looking into a complaint"],
])("%s, waiting for %j: %s", (state, waitingFor, words) => {
  expect(read(state, waitingFor).words).toBe(words);
  expect(read(state, waitingFor).needed).toHaveLength(waitingFor.length);
});

test("every state has words, and none of ours", () => {
  for (const state of caseStates) {
    const { words, needed } = read(state, ["identity", "fee"]);
    expect(words).not.toBe("");
    expect([words, ...needed].join(" ")).not.toMatch(/redact|officer|flag|exempt|gathering|approval/i);
  }
});

test("what is needed is said for each thing that we wait for", () => {
  expect(read("waiting", ["authority", "fee"]).needed).toEqual([
    expect.stringContaining("signed and dated authority"),
    "The fee that our letter names.",
  ]);
});
