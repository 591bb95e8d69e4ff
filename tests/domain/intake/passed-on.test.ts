/** Who asks in a letter that was passed on, and from which day the clock runs. */
import { describe, expect, test } from "vitest";
import { daySaid } from "~/domain/calendar/day-said";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { caseNumbersIn, ourLettersIn } from "~/domain/intake/case-named";
import { dayOffered, daySent, requestWithin, type EnclosedLetter } from "~/domain/intake/passed-on";

test.each([
  ["Mon, 5 Oct 2026 08:00:00 +0000", "2026-10-05"],
  ["Monday, 5 October 2026 08:00", "2026-10-05"],
  ["Monday, October 5, 2026 8:00:00 AM", "2026-10-05"],
  ["5th of October, 2026", "2026-10-05"],
  ["Oct 5th 2026 at 8", "2026-10-05"],
  ["2026-10-05 08:00", "2026-10-05"],
  ["05/10/2026 08:00", "2026-10-05"],
  ["5.10.26", "2026-10-05"],
  ["10/25/2026 08:00", "2026-10-25"],
  ["1-Dec-2026", "2026-12-01"],
  ["31 February 2026", null],
  ["next Tuesday", null],
  ["08:00", null],
  ["", null],
])("%j says the day %s", (words, day) => expect(daySaid(words)).toBe(day));

test.each([
  ["its own header, in our time", "2026-10-05T23:30:00.000Z", "Mon, 5 Oct 2026 23:30:00 +0000", "2026-10-06"],
  ["figures, as they are written here", "2026-05-10T08:00:00.000Z", "05/10/2026 08:00", "2026-10-05"],
  ["quoted words", null, "5 October 2026 08:00", "2026-10-05"],
  ["no date", null, "", null],
])("the day sent, by %s", (_, sentAt, sentSaid, day) => expect(daySent({ sentAt, sentSaid })).toBe(day));

const message = (depth: number, fromAddress: string, sentOn: CalendarDay | null = "2026-10-05"): EnclosedLetter => ({
  depth,
  fromName: "",
  fromAddress,
  subject: "",
  sentSaid: "",
  sentOn,
});
const through = { desk: "records@trust.example", passedOnBy: "wendy@trust.example" };

describe("whose request it is", () => {
  test.each<[string, EnclosedLetter[], number | null]>([
    ["nothing within", [], null],
    ["one message", [message(1, "qd@home.example")], 0],
    [
      "the innermost of three",
      [message(1, "pals@trust.example"), message(2, "ward@trust.example"), message(3, "qd@home.example")],
      2,
    ],
    [
      "the patient, who answered a clinic's letter",
      [message(1, "qd@home.example"), message(2, "clinic@trust.example")],
      0,
    ],
    ["the patient, who answered another trust", [message(1, "qd@home.example"), message(2, "a.b@gosh.nhs.uk")], 0],
    ["a colleague who asks for themself", [message(1, "nurse@trust.example")], 0],
    ["never the desk", [message(1, "records@trust.example")], null],
    ["two people: a person says which", [message(1, "qd@home.example"), message(1, "ah@home.example")], null],
    [
      "two messages of one person: the earlier",
      [message(1, "qd@home.example", "2026-10-07"), message(1, "QD@home.example", "2026-10-05")],
      1,
    ],
    [
      "the one beside a chain",
      [message(1, "ward@trust.example"), message(2, "qd@home.example"), message(1, "qd@home.example")],
      1,
    ],
    ["nobody who is named", [message(1, "")], null],
  ])("%s", (_, enclosed, place) => expect(requestWithin(enclosed, through)).toBe(place));
});

test.each<[string, CalendarDay | null, CalendarDay]>([
  ["the message's own day", "2026-10-05", "2026-10-05"],
  ["not a day after the letter came", "2027-10-05", "2026-11-30"],
  ["not what a wrong clock wrote", "1970-01-01", "2026-11-30"],
  ["the letter's where it bears none", null, "2026-11-30"],
])("the day offered as that of receipt: %s", (_, sentOn, day) =>
  expect(dayOffered(message(1, "qd@home.example", sentOn), "2026-11-30")).toBe(day),
);

test.each([
  ["Re: Your request has reached us, reference AD-26-000094", ["AD-26-000094"]],
  ["> Our reference is AD-26-000094\n> AD-26-000094", ["AD-26-000094"]],
  ["my ref ad 26 94 please", ["AD-26-000094"]],
  ["AD-26-000094/AD-26-000095", ["AD-26-000094", "AD-26-000095"]],
  ["AD-26-\n000094", ["AD-26-000094"]],
  ["READ-26-000094", []],
  ["AD-26-0000941234", []],
  ["AD-26-000000", []],
  ["nothing", []],
])("%j names the cases %j", (words, numbers) => expect(caseNumbersIn(words)).toEqual(numbers));

test("letters of ours are known by the ids that we gave them", () => {
  const id = "01932f6e-7c1a-7e3b-9c55-0123456789ab";
  expect(
    ourLettersIn([`<outbox-${id}@desk.example>`, "<outbox-1@127.0.0.1>", "<x@y>", `<outbox-${id}@desk.example>`]),
  ).toEqual([id]);
});
