import { describe, expect, test } from "vitest";
import { bankHolidaysWith } from "~/domain/calendar/bank-holidays";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { decideExtend } from "~/domain/clock/extension";
import { recommendedPolicy } from "~/domain/terms/policy";
import {
  authorityConfirmed,
  authorityRequested,
  clarificationReceived,
  clarificationRequested,
  closedIncomplete,
  copiesFee,
  disclosed,
  excessiveFee,
  extended,
  extendedWithoutReasons,
  feeDeclined,
  feePaid,
  feeWaived,
  identityConfirmed,
  identityRequested,
  received,
  recordRange,
  refusedOn,
  reopened,
  withdrawn,
} from "../histories";

const clock = (history: EffectiveHistory, today: CalendarDay = "2026-11-22") => clockOf(history, { today });

test.each<[string, CalendarDay, EffectiveHistory, CalendarDay | null]>([
  ["one calendar month from receipt", "2026-06-03", [], "2026-07-03"],
  ["the last day of a shorter month, 28 Feb 2026, is a Saturday", "2026-01-31", [], "2026-03-02"],
  ["the next working day after Easter", "2026-03-03", [], "2026-04-07"],
  [
    "later by the days paused, both ends left out",
    "2026-06-01",
    [clarificationRequested("2026-06-05"), clarificationReceived("2026-06-12")],
    "2026-07-09",
  ],
  [
    "two pauses",
    "2026-06-01",
    [
      clarificationRequested("2026-06-05"),
      clarificationReceived("2026-06-06"),
      clarificationRequested("2026-06-10"),
      clarificationReceived("2026-06-11"),
    ],
    "2026-07-06",
  ],
  [
    "a day that lies in two pauses is left out once",
    "2026-06-01",
    [
      clarificationRequested("2026-06-05"),
      clarificationReceived("2026-06-08"),
      clarificationRequested("2026-06-08"),
      clarificationReceived("2026-06-09"),
    ],
    "2026-07-06",
  ],
  [
    "a pause before the clock starts moves nothing",
    "2026-06-01",
    [
      identityRequested("2026-06-02"),
      clarificationRequested("2026-06-03"),
      clarificationReceived("2026-06-04"),
      identityConfirmed("2026-06-08"),
    ],
    "2026-07-08",
  ],
  [
    "a pause that runs over the start leaves out only what comes after it",
    "2026-06-01",
    [
      identityRequested("2026-06-02"),
      clarificationRequested("2026-06-03"),
      identityConfirmed("2026-06-08"),
      clarificationReceived("2026-06-10"),
    ],
    "2026-07-10",
  ],
  [
    "a question asked after the last day was counted moves nothing",
    "2026-06-01",
    [clarificationRequested("2026-07-02"), clarificationReceived("2026-07-10")],
    "2026-07-01",
  ],
  [
    "a question asked on the last day moves it",
    "2026-06-01",
    [clarificationRequested("2026-07-01"), clarificationReceived("2026-07-02")],
    "2026-07-03",
  ],
  [
    "from the day identity came, where it was asked for",
    "2026-06-01",
    [identityRequested("2026-06-02"), identityConfirmed("2026-06-10")],
    "2026-07-10",
  ],
  ["identity that came unasked moves nothing", "2026-06-01", [identityConfirmed("2026-06-10")], "2026-07-01"],
  [
    "identity asked twice and shown once",
    "2026-06-01",
    [identityRequested("2026-06-02"), identityRequested("2026-06-09"), identityConfirmed("2026-06-12")],
    "2026-07-13",
  ],
  [
    "identity shown, doubted and shown again: the later day",
    "2026-06-01",
    [
      identityRequested("2026-06-02"),
      identityConfirmed("2026-06-04"),
      identityRequested("2026-06-05"),
      identityConfirmed("2026-06-12"),
    ],
    "2026-07-13",
  ],
  [
    "the latest of identity, authority and fee",
    "2026-06-01",
    [
      identityRequested("2026-06-02"),
      authorityRequested("2026-06-02"),
      excessiveFee("2026-06-03"),
      authorityConfirmed("2026-06-16"),
      identityConfirmed("2026-06-04"),
      feePaid("2026-06-15"),
    ],
    "2026-07-16",
  ],
  [
    "a fee that was waived moves nothing",
    "2026-06-01",
    [excessiveFee("2026-06-03"), feeWaived("2026-06-15")],
    "2026-07-01",
  ],
  [
    "a fee declined, and paid after all",
    "2026-06-01",
    [excessiveFee("2026-06-03"), feeDeclined("2026-06-10"), feePaid("2026-06-15")],
    "2026-07-15",
  ],
  ["a fee for further copies moves nothing", "2026-06-01", [copiesFee("2026-06-03")], "2026-07-01"],
  ["three months with a reasoned notice in time", "2026-06-01", [extended("2026-07-01")], "2026-09-01"],
  ["a notice one day late moves nothing", "2026-06-01", [extended("2026-07-02")], "2026-07-01"],
  ["a notice without reasons moves nothing", "2026-06-01", [extendedWithoutReasons("2026-06-10")], "2026-07-01"],
  [
    "a second notice does not extend again",
    "2026-06-01",
    [extended("2026-06-10"), extended("2026-06-20")],
    "2026-09-01",
  ],
  [
    "a good notice after a bad one",
    "2026-06-01",
    [extendedWithoutReasons("2026-06-10"), extended("2026-06-20")],
    "2026-09-01",
  ],
  [
    "a pause before it puts off the limit for the notice",
    "2026-06-01",
    [clarificationRequested("2026-06-05"), clarificationReceived("2026-06-12"), extended("2026-07-09")],
    "2026-09-09",
  ],
  [
    "notice given while the clock is paused is in time",
    "2026-06-01",
    [clarificationRequested("2026-06-30"), extended("2026-08-20"), clarificationReceived("2026-08-21")],
    "2026-10-26",
  ],
  ["still waiting for identity", "2026-06-01", [identityRequested("2026-06-02")], null],
  ["still waiting for the fee", "2026-06-01", [excessiveFee("2026-06-03")], null],
  ["the fee was declined", "2026-06-01", [excessiveFee("2026-06-03"), feeDeclined("2026-06-10")], null],
  ["paused", "2026-06-01", [clarificationRequested("2026-06-05")], null],
])("due day: %s", (_, on, then, due) => expect(clock([received(on), ...then]).dueOn).toBe(due));

