import { expect, test } from "vitest";
import { decideAssign } from "~/domain/cases/assign";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { caseStates } from "~/domain/cases/case-states";
import { canMove } from "~/domain/cases/case-state";
import { fact, received, withdrawn } from "../histories";

const today = "2026-06-20";
const assigned = (to: string): Effective => fact({ type: "assigned", on: today, to });

test.each<[string, EffectiveHistory, object]>([
  ["a case nobody works", [received("2026-06-01")], { ok: true, events: [assigned("officer-2")] }],
  [
    "from one officer to another",
    [received("2026-06-01"), assigned("officer-1")],
    { ok: true, events: [assigned("officer-2")] },
  ],
  [
    "not to the one who has it",
    [received("2026-06-01"), assigned("officer-1"), assigned("officer-2")],
    { ok: false, because: "already-theirs" },
  ],
  [
    "back to one who had it",
    [received("2026-06-01"), assigned("officer-2"), assigned("officer-1")],
    { ok: true, events: [assigned("officer-2")] },
  ],
  [
    "also after the end",
    [received("2026-06-01"), withdrawn("2026-06-03")],
    { ok: true, events: [assigned("officer-2")] },
  ],
])("%s", (_, history, decision) => expect(decideAssign(history, { to: "officer-2", today })).toEqual(decision));

test("a case may change hands in every state", () =>
  expect(caseStates.filter((state) => !canMove(state, "assigned"))).toEqual([]));
