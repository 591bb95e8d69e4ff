import { describe, expect, test } from "vitest";
import { bankHolidays, bankHolidaysWith } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { limitsOf } from "~/domain/clock/clock-limits";
import { clockOf } from "~/domain/clock/clock";
import { complaintDays, openComplaintClock } from "~/domain/clock/complaint-clock";
import {
  fact,
  complaintAcknowledged,
  complaintAnswered,
  complaintReceived,
  disclosed,
  patientDied,
  received,
  reopened,
  switchedToDeceased,
  withdrawn,
} from "../histories";

test.each<[string, CalendarDay, boolean, CalendarDay | null, CalendarDay]>([
  ["the day before the duty began", "2026-06-18", false, null, "2026-06-23"],
  ["its first day; 19 July 2026 is a Sunday", "2026-06-19", true, "2026-07-20", "2026-06-24"],
  ["over Christmas", "2026-11-25", true, "2026-12-29", "2026-11-30"],
])("%s", (_, on, statutory, acknowledgeBy, nhsAcknowledgeBy) => {
  expect(complaintDays(on, bankHolidays)).toMatchObject({
    statutory,
    acknowledgeBy,
    nhsAcknowledgeBy,
    cannotPromise: null,
  });
});

test("no day beyond the loaded bank holidays", () => {
  expect(complaintDays("2028-12-05", bankHolidays)).toMatchObject({
    acknowledgeBy: null,
    nhsAcknowledgeBy: "2028-12-08",
    cannotPromise: "beyond-bank-holidays",
  });
  expect(complaintDays("2028-12-29", bankHolidays)).toMatchObject({
    acknowledgeBy: null,
    nhsAcknowledgeBy: null,
    cannotPromise: "beyond-bank-holidays",
  });
});

test("before the duty began, the NHS days alone can lie beyond them", () => {
  const holidays = bankHolidaysWith([], 2025);
  expect(complaintDays("2025-12-30", holidays)).toEqual({
    statutory: false,
    rawEnd: null,
    acknowledgeBy: null,
    nhsAcknowledgeBy: null,
    cannotPromise: "beyond-bank-holidays",
  });
  const { dueOn, ledger } = clockOf([received("2025-12-30", "complaint")], { today: "2025-12-30", holidays });
  expect(dueOn).toBeNull();
  expect(ledger.map(({ what }) => what)).toEqual(["day-received"]);
});

describe("the NHS's three working days stand beside the law's thirty", () => {
  const complaint = received("2026-11-23", "complaint"); // a Monday: three working days end on 26 November
  test.each<[string, EffectiveHistory, CalendarDay, number, string | null]>([
    ["not yet over", [complaint], "2026-11-26", 0, null],
    ["over, and not acknowledged", [complaint], "2026-11-30", 4, "it has not been acknowledged yet"],
    ["acknowledged in them", [complaint, complaintAcknowledged("2026-11-26")], "2026-11-30", 0, null],
    ["acknowledged after them", [complaint, complaintAcknowledged("2026-11-30")], "2026-12-10", 4, "4 days after"],
  ])("%s", (_, history, today, daysPastAim, says) => {
    const clock = clockOf(history, { today });
    expect(clock).toMatchObject({ targetOn: "2026-11-26", daysPastAim, daysLate: 0 });
    expect(limitsOf(clock)).toContainEqual(expect.objectContaining({ what: "aim-to-acknowledge", on: "2026-11-26" }));
    expect(clock.notes.some((note) => note.includes(says ?? "three working days"))).toBe(says !== null);
  });
});

test.each<[string, EffectiveHistory[number], string, boolean]>([
  ["the patient", received("2026-11-02", "complaint", "patient"), "30 days", true],
  ["a solicitor for the patient", received("2026-11-02", "complaint", "solicitor"), "30 days", true],
  ["the police", received("2026-11-02", "complaint", "police"), "not by the patient’s own right", false],
  ["a court", received("2026-11-02", "complaint", "court"), "not by the patient’s own right", false],
  ["an insurer", received("2026-11-02", "complaint", "insurer-employer"), "not by the patient’s own right", false],
])("the duty of s.164A is owed to data subjects and those who act for them: %s", (_, complaint, says, isOwed) => {
  const { ledger, dueOn } = clockOf([complaint], { today: "2026-11-02" });
  expect(JSON.stringify(ledger).includes("s.164A")).toBe(isOwed);
  expect(JSON.stringify(ledger)).toContain(says);
  expect(dueOn).toBe(isOwed ? "2026-12-02" : "2026-11-05");
});

const closed = [received("2026-06-03"), disclosed("2026-07-06")];