test.each(["rectification", "erasure", "objection"] as const)(
  "a request for %s is not paused by a question",
  (kind) => {
    const reading = clock([received("2026-06-01", kind), clarificationRequested("2026-06-05")]);
    expect(reading).toMatchObject({ state: "running", dueOn: "2026-07-01", pausedDays: 0, pausedSince: null });
  },
);

test("what it waits for is named once each", () => {
  const reading = clock([
    received("2026-06-01"),
    identityRequested("2026-06-02"),
    authorityRequested("2026-06-02"),
    excessiveFee("2026-06-03"),
  ]);
  expect(reading).toMatchObject({
    state: "not-started",
    waitingFor: ["identity", "authority", "fee"],
    clockStart: null,
    rawEnd: null,
    extensionNoticeBy: null,
    daysLeft: null,
    daysOverdue: 0,
  });
});

test("what has come is waited for no longer", () => {
  const reading = clock([
    received("2026-06-01"),
    identityRequested("2026-06-02"),
    authorityRequested("2026-06-02"),
    identityConfirmed("2026-06-04"),
  ]);
  expect(reading).toMatchObject({ state: "not-started", waitingFor: ["authority"] });
});

test("a question on the last day leaves one day for the answer", () => {
  expect(clock([received("2026-06-01"), clarificationRequested("2026-07-01")])).toMatchObject({
    state: "paused",
    pausedSince: "2026-07-01",
    remainingDays: 1,
    dueOn: null,
    extensionNoticeBy: null,
  });
});

