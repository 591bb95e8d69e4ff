/**
 * The what-if page's own reading of its address: the worked cases give the tool's days, and what cannot be counted is
 * refused in words.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whatIfAddress } from "~/components/clock/what-if-address";
import { calendarDay, formatDay, londonDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock";
import { typedDay } from "~/domain/calendar/typed-day";
import { whatIf, type WhatIfTyped } from "~/domain/clock/what-if/what-if";
import { answerCase } from "../../../../scripts/clock-cases/answer-case";
import { anyDay } from "../../arbitraries";
import cases from "../worked-cases.json";

const today: CalendarDay = "2026-11-22";
type Event = { type: string; date?: string; at?: string; [field: string]: unknown };
type Worked = {
  id: string;
  kind: string;
  events: Event[];
  asOf?: string;
  policy?: Record<string, unknown>;
  expect: Record<string, unknown>;
};

const kinds: Record<string, string> = {
  sar: "access",
  rectification: "rectification",
  erasure: "erasure",
  objection: "objection",
  deceased: "deceased-access",
  complaint: "complaint",
};
const boxes: Record<string, string> = {
  request_received: "received",
  application_received: "received",
  complaint_received: "received",
  id_requested: "identityAsked",
  id_received: "identityCame",
  authority_requested: "authorityAsked",
  authority_received: "authorityCame",
  info_requested: "informationAsked",
  info_received: "informationCame",
  fee_notified: "feeAsked",
  fee_paid: "feePaid",
  extension_notified: "extensionOn",
  response_sent: "answered",
};

/** A worked case as somebody would type it into the page. */
function addressOf({ kind, events, asOf, policy = {} }: Worked): URLSearchParams {
  const address = new URLSearchParams({ kind: kinds[kind]!, ...(asOf && { asOf: typed(asOf) }) });
  for (const [name, value] of Object.entries(policy)) address.set(name, String(value));
  const asked = { clarification_requested: 0, clarification_received: 0 };
  for (const event of events) {
    const day = event.at ? londonDay(new Date(event.at)) : event.date;
    if (event.type === "clarification_requested")
      address.set(`question${(asked.clarification_requested += 1)}`, typed(day!));
    else if (event.type === "clarification_received")
      address.set(`answer${(asked.clarification_received += 1)}`, typed(day!));
    else if (day) address.set(boxes[event.type]!, typed(day));
    if (event.type === "record_range")
      for (const [box, name] of [
        ["recordFirst", "first"],
        ["recordLast", "last"],
      ] as const)
        address.set(box, typed(String(event[name])));
    if (event["letterDated"]) address.set("letterDated", typed(String(event["letterDated"])));
    if (event["basis"])
      address.set("feeBasis", event["basis"] === "art12_5" ? "manifestly-excessive" : "further-copies");
    if (event["reasons"] === true) address.append("reason", "complexity");
  }
  return address;
}

const typed = (day: string) => formatDay(calendarDay(day));
const read = (address: URLSearchParams, on = today) => whatIf(typedIn(whatIfAddress(address)), { today: on });
const typedIn = (address: URLSearchParams): WhatIfTyped => ({
  fields: Object.fromEntries(address),
  reasons: address.getAll("reason"),
});

/** The day on which the ledger ends. */
const endOf = ({ ledger }: Clock) => ledger.findLast(({ what }) => what === "rolled" || what === "counted")?.to ?? null;

const worked = (cases as unknown as Worked[]).filter(({ kind }) => kinds[kind]);

