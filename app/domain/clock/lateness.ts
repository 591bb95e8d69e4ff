/** What of a case is late on a day: its answer, the notice of more time, the acknowledgement of a complaint. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import { complaintsIn } from "~/domain/cases/complaints";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOfRequest } from "./clock";
import { complaintClock } from "./complaint-clock";
import type { Clock } from "./clock-reading";

type Setting = { today: CalendarDay; holidays: BankHolidays };
/** "application": for the records of the dead; "answer": to a living patient’s request, also where they died since. */
export type Late = "answer" | "application" | "notice" | `complaint-${number}`;

const isLate = ({ daysLate, daysOverdue }: Clock): boolean => daysLate > 0 || daysOverdue > 0;

export function lateIn(history: EffectiveHistory, setting: Setting): Late[] {
  const complaints = complaintsIn(history).flatMap((complaint, index): Late[] =>
    isLate(complaintClock(complaint, history, setting)) ? [`complaint-${index + 1}`] : [],
  );
  const request = clockOfRequest(history, setting);
  return [...(request ? lateOfRequest(request) : []), ...complaints];
}

/** What was late by the death is the living patient's answer still, whatever period runs since. */
function lateOfRequest(clock: Clock): Late[] {
  const own: Late = clock.law === "act-access" ? "application" : "answer";
  const late: (Late | false)[] = [
    isLate(clock) && own,
    clock.before !== null && "answer",
    clock.extensionInvalid === "late" && "notice",
  ];
  return [...new Set(late.filter((each) => each !== false))];
}