test("paused: what is left, and since when", () => {
  const reading = clock([
    received("2026-11-02"),
    clarificationRequested("2026-11-04"),
    clarificationReceived("2026-11-05"),
    clarificationRequested("2026-11-09"),
  ]);
  expect(reading).toMatchObject({
    state: "paused",
    waitingFor: ["clarification"],
    pausedSince: "2026-11-09",
    remainingDays: 26,
    pausedDays: 2,
    rawEnd: "2026-12-04",
    dueOn: null,
    extensionNoticeBy: null,
    daysLeft: null,
  });
});

test("paused in the extended period: the limit for the notice is past and known", () => {
  const reading = clock([received("2026-06-01"), extended("2026-06-10"), clarificationRequested("2026-07-20")]);
  expect(reading).toMatchObject({
    state: "paused",
    extended: true,
    extensionNoticeBy: "2026-07-01",
    dueOn: null,
    remainingDays: 44,
  });
});

test.each<[CalendarDay, number | null, number]>([
  ["2026-06-03", 30, 0],
  ["2026-07-02", 1, 0],
  ["2026-07-03", 0, 0],
  ["2026-07-04", null, 1],
  ["2026-07-10", null, 7],
])("on %s there are %s days left, %i overdue", (today, daysLeft, daysOverdue) => {
  expect(clock([received("2026-06-03")], today)).toMatchObject({
    state: "running",
    daysLeft,
    daysOverdue,
    daysLate: 0,
    answeredOn: null,
  });
});

test.each<[string, EffectiveHistory, Partial<ReturnType<typeof clock>>]>([
  [
    "disclosed on the due day",
    [disclosed("2026-07-03")],
    { state: "stopped", answeredOn: "2026-07-03", daysLate: 0, dueOn: "2026-07-03" },
  ],
  ["disclosed the day after", [disclosed("2026-07-04")], { state: "stopped", daysLate: 1 }],
  ["refused late", [refusedOn("2026-07-13")], { state: "stopped", daysLate: 10 }],
  [
    "withdrawn after the last day: what was late by then stays on record",
    [withdrawn("2026-07-13")],
    { state: "stopped", daysLate: 10, wasAnswered: false, answeredOn: "2026-07-13" },
  ],
  [
    "disclosed while paused",
    [clarificationRequested("2026-06-10"), disclosed("2026-08-10")],
    { state: "stopped", daysLate: 0, dueOn: null, waitingFor: [] },
  ],
  [
    "closed while waiting",
    [identityRequested("2026-06-10"), closedIncomplete("2026-10-10")],
    { state: "stopped", daysLate: 0, clockStart: null, waitingFor: [], answeredOn: "2026-10-10" },
  ],
  [
    "closed, then opened again when identity came",
    [
      identityRequested("2026-06-10"),
      closedIncomplete("2026-10-10"),
      reopened("2026-11-02"),
      identityConfirmed("2026-11-02"),
    ],
    { state: "running", dueOn: "2026-12-02", answeredOn: null },
  ],
  [
    "opened again, the old day stands",
    [disclosed("2026-06-20"), reopened("2026-06-22")],
    { state: "running", dueOn: "2026-07-03", daysOverdue: 142 },
  ],
  [
    "disclosed a second time",
    [disclosed("2026-06-20"), reopened("2026-06-22"), disclosed("2026-07-06")],
    { state: "stopped", answeredOn: "2026-07-06", daysLate: 3 },
  ],
])("the end: %s", (_, then, expected) => expect(clock([received("2026-06-03"), ...then])).toMatchObject(expected));

