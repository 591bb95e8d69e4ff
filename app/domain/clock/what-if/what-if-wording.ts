/** What the what-if page asks, and what it says where the days given cannot be counted. */
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { DatedEvent, DatedCaseProblem } from "./dated-case";
import type { DatedEventType } from "./dated-event-types";
import type { RequestKind } from "~/domain/terms/vocabulary";

/** Each day that can be given, as it is named in a sentence. */
export const whatIfDays = {
  received: "The day it was received",
  identityAsked: "The day identity was asked for",
  identityCame: "The day identity came",
  authorityAsked: "The day authority was asked for",
  authorityCame: "The day authority came",
  feeAsked: "The day the fee was asked for",
  feePaid: "The day the fee was paid",
  question1: "The day of the first question",
  answer1: "The day of its answer",
  question2: "The day of the second question",
  answer2: "The day of the second answer",
  question3: "The day of the third question",
  answer3: "The day of the third answer",
  informationAsked: "The day information was asked for",
  informationCame: "The day the information came",
  extensionOn: "The day they were told of more time",
  acknowledged: "The day the complaint was acknowledged",
  answered: "The day of our answer",
  letterDated: "The day the letter bears",
  recordFirst: "The first day of the record",
  recordLast: "The last day of the record",
  asOf: "The day to look from",
} as const;
export type WhatIfDay = keyof typeof whatIfDays;

/** An event with the box it was typed into. */
export type DatedEventIn = DatedEvent & { field: WhatIfDay };
export type WrongDay = { field: string; message: string };

const questions: Partial<Record<DatedEventType, string>> = {
  "identity-requested": "Enter the day identity was asked for",
  "authority-requested": "Enter the day authority was asked for",
  "information-requested": "Enter the day the information was asked for",
  "clarification-requested": "Enter the day of its question",
  "fee-notified": "Enter the day the fee was asked for",
};

export function problemInWords(problem: DatedCaseProblem<DatedEventIn>): WrongDay {
  switch (problem.because) {
    case "no-receipt":
    case "two-receipts":
      return { field: "received", message: "Enter the day it was received" };
    case "before-receipt":
      return {
        field: problem.event.field,
        message: `${whatIfDays[problem.event.field]}, ${formatDay(problem.event.on!)}, is before it was received on ${formatDay(problem.receivedOn)}`,
      };
    case "looked-at-before-receipt":
      return {
        field: "asOf",
        message: `${whatIfDays.asOf}, ${formatDay(problem.asOf)}, is before it was received on ${formatDay(problem.receivedOn)}`,
      };
    case "answers-nothing":
      return {
        field: problem.event.field,
        message: `${whatIfDays[problem.event.field]}, ${formatDay(problem.event.on!)}, answers nothing asked before it. ${questions[problem.question] ?? "Correct it"}, or clear this day`,
      };
  }
}

export const notADay = (field: WhatIfDay): WrongDay => ({
  field,
  message: `${whatIfDays[field]} must be a real day, such as 27 3 2026`,
});

export const beyondCounting = (field: WhatIfDay): WrongDay => ({
  field,
  message: `${whatIfDays[field]} must be in a year from 1900 to 2099`,
});

const kindNames: Record<RequestKind, string> = {
  access: "a copy of records",
  rectification: "a correction",
  erasure: "an erasure",
  objection: "an objection",
  "deceased-access": "records of someone who has died",
  complaint: "a complaint",
};

export const noPlaceFor = (field: WhatIfDay, kind: RequestKind): WrongDay => ({
  field,
  message: `${whatIfDays[field]} has no place in ${kindNames[kind]}. Clear it, or choose another kind of request`,
});

export const letterAfterReceipt = (letter: CalendarDay, receivedOn: CalendarDay): WrongDay => ({
  field: "letterDated",
  message: `The letter is dated ${formatDay(letter)}, after it was received on ${formatDay(receivedOn)}`,
});

export const recordEndsEarly = (first: CalendarDay, last: CalendarDay): WrongDay => ({
  field: "recordLast",
  message: `The record ends on ${formatDay(last)}, before it begins on ${formatDay(first)}`,
});

export const beyondLoaded = ({ firstYear, lastYear }: BankHolidays): WrongDay => ({
  field: "received",
  message: `The answer would fall outside the years whose bank holidays are loaded, ${firstYear} to ${lastYear}, so no day can be promised. Give other days, or ask your administrator to load that year`,
});
