/** Every fee that was asked for, and how it ended. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";
import type { FeeBasis } from "~/domain/terms/vocabulary";

export type { FeeBasis };
export type Fee = {
  basis: FeeBasis;
  amountPence: number;
  notifiedOn: CalendarDay;
  settledOn: CalendarDay | null;
  settled: "paid" | "waived" | "declined" | null;
};

const settlements = { "fee-paid": "paid", "fee-waived": "waived", "fee-declined": "declined" } as const;
const isSettlement = (type: string): type is keyof typeof settlements => Object.hasOwn(settlements, type);

/** Every fee with how it ended. A declined fee may still be paid or waived later. */
export function feesOf(history: EffectiveHistory): Fee[] {
  const fees: Fee[] = [];
  for (const event of history) {
    const owed = fees.find(isOwed);
    if (event.type === "fee-notified")
      fees.push({
        basis: event.basis,
        amountPence: event.amountPence,
        notifiedOn: event.on,
        settledOn: null,
        settled: null,
      });
    if (isSettlement(event.type) && owed)
      Object.assign(owed, { settledOn: event.on, settled: settlements[event.type] });
  }
  return fees;
}

/** A fee for the request itself, without which no answer is owed; the first copy is free of one for further copies. */
export const isForTheRequest = ({ basis }: Pick<Fee, "basis">): boolean => basis !== "further-copies";

export const isOwed = (fee: Fee): boolean => fee.settled === null || fee.settled === "declined";