test("why an extension moved nothing", () => {
  expect(clock([received("2026-06-01"), extendedWithoutReasons("2026-07-20")])).toMatchObject({
    extended: false,
    extensionInvalid: "no-reasons",
  });
  expect(clock([received("2026-06-01"), extendedWithoutReasons("2026-06-10"), extended("2026-07-20")])).toMatchObject({
    extended: false,
    extensionInvalid: "late",
  });
  expect(clock([received("2026-06-01"), extendedWithoutReasons("2026-06-10"), extended("2026-06-20")])).toMatchObject({
    extended: true,
    extensionInvalid: null,
  });
  expect(clock([received("2026-06-01")])).toMatchObject({ extended: false, extensionInvalid: null });
});

test("a case keeps the policy it was received under", () => {
  const halfOpen = { ...recommendedPolicy, pauseCount: "half_open" as const };
  const pause = [clarificationRequested("2026-11-09"), clarificationReceived("2026-11-16")];
  const recorded = [received("2026-11-02", "access", "patient", { policy: halfOpen }), ...pause];
  expect(clockOf(recorded, { today: "2026-11-22", policy: recommendedPolicy }).dueOn).toBe("2026-12-09");
  expect(clockOf([received("2026-11-02"), ...pause], { today: "2026-11-22", policy: halfOpen }).dueOn).toBe(
    "2026-12-09",
  );
  expect(clockOf([received("2026-11-02"), ...pause], { today: "2026-11-22" }).dueOn).toBe("2026-12-10");
});

test("no day is promised beyond the loaded bank holidays", () => {
  expect(clock([received("2028-11-30")])).toMatchObject({
    dueOn: null,
    cannotPromise: "beyond-bank-holidays",
    rawEnd: "2028-12-30",
    state: "running",
    daysLeft: null,
  });
  expect(clock([received("2028-11-28"), extended("2028-12-01")])).toMatchObject({
    dueOn: null,
    cannotPromise: "beyond-bank-holidays",
    extended: true,
    extensionNoticeBy: "2028-12-28",
  });
  expect(clock([received("2028-12-01"), extended("2028-12-05")])).toMatchObject({
    extensionNoticeBy: null,
    extended: true,
  });
  expect(clock([received("2028-11-29")])).toMatchObject({ dueOn: "2028-12-29", cannotPromise: null });
});

test("a bank holiday that was added moves the day", () => {
  const holidays = bankHolidaysWith([{ on: "2026-07-03", name: "A day of national mourning" }]);
  expect(clockOf([received("2026-06-03")], { today: "2026-06-03", holidays }).dueOn).toBe("2026-07-06");
});

test("the ledger explains every day", () => {
  const reading = clock(
    [
      received("2026-10-26"),
      identityRequested("2026-10-27"),
      identityConfirmed("2026-10-28"),
      clarificationRequested("2026-11-03"),
      clarificationReceived("2026-11-03"),
    ],
    "2026-11-22",
  );
  expect(reading.dueOn).toBe("2026-11-30");
  expect(reading.ledger.map(({ from, to, what, days }) => [from, to, what, days])).toEqual([
    ["2026-10-26", "2026-10-26", "day-received", 0],
    ["2026-10-27", "2026-10-28", "waiting", 2],
    ["2026-10-28", "2026-10-28", "day-started", 0],
    ["2026-10-29", "2026-11-02", "counted", 5],
    ["2026-11-03", "2026-11-03", "excluded", 1],
    ["2026-11-04", "2026-11-29", "counted", 26],
    ["2026-11-30", "2026-11-30", "rolled", 1],
  ]);
  expect(reading.ledger.map(({ because }) => because)).toEqual([
    "The request came on 26 October 2026.",
    "We asked for proof of identity on 27 October 2026; it came on 28 October 2026.",
    "The period starts on 28 October 2026, when the last of what was awaited came. That day is itself not counted.",
    "29 October 2026 to 2 November 2026: days 1 to 5 of the 31 that make one month. Weekends and bank holidays count.",
    "3 November 2026: 1 day not counted, while we waited for the requester to say what they meant.",
    "4 November 2026 to 29 November 2026: days 6 to 31 of the 31 that make one month. Weekends and bank holidays count.",
    "29 November 2026 is a Sunday, so the period ends on the next working day, 30 November 2026.",
  ]);
  expect(reading.ledger.every(({ source }) => source.length > 0)).toBe(true);
});

