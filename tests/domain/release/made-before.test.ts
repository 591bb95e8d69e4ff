import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isMadeBeforeReopening, leftBeforeReopening } from "~/domain/release/made-before";
import { disclosed, readyToDisclose, redactionFinished, reopened, withdrawn } from "../histories";

const sent = [...readyToDisclose(), disclosed("2026-06-16")];

test.each<[string, EffectiveHistory, boolean, string[]]>([
  ["approved", readyToDisclose(), false, []],
  ["sent", sent, false, []],
  ["sent, and opened again", [...sent, reopened("2026-06-20")], true, ["2026-06-16"]],
  [
    "withdrawn before it left, and opened again",
    [...readyToDisclose(), withdrawn("2026-06-16"), reopened("2026-06-20")],
    true,
    [],
  ],
  [
    "made anew after the case was opened again",
    [...sent, reopened("2026-06-20"), redactionFinished("2026-06-21")],
    false,
    ["2026-06-16"],
  ],
])("a copy that was %s", (_, history, isMadeBefore, left) => {
  expect(isMadeBeforeReopening(history, "release-1")).toBe(isMadeBefore);
  expect(leftBeforeReopening(history).map(({ on }) => on)).toEqual(left);
});

test("a copy that is still being made is no older one", () => {
  expect(isMadeBeforeReopening([...sent, reopened("2026-06-20")], "release-2")).toBe(false);
});