test.each<[string, EffectiveHistory, object]>([
  [
    "a complaint case is to be acknowledged",
    [received("2026-11-02", "complaint")],
    { state: "running", dueOn: "2026-12-02", clockStart: "2026-11-02", daysLeft: 10 },
  ],
  [
    "acknowledged: the law sets no day for the answer",
    [received("2026-11-02", "complaint"), complaintAcknowledged("2026-11-03")],
    { state: "running", dueOn: null, daysLeft: null, daysOverdue: 0 },
  ],
  [
    "answered",
    [received("2026-11-02", "complaint"), complaintAnswered("2026-11-20")],
    { state: "stopped", answeredOn: "2026-11-20" },
  ],
  [
    "withdrawn",
    [received("2026-11-02", "complaint"), withdrawn("2026-11-20")],
    { state: "stopped", answeredOn: "2026-11-20", daysLate: 0 },
  ],
  [
    "before 19 June 2026 the NHS rule stands alone",
    [received("2026-06-18", "complaint")],
    { dueOn: "2026-06-23", rawEnd: null, daysOverdue: 152 },
  ],
  [
    "a complaint about a closed case takes over its clock",
    [...closed, complaintReceived("2026-11-02")],
    { state: "running", dueOn: "2026-12-02" },
  ],
  [
    "a second one too",
    [...closed, complaintReceived("2026-07-10"), complaintAnswered("2026-07-20"), complaintReceived("2026-11-02")],
    { state: "running", dueOn: "2026-12-02" },
  ],
  [
    "answered, the request's own clock is shown again",
    [...closed, complaintReceived("2026-11-02"), complaintAnswered("2026-11-20")],
    { state: "stopped", answeredOn: "2026-07-06", dueOn: "2026-07-03", daysLate: 3 },
  ],
  [
    "re-opened, the request's own clock runs on",
    [...closed, complaintReceived("2026-11-02"), reopened("2026-11-05")],
    { state: "running", dueOn: "2026-07-03" },
  ],
  [
    "acknowledged, it is still the complaint's clock",
    [...closed, complaintReceived("2026-11-02"), complaintAcknowledged("2026-11-03")],
    { state: "running", clockStart: "2026-11-02", dueOn: null },
  ],
  [
    "no complaint at all, and something recorded after the answer",
    [...closed, fact({ type: "collected", on: "2026-07-07", releaseId: "release-1" })],
    { state: "stopped", answeredOn: "2026-07-06" },
  ],
  [
    "a complaint while the request was open is not lost when the records go out",
    [received("2026-11-10"), complaintReceived("2026-11-12"), disclosed("2026-11-20")],
    { of: "complaint", state: "running", dueOn: "2026-12-14", clockStart: "2026-11-12" },
  ],
  [
    "answered while the request was open, it does not come back",
    [received("2026-11-10"), complaintReceived("2026-11-12"), complaintAnswered("2026-11-14"), disclosed("2026-11-20")],
    { of: "request", state: "stopped", answeredOn: "2026-11-20" },
  ],
  [
    "withdrawn after the end of the request, its clock gives way",
    [...closed, complaintReceived("2026-11-02"), withdrawn("2026-11-04")],
    { of: "request", state: "stopped", answeredOn: "2026-07-06" },
  ],
  [
    "acknowledged late, that stays on record",
    [received("2026-06-22", "complaint"), complaintAcknowledged("2026-07-24")],
    {
      state: "running",
      dueOn: null,
      daysLate: 2,
      notes: ["The complaint was acknowledged 2 days after the last day for it."],
    },
  ],
  [
    "answered late without an acknowledgement, too",
    [received("2026-06-22", "complaint"), complaintAnswered("2026-07-24")],
    { state: "stopped", daysLate: 2, answeredOn: "2026-07-24" },
  ],
  [
    "acknowledged again after its answer: nothing moves",
    [received("2026-06-22", "complaint"), complaintAnswered("2026-07-24"), complaintAcknowledged("2026-07-25")],
    { state: "stopped", daysLate: 2, answeredOn: "2026-07-24" },
  ],
  [
    "the NHS's three working days stand beside the statute's thirty",
    [received("2026-11-02", "complaint")],
    { dueOn: "2026-12-02", targetOn: "2026-11-05" },
  ],
  [
    "a complaint while the request is open leaves its clock in charge",
    [received("2026-11-10"), complaintReceived("2026-11-20")],
    { state: "running", dueOn: "2026-12-10" },
  ],
])("%s", (_, history, expected) => expect(clockOf(history, { today: "2026-11-22" })).toMatchObject(expected));

