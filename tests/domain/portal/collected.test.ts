import { expect, test } from "vitest";
import { decideCollect } from "~/domain/portal/collected";
import { disclosed, fact, readyToDisclose } from "../histories";

const today = "2026-06-20";
const left = [...readyToDisclose(), disclosed("2026-06-16")];
const collected = fact({ type: "collected", on: "2026-06-18", releaseId: "release-1" });

test.each([
  ["the first time is written down", left, { ok: true, events: [{ ...collected, on: today }] }],
  ["the second is not", [...left, collected], { ok: true, events: [] }],
  ["nothing is there before it was disclosed", readyToDisclose(), { ok: false, because: "not-disclosed" }],
])("%s", (_, history, expected) => expect(decideCollect(history, { releaseId: "release-1", today })).toEqual(expected));

test("another copy is collected for the first time", () =>
  expect(decideCollect([...left, collected], { releaseId: "release-2", today })).toEqual({
    ok: true,
    events: [{ type: "collected", on: today, releaseId: "release-2" }],
  }));
