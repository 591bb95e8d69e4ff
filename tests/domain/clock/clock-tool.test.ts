/** The clock as an operator runs it, on machines set to three time zones; and what it says to wrong input. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answerCases } from "../../../scripts/clock-cases/answer-cases";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const casesFile = fileURLToPath(new URL("worked-cases.json", import.meta.url));
const cases = JSON.parse(readFileSync(casesFile, "utf8")) as { id: string; expect: { alt?: unknown } }[];

function run(input: string, timeZone = "Europe/London", files: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/clock.ts", ...files], {
    cwd: root,
    input,
    encoding: "utf8",
    env: { ...process.env, TZ: timeZone },
  });
  return { status, stdout, stderr };
}

test.each(["Europe/London", "Pacific/Auckland", "America/Los_Angeles"])(
  "every worked case agrees with the machine set to %s",
  (timeZone) => {
    const { status, stdout, stderr } = run(JSON.stringify(cases), timeZone);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const expected = cases.map(({ id, expect: { alt: _otherReadings, ...dates } }) => ({ id, ...dates }));
    expect(JSON.parse(stdout)).toEqual(expected);
  },
);

test("a file may be named in place of standard input; one that cannot be read, or a second one, is refused in words", () => {
  expect(JSON.parse(run("", "Europe/London", [casesFile]).stdout)).toHaveLength(cases.length);
  expect(run("", "Europe/London", ["no-such-file.json"])).toEqual({
    status: 2,
    stdout: "",
    stderr: '"no-such-file.json" cannot be read.\n',
  });
  expect(run("", "Europe/London", [casesFile, casesFile])).toMatchObject({ status: 2, stdout: "" });
});

test("one object in, one object out", () => {
  const { status, stdout } = run(
    JSON.stringify({ id: 7, kind: "sar", events: [{ type: "request_received", date: "2026-11-02" }] }),
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 7, due: "2026-12-02" });
});

test("wrong input: no answers, exit 2, and a sentence for each case that is wrong", () => {
  const right = { id: "right", kind: "sar", events: [{ type: "request_received", date: "2026-11-02" }] };
  const { status, stdout, stderr } = run(
    JSON.stringify([
      { id: "A", kind: "foi", events: [] },
      right,
      { kind: "sar", events: [{ type: "request_received", date: "2026-11-31" }] },
      { kind: "sar", events: [{ type: "request_received" }] },
    ]),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toEqual([
    expect.stringContaining('A: the kind "foi" is unknown') as string,
    "A: it has no events.",
    'Case 3: the date of request_received is "2026-11-31", which is not a day that exists, written YYYY-MM-DD.',
    "Case 4: the date of request_received is missing: give a day written YYYY-MM-DD.",
  ]);
});

const sar = (...events: object[]) => ({
  kind: "sar",
  events: [{ type: "request_received", date: "2026-11-02" }, ...events],
});
const dead = (...events: object[]) => ({
  kind: "deceased",
  events: [{ type: "application_received", date: "2026-11-02" }, ...events],
});

test.each<[string, unknown, string]>([
  ["no object", "sar", "a case is an object"],
  ["null", null, "a case is an object"],
  ["a list within the list", [], "a case is an object"],
  ["no kind", { events: [{}] }, "the kind undefined is unknown"],
  ["no events", { kind: "sar" }, "it has no events."],
  ["an empty list of events", { kind: "sar", events: [] }, "it has no events."],
  ["an event that is no object", { kind: "sar", events: ["request_received"] }, "an event is an object"],
  ["an unknown event", sar({ type: "phoned", date: "2026-11-03" }), 'the event "phoned" is unknown for the kind sar'],
  [
    "an event of another kind",
    sar({ type: "info_requested", date: "2026-11-03" }),
    'the event "info_requested" is unknown for the kind sar',
  ],
  [
    "no receipt",
    { kind: "sar", events: [{ type: "id_requested", date: "2026-11-03" }] },
    "it has no request_received.",
  ],
  ["two receipts", sar({ type: "request_received", date: "2026-11-03" }), "it has more than one request_received."],
  ["an impossible date", sar({ type: "id_requested", date: "2027-02-29" }), 'the date of id_requested is "2027-02-29"'],
  ["no date", sar({ type: "id_requested" }), "the date of id_requested is missing"],
  ["a date that is a number", sar({ type: "id_requested", date: 20261103 }), "the date of id_requested is 20261103"],
  [
    "an impossible instant",
    sar({ type: "id_requested", at: "2026-02-30T10:00:00Z" }),
    'the instant of id_requested is "2026-02-30T10:00:00Z"',
  ],
  [
    "an instant without its zone",
    sar({ type: "id_requested", at: "2026-11-03T10:00:00" }),
    "the instant of id_requested is",
  ],
  ["an impossible hour", sar({ type: "id_requested", at: "2026-11-03T25:00:00Z" }), "the instant of id_requested is"],
  [
    "an event before receipt",
    sar({ type: "id_requested", date: "2026-11-01" }),
    "id_requested on 1 November 2026 is before the receipt on 2 November 2026.",
  ],
  [
    "an answer before its question",
    sar(
      { type: "clarification_requested", date: "2026-11-09" },
      { type: "clarification_received", date: "2026-11-08" },
    ),
    "clarification_received on 8 November 2026 answers no clarification_requested before it.",
  ],
  [
    "an answer without a question",
    sar({ type: "clarification_received", date: "2026-11-08" }),
    "clarification_received on 8 November 2026 answers no",
  ],
  [
    "two answers to one question",
    sar(
      { type: "clarification_requested", date: "2026-11-05" },
      { type: "clarification_received", date: "2026-11-08" },
      { type: "clarification_received", date: "2026-11-09" },
    ),
    "clarification_received on 9 November 2026 answers no",
  ],
  [
    "identity before it was asked for",
    sar({ type: "id_received", date: "2026-11-04" }, { type: "id_requested", date: "2026-11-05" }),
    "id_received on 4 November 2026 answers no id_requested before it.",
  ],
  [
    "a fee paid that was never asked for",
    sar({ type: "fee_paid", date: "2026-11-04" }),
    "fee_paid on 4 November 2026 answers no fee_notified before it.",
  ],
  [
    "a fee without its basis",
    sar({ type: "fee_notified", date: "2026-11-04" }),
    "the basis of fee_notified is missing",
  ],
  [
    "an extension that does not say whether it gave reasons",
    sar({ type: "extension_notified", date: "2026-11-04" }),
    "extension_notified must say whether it gave reasons",
  ],
  ["asOf before receipt", { ...sar(), asOf: "2026-11-01" }, "asOf 1 November 2026 is before the receipt"],
  ["asOf that is no day", { ...sar(), asOf: "tomorrow" }, 'asOf is "tomorrow"'],
  ["an unknown policy", { ...sar(), policy: { pauseCount: "sometimes" } }, "its policy is not understood"],
  ["an unknown setting", { ...sar(), policy: { colour: "blue" } }, "its policy is not understood"],
  ["a policy that is no object", { ...sar(), policy: "half_open" }, "its policy is not understood"],
  [
    "beyond the bank holidays",
    { kind: "sar", events: [{ type: "request_received", date: "2028-12-05" }] },
    "2024 to 2028, so it cannot be promised.",
  ],
  [
    "before the bank holidays",
    { kind: "sar", events: [{ type: "request_received", date: "2023-06-05" }] },
    "2024 to 2028, so it cannot be promised.",
  ],
  [
    "a complaint beyond the bank holidays",
    { kind: "complaint", events: [{ type: "complaint_received", date: "2028-12-15" }] },
    "2024 to 2028, so it cannot be promised.",
  ],
  [
    "the dead, beyond the bank holidays",
    { kind: "deceased", events: [{ type: "application_received", date: "2028-12-05" }] },
    "2024 to 2028, so it cannot be promised.",
  ],
  [
    "a record that ends before it begins",
    dead({ type: "record_range", first: "2026-10-01", last: "2026-09-01" }),
    "ends on 1 September 2026, before it begins",
  ],
  [
    "a record without an end",
    dead({ type: "record_range", first: "2026-10-01" }),
    "the last day of record_range is missing",
  ],
  [
    "a letter from the future",
    { kind: "deceased", events: [{ type: "application_received", date: "2026-11-02", letterDated: "2026-11-03" }] },
    "the letter is dated 3 November 2026, after it was received",
  ],
  [
    "an opinion without reliance",
    { kind: "opinion", events: [{ type: "opinion_obtained", date: "2026-11-02" }] },
    "it needs exactly one relied_on with a date.",
  ],
  [
    "an entry with a doubtful need",
    { kind: "ahra_scope", events: [{ type: "entry", date: "1985-01-01", neededForIntelligibility: "yes" }] },
    "neededForIntelligibility must be true or false.",
  ],
  [
    "two closings",
    {
      kind: "retention",
      events: [
        { type: "case_closed", date: "2026-11-02" },
        { type: "case_closed", date: "2026-11-03" },
      ],
    },
    "it needs exactly one closing.",
  ],
])("wrong: %s", (_, asked, sentence) => {
  const outcome = answerCases(JSON.stringify([asked]));
  expect(outcome).toEqual({ ok: false, problems: [expect.stringContaining(sentence) as string] });
});

test("input that is not JSON", () =>
  expect(answerCases("{")).toEqual({ ok: false, problems: ["The input is not JSON."] }));

test.each<[string, object, object]>([
  [
    "events may come in any order",
    {
      kind: "sar",
      events: [
        { type: "id_received", date: "2026-11-10" },
        { type: "request_received", date: "2026-11-02" },
        { type: "id_requested", date: "2026-11-03" },
      ],
    },
    { due: "2026-12-10" },
  ],
  [
    "what comes after asOf has not happened yet",
    {
      ...sar(
        { type: "clarification_requested", date: "2026-11-09" },
        { type: "clarification_received", date: "2026-11-16" },
      ),
      asOf: "2026-11-12",
    },
    { status: "paused", remainingDays: 24 },
  ],
  ["answered in time", sar({ type: "response_sent", date: "2026-12-02" }), { status: "in_time", due: "2026-12-02" }],
  [
    "a late extension",
    sar({ type: "extension_notified", date: "2026-12-03", reasons: true }),
    { status: "running", extended: false, extensionInvalid: "late", due: "2026-12-02" },
  ],
  [
    "a question does not pause a correction",
    {
      kind: "rectification",
      events: [
        { type: "request_received", date: "2026-11-02" },
        { type: "clarification_requested", date: "2026-11-05" },
      ],
    },
    { status: "running", pausedDays: 0, due: "2026-12-02" },
  ],
  [
    "waiting for a fee",
    sar({ type: "fee_notified", date: "2026-11-05", basis: "art12_5" }),
    { status: "not_started", waitingFor: ["fee"] },
  ],
  [
    "a pause that overlaps another",
    sar(
      { type: "clarification_requested", date: "2026-11-05" },
      { type: "clarification_requested", date: "2026-11-07" },
      { type: "clarification_received", date: "2026-11-09" },
      { type: "clarification_received", date: "2026-11-12" },
    ),
    { pausedDays: 8 },
  ],
  [
    "a closed case is reviewed after three years",
    { kind: "retention", events: [{ type: "case_closed", date: "2026-11-22" }] },
    { reviewOn: "2029-11-22" },
  ],
  [
    "an entry of 31 October 1991",
    { kind: "ahra_scope", events: [{ type: "entry", date: "1991-10-31" }] },
    { disclosable: false, code: "D-1991" },
  ],
  [
    "an opinion six months and a day old",
    {
      kind: "opinion",
      events: [
        { type: "opinion_obtained", date: "2026-05-22" },
        { type: "relied_on", date: "2026-11-22" },
      ],
    },
    { valid: false },
  ],
])("%s", (_, asked, expected) =>
  expect(answerCases(JSON.stringify(asked))).toMatchObject({ ok: true, answers: expected }),
);

const at = (date: string) => ({ type: "request_received", date });
test.each<[string, unknown, string[]]>([
  ["no case at all", [], ["The list has no cases: give at least one."]],
  [
    "one id twice",
    [
      { id: 7, ...sar() },
      { id: "8", ...sar() },
      { id: "7", ...sar() },
    ],
    ["7: case 3 has the same id as case 1."],
  ],
  [
    "an id that a terminal would act on",
    [{ id: "A\u001b[31m", ...sar() }],
    ["Case 1: its id holds control characters, which cannot be printed."],
  ],
  [
    "an id that turns the line around",
    [{ id: "A\u202eB", ...sar() }],
    ["Case 1: its id holds control characters, which cannot be printed."],
  ],
  [
    "an id that is a list",
    [{ id: [], ...sar() }],
    ["Case 1: its id must be a number, or text of 1 to 200 characters."],
  ],
  ["an empty id", [{ id: " ", ...sar() }], ["Case 1: its id must be a number, or text of 1 to 200 characters."]],
  [
    "a day and an instant of another day",
    [{ kind: "sar", events: [{ ...at("2026-07-31"), at: "2026-07-31T23:30:00Z" }] }],
    [
      'Case 1: request_received has the date "2026-07-31" and the instant "2026-07-31T23:30:00Z", which is 2026-08-01 in London: give the one that is right.',
    ],
  ],
  [
    "a misspelt key of a case",
    [{ ...sar(), asof: "2026-11-10" }],
    ['Case 1: the key "asof" of a case is unknown; it may be id, kind, events, asOf, policy, expect, why, source.'],
  ],
  [
    "a misspelt key of an event",
    [sar({ type: "extension_notified", date: "2026-11-10", reason: true, reasons: true })],
    ['Case 1: the key "reason" of extension_notified is unknown; it may be type, date, at, reasons.'],
  ],
  [
    "everything that is wrong with a case, not only the first",
    [
      {
        ...sar(
          { type: "id_requested", date: "2026-11-31" },
          { type: "phoned", date: "2026-11-03" },
          { type: "fee_notified", date: "2026-13-01", base: "art12_5" },
        ),
        asOf: "never",
        colour: "blue",
      },
    ],
    ["colour", "id_requested", "phoned", "base", "fee_notified", "never"],
  ],
  [
    "every answer without its question, and every day before receipt",
    [
      sar(
        { type: "fee_paid", date: "2026-11-04" },
        { type: "clarification_received", date: "2026-11-05" },
        { type: "id_requested", date: "2026-11-01" },
      ),
    ],
    ["id_requested on 1 November", "fee_paid on 4 November", "clarification_received on 5 November"],
  ],
])("all that is wrong is said: %s", (_, asked, problems) => {
  const outcome = answerCases(JSON.stringify(asked));
  expect(outcome).toEqual({ ok: false, problems: problems.map((each) => expect.stringContaining(each) as string) });
});

test("a value is quoted without what a terminal would act on, and cut short", () => {
  const outcome = answerCases(
    JSON.stringify([{ kind: "sar\u009b\u202e" + "x".repeat(500), events: [at("2026-11-02")] }]),
  );
  const [sentence] = outcome.ok ? [] : outcome.problems;
  expect(sentence).toContain('the kind "sar\\u009b\\u202exxx');
  expect(sentence!.length).toBeLessThan(250);
});

test.each<[string, object, string]>([
  [
    "identity in several pieces",
    sar(
      { type: "id_requested", date: "2026-11-03" },
      { type: "id_received", date: "2026-11-05" },
      { type: "id_received", date: "2026-11-10" },
    ),
    "2026-12-10",
  ],
  [
    "authority in several pieces",
    sar(
      { type: "authority_requested", date: "2026-11-03" },
      { type: "authority_received", date: "2026-11-05" },
      { type: "authority_received", date: "2026-11-06" },
      { type: "authority_received", date: "2026-11-12" },
    ),
    "2026-12-14",
  ],
  [
    "asked again, and each time in pieces",
    sar(
      { type: "id_requested", date: "2026-11-03" },
      { type: "id_received", date: "2026-11-04" },
      { type: "id_requested", date: "2026-11-05" },
      { type: "id_received", date: "2026-11-06" },
      { type: "id_received", date: "2026-11-10" },
    ),
    "2026-12-10",
  ],
  [
    "a day and an instant that agree",
    { kind: "sar", events: [{ ...at("2026-11-02"), at: "2026-11-02T10:00:00Z" }] },
    "2026-12-02",
  ],
])("the last counts: %s", (_, asked, due) =>
  expect(answerCases(JSON.stringify(asked))).toMatchObject({ ok: true, answers: { due } }),
);
