/**
 * A clock for dates alone, without a case: what is typed on the what-if page, read by the rules that the clock tool
 * keeps.
 */
import { bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import { latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { effectiveHistory, type EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock } from "~/domain/clock/clock";
import type { ExtensionReason } from "~/domain/clock/extension";
import type { FeeBasis } from "~/domain/cases/fee-record";
import { clockPolicySchema, type ClockPolicy } from "~/domain/terms/policy";
import { regimeFor } from "~/domain/terms/regime";
import { datedEventTypesOf, type DatedEventType } from "./dated-event-types";
import {
  answerProblems,
  clockOfDatedCase,
  endsBeforeItBegins,
  inOrder,
  isDatedAfterReceipt,
  knownBy,
  receiptProblems,
} from "./dated-case";
import { typedDay } from "~/domain/calendar/typed-day";
import { requestKinds, type RequestKind } from "~/domain/terms/vocabulary";
import {
  beyondCounting,
  beyondLoaded,
  letterAfterReceipt,
  noPlaceFor,
  notADay,
  problemInWords,
  recordEndsEarly,
  type DatedEventIn,
  type WhatIfDay,
  type WrongDay,
} from "./what-if-wording";

/** As sent: each box by its name, and the reasons that were ticked. */
export type WhatIfTyped = { fields: Readonly<Record<string, string>>; reasons: readonly string[] };

/** `notYet` names the days given that come after the day looked from, and so have not happened. */
type WhatIfAnswer = {
  kind: RequestKind;
  receivedOn: CalendarDay;
  asOf: CalendarDay;
  history: EffectiveHistory;
  clock: Clock;
  notYet: WhatIfDay[];
};
export type WhatIfRead = ({ ok: true } & WhatIfAnswer) | { ok: false; wrong: WrongDay[] };

const boxes: { field: WhatIfDay; type: DatedEventType }[] = [
  { field: "received", type: "request-received" },
  { field: "identityAsked", type: "identity-requested" },
  { field: "identityCame", type: "identity-confirmed" },
  { field: "authorityAsked", type: "authority-requested" },
  { field: "authorityCame", type: "authority-confirmed" },
  { field: "informationAsked", type: "information-requested" },
  { field: "informationCame", type: "information-received" },
  { field: "feeAsked", type: "fee-notified" },
  { field: "feePaid", type: "fee-paid" },
  { field: "question1", type: "clarification-requested" },
  { field: "answer1", type: "clarification-received" },
  { field: "question2", type: "clarification-requested" },
  { field: "answer2", type: "clarification-received" },
  { field: "question3", type: "clarification-requested" },
  { field: "answer3", type: "clarification-received" },
  { field: "extensionOn", type: "extension-notified" },
  { field: "acknowledged", type: "complaint-acknowledged" },
  { field: "answered", type: "disclosed" },
];

type Setting = { today: CalendarDay; holidays?: BankHolidays };

export function whatIf(typed: WhatIfTyped, { today, holidays = bankHolidays }: Setting): WhatIfRead {
  const wrong: WrongDay[] = [];
  const day = dayReader(typed, wrong);
  const kind = requestKinds.find((known) => known === typed.fields["kind"]);
  if (!kind) wrong.push({ field: "kind", message: "Choose what is asked for" });
  const events = boxes.flatMap(({ field, type }): DatedEventIn[] => {
    const on = day(field);
    return on ? [{ field, type: kind === "complaint" && type === "disclosed" ? "complaint-answered" : type, on }] : [];
  });
  const rest = {
    asOf: day("asOf"),
    letterDated: day("letterDated"),
    recordFirst: day("recordFirst"),
    recordLast: day("recordLast"),
  };
  const policy = policyIn(typed, wrong);
  if (!kind || !policy || wrong.length > 0) return { ok: false, wrong };

  return answerTo({ typed, kind, events: inOrder(events), ...rest, policy }, { today, holidays });
}

type Question = {
  typed: WhatIfTyped;
  kind: RequestKind;
  events: DatedEventIn[];
  policy: ClockPolicy;
  asOf: CalendarDay | null;
  letterDated: CalendarDay | null;
  recordFirst: CalendarDay | null;
  recordLast: CalendarDay | null;
};

function answerTo(question: Question, { today, holidays }: Required<Setting>): WhatIfRead {
  const { kind, events, asOf, policy } = question;
  const wrong = problemsIn(question);
  if (wrong.length > 0) return { ok: false, wrong };

  const receivedOn = events[0]!.on!;
  const known = knownBy(events, asOf);
  const facts = known.map((event) => factOf(question, event));
  const history = effectiveHistory([...facts, ...rangeOf(question, receivedOn)]);
  // days still to come may be tried out, so without a day to look from it is the last of them
  const look = asOf ?? latestOf(today, ...events.map(({ on }) => on!));
  const clock = clockOfDatedCase(history, { asOf: look, policy, holidays });
  if (clock.cannotPromise) return { ok: false, wrong: [beyondLoaded(holidays)] };
  return {
    ok: true,
    kind,
    receivedOn,
    asOf: look,
    history,
    clock,
    notYet: events.filter((event) => !known.includes(event)).map(({ field }) => field),
  };
}

function problemsIn({ typed, kind, events, asOf, letterDated, recordFirst, recordLast }: Question): WrongDay[] {
  const strangers = events
    .filter(({ type }) => !datedEventTypesOf(kind).includes(type))
    .map(({ field }) => noPlaceFor(field, kind));
  const hasRange = datedEventTypesOf(kind).includes("record-range-known");
  const misplaced = (["recordFirst", "recordLast"] as const)
    .filter((field) => !hasRange && (field === "recordFirst" ? recordFirst : recordLast))
    .map((field) => noPlaceFor(field, kind));
  const problems = [...receiptProblems(events, asOf), ...answerProblems(events)];
  const receivedOn = events.find(({ type }) => type === "request-received")?.on ?? null;
  const given = new Set(events.map(({ field }) => field));
  return [
    ...strangers,
    ...misplaced,
    ...problems.map(problemInWords),
    ...(letterDated && receivedOn && isDatedAfterReceipt(letterDated, receivedOn)
      ? [letterAfterReceipt(letterDated, receivedOn)]
      : []),
    ...(recordFirst && recordLast && endsBeforeItBegins({ first: recordFirst, last: recordLast })
      ? [recordEndsEarly(recordFirst, recordLast)]
      : []),
    ...(recordFirst && !recordLast ? [{ field: "recordLast", message: "Enter the last day of the record too" }] : []),
    ...(recordLast && !recordFirst ? [{ field: "recordFirst", message: "Enter the first day of the record too" }] : []),
    ...(given.has("feeAsked") && !feeBasis(typed)
      ? [{ field: "feeBasis", message: "Choose why the fee was asked for" }]
      : []),
    ...(!given.has("extensionOn") && reasonsIn(typed).length > 0
      ? [{ field: "extensionOn", message: "Enter the day they were told of more time, or take the reasons away" }]
      : []),
  ];
}

function factOf({ typed, kind, letterDated }: Question, { type, on }: DatedEventIn): CaseEventBody {
  const day = on!;
  switch (type) {
    case "request-received":
      return {
        type,
        on: day,
        kind,
        regime: regimeFor(kind, day),
        requester: kind === "deceased-access" ? "pr" : "patient",
        channel: "post",
        ...(letterDated && { letterDated }),
      };
    case "identity-confirmed":
      return { type, on: day, evidence: ["passport"], seen: "original" };
    case "fee-notified":
      return { type, on: day, basis: feeBasis(typed)!, amountPence: 1 };
    case "extension-notified":
      return { type, on: day, reasons: reasonsIn(typed) };
    case "disclosed":
      return { type, on: day, releaseId: "", delivery: "post", pages: 0 };
    case "complaint-answered":
      return { type, on: day, outcome: "upheld" };
    case "refused":
    case "record-range-known":
      throw new Error(`no box tells of ${type}`);
    default:
      return { type, on: day };
  }
}

const rangeOf = ({ recordFirst: first, recordLast: last }: Question, on: CalendarDay): CaseEventBody[] =>
  first && last ? [{ type: "record-range-known", on, first, last }] : [];

/** Every day in between is counted, one by one; and a year that nobody means is a slip of the keys. */
const counted: { first: CalendarDay; last: CalendarDay } = { first: "1900-01-01", last: "2099-12-31" };

/** Reads one box; what is no day is added to what is wrong. */
function dayReader({ fields }: WhatIfTyped, wrong: WrongDay[]) {
  return (field: WhatIfDay): CalendarDay | null => {
    const text = (fields[field] ?? "").trim();
    const day = typedDay(text);
    if (text && !day) wrong.push(notADay(field));
    if (day && (day < counted.first || day > counted.last)) wrong.push(beyondCounting(field));
    return day;
  };
}

function feeBasis({ fields }: WhatIfTyped): FeeBasis | null {
  return fields["feeBasis"] === "manifestly-excessive" || fields["feeBasis"] === "further-copies"
    ? fields["feeBasis"]
    : null;
}

const reasonsIn = ({ reasons }: WhatIfTyped): ExtensionReason[] =>
  reasons.filter((reason): reason is ExtensionReason => reason === "complexity" || reason === "number-of-requests");

const policyKeys = Object.keys(clockPolicySchema.shape) as (keyof ClockPolicy)[];
const truths: Record<string, boolean> = { true: true, false: false };

/** A point that is not mentioned has its recommended reading. */
function policyIn({ fields }: WhatIfTyped, wrong: WrongDay[]): ClockPolicy | null {
  const chosen = policyKeys.flatMap((key) => (fields[key] ? [[key, truths[fields[key]] ?? fields[key]]] : []));
  const read = clockPolicySchema.safeParse(Object.fromEntries(chosen));
  if (read.success) return read.data;
  wrong.push(
    ...read.error.issues.map(({ path }) => ({
      field: String(path[0]),
      message: "Choose one of the readings that are offered",
    })),
  );
  return null;
}
