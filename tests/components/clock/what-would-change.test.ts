/** "What would change it" says what a move would truly do on that day: each is held against the move itself. */
import { describe, expect, test } from "vitest";
import { whatWouldChange } from "~/components/clock/what-would-change";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";
import {
  clarificationReceived,
  clarificationRequested,
  extended,
  identityRequested,
  informationRequested,
  patientDied,
  received,
  withdrawn,
} from "../../domain/histories";

const says = (history: EffectiveHistory, today: CalendarDay) => {
  const all = whatWouldChange(history, clockOf(history, { today }), { today }).join(" ");
  return {
    question: all.includes("A question to the requester"),
    months: all.includes("Two further months may be taken"),
    details: all.includes("ask for what is missing"),
  };
};
const by = (kind: RequestKind, requester: AuthorityKey, ...then: EffectiveHistory) => [
  received("2026-09-01", kind, requester),
  ...then,
];
const access = (...then: EffectiveHistory) => by("access", "patient", ...then);

// a question, two more months, details for an application under the Act
describe.each<[string, EffectiveHistory, CalendarDay, [boolean, boolean, boolean]]>([
  ["access, under way", access(), "2026-09-10", [true, true, false]],
  ["on its last day", access(), "2026-10-01", [true, true, false]],
  ["overdue", access(), "2026-10-02", [false, false, false]],
  ["long overdue", access(), "2026-11-30", [false, false, false]],
  ["extended", access(extended("2026-09-20")), "2026-11-30", [true, false, false]],
  ["a question is open", access(clarificationRequested("2026-09-10")), "2026-09-20", [false, false, false]],
  [
    "a late question moved nothing",
    access(clarificationRequested("2026-10-05"), clarificationReceived("2026-10-20")),
    "2026-11-30",
    [false, false, false],
  ],
  ["waiting for identity", access(identityRequested("2026-09-01")), "2026-09-10", [false, false, false]],
  ["received before article 12A", [received("2026-01-20")], "2026-02-10", [true, true, false]],
  // 28 November 2026 is a Saturday: on Monday the last day has been counted
  ["on a roll day", [received("2026-10-28")], "2026-11-30", [false, true, false]],
  ["a correction", by("rectification", "patient"), "2026-09-10", [false, true, false]],
  ["a complaint", by("complaint", "patient"), "2026-09-10", [false, false, false]],
  ["for the dead, first days", by("deceased-access", "pr"), "2026-09-10", [false, false, true]],
  ["for the dead, the fifteenth day", by("deceased-access", "pr"), "2026-09-15", [false, false, false]],
  [
    "for the dead, details asked for already",
    by("deceased-access", "pr", informationRequested("2026-09-02")),
    "2026-09-10",
    [false, false, false],
  ],
  ["a relative without a role", by("deceased-access", "relative-deceased"), "2026-09-10", [false, false, false]],
  ["a correction for the dead", by("rectification", "pr"), "2026-09-10", [false, false, false]],
  ["the police", by("access", "police"), "2026-09-10", [false, false, false]],
  ["the patient has died", access(patientDied("2026-09-05")), "2026-09-10", [false, false, false]],
  ["ended", access(withdrawn("2026-09-05")), "2026-09-10", [false, false, false]],
])("%s", (_, history, today, [question, months, details]) => {
  test("says", () => expect(says(history, today)).toEqual({ question, months, details }));

  test("and what it says of a question is so", () => {
    const asked: CaseEventBody = { type: "clarification-requested", on: today };
    const then = clockOf(historyAfter(history, [asked]), { today });
    if (question) expect(then).toMatchObject({ state: "paused", pausedSince: today });
    else expect(then.pausedSince).not.toBe(today);
  });
});
