/** Every fee that was asked for, and how it ended. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";

export type FeeBasis = "manifestly-excessive" | "further-copies";
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

export const isOwed = (fee: Fee): boolean => fee.settled === null || fee.settled === "declined";
