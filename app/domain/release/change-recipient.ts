/**
 * Where the answer goes can be changed until it has left; a copy made or approved for somebody else is then made and
 * checked anew. Saved as it was, nothing changes.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Delivery } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isClosed, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { decideVoidApproval } from "./approval";

export type Recipient = {
  requesterName: string;
  organisation: string;
  email: string;
  address: string;
  delivery: Delivery;
};

/** Line ends and blanks around the words are the form's, not the officer's. */
export const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  fields.every((field) => asWritten(one[field]) === asWritten(other[field]));

const fields = ["requesterName", "organisation", "email", "address", "delivery"] as const;
const asWritten = (words: string) => words.replaceAll(/\r\n?/g, "\n").trim();

export type ChangeRecipientRefusal = "answer-has-left";

export function decideChangeRecipient(
  history: EffectiveHistory,
  { before, after, today }: { before: Recipient; after: Recipient; today: CalendarDay },
): Decision<ChangeRecipientRefusal> {
  const state = stateOf(history);
  if (isClosed(state) || state === "complaint-open") return refused("answer-has-left");
  if (isSameRecipient(before, after)) return decided();
  const voided = decideVoidApproval(history, { because: "recipient-changed", today });
  return voided.ok ? voided : decided();
}