describe("the worked cases", () => {
  test("sixty-nine of them have a clock", () => expect(worked.length).toBe(69));

  test.each(worked.map((each) => [each.id, each] as const))(
    "%s falls due as the tool says, and its ledger ends there",
    (_, asked) => {
      const byTool = answerCase(asked) as {
        due?: CalendarDay | null;
        ackDue?: CalendarDay | null;
        nhsAckDue?: CalendarDay;
      };
      const due = asked.kind === "complaint" ? (byTool.ackDue ?? byTool.nhsAckDue) : byTool.due;
      const answer = read(addressOf(asked));
      if (!answer.ok) throw new Error(answer.wrong.map(({ message }) => message).join("; "));
      expect(answer.clock.dueOn).toBe(due);
      if (due) expect(endOf(answer.clock)).toBe(due);
    },
  );

  const policies = [
    { pauseCount: "half_open" },
    { extensionFrom: "first_month_end" },
    { authorityResetsClock: false },
    { furtherCopyFeeStopsClock: true },
    { ahraRecentRule: "nhs" },
    { ahraCountsFrom: "letter" },
  ];
  test.each(policies)("read by %j they fall due as the tool says", (policy) => {
    const wrong = worked
      .filter(({ kind }) => kind !== "complaint")
      .filter((asked) => {
        const answer = read(addressOf({ ...asked, policy }));
        return !answer.ok || answer.clock.dueOn !== (answerCase({ ...asked, policy }) as { due: unknown }).due;
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

const access = { kind: "access", received: "2 11 2026" };
const dead = { kind: "deceased-access", received: "2 11 2026" };

test.each<[string, Record<string, string>, string, string]>([
  ["nothing but the kind", { kind: "access" }, "received", "Enter the day it was received"],
  ["no kind", { received: "2 11 2026" }, "kind", "Choose what is asked for"],
  ["a kind that is none", { ...access, kind: "foi" }, "kind", "Choose what is asked for"],
  [
    "an impossible day",
    { ...access, received: "31 11 2026" },
    "received",
    "The day it was received must be a real day, such as 27 3 2026",
  ],
  [
    "words for a day",
    { ...access, identityAsked: "last week" },
    "identityAsked",
    "The day identity was asked for must be a real day, such as 27 3 2026",
  ],
  [
    "a leap day that is none",
    { ...access, answered: "29 2 2027" },
    "answered",
    "The day of our answer must be a real day, such as 27 3 2026",
  ],
  [
    "a year with two figures changed over",
    { ...access, answer1: "9 11 9026" },
    "answer1",
    "The day of its answer must be in a year from 1900 to 2099",
  ],
  [
    "a year from before anybody counted",
    { ...access, identityAsked: "9 11 1026" },
    "identityAsked",
    "The day identity was asked for must be in a year from 1900 to 2099",
  ],
  [
    "an event before receipt",
    { ...access, identityAsked: "1 11 2026" },
    "identityAsked",
    "The day identity was asked for, 1 November 2026, is before it was received on 2 November 2026",
  ],
  [
    "an answer before its question",
    { ...access, question1: "9 11 2026", answer1: "8 11 2026" },
    "answer1",
    "The day of its answer, 8 November 2026, answers nothing asked before it. Enter the day of its question, or clear this day",
  ],
  [
    "an answer without a question",
    { ...access, answer2: "8 11 2026" },
    "answer2",
    "The day of the second answer, 8 November 2026, answers nothing asked before it. Enter the day of its question, or clear this day",
  ],
  [
    "identity before it was asked for",
    { ...access, identityAsked: "5 11 2026", identityCame: "4 11 2026" },
    "identityCame",
    "The day identity came, 4 November 2026, answers nothing asked before it. Enter the day identity was asked for, or clear this day",
  ],
  [
    "a fee paid that was not asked for",
    { ...access, feePaid: "4 11 2026" },
    "feePaid",
    "The day the fee was paid, 4 November 2026, answers nothing asked before it. Enter the day the fee was asked for, or clear this day",
  ],
  ["a fee without its basis", { ...access, feeAsked: "4 11 2026" }, "feeBasis", "Choose why the fee was asked for"],
  [
    "reasons without a notice",
    { ...access, reason: "complexity" },
    "extensionOn",
    "Enter the day they were told of more time, or take the reasons away",
  ],
  [
    "looked at before receipt",
    { ...access, asOf: "1 11 2026" },
    "asOf",
    "The day to look from, 1 November 2026, is before it was received on 2 November 2026",
  ],
  [
    "a letter from the future",
    { ...dead, letterDated: "3 11 2026" },
    "letterDated",
    "The letter is dated 3 November 2026, after it was received on 2 November 2026",
  ],
  [
    "a record that ends before it begins",
    { ...dead, recordFirst: "1 10 2026", recordLast: "1 9 2026" },
    "recordLast",
    "The record ends on 1 September 2026, before it begins on 1 October 2026",
  ],
  [
    "a record without an end",
    { ...dead, recordFirst: "1 10 2026" },
    "recordLast",
    "Enter the last day of the record too",
  ],
  [
    "a record without a beginning",
    { ...dead, recordLast: "1 10 2026" },
    "recordFirst",
    "Enter the first day of the record too",
  ],
  [
    "more time for the dead",
    { ...dead, extensionOn: "4 11 2026", reason: "complexity" },
    "extensionOn",
    "The day they were told of more time has no place in records of someone who has died. Clear it, or choose another kind of request",
  ],
  [
    "a record's days for the living",
    { ...access, recordFirst: "1 10 2026", recordLast: "2 10 2026" },
    "recordFirst",
    "The first day of the record has no place in a copy of records. Clear it, or choose another kind of request",
  ],
  [
    "identity in a complaint",
    { kind: "complaint", received: "2 11 2026", identityAsked: "3 11 2026" },
    "identityAsked",
    "The day identity was asked for has no place in a complaint. Clear it, or choose another kind of request",
  ],
  [
    "an unknown reading",
    { ...access, pauseCount: "sometimes" },
    "pauseCount",
    "Choose one of the readings that are offered",
  ],
  [
    "beyond the bank holidays",
    { ...access, received: "5 12 2028" },
    "received",
    "The answer would fall outside the years whose bank holidays are loaded, 2024 to 2028, so no day can be promised. Give other days, or ask your administrator to load that year",
  ],
  [
    "before the bank holidays",
    { ...access, received: "5 6 2023" },
    "received",
    "The answer would fall outside the years whose bank holidays are loaded, 2024 to 2028, so no day can be promised. Give other days, or ask your administrator to load that year",
  ],
])("refused: %s", (_, given, field, message) => {
  const answer = read(new URLSearchParams(given));
  expect(answer).toMatchObject({ ok: false });
  expect(answer.ok || answer.wrong).toContainEqual({ field, message });
});

test.each<[string, Record<string, string>, CalendarDay]>([
  ["today", access, today],
  [
    "the last day given, where that is still to come",
    { ...access, question1: "1 12 2026", answer1: "5 12 2026" },
    "2026-12-05",
  ],
  ["the day asked for", { ...access, asOf: "3 11 2026" }, "2026-11-03"],
])("looked at from %s", (_, given, asOf) => expect(read(new URLSearchParams(given))).toMatchObject({ ok: true, asOf }));

test("what comes after the day looked from is named and left out", () => {
  expect(
    read(new URLSearchParams({ ...access, question1: "9 11 2026", answer1: "16 11 2026", asOf: "12 11 2026" })),
  ).toMatchObject({ ok: true, notYet: ["answer1"], clock: { state: "paused" } });
});

test.each<[string, string, string]>([
  ["what was left empty", "kind=access&received=2+11+2026&answered=+&question1=", "kind=access&received=2+11+2026"],
  [
    "the recommended reading",
    "kind=access&pauseCount=inclusive&ahraRecentRule=nhs&authorityResetsClock=true",
    "kind=access&ahraRecentRule=nhs",
  ],
  ["what the page does not ask", "kind=access&name=Amelia&nhsNumber=9990000018", "kind=access"],
])("the address does not keep %s", (_, sent, kept) =>
  expect(whatIfAddress(new URLSearchParams(sent)).toString()).toBe(kept),
);

test.each<[string, CalendarDay | null]>([
  ["27 3 2026", "2026-03-27"],
  ["27/3/2026", "2026-03-27"],
  ["27.03.2026", "2026-03-27"],
  ["27-3-2026", "2026-03-27"],
  ["27 March 2026", "2026-03-27"],
  [" 27  mar 2026 ", "2026-03-27"],
  ["2026-03-27", "2026-03-27"],
  ["3 27 2026", null],
  ["27 3 26", null],
  ["27 3", null],
  ["27 3 2026 5", null],
  ["", null],
  ["31 4 2026", null],
])("%j is read as %s", (text, day) => expect(typedDay(text)).toBe(day));

test("any day is read back from how people write it", () =>
  fc.assert(fc.property(anyDay, (day) => typedDay(formatDay(day)) === day && typedDay(day) === day)));
