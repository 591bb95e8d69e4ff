import { expect, test } from "vitest";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { decideChangeRecipient } from "~/domain/release/change-recipient";
import {
  fact,
  awaitingApproval,
  complaintReceived,
  disclosed,
  readyToDisclose,
  received,
  refusedOn,
  withdrawn,
} from "../histories";

const today = "2026-06-16";
const voided: Effective = fact({ type: "approval-voided", on: today, because: "recipient-changed" });

test.each<[string, EffectiveHistory, ReturnType<typeof decideChangeRecipient>]>([
  ["while nothing has been made, nothing need be said", [received("2026-06-01")], { ok: true, events: [] }],
  ["a copy that waits for approval is void", awaitingApproval(), { ok: true, events: [voided] }],
  ["an approval is void", readyToDisclose(), { ok: true, events: [voided] }],
  [
    "what has left cannot be sent elsewhere",
    [...readyToDisclose(), disclosed("2026-06-16")],
    { ok: false, because: "answer-has-left" },
  ],
  [
    "a complaint does not open the answer again",
    [received("2026-06-01"), refusedOn("2026-06-03"), complaintReceived("2026-06-05")],
    { ok: false, because: "answer-has-left" },
  ],
  [
    "a withdrawn request has no recipient",
    [received("2026-06-01"), withdrawn("2026-06-03")],
    { ok: false, because: "answer-has-left" },
  ],
])("%s", (_, history, decision) => expect(decideChangeRecipient(history, { today })).toEqual(decision));
