import { expect, test } from "vitest";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { decideChangeRecipient, type Recipient } from "~/domain/release/change-recipient";
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

const before: Recipient = {
  requesterName: "Rosalind Achebe-Trent",
  organisation: "",
  email: "r.achebe-trent@applicants.example",
  address: "1 High Street\nNorthfield",
  delivery: "e-mail",
};
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
])("%s", (_, history, decision) =>
  expect(
    decideChangeRecipient(history, { before, after: { ...before, requesterName: "Hester Vance" }, today }),
  ).toEqual(decision),
);

test.each<[string, Partial<Recipient>, number]>([
  ["nothing", {}, 0],
  ["the line ends that a form sends", { address: "1 High Street\r\nNorthfield\r\n" }, 0],
  ["the name", { requesterName: "Rosalind Achebe" }, 1],
  ["the firm", { organisation: "Grange and Finch" }, 1],
  ["the e-mail address", { email: "rosalind@applicants.example" }, 1],
  ["the address", { address: "2 High Street\nNorthfield" }, 1],
  ["the way", { delivery: "post" }, 1],
])("of an approved copy, what ends the approval where %s was changed", (_, change, ended) => {
  const after = { ...before, ...change };
  expect(decideChangeRecipient(readyToDisclose(), { before, after, today })).toMatchObject({
    ok: true,
    events: ended ? [voided] : [],
  });
});
