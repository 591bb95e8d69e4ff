import { expect, test } from "vitest";
import type { CaseEvent, CaseEventBody } from "~/domain/cases/case-events";
import { clockOf } from "~/domain/clock/clock";
import { decideCorrectDate } from "~/domain/cases/correct-date";
import { effectiveHistory } from "~/domain/cases/effective-history";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { wrongDay } from "~/domain/cases/when-it-happened";
import {
  clarificationReceived,
  clarificationRequested,
  complaintAnswered,
  complaintReceived,
  dateCorrected,
  identityConfirmed,
  identityRequested,
  patientDied,
  received,
  recordsAdded,
  switchedToDeceased,
} from "../histories";

const recorded = (history: CaseEventBody[]): CaseEvent[] =>
  history.map((event, index) => ({
    ...event,
    seq: index + 1,
    recordedAt: new Date("2026-06-20T10:00:00Z"),
    actor: "officer-1",
  }));
const history = recorded([
  received("2026-06-03"),
  identityRequested("2026-06-04"),
  identityConfirmed("2026-06-10"),
  recordsAdded("2026-06-11"),
]);
const today = "2026-06-20";

test("the corrected day counts; the history keeps both", () => {
  const corrected = recorded([...history, dateCorrected("2026-06-20", 3, "2026-06-10", "2026-06-08")]);
  expect(clockOf(effectiveHistory(history), { today }).dueOn).toBe("2026-07-10");
  expect(clockOf(effectiveHistory(corrected), { today }).dueOn).toBe("2026-07-08");
  expect(corrected[2]!.on).toBe("2026-06-10");
  expect(effectiveHistory(corrected)[2]).toEqual({ ...corrected[2], on: "2026-06-08" });
  expect(effectiveHistory(corrected)).toHaveLength(5);
});

test("a correction may be corrected by a further one", () => {
  const twice = recorded([
    ...history,
    dateCorrected("2026-06-20", 3, "2026-06-10", "2026-06-08"),
    dateCorrected("2026-06-20", 3, "2026-06-08", "2026-06-09"),
  ]);
  expect(effectiveHistory(twice)[2]!.on).toBe("2026-06-09");
  expect(effectiveHistory(effectiveHistory(twice))).toEqual(effectiveHistory(twice));
});

test("only the event with that number is moved, also in a part of a history", () => {
  const corrected = recorded([...history, dateCorrected("2026-06-20", 3, "2026-06-10", "2026-06-08")]);
  expect(effectiveHistory(corrected.slice(1)).map(({ on }) => on)).toEqual([
    "2026-06-04",
    "2026-06-08",
    "2026-06-11",
    "2026-06-20",
  ]);
});

test("a receipt moved over 5 February 2026 brings the law of its day", () => {
  const moved = effectiveHistory([received("2026-02-05"), dateCorrected("2026-06-20", 1, "2026-02-05", "2026-02-04")]);
  expect(moved[0]).toMatchObject({ on: "2026-02-04", regime: "uk-gdpr-12(3)-saved" });
});

test.each<[string, number, "2026-06-08", unknown]>([
  ["an earlier day", 3, "2026-06-08", { ok: true, events: [dateCorrected(today, 3, "2026-06-10", "2026-06-08")] }],
  [
    "the day of receipt",
    3,
    "2026-06-03" as never,
    { ok: true, events: [dateCorrected(today, 3, "2026-06-10", "2026-06-03")] },
  ],
  [
    "receipt, earlier",
    1,
    "2026-06-01" as never,
    { ok: true, events: [dateCorrected(today, 1, "2026-06-03", "2026-06-01")] },
  ],
  [
    "receipt, later, up to what followed",
    1,
    "2026-06-04" as never,
    { ok: true, events: [dateCorrected(today, 1, "2026-06-03", "2026-06-04")] },
  ],
  [
    "receipt after something that followed",
    1,
    "2026-06-05" as never,
    { ok: false, because: "after-something-that-followed" },
  ],
  ["no such event", 9, "2026-06-08", { ok: false, because: "no-such-event" }],
  ["event nought", 0, "2026-06-08", { ok: false, because: "no-such-event" }],
  ["the same day", 3, "2026-06-10" as never, { ok: false, because: "same-date" }],
  ["today", 3, today as never, { ok: true, events: [dateCorrected(today, 3, "2026-06-10", today)] }],
  ["tomorrow", 3, "2026-06-21" as never, { ok: false, because: "date-in-the-future" }],
  ["before the request came", 3, "2026-06-02" as never, { ok: false, because: "before-receipt" }],
])("%s", (_, seq, to, expected) =>
  expect(decideCorrectDate(effectiveHistory(history), { seq, to, today })).toEqual(expected),
);

test("a receipt may be moved past the day on which another date was corrected", () => {
  const corrected = recorded([received("2026-06-03"), dateCorrected("2026-06-05", 1, "2026-06-03", "2026-06-02")]);
  expect(decideCorrectDate(effectiveHistory(corrected), { seq: 1, to: "2026-06-10", today })).toEqual({
    ok: true,
    events: [dateCorrected(today, 1, "2026-06-02", "2026-06-10")],
  });
});

test("a correction itself is left as it is, and the next goes from the corrected day", () => {
  const corrected = recorded([...history, dateCorrected("2026-06-20", 3, "2026-06-10", "2026-06-08")]);
  expect(decideCorrectDate(effectiveHistory(corrected), { seq: 5, to: "2026-06-19", today })).toEqual({
    ok: false,
    because: "corrections-are-not-corrected",
  });
  expect(decideCorrectDate(effectiveHistory(corrected), { seq: 3, to: "2026-06-09", today })).toEqual({
    ok: true,
    events: [dateCorrected(today, 3, "2026-06-08", "2026-06-09")],
  });
});

test.each<[string, CaseEventBody[], number, CalendarDay, boolean]>([
  [
    "a complaint after its answer",
    [complaintReceived("2026-06-05"), complaintAnswered("2026-06-10")],
    2,
    "2026-06-12",
    false,
  ],
  [
    "an answer before its complaint",
    [complaintReceived("2026-06-05"), complaintAnswered("2026-06-10")],
    3,
    "2026-06-04",
    false,
  ],
  [
    "an answer on the day of its complaint",
    [complaintReceived("2026-06-05"), complaintAnswered("2026-06-10")],
    3,
    "2026-06-05",
    true,
  ],
  [
    "an answer before the question",
    [clarificationRequested("2026-06-05"), clarificationReceived("2026-06-10")],
    3,
    "2026-06-04",
    false,
  ],
  [
    "proof may have come before it was asked for",
    [identityRequested("2026-06-05"), identityConfirmed("2026-06-10")],
    3,
    "2026-06-04",
    true,
  ],
])("%s", (_, then, seq, to, isTaken) => {
  const decision = decideCorrectDate(effectiveHistory([received("2026-06-03"), ...then]), { seq, to, today });
  expect(decision.ok || decision.because).toBe(isTaken || "before-what-it-answers");
});

test("whoever goes on after the death did nothing before they applied", () => {
  const history = effectiveHistory([
    received("2026-06-03"),
    patientDied("2026-06-05"),
    switchedToDeceased("2026-06-10"),
  ]);
  expect(wrongDay(history, { on: "2026-06-09", today })).toBe("before-the-application");
  expect(wrongDay(history, { on: "2026-06-10", today })).toBeNull();
});
