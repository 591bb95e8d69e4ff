/**
 * Every act that takes a day, against everything that can be late: an officer alone does not date it back so that what
 * is late was in time. A manager may, and anybody may where nothing late comes in time by it.
 */
import { describe, expect, test } from "vitest";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { effectiveHistory, type EffectiveHistory } from "~/domain/cases/effective-history";
import { lateIn } from "~/domain/clock/lateness";
import { datedBackProblem } from "~/domain/moves/dated-back";
import {
  complaintReceived,
  dateCorrected,
  extended,
  identityRequested,
  received,
  recordRange,
  withdrawn,
} from "../histories";

const today: CalendarDay = "2026-08-20";
const setting = { today, holidays: bankHolidays };
const problem = (history: EffectiveHistory, event: CaseEventBody, role: "officer" | "manager" = "officer") =>
  datedBackProblem(history, [event], { role, ...setting });

const overdue = [received("2026-06-03")];
const lateComplaint = [received("2026-06-03"), withdrawn("2026-06-10"), complaintReceived("2026-06-22")];
const openAndLateComplaint = [received("2026-06-03"), extended("2026-06-10"), complaintReceived("2026-06-22")];
const dead = [received("2026-07-20", "deceased-access"), recordRange("2026-07-10", "2026-07-19")];

type Row = [what: string, history: EffectiveHistory, event: CaseEventBody];
describe("needs a manager", () => {
  test.each<Row>([
    ["overdue: a notice of more time", overdue, extended("2026-06-20")],
    ["overdue: a withdrawal", overdue, withdrawn("2026-06-20")],
    ["overdue: closed as incomplete", overdue, { type: "closed-incomplete", on: "2026-06-20" }],
    ["overdue: passed on", overdue, { type: "redirected", on: "2026-06-20", to: "police" }],
    ["overdue: a refusal", overdue, { type: "refused", on: "2026-06-20", codes: ["NOT-HELD"] }],
    [
      "overdue: handed over",
      overdue,
      { type: "disclosed", on: "2026-06-20", releaseId: "release-1", delivery: "post", pages: 9 },
    ],
    ["overdue: asked for proof in time", overdue, { type: "identity-requested", on: "2026-06-05" }],
    ["overdue: a question in time", overdue, { type: "clarification-requested", on: "2026-06-05" }],
    [
      "overdue: a fee in time",
      overdue,
      { type: "fee-notified", on: "2026-06-05", basis: "manifestly-excessive", amountPence: 500 },
    ],
    ["overdue: the request came later", overdue, dateCorrected(today, 1, "2026-06-03", "2026-08-01")],
    ["a complaint: its acknowledgement", lateComplaint, { type: "complaint-acknowledged", on: "2026-06-23" }],
    ["a complaint beside an open request", openAndLateComplaint, { type: "complaint-acknowledged", on: "2026-06-23" }],
    [
      "the dead: a record that is 40 days' work after all",
      dead,
      { type: "record-range-known", on: today, first: "2020-01-01", last: "2026-07-19" },
    ],
  ])("%s", (_, history, event) => {
    expect(lateIn(history, setting)).not.toEqual([]);
    expect(problem(history, event)).toBe("turns-late-into-in-time");
    expect(problem(history, event, "manager")).toBeNull();
  });
});

describe("needs none", () => {
  test.each<Row>([
    ["a notice that was late as well", overdue, extended("2026-07-20")],
    ["a notice on paper, while the period runs", [received("2026-08-03")], extended("2026-08-10")],
    ["a withdrawal, while it runs", [received("2026-08-03")], withdrawn("2026-08-10")],
    ["today's own", overdue, withdrawn(today)],
    ["an acknowledgement that was late as well", lateComplaint, { type: "complaint-acknowledged", on: "2026-08-01" }],
    [
      "proof that came before today",
      [received("2026-08-03"), identityRequested("2026-08-04")],
      { type: "identity-confirmed", on: "2026-08-10", evidence: ["passport"], seen: "copy" },
    ],
    [
      "what has nothing to do with time",
      overdue,
      { type: "opinion-recorded", on: "2026-06-20", outcome: "no-serious-harm", professional: "clinician-1" },
    ],
  ])("%s", (_, history, event) => expect(problem(effectiveHistory<CaseEventBody>(history), event)).toBeNull());
});
