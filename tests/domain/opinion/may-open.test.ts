import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decideOpenWithReason, mayOpen } from "~/domain/opinion/may-open";
import { fact, opinion, received, recordsAdded } from "../histories";

const given: EffectiveHistory = [received("2026-06-01"), recordsAdded("2026-06-03")];
const asked = (of: string) => fact({ type: "opinion-requested", on: "2026-06-04", of });
const declined = fact({ type: "opinion-declined", on: "2026-06-05", person: "clinician-1" });
const question = (person: string | null) =>
  fact({
    type: "consultation-asked",
    on: "2026-06-04",
    consultationId: "q",
    documentId: "a",
    pages: [[1, 2]],
    of: "clinician",
    person,
    answerBy: "2026-06-10",
  });
const opened = (person: string, on: "2026-06-09" | "2026-06-10") => fact({ type: "opened-with-reason", on, person });
const me = { person: "clinician-1", today: "2026-06-10" } as const;

test.each<[string, EffectiveHistory, boolean]>([
  ["nobody asked anything", given, false],
  ["an opinion was asked of them", [...given, asked("clinician-1"), asked("clinician-2")], true],
  ["an opinion was asked of somebody else", [...given, asked("clinician-2")], false],
  ["it is not theirs to give, they said", [...given, asked("clinician-1"), declined], false],
  ["and were asked again", [...given, asked("clinician-1"), declined, asked("clinician-1")], true],
  ["a question was put to them too", [...given, asked("clinician-1"), question("clinician-1"), declined], true],
  ["they gave one", [...given, opinion("2026-06-05")], true],
  ["a question was put to them", [...given, question("clinician-1")], true],
  ["a question was put to somebody outside", [...given, question(null)], false],
  ["they said why, today", [...given, opened("clinician-1", "2026-06-10")], true],
  ["they said why, yesterday", [...given, opened("clinician-1", "2026-06-09")], false],
  ["somebody else said why", [...given, opened("clinician-2", "2026-06-10")], false],
])("a clinician opens a case: %s", (_, history, may) => {
  expect(mayOpen(history, me)).toBe(may);
  expect(decideOpenWithReason(history, me)).toEqual({
    ok: true,
    events: may ? [] : [{ type: "opened-with-reason", on: "2026-06-10", person: "clinician-1" }],
  });
});