test("the ledger of a month that ends on a working day has two lines", () => {
  expect(clock([received("2026-06-03")]).ledger.map(({ what, days, because }) => [what, days, because])).toEqual([
    ["day-received", 0, "The request came on 3 June 2026. The period starts on that day, which is itself not counted."],
    [
      "counted",
      30,
      "4 June 2026 to 3 July 2026: days 1 to 30 of the 30 that make one month. Weekends and bank holidays count.",
    ],
  ]);
});

test("the ledger tells what was waited for in the order of its days", () => {
  const reading = clock([
    received("2026-06-01"),
    excessiveFee("2026-06-02"),
    identityRequested("2026-06-03"),
    authorityRequested("2026-06-02"),
    identityConfirmed("2026-06-08"),
    authorityConfirmed("2026-06-08"),
    feePaid("2026-06-10"),
  ]);
  expect(reading.ledger.map(({ from, because }) => [from, because.slice(0, 34)])).toEqual([
    ["2026-06-01", "The request came on 1 June 2026."],
    ["2026-06-02", "We asked for proof of authority on"],
    ["2026-06-02", "We asked for the fee on 2 June 202"],
    ["2026-06-03", "We asked for proof of identity on "],
    ["2026-06-10", "The period starts on 10 June 2026,"],
    ["2026-06-11", "11 June 2026 to 10 July 2026: days"],
  ]);
});

test("the ledger of a question asked the day after the last answer", () => {
  const reading = clock([
    received("2026-11-02"),
    clarificationRequested("2026-11-04"),
    clarificationReceived("2026-11-05"),
    clarificationRequested("2026-11-06"),
  ]);
  expect(
    reading.ledger.slice(1).map(({ from, to, what, days, because }) => [from, to, what, days, because.slice(0, 40)]),
  ).toEqual([
    ["2026-11-03", "2026-11-03", "counted", 1, "3 November 2026: day 1 of the 30 that ma"],
    ["2026-11-04", "2026-11-05", "excluded", 2, "4 November 2026 to 5 November 2026: 2 da"],
    ["2026-11-06", "2026-11-22", "paused", 17, "We asked the requester what they meant a"],
  ]);
});

test.each<[string, EffectiveHistory, string]>([
  ["paused, and would end on a Saturday", [received("2026-11-05"), clarificationRequested("2026-11-09")], "paused"],
  ["beyond the loaded bank holidays", [received("2028-11-30")], "counted"],
])("the ledger moves no day that is not promised: %s", (_, history, last) =>
  expect(clock(history).ledger.at(-1)!.what).toBe(last),
);

test("the ledger of a paused clock ends with the pause", () => {
  const reading = clock([received("2026-11-02"), clarificationRequested("2026-11-09")], "2026-11-22");
  expect(reading.ledger.slice(-2)).toMatchObject([
    { from: "2026-11-03", to: "2026-11-08", what: "counted", days: 6 },
    {
      from: "2026-11-09",
      to: "2026-11-22",
      what: "paused",
      days: 14,
      because: expect.stringContaining("24 days of the period will be left") as string,
    },
  ]);
});

test("the ledger of a clock that waits says what for", () => {
  const reading = clock([received("2026-11-02"), identityRequested("2026-11-03")], "2026-11-22");
  expect(reading.ledger).toMatchObject([
    { what: "day-received", because: "The request came on 2 November 2026." },
    { what: "waiting", from: "2026-11-03", to: "2026-11-22", days: 20, source: "UK GDPR art. 12A(2)(b) and 12(6)" },
  ]);
  expect(reading.ledger[1]!.because).toContain("still waiting");
});

