import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isPasswordOwed } from "~/domain/release/password-given";
import { decideSentAgain, isToBeSentAgain, whoLetItGo } from "~/domain/release/sent-again";
import { effectiveHistory } from "~/domain/cases/effective-history";
import {
  complaintAnswered,
  complaintReceived,
  disclosed,
  fact,
  readyToDisclose,
  reopened,
  sealingBegun,
  sentAgain,
} from "../histories";

const sent = [...readyToDisclose(), sealingBegun("2026-06-16"), disclosed("2026-06-16")];
const given = fact({ type: "password-given", on: "2026-06-17", by: "telephone" });
const again = sealingBegun("2026-06-18", { isAgain: true });
const today = "2026-06-19";

test.each<[string, EffectiveHistory, { isToBeSentAgain: boolean; isPasswordOwed: boolean }]>([
  ["let go for the first time", sent.slice(0, -1), { isToBeSentAgain: false, isPasswordOwed: false }],
  ["sent", sent, { isToBeSentAgain: false, isPasswordOwed: true }],
  ["sent, and its password given", [...sent, given], { isToBeSentAgain: false, isPasswordOwed: false }],
  ["sealed again", [...sent, given, again], { isToBeSentAgain: true, isPasswordOwed: false }],
  [
    "sealed again, after a complaint was answered",
    [...sent, given, complaintReceived("2026-06-17"), complaintAnswered("2026-06-18"), again],
    { isToBeSentAgain: true, isPasswordOwed: false },
  ],
  [
    "sent again: another password is owed",
    [...sent, given, again, sentAgain("2026-06-19")],
    { isToBeSentAgain: false, isPasswordOwed: true },
  ],
  [
    "sent again on a disc",
    [...sent, given, again, sentAgain("2026-06-19", "disc")],
    { isToBeSentAgain: false, isPasswordOwed: true },
  ],
  [
    "sent again on paper, which has none",
    [...sent, given, again, sentAgain("2026-06-19", "paper")],
    { isToBeSentAgain: false, isPasswordOwed: false },
  ],
  [
    "sent again, and its password given",
    [...sent, given, again, sentAgain("2026-06-19"), given],
    { isToBeSentAgain: false, isPasswordOwed: false },
  ],
  [
    "sealed again, when the case was opened again",
    [...sent, given, again, reopened("2026-06-19")],
    { isToBeSentAgain: false, isPasswordOwed: false },
  ],
])("what was %s", (_, history, expected) => {
  expect({ isToBeSentAgain: isToBeSentAgain(history), isPasswordOwed: isPasswordOwed(history) }).toEqual(expected);
  expect(decideSentAgain(history, { delivery: "post", as: "disc", today })).toEqual(
    expected.isToBeSentAgain
      ? {
          ok: true,
          events: [{ type: "sent-again", on: today, releaseId: "release-1", delivery: "post", as: "disc" }],
        }
      : { ok: false, because: "not-sealed-again" },
  );
});

test("what a worker finishes is finished for whoever let it go last", () => {
  const by = (actor: string, isAgain = false) => ({
    ...sealingBegun("2026-06-16", isAgain ? { isAgain } : {}),
    actor,
    recordedAt: new Date("2026-06-16T09:00:00Z"),
  });
  const recorded = [by("officer-1"), by("officer-2", true)].map((event, at) => ({ ...event, seq: at + 1 }));
  expect(whoLetItGo(effectiveHistory(recorded))).toBe("officer-2");
  expect(whoLetItGo(effectiveHistory(recorded.slice(0, 1)))).toBe("officer-1");
});
