/** Cases that contradict themselves are refused, a sentence each, and never answered by whichever word came last. */
import { expect, test } from "vitest";
import { answerCases } from "../../../scripts/clock-cases/answer-cases";

const applied = { type: "application_received", date: "2026-09-01" };
const range = (first: string, last: string) => ({ type: "record_range", first, last });
const deceased = (...events: object[]) => JSON.stringify({ kind: "deceased", events: [applied, ...events] });

test.each<[string, string, string[]]>([
  [
    "two ranges of the record",
    deceased(range("2026-08-20", "2026-08-25"), range("1998-01-01", "2026-08-25")),
    ["Case 1: it has more than one record_range: give the one that is right."],
  ],
  [
    "a record that begins after the application",
    deceased(range("2026-11-20", "2026-11-25")),
    ["Case 1: the record_range begins on 20 November 2026, after the application was received on 1 September 2026."],
  ],
  [
    "a key twice in a case",
    '{"kind":"sar","kind":"deceased","events":[]}',
    ['The key "kind" stands twice in one object: give it once.'],
  ],
  [
    "a key twice in an event, once with an escape",
    '{"kind":"sar","events":[{"type":"request_received","date":"2026-09-01","d\\u0061te":"2026-09-02"}]}',
    ['The key "date" stands twice in one object: give it once.'],
  ],
])("%s", (_, input, problems) => expect(answerCases(input)).toEqual({ ok: false, problems }));

test.each<[string, string]>([
  [
    "the same key in two objects",
    JSON.stringify(
      [1, 2].map((id) => ({ id, kind: "sar", events: [{ type: "request_received", date: "2026-09-01" }] })),
    ),
  ],
  [
    "a word that looks like a key",
    JSON.stringify({
      id: 'a":"b","id',
      kind: "sar",
      why: '{"why":1,"why":2}',
      events: [{ type: "request_received", date: "2026-09-01" }],
    }),
  ],
  ["a record begun before the application", deceased(range("2026-08-20", "2026-08-25"))],
])("is answered: %s", (_, input) => expect(answerCases(input).ok).toBe(true));
