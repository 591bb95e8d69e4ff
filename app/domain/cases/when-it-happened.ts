/** A day that an officer enters for something that has happened: not before the request came, and not still to come. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";
import { receiptOf } from "./read-history";

export type WhenRefusal = "date-in-the-future" | "before-receipt";

export function wrongDay(
  history: EffectiveHistory,
  { on, today }: { on: CalendarDay; today: CalendarDay },
): WhenRefusal | null {
  if (on > today) return "date-in-the-future";
  return on < receiptOf(history).on ? "before-receipt" : null;
}