test("the rules of the day of receipt are kept", () => {
  expect(clock([received("2026-02-04")]).regime).toBe("uk-gdpr-12(3)-saved");
  expect(clock([received("2026-02-05")]).regime).toBe("uk-gdpr-12A");
});

test("a history that does not begin with a receipt is a mistake in the program", () => {
  expect(() => clock([identityRequested("2026-11-03")])).toThrow("begins with request-received");
});

describe("the article that a line cites is one that was in force", () => {
  const everything = (on: CalendarDay, then: (days: number) => CalendarDay) => [
    received(on),
    identityRequested(then(1)),
    authorityRequested(then(1)),
    excessiveFee(then(2)),
    identityConfirmed(then(5)),
    authorityConfirmed(then(6)),
    feePaid(then(7)),
    clarificationRequested(then(9)),
    clarificationReceived(then(12)),
  ];
  const sourcesOf = (on: CalendarDay) => {
    const then = (days: number) => addDays(on, days);
    const told = everything(on, then);
    const answered = clock([...told, identityRequested(then(200))]).ledger;
    const paused = clock([...told, clarificationRequested(then(14))]).ledger;
    return [...answered, ...paused].map(({ what, source }) => `${what}: ${source}`);
  };

  test("article 12(3) with the guidance of the time, before 5 February 2026", () => {
    expect(sourcesOf("2026-02-04").join("\n")).not.toContain("12A");
    expect(sourcesOf("2026-02-04")).toContain(
      "excluded: UK GDPR art. 12(3); ICO, right of access, as it stood before 5 February 2026",
    );
  });
  test("article 12A from that day on", () => {
    expect(sourcesOf("2026-02-05")).toContain("excluded: UK GDPR art. 12A(5)(b)");
    expect(sourcesOf("2026-02-05").join("\n")).not.toContain("as it stood");
  });
});

describe("the day to aim at stands before the law’s", () => {
  test.each<[string, EffectiveHistory, CalendarDay | null]>([
    ["the 28th day", [received("2026-11-02")], "2026-11-30"],
    [
      "from the day on which proof came",
      [received("2026-11-02"), identityRequested("2026-11-03"), identityConfirmed("2026-11-10")],
      "2026-12-08",
    ],
    [
      "later by the days of a question",
      [received("2026-11-02"), clarificationRequested("2026-11-09"), clarificationReceived("2026-11-16")],
      "2026-12-08",
    ],
    ["it is the last day itself in a February of 28 days", [received("2027-02-01")], null],
    ["none once more time was taken", [received("2026-11-02"), extended("2026-11-20")], null],
    ["none while a question is open", [received("2026-11-02"), clarificationRequested("2026-11-09")], null],
    ["the dead: the 21st day of forty", [received("2026-11-02", "deceased-access")], "2026-11-22"],
    [
      "the dead: none where 21 is the law’s own",
      [received("2026-11-02", "deceased-access"), recordRange("2026-10-01", "2026-10-20")],
      null,
    ],
  ])("%s", (_, history, targetOn) => expect(clock(history).targetOn).toBe(targetOn));
});

test("more time that was taken while proof is awaited is taken already", () => {
  const waiting = [received("2026-11-02"), identityRequested("2026-11-03"), extended("2026-11-04")];
  expect(clock(waiting)).toMatchObject({ state: "not-started", extended: true });
  expect(decideExtend(waiting, { reasons: ["complexity"], on: "2026-11-05", today: "2026-11-05" })).toMatchObject({
    because: "already-extended",
  });
  const reasonless = [received("2026-11-02"), identityRequested("2026-11-03"), extendedWithoutReasons("2026-11-04")];
  expect(clock(reasonless)).toMatchObject({ extended: false, extensionInvalid: "no-reasons" });
  expect(decideExtend(reasonless, { reasons: ["complexity"], on: "2026-11-05", today: "2026-11-05" }).ok).toBe(true);
});
