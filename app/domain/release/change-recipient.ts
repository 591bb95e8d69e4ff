/**
 * Where the answer goes can be changed until it has left; a copy made or approved for somebody else is then made and
 * checked anew. Saved as it was, nothing changes.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { recipientDetails, type Delivery, type RecipientDetail } from "~/domain/cases/case-events";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
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
export const isSameRecipient = (one: Recipient, other: Recipient): boolean => detailsChanged(one, other).length === 0;

const detailsChanged = (one: Recipient, other: Recipient): RecipientDetail[] =>
  recipientDetails.filter((detail) => asWritten(one[fields[detail]]) !== asWritten(other[fields[detail]]));

const fields = {
  name: "requesterName",
  organisation: "organisation",
  "e-mail": "email",
  address: "address",
  delivery: "delivery",
} as const satisfies Record<RecipientDetail, keyof Recipient>;
const asWritten = (words: string) => words.replaceAll(/\r\n?/g, "\n").trim();

export type ChangeRecipientRefusal = "answer-has-left";

export function decideChangeRecipient(
  history: EffectiveHistory,
  { before, after, today }: { before: Recipient; after: Recipient; today: CalendarDay },
): Decision<ChangeRecipientRefusal> {
  const state = stateOf(history);
  if (isClosed(state) || state === "complaint-open") return refused("answer-has-left");
  const details = detailsChanged(before, after);
  if (details.length === 0) return decided();
  const changed = { type: "recipient-changed", on: today, details } as const;
  const voided = decideVoidApproval(historyAfter(history, [changed]), { because: "recipient-changed", today });
  return decided(changed, ...(voided.ok ? voided.events : []));
}
