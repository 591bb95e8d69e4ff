/**
 * A day that an officer enters for something that has happened: not before the request came, nor before the application
 * of whoever goes on with it after the patient's death, and not still to come.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "./effective-history";
import { lastOf, receiptOf } from "./read-history";

export type WhenRefusal = "date-in-the-future" | "before-receipt" | "before-the-application";

export function wrongDay(
  history: EffectiveHistory,
  { on, today }: { on: CalendarDay; today: CalendarDay },
): WhenRefusal | null {
  if (on > today) return "date-in-the-future";
  if (on < receiptOf(history).on) return "before-receipt";
  const application = lastOf(history, "switched-to-deceased");
  return application && on < application.on ? "before-the-application" : null;
}
