/** Why the list of bank holidays was not changed, and what to do next. */
import { sentForAnother } from "~/components/design/form-not-taken";
import {
  fewestInYear,
  type AddHolidayRefusal,
  type CompleteYearRefusal,
  type WithdrawHolidayRefusal,
} from "~/domain/calendar/change-bank-holidays";
import { formatDay, weekdayName, type CalendarDay } from "~/domain/calendar/calendar";

export const addWording: Record<AddHolidayRefusal | "sent-for-another", { field: "on" | "name"; message: string }> = {
  "sent-for-another": { field: "on", message: sentForAnother },
  "name-missing": { field: "name", message: "Enter the name of the bank holiday, as it was announced" },
  "name-too-long": { field: "name", message: "Use 100 characters or fewer for the name" },
  "long-past": {
    field: "on",
    message:
      "That day is long past: no open case could follow from it. Enter a day of the last twelve months, or a later one",
  },
  "year-not-open": {
    field: "on",
    message: "That year comes later than the one to be entered next. Enter and complete the years before it first",
  },
  "falls-on-weekend": {
    field: "on",
    message:
      "That day is a Saturday or Sunday, which is no working day already. If there is a substitute day, enter that one",
  },
  "already-a-bank-holiday": {
    field: "on",
    message: "That day is in the list already. Check the day that was announced",
  },
};

export const withdrawWording: Record<WithdrawHolidayRefusal | "sent-for-another", string> = {
  "sent-for-another": sentForAnother,
  "not-a-bank-holiday": "This day is not in the list of bank holidays. Somebody may have withdrawn it already.",
  "long-past": "This day is long past: no open case could follow from it, so it stays as it is.",
  "year-would-be-short": `A complete year has at least ${fewestInYear} bank holidays. If this one has moved, add the day to which it moved first, and then withdraw this one.`,
};

export const completeWording: Record<CompleteYearRefusal | "sent-for-another", string> = {
  "sent-for-another": sentForAnother,
  "already-complete": "This year is complete already.",
  "earlier-year-missing": "A year before it is not complete. Complete that one first.",
  "too-few-holidays": `England and Wales have at least ${fewestInYear} bank holidays each year, and fewer have been entered for this one. Add those that are missing first.`,
};

/** "Monday 20 September 2027" */
export const dayInFull = (day: CalendarDay): string => `${weekdayName(day)} ${formatDay(day)}`;
