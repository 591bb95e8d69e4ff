import { expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { recommendedPolicy } from "~/domain/terms/policy";
import {
  authorityConfirmed,
  authorityRequested,
  disclosed,
  extended,
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  patientDied,
  received,
  recordRange,
  switchedToDeceased,
  clarificationRequested,
} from "../histories";

const clock = (then: EffectiveHistory, on: CalendarDay = "2026-11-02", today: CalendarDay = "2026-11-22") =>
  clockOf([received(on, "deceased-access"), ...then], { today });

test.each<[string, EffectiveHistory, CalendarDay | null, number | null, boolean]>([
  ["40 days, of which the first is the day of the application", [], "2026-12-11", 40, false],
  [
    "40 days where the record is long, though added to lately",
    [recordRange("1998-05-01", "2026-10-20")],
    "2026-12-11",
    40,
    false,
  ],
  [
    "21 days where all of it was made in the 40 days before",
    [recordRange("2026-09-23", "2026-10-20")],
    "2026-11-22",
    21,
    false,
  ],
  ["one day older, and it is 40", [recordRange("2026-09-22", "2026-10-20")], "2026-12-11", 40, false],
  [
    "information asked on day 14 starts it anew",
    [informationRequested("2026-11-15"), informationReceived("2026-11-20")],
    "2026-12-29",
    40,
    true,
  ],
  [
    "information asked on day 15 does not",
    [informationRequested("2026-11-16"), informationReceived("2026-11-20")],
    "2026-12-11",
    40,
    false,
  ],
  [
    "identity and authority are such information",
    [
      identityRequested("2026-11-03"),
      authorityRequested("2026-11-03"),
      identityConfirmed("2026-11-10"),
      authorityConfirmed("2026-11-20"),
    ],
    "2026-12-29",
    40,
    true,
  ],
  ["still waiting for what was asked in time", [informationRequested("2026-11-05")], null, null, false],
  ["what was asked too late is not waited for", [informationRequested("2026-11-16")], "2026-12-11", 40, false],
  ["an extension is unknown to the Act", [extended("2026-11-10")], "2026-12-11", 40, false],
  ["so is a pause for clarification", [clarificationRequested("2026-11-10")], "2026-12-11", 40, false],
  [
    "the newest range counts",
    [recordRange("1998-05-01", "2026-10-20"), recordRange("2026-10-01", "2026-10-20")],
    "2026-11-22",
    21,
    false,
  ],
])("%s", (_, then, dueOn, periodDays, restarted) => {
  expect(clock(then)).toMatchObject({
    dueOn,
    periodDays,
    restarted,
    regime: "ahra-1990",
    informationRequestBy: "2026-11-15",
    extended: false,
    extensionNoticeBy: null,
  });
});

test("waiting is told by what was asked", () => {
  expect(
    clock([identityRequested("2026-11-03"), authorityRequested("2026-11-03"), informationRequested("2026-11-04")]),
  ).toMatchObject({
    state: "not-started",
    waitingFor: ["identity", "authority", "information"],
    clockStart: null,
    actBy: null,
  });
});

test("the last day does not move to a working day, so one acts before it", () => {
  expect(clock([], "2026-11-17")).toMatchObject({ dueOn: "2026-12-26", rawEnd: "2026-12-26", actBy: "2026-12-24" });
});

test("overdue and late are counted from the legal day", () => {
  expect(clock([], "2026-11-02", "2026-12-12")).toMatchObject({ state: "running", daysOverdue: 1, daysLeft: null });
  expect(clock([], "2026-11-02", "2026-12-11")).toMatchObject({ state: "running", daysOverdue: 0, daysLeft: 0 });
  expect(clock([disclosed("2026-12-13")])).toMatchObject({ state: "stopped", daysLate: 2 });
});

test("where it counts from the letter, the day it came is not mistaken for the day it bears", () => {
  const letter = received("2026-11-02", "deceased-access", "pr", { letterDated: "2026-10-29" });
  const said = (ahraCountsFrom: "letter" | "receipt") =>
    clockOf([letter], { today: "2026-11-22", policy: { ...recommendedPolicy, ahraCountsFrom } }).ledger[0]!.because;
  expect(said("letter")).toBe(
    "The application bears the date 29 October 2026, from which this trust counts. It came on 2 November 2026.",
  );
  expect(said("receipt")).toBe("The application came on 2 November 2026.");
});

test("a policy may count from the letter, or read 21 days as older guidance does", () => {
  const letter = received("2026-11-02", "deceased-access", "pr", { letterDated: "2026-10-29" });
  const today = "2026-11-22";
  expect(clockOf([letter], { today, policy: { ...recommendedPolicy, ahraCountsFrom: "letter" } })).toMatchObject({
    dueOn: "2026-12-07",
    informationRequestBy: "2026-11-11",
  });
  expect(clockOf([letter], { today }).dueOn).toBe("2026-12-11");
  expect(
    clockOf([received("2026-11-02", "deceased-access")], {
      today,
      policy: { ...recommendedPolicy, ahraCountsFrom: "letter" },
    }).dueOn,
  ).toBe("2026-12-11");
  const added = [received("2026-11-02", "deceased-access"), recordRange("1998-05-01", "2026-09-23")];
  expect(clockOf(added, { today, policy: { ...recommendedPolicy, ahraRecentRule: "nhs" } })).toMatchObject({
    dueOn: "2026-11-22",
    periodDays: 21,
  });
  const old = [received("2026-11-02", "deceased-access"), recordRange("1998-05-01", "2026-09-22")];
  expect(clockOf(old, { today, policy: { ...recommendedPolicy, ahraRecentRule: "nhs" } })).toMatchObject({
    dueOn: "2026-12-11",
    periodDays: 40,
  });
});

test("no day beyond the loaded bank holidays", () => {
  expect(clock([], "2028-11-23")).toMatchObject({ dueOn: null, actBy: null, cannotPromise: "beyond-bank-holidays" });
  expect(clock([], "2028-11-22")).toMatchObject({ dueOn: "2028-12-31", actBy: "2028-12-29", cannotPromise: null });
});

test("an application under the Act during a living patient's request starts a clock of its own", () => {
  const history = [
    received("2026-09-01"),
    identityRequested("2026-09-02"),
    identityConfirmed("2026-09-03"),
    patientDied("2026-10-20"),
    switchedToDeceased("2026-11-02"),
  ];
  expect(clockOf(history, { today: "2026-11-22" })).toMatchObject({
    regime: "ahra-1990",
    clockStart: "2026-11-02",
    dueOn: "2026-12-11",
  });
});

test("what was asked of the living patient's requester is not waited for", () => {
  const history = [
    received("2026-09-01"),
    patientDied("2026-10-20"),
    identityRequested("2026-10-21"),
    switchedToDeceased("2026-11-02"),
  ];
  expect(clockOf(history, { today: "2026-11-22" })).toMatchObject({
    state: "running",
    dueOn: "2026-12-11",
    restarted: false,
  });
});

test("until then no period runs, and what was late when we learnt of the death stays so", () => {
  const history = [received("2026-11-02"), patientDied("2026-11-10")];
  const stands = { regime: "uk-gdpr-12A", state: "not-started", dueOn: null, waitingFor: [], daysOverdue: 0 };
  expect(clockOf(history, { today: "2026-12-22" })).toMatchObject({ ...stands, daysLate: 0 });
  const late = [received("2026-11-02"), patientDied("2026-12-12")];
  expect(clockOf(late, { today: "2026-12-22" })).toMatchObject({ ...stands, daysLate: 10 });
});

test.each<[string, Effective, "statute" | "nhs", string, string]>([
  [
    "a long record",
    recordRange("1998-05-01", "2026-10-20"),
    "statute",
    "2 November 2026 to 11 December 2026: 40 days, as the record is not known to lie wholly in the 40 days before.",
    "AHRA 1990 s.3(5)(b)",
  ],
  [
    "a recent one",
    recordRange("2026-10-01", "2026-10-20"),
    "statute",
    "2 November 2026 to 22 November 2026: 21 days, as all of the record was made in the 40 days before.",
    "AHRA 1990 s.3(5)(a)",
  ],
  [
    "one added to, by the older guidance",
    recordRange("1998-05-01", "2026-10-20"),
    "nhs",
    "2 November 2026 to 22 November 2026: 21 days, as the record was added to in the 40 days before.",
    "AHRA 1990 s.3(5)(a)",
  ],
])("the ledger says why so many days: %s", (_, range, ahraRecentRule, because, source) => {
  const { ledger } = clockOf([received("2026-11-02", "deceased-access"), range], {
    today: "2026-11-22",
    policy: { ...recommendedPolicy, ahraRecentRule },
  });
  expect(ledger.map((line) => line.because)).toEqual([
    "The application came on 2 November 2026.",
    `${because} The first day is day 1, and the last does not move to a working day.`,
  ]);
  expect(ledger.at(-1)!.source).toBe(source);
});

test("the ledger explains the days", () => {
  const { ledger } = clock([
    recordRange("2026-11-01", "2026-11-02"),
    informationRequested("2026-11-04"),
    informationReceived("2026-11-20"),
  ]);
  expect(ledger.map(({ from, to, what, days }) => [from, to, what, days])).toEqual([
    ["2026-11-02", "2026-11-02", "day-received", 0],
    ["2026-11-04", "2026-11-20", "waiting", 17],
    ["2026-11-20", "2026-12-10", "counted", 21],
  ]);
  expect(ledger.map(({ source }) => source)).toEqual(["AHRA 1990 s.3(5)", "AHRA 1990 s.3(6)", "AHRA 1990 s.3(5)(a)"]);
  expect(ledger[1]!.because).toBe(
    "Within 14 days of the application, on 4 November 2026, we asked for the information we need; it came on 20 November 2026, and the period starts anew on that day.",
  );
});

test.each<[string, EffectiveHistory, string[]]>([
  ["asked in time, which holds the clock", [identityRequested("2026-11-03")], ["identity"]],
  [
    "asked too late to hold it",
    [identityRequested("2026-11-18"), authorityRequested("2026-11-19")],
    ["identity", "authority"],
  ],
  ["details asked too late", [informationRequested("2026-11-18")], ["information"]],
  ["and come", [identityRequested("2026-11-18"), identityConfirmed("2026-11-20")], []],
  [
    "only what holds it, while it is held",
    [identityRequested("2026-11-03"), informationRequested("2026-11-18")],
    ["identity"],
  ],
  ["nothing once it is answered", [identityRequested("2026-11-18"), disclosed("2026-11-20")], []],
])("what is waited for: %s", (_, then, waitingFor) => expect(clock(then).waitingFor).toEqual(waitingFor));

test("a relative without a right is waited for too, whenever they were asked", () => {
  const history = [received("2026-11-02", "deceased-access", "relative-deceased"), authorityRequested("2026-11-19")];
  expect(clockOf(history, { today: "2026-11-22" })).toMatchObject({ dueOn: null, waitingFor: ["authority"] });
});
