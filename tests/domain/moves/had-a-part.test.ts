/** Who may answer a complaint: nobody who had a part in what it is about. A table that an officer can correct. */
import { expect, test } from "vitest";
import { effectiveHistory } from "~/domain/cases/effective-history";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { whyNotNow } from "~/domain/moves/moves-on-offer";
import {
  complaintReceived,
  extended,
  fact,
  readyToDisclose,
  received,
  recordsAdded,
  refusedOn,
  disclosed,
} from "../histories";

const olive = "olive";
const by = (actor: string, event: CaseEventBody) => ({ ...event, actor });
const given = (to: string): CaseEventBody => fact({ type: "assigned", on: "2026-06-02", to });
const came = by("priya", complaintReceived("2026-06-20"));

test.each<[string, (CaseEventBody & { actor: string })[], boolean]>([
  ["she had the case", [by("priya", given(olive)), by("priya", refusedOn("2026-06-10")), came], false],
  [
    "she had it once",
    [by("priya", given(olive)), by("priya", given("priya")), by("priya", refusedOn("2026-06-10")), came],
    false,
  ],
  ["she refused", [by(olive, refusedOn("2026-06-10")), came], false],
  ["she took more time", [by(olive, extended("2026-06-09")), by("priya", refusedOn("2026-06-10")), came], false],
  [
    "she sent the records",
    [...readyToDisclose().map((event) => by("priya", event)), by(olive, disclosed("2026-06-16")), came],
    false,
  ],
  ["she only added records", [by(olive, recordsAdded("2026-06-03")), by("priya", refusedOn("2026-06-10")), came], true],
  [
    "she only took the complaint",
    [by("priya", refusedOn("2026-06-10")), by(olive, complaintReceived("2026-06-20"))],
    true,
  ],
  [
    "the case was given to her to look into it",
    [by("priya", refusedOn("2026-06-10")), came, by("priya", given(olive))],
    true,
  ],
  ["she had no part in it", [by("priya", refusedOn("2026-06-10")), came], true],
])("%s", (_, then, mayAnswer) => {
  const first = then.some(({ type }) => type === "redaction-finished") ? [] : [by("priya", received("2026-06-01"))];
  const history = effectiveHistory([...first, ...then]);
  const because = whyNotNow(history, "answer-complaint", { today: "2026-06-22", role: "officer", person: olive });
  expect(because).toBe(mayAnswer ? null : "had-a-part-in-it");
});

test("a case that is all complaint was given to whoever looks into it", () => {
  const history = effectiveHistory([by("priya", received("2026-06-01", "complaint")), by("priya", given(olive))]);
  expect(whyNotNow(history, "answer-complaint", { today: "2026-06-22", role: "officer", person: olive })).toBeNull();
});
