/** Which dates an officer corrects, and which a manager answers for. */
import { expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decideCorrection } from "~/domain/moves/correct-date";
import {
  approved,
  complaintAcknowledged,
  complaintReceived,
  disclosed,
  extended,
  identityConfirmed,
  identityRequested,
  opinion,
  received,
  recordsAdded,
  redactionFinished,
  refusedOn,
} from "../histories";

const today = "2026-08-20";
const correct = (history: EffectiveHistory, seq: number, to: CalendarDay, role: "officer" | "manager") => {
  const decision = decideCorrection(history, { seq, to, role, today });
  return decision.ok ? "corrected" : decision.because;
};

const sent = [
  received("2026-06-03"),
  identityRequested("2026-06-04"),
  identityConfirmed("2026-06-10"),
  recordsAdded("2026-06-11"),
  opinion("2026-06-12"),
  redactionFinished("2026-06-13"),
  approved("2026-06-14"),
  disclosed("2026-07-08"),
];

test.each([2, 4, 6, 7, 8])("the day on which the desk did or sent something: entry %d", (seq) => {
  expect(correct(sent, seq, "2026-06-20", "officer")).toBe("the-desk-did-it");
  expect(correct(sent, seq, "2026-06-20", "manager")).toBe("corrected");
});

test.each<[number, CalendarDay]>([
  [1, "2026-06-02"],
  [3, "2026-06-09"],
  [5, "2026-06-11"],
])("the day of what came from outside, where nothing late comes in time: entry %d", (seq, to) =>
  expect(correct(sent, seq, to, "officer")).toBe("corrected"),
);

const lateAnswer = [received("2026-06-03"), refusedOn("2026-07-20")];
const overdue = [received("2026-06-03")];
const lateNotice = [received("2026-06-03"), extended("2026-07-10")];
const lateComplaint = [
  received("2026-06-03"),
  refusedOn("2026-06-20"),
  complaintReceived("2026-06-22"),
  complaintAcknowledged("2026-07-24"),
];
test.each<[string, EffectiveHistory, number, CalendarDay]>([
  ["a late answer", lateAnswer, 1, "2026-06-20"],
  ["an overdue request", overdue, 1, "2026-07-25"],
  ["a notice of more time that came too late", lateNotice, 1, "2026-06-11"],
  ["a complaint acknowledged too late", lateComplaint, 3, "2026-06-24"],
  [
    "by the day on which proof came",
    [received("2026-06-03"), identityRequested("2026-06-04"), identityConfirmed("2026-06-10")],
    3,
    "2026-08-01",
  ],
])("what makes late in time needs a manager: %s", (_, history, seq, to) => {
  expect(correct(history, seq, to, "officer")).toBe("turns-late-into-in-time");
  expect(correct(history, seq, to, "manager")).toBe("corrected");
});

test("what stays late, or was in time, an officer corrects", () => {
  expect(correct(lateAnswer, 1, "2026-06-05", "officer")).toBe("corrected");
  expect(correct(overdue, 1, "2026-05-20", "officer")).toBe("corrected");
  expect(correct([received("2026-08-10")], 1, "2026-08-12", "officer")).toBe("corrected");
  expect(correct([received("2026-08-10")], 1, "2026-08-10", "officer")).toBe("same-date");
});
