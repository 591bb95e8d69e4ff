/** A due day with its meaning in words, never in colour alone: "4 June 2026, overdue by 3 days". */
import { daysBetween, formatDay, type CalendarDay } from "~/domain/calendar/calendar";

/** `on` is null while the clock shows no due day; `instead` then says why: "Not started", "Paused". */
export function DueDay({
  on,
  today,
  instead = "No due day",
}: {
  on: CalendarDay | null;
  today: CalendarDay;
  instead?: string;
}) {
  if (!on) return <span className="desk-due desk-due--none">{instead}</span>;
  const days = daysBetween(today, on);
  return (
    <span className={`desk-due desk-due--${urgency(days)}`}>
      <strong className="desk-due__day">{formatDay(on)}</strong>{" "}
      <span className="desk-due__words">{wordsFor(days)}</span>
    </span>
  );
}

/** What the trust aims at where the law sets no day: "Aim: 9 January 2027", and how long it has gone. */
export function AimDay({ on, today }: { on: CalendarDay; today: CalendarDay }) {
  const passed = daysBetween(on, today);
  return (
    <span className={`desk-due desk-due--${passed > 0 ? "overdue" : "later"}`}>
      <strong className="desk-due__day">Aim: {formatDay(on)}</strong>{" "}
      <span className="desk-due__words">{aimWords(passed)}</span>
    </span>
  );
}

/** `passed` is in days, negative before the day. Nothing is overdue by law after an aim, so it is not called so. */
export function aimWords(passed: number): string {
  if (passed > 0) return `Passed by ${passed} ${passed === 1 ? "day" : "days"}`;
  return "The law sets no day";
}

/** Days from today to the due day, negative when it has passed, as an officer would say it. */
export function wordsFor(days: number): string {
  if (days === 0) return "Due today";
  if (days === 1) return "Due tomorrow";
  if (days > 0) return `Due in ${days} days`;
  return `Overdue by ${-days} ${days === -1 ? "day" : "days"}`;
}

const soon = 7;
function urgency(days: number): "overdue" | "soon" | "later" {
  if (days < 0) return "overdue";
  return days <= soon ? "soon" : "later";
}
