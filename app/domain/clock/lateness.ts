/** What of a case is late on a day: its answer, the notice of more time, the acknowledgement of a complaint. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import { complaintsIn } from "~/domain/cases/complaints";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "./clock";
import { complaintClock } from "./complaint-clock";
import type { Clock } from "./clock-reading";

type Setting = { today: CalendarDay; holidays: BankHolidays };
export type Late = "answer" | "notice" | `complaint-${number}`;

const isLate = ({ daysLate, daysOverdue }: Clock): boolean => daysLate > 0 || daysOverdue > 0;

export function lateIn(history: EffectiveHistory, setting: Setting): Late[] {
  const clock = clockOf(history, setting);
  const complaints = complaintsIn(history).flatMap((complaint, index): Late[] =>
    isLate(complaintClock(complaint, history, setting)) ? [`complaint-${index + 1}`] : [],
  );
  const late: (Late | false)[] = [
    clock.of === "request" && isLate(clock) && "answer",
    clock.extensionInvalid === "late" && "notice",
    ...complaints,
  ];
  return late.filter((each) => each !== false);
}
