import { expect, test } from "vitest";
import type { RecipientDetail } from "~/domain/cases/case-events";
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
const changed = (...details: RecipientDetail[]): Effective => fact({ type: "recipient-changed", on: today, details });
const voided: Effective = fact({ type: "approval-voided", on: today, because: "recipient-changed" });

test.each<[string, EffectiveHistory, ReturnType<typeof decideChangeRecipient>]>([
  ["before a copy is made, who changed it is kept", [received("2026-06-01")], { ok: true, events: [changed("name")] }],
  ["a copy that waits for approval is void", awaitingApproval(), { ok: true, events: [changed("name"), voided] }],
  ["an approval is void", readyToDisclose(), { ok: true, events: [changed("name"), voided] }],
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

test.each<[string, Partial<Recipient>, RecipientDetail | null]>([
  ["nothing", {}, null],
  ["the line ends that a form sends", { address: "1 High Street\r\nNorthfield\r\n" }, null],
  ["the name", { requesterName: "Rosalind Achebe" }, "name"],
  ["the firm", { organisation: "Grange and Finch" }, "organisation"],
  ["the e-mail address", { email: "rosalind@applicants.example" }, "e-mail"],
  ["the address", { address: "2 High Street\nNorthfield" }, "address"],
  ["the way", { delivery: "post" }, "delivery"],
])("of an approved copy, what ends the approval where %s was changed", (_, change, detail) => {
  const after = { ...before, ...change };
  expect(decideChangeRecipient(readyToDisclose(), { before, after, today })).toEqual({
    ok: true,
    events: detail ? [changed(detail), voided] : [],
  });
});