test.each<[string, EffectiveHistory]>([
  ["an executor complains", [received("2026-11-02", "complaint", "pr")]],
  ["so does a relative", [received("2026-11-02", "complaint", "relative-deceased")]],
  [
    "about an application under the Act",
    [received("2026-09-01", "deceased-access", "pr"), disclosed("2026-09-20"), complaintReceived("2026-11-02")],
  ],
  [
    "about a request that its patient did not outlive",
    [received("2026-09-01"), patientDied("2026-09-10"), withdrawn("2026-09-20"), complaintReceived("2026-11-02")],
  ],
  [
    "after somebody applied under the Act",
    [
      received("2026-09-01"),
      patientDied("2026-09-10"),
      switchedToDeceased("2026-09-15"),
      disclosed("2026-09-20"),
      complaintReceived("2026-11-02"),
    ],
  ],
])("about the record of somebody who has died the NHS's three working days stand alone: %s", (_, history) => {
  const clock = clockOf(history, { today: "2026-11-02" });
  expect(clock).toMatchObject({
    of: "complaint",
    regime: "ahra-1990",
    dueOn: "2026-11-05",
    rawEnd: null,
    targetOn: null,
  });
  expect(clock.ledger.map(({ source }) => source).join()).not.toContain("164A");
  expect(clock.ledger.at(-1)!.because).toContain("somebody who has died");
});

test("a complaint about an open request has its own clock beside the request’s", () => {
  const open = [received("2026-11-10"), complaintReceived("2026-11-12")];
  const setting = { today: "2026-11-22", holidays: bankHolidays } as const;
  expect(openComplaintClock(open, setting)).toMatchObject({ of: "complaint", dueOn: "2026-12-14", daysLeft: 22 });
  expect(clockOf(open, setting)).toMatchObject({ of: "request", dueOn: "2026-12-10" });
  expect(openComplaintClock([...open, complaintAcknowledged("2026-11-13")], setting)).toMatchObject({ dueOn: null });
  expect(openComplaintClock([...open, complaintAnswered("2026-11-13")], setting)).toBeNull();
  expect(openComplaintClock([received("2026-11-10")], setting)).toBeNull();
});

test("the ledger of the statutory days", () => {
  const { ledger } = clockOf([received("2026-06-19", "complaint")], { today: "2026-06-19" });
  expect(ledger.map(({ from, to, what, days }) => [from, to, what, days])).toEqual([
    ["2026-06-19", "2026-06-19", "day-received", 0],
    ["2026-06-20", "2026-07-19", "counted", 30],
    ["2026-07-20", "2026-07-20", "rolled", 1],
  ]);
  expect(ledger.map(({ because }) => because)).toEqual([
    "The complaint came on 19 June 2026; that day is not counted.",
    "20 June 2026 to 19 July 2026: 30 days to acknowledge it.",
    "19 July 2026 is a Sunday, so the period ends on the next working day, 20 July 2026.",
  ]);
});

test("the ledger promises no day either, beyond the loaded bank holidays", () => {
  const { ledger, notes } = clockOf([received("2028-12-05", "complaint")], { today: "2028-12-05" });
  expect(ledger.map(({ from, to, what }) => [from, to, what])).toEqual([
    ["2028-12-05", "2028-12-05", "day-received"],
    ["2028-12-06", "2029-01-04", "counted"],
  ]);
  expect(notes).toEqual(["No due day can be promised: the bank holidays of that year are not loaded."]);
});

test("the ledger of the NHS days", () => {
  const { ledger } = clockOf([received("2026-06-18", "complaint")], { today: "2026-06-18" });
  expect(ledger.map(({ from, to, what, days }) => [from, to, what, days])).toEqual([
    ["2026-06-18", "2026-06-18", "day-received", 0],
    ["2026-06-19", "2026-06-23", "counted", 3],
  ]);
  expect(ledger[1]!.because).toBe(
    "Three working days to acknowledge it, by 23 June 2026. It came before 19 June 2026, so the law's 30 days do not apply.",
  );
});

test("the law of the day it came goes on, whoever dies afterwards", () => {
  const inTime = [received("2026-10-01"), complaintReceived("2026-11-02"), complaintAcknowledged("2026-11-20")];
  const setting = { today: "2026-11-30", holidays: bankHolidays } as const;
  const before = openComplaintClock(inTime, setting);
  expect(before).toMatchObject({ daysLate: 0, regime: "uk-gdpr-12A" });
  expect(openComplaintClock([...inTime, patientDied("2026-11-25")], setting)).toEqual({
    ...before,
    law: "nobody-applies",
  });
});
