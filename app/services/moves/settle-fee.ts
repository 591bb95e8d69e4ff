import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideSettleFee, type SettleFeeRefusal } from "~/domain/moves/fees";
import type { Move } from "./make-move";

/** `on` is the day it was paid, waived or declined. */
export const settleFee = ({
  how,
  on,
}: {
  how: "paid" | "waived" | "declined";
  on: CalendarDay;
}): Move<SettleFeeRefusal> => ({
  decide: ({ history, today }) => decideSettleFee(history, { how, on, today }),
});
