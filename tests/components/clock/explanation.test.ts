/** What the page "Why this day?" says of the days ahead. */
import { expect, test } from "vitest";
import { explanationOf } from "~/components/clock/explanation";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { disclosed, received, withdrawn } from "../../domain/histories";

const today = "2026-06-20";
const open: EffectiveHistory = [received("2026-06-01")];

test.each<[string, EffectiveHistory, string | null]>([
  ["open: counted from today", open, today],
  ["answered: nothing is ahead any more", [...open, disclosed("2026-06-16")], null],
  ["withdrawn: nothing is ahead any more", [...open, withdrawn("2026-06-16")], null],
])("%s", (_, history, from) => expect(explanationOf(history, clockOf(history, { today }), { today }).today).toBe(from));
