/**
 * Fees. An answer is free. A reasonable fee may be asked where a request is manifestly unfounded or excessive (UK GDPR
 * art. 12(5), which the trust must be able to show: a manager says so), or for further copies (art. 15(3)); none at all
 * for the records of the dead (DPA 2018 Sch. 19 para 38). Notice comes before work.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { feesOf, isForTheRequest, isOwed, type FeeBasis } from "~/domain/cases/fee-record";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { sinceApplication } from "~/domain/cases/read-history";
import { may } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

type OnDay = { on: CalendarDay; today: CalendarDay };

/** "12.50" or "£12" in pence; 0 where it is no sum of money. */
export function penceIn(typed: string): number {
  const sum = /^£?\s*(\d{1,4})(?:\.(\d{2}))?$/.exec(typed.trim());
  return sum ? Number(sum[1]) * 100 + Number(sum[2] ?? 0) : 0;
}

/** The fee that whoever asks now was asked for, and has not paid; one that they declined among them. */
export const feeOwed = (history: EffectiveHistory) => feesOf(sinceApplication(history)).find(isOwed);

export type NotifyFeeRefusal =
  WhenRefusal | BarringOf<"notify-fee"> | "no-amount" | "fee-already-asked-for" | "case-closed" | "needs-a-manager";

export function decideNotifyFee(
  history: EffectiveHistory,
  { basis, amountPence, role, on, today }: OnDay & { basis: FeeBasis; amountPence: number; role: Role },
): Decision<NotifyFeeRefusal> {
  const barred = barredByLaw(history, "notify-fee");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "fee-notified")) return refused("case-closed");
  if (!Number.isInteger(amountPence) || amountPence <= 0) return refused("no-amount");
  if (feeOwed(history)) return refused("fee-already-asked-for");
  if (isForTheRequest({ basis }) && !may(role, "call-excessive")) return refused("needs-a-manager");

  return decided({ type: "fee-notified", on, basis, amountPence });
}

export type SettleFeeRefusal = WhenRefusal | "case-closed" | "no-fee-asked-for" | "before-its-question";

export function decideSettleFee(
  history: EffectiveHistory,
  { how, on, today }: OnDay & { how: "paid" | "waived" | "declined" },
): Decision<SettleFeeRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), `fee-${how}`)) return refused("case-closed");
  const owed = feeOwed(history);
  if (!owed) return refused("no-fee-asked-for");
  if (on < owed.notifiedOn) return refused("before-its-question");

  return decided({ type: `fee-${how}`, on });
}
