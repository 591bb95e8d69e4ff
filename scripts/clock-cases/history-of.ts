/** A dated case told as the history the desk itself would have recorded. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { effectiveHistory, type EffectiveHistory } from "~/domain/cases/effective-history";
import { regimeFor } from "~/domain/terms/regime";
import {
  beginsAfterReceipt,
  inOrder,
  endsBeforeItBegins,
  isDatedAfterReceipt,
  knownBy,
} from "~/domain/clock/what-if/dated-case";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { dayIn, factsIn, type Question } from "./read-case";
import { quoted } from "./quoted";
import { eachRead, Unanswerable } from "./unanswerable";
import { requestKinds, type Fact, type DatedEvent } from "./vocabulary";

/** Only what had happened by `asOf`, where that is given. */
export function historyOf({ kind, events, asOf }: Question): EffectiveHistory {
  const facts = factsIn(events);
  const known = knownBy(facts, asOf);
  const receivedOn = known[0]!.on!;
  const told = eachRead(inOrder(facts), (fact) => ({ fact, event: factOf(requestKinds[kind]!, fact, receivedOn) }));
  const eventOf = new Map(told.map(({ fact, event }) => [fact, event]));
  return effectiveHistory(known.map((fact) => eventOf.get(fact)!));
}

function factOf(kind: RequestKind, { type, on: given, fields }: Fact, receivedOn: CalendarDay): CaseEventBody {
  const on = given ?? receivedOn;
  switch (type) {
    case "request-received":
      return received(kind, on, fields);
    case "identity-confirmed":
      return { type: "identity-confirmed", on, evidence: ["passport"], seen: "original" };
    case "record-range-known":
      return recordRange(on, fields, receivedOn);
    case "fee-notified":
      return { type: "fee-notified", on, basis: feeBasis(fields), amountPence: 1 };
    case "extension-notified":
      return { type: "extension-notified", on, reasons: givesReasons(fields) ? ["complexity"] : [] };
    case "disclosed":
      return { type: "disclosed", on, releaseId: "", delivery: "post", pages: 0 };
    case "refused":
      return { type: "refused", on, codes: [] };
    case "complaint-answered":
      return { type: "complaint-answered", on, outcome: "upheld" };
    default:
      return { type, on };
  }
}

function received(kind: RequestKind, on: CalendarDay, { letterDated }: DatedEvent["fields"]): CaseEventBody {
  const letter = letterDated === undefined ? undefined : dayIn(letterDated, "letterDated");
  if (letter && isDatedAfterReceipt(letter, on))
    throw new Unanswerable(`the letter is dated ${formatDay(letter)}, after it was received on ${formatDay(on)}.`);
  return {
    type: "request-received",
    on,
    kind,
    regime: regimeFor(kind, on),
    requester: kind === "deceased-access" ? "pr" : "patient",
    channel: "post",
    ...(letter && { letterDated: letter }),
  };
}

function recordRange(on: CalendarDay, fields: DatedEvent["fields"], receivedOn: CalendarDay): CaseEventBody {
  const first = dayIn(fields["first"], "the first day of record_range");
  const last = dayIn(fields["last"], "the last day of record_range");
  if (endsBeforeItBegins({ first, last }))
    throw new Unanswerable(`the record_range ends on ${formatDay(last)}, before it begins on ${formatDay(first)}.`);
  if (beginsAfterReceipt({ first, receivedOn }))
    throw new Unanswerable(
      `the record_range begins on ${formatDay(first)}, after the application was received on ${formatDay(receivedOn)}.`,
    );
  return { type: "record-range-known", on, first, last };
}

const bases = { art12_5: "manifestly-excessive", art15_3: "further-copies" } as const;

function feeBasis({ basis }: DatedEvent["fields"]) {
  if (basis !== "art12_5" && basis !== "art15_3")
    throw new Unanswerable(`the basis of fee_notified is ${quoted(basis)}; it may be art12_5 or art15_3.`);
  return bases[basis];
}

function givesReasons({ reasons }: DatedEvent["fields"]): boolean {
  if (typeof reasons !== "boolean")
    throw new Unanswerable("extension_notified must say whether it gave reasons: true or false.");
  return reasons;
}
