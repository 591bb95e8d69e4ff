/** Where no day can be promised, every list and banner says so in words and names none. */
import { expect, test } from "vitest";
import { aimWords } from "~/components/clock/due-day";
import { answerBy } from "~/components/clock/answer-by";
import { insteadOfDueDay } from "~/components/clock/clock-wording";
import { doneWording } from "~/components/case-page/done-wording";
import { whatWouldChange } from "~/components/clock/what-would-change";
import type { CaseState, ClockState } from "~/domain/cases/case-states";
import type { WaitingFor } from "~/domain/clock/clock-reading";
import { clockOf } from "~/domain/clock/clock";
import { received } from "../../domain/histories";

const beyond = clockOf([received("2028-12-05")], { today: "2028-12-06" });
const namesADay = /\d{4}|2029|9999/;

test.each<[ClockState, CaseState, WaitingFor[], string]>([
  ["running", "gathering", [], "No day can be given: bank holidays not loaded"],
  ["running", "complaint-open", [], "No due day"],
  ["not-started", "waiting", ["identity"], "Not started"],
  ["not-started", "gathering", [], "No due day"],
  ["paused", "gathering", ["clarification"], "Paused"],
  ["stopped", "disclosed", [], "Answered"],
])("in a list, %s and %s, waiting for %j: %s", (clock, state, waitingFor, words) =>
  expect(insteadOfDueDay({ clock, state, waitingFor })).toBe(words),
);

test("on the portal", () => {
  expect(answerBy({ dueOn: "2026-07-03", needed: [] })).toBe("3 July 2026");
  expect(answerBy({ dueOn: null, needed: ["Proof of identity"] })).toBe("Not set until we hear from you");
  expect(answerBy({ dueOn: beyond.dueOn, needed: [] })).toMatch(/cannot name the last day yet/);
});

test("in the banner over a case that was just made, and beside its clock", () => {
  const banner = doneWording({ made: "yes", done: null, number: "AD-28", clock: beyond })!;
  expect(banner).toContain("No due day can be given: the bank holidays of that year are not loaded");
  expect(banner).not.toMatch(namesADay);
  expect(whatWouldChange([received("2028-12-05")], beyond, { today: "2028-12-06" })).toContain(
    "A day can be given once the bank holidays of that year are loaded.",
  );
});

test.each<[number, string]>([
  [-3, "The law sets no day"],
  [0, "The law sets no day"],
  [1, "Passed by 1 day"],
  [5, "Passed by 5 days"],
])("%i days after the day aimed at: %s, and never overdue", (passed, words) => expect(aimWords(passed)).toBe(words));

test.each<[string, Parameters<typeof doneWording>[0]["done"], Parameters<typeof received>, string]>([
  ["a fee", "settle-fee", ["2026-06-03"], "It is recorded how the fee was settled. The case is due on 3 July 2026"],
  ["an answer", "record-clarification", ["2026-06-03"], "The answer is recorded. The case is due on 3 July 2026"],
  [
    "a complaint",
    "take-complaint",
    ["2026-06-22", "complaint"],
    "The complaint is taken. The acknowledgement of the complaint is due on 22 July 2026",
  ],
])("after %s the banner names whose day it tells", (_, move, receipt, words) =>
  expect(
    doneWording({
      made: null,
      done: move,
      number: "AD-26",
      clock: clockOf([received(...receipt)], { today: "2026-06-24" }),
    }),
  ).toBe(words),
);
