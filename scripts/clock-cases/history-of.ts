/** A dated case told as the history the desk itself would have recorded. */
import { formatDay, type CalendarDay } from "~/domain/calendar";
import type { CaseEventBody } from "~/domain/case-events";
import { regimeFor } from "~/domain/regime";
import type { RequestKind } from "~/domain/vocabulary";
import { dayIn, type Question, type Told } from "./read-case";
import { Unanswerable } from "./unanswerable";
import { receipts, type Kind } from "./vocabulary";

const requestKinds: Partial<Record<Kind, RequestKind>> = {
  sar: "access", rectification: "rectification", erasure: "erasure", objection: "objection", deceased: "deceased-access", complaint: "complaint",
};

/** Only what had happened by `asOf`, where that is given. */
export function historyOf({ kind, events, asOf }: Question): CaseEventBody[] {
  const receipt = events.find(({ type }) => type === receipts[kind])!;
  checkAnswers(events);
  const told = events.filter(({ on }) => on === null || asOf === null || on <= asOf);
  const first = told.indexOf(receipt);
  return [receipt, ...told.slice(0, first), ...told.slice(first + 1)].map((event) => factOf(requestKinds[kind]!, event, receipt.on!));
}

function factOf(kind: RequestKind, { type, on: told, fields }: Told, receivedOn: CalendarDay): CaseEventBody {
  const on = told ?? receivedOn;
  switch (type) {
    case "request_received": case "application_received": case "complaint_received": return received(kind, on, fields);
    case "id_requested": return { type: "identity-requested", on };
    case "id_received": return { type: "identity-confirmed", on, evidence: ["passport"], seen: "original" };
    case "authority_requested": return { type: "authority-requested", on };
    case "authority_received": return { type: "authority-confirmed", on };
    case "info_requested": return { type: "information-requested", on };
    case "info_received": return { type: "information-received", on };
    case "record_range": return recordRange(on, fields);
    case "fee_notified": return { type: "fee-notified", on, basis: feeBasis(fields), amountPence: 1 };
    case "fee_paid": return { type: "fee-paid", on };
    case "fee_waived": return { type: "fee-waived", on };
    case "fee_declined": return { type: "fee-declined", on };
    case "clarification_requested": return { type: "clarification-requested", on };
    case "clarification_received": return { type: "clarification-received", on };
    case "extension_notified": return { type: "extension-notified", on, reasons: givesReasons(fields) ? ["complexity"] : [] };
    case "response_sent": return { type: "disclosed", on, releaseId: "", delivery: "post", pages: 0 };
    case "refusal_sent": return { type: "refused", on, codes: [] };
    case "withdrawn": return { type: "withdrawn", on };
    case "complaint_acknowledged": return { type: "complaint-acknowledged", on };
    case "complaint_answered": return { type: "complaint-answered", on, outcome: "upheld" };
    default: throw new Error(`no fact is known for ${type}`);
  }
}

function received(kind: RequestKind, on: CalendarDay, { letterDated }: Told["fields"]): CaseEventBody {
  const letter = letterDated === undefined ? undefined : dayIn(letterDated, "letterDated");
  if (letter && letter > on) throw new Unanswerable(`the letter is dated ${formatDay(letter)}, after it was received on ${formatDay(on)}.`);
  return { type: "request-received", on, kind, regime: regimeFor(kind, on), requester: kind === "deceased-access" ? "pr" : "patient", channel: "post", ...(letter && { letterDated: letter }) };
}

function recordRange(on: CalendarDay, fields: Told["fields"]): CaseEventBody {
  const first = dayIn(fields["first"], "the first day of record_range");
  const last = dayIn(fields["last"], "the last day of record_range");
  if (last < first) throw new Unanswerable(`the record_range ends on ${formatDay(last)}, before it begins on ${formatDay(first)}.`);
  return { type: "record-range-known", on, first, last };
}

const bases = { art12_5: "manifestly-excessive", art15_3: "further-copies" } as const;

function feeBasis({ basis }: Told["fields"]) {
  if (basis !== "art12_5" && basis !== "art15_3") throw new Unanswerable(`the basis of fee_notified is ${JSON.stringify(basis) ?? "missing"}; it may be art12_5 or art15_3.`);
  return bases[basis];
}

function givesReasons({ reasons }: Told["fields"]): boolean {
  if (typeof reasons !== "boolean") throw new Unanswerable("extension_notified must say whether it gave reasons: true or false.");
  return reasons;
}

/** What comes without having been asked for is no answer; proof that comes unasked is only early. */
const answers: Record<string, { question: string; mayComeUnasked: boolean }> = {
  id_received: { question: "id_requested", mayComeUnasked: true },
  authority_received: { question: "authority_requested", mayComeUnasked: true },
  info_received: { question: "info_requested", mayComeUnasked: true },
  clarification_received: { question: "clarification_requested", mayComeUnasked: false },
  fee_paid: { question: "fee_notified", mayComeUnasked: false },
  fee_waived: { question: "fee_notified", mayComeUnasked: false },
  fee_declined: { question: "fee_notified", mayComeUnasked: false },
  complaint_answered: { question: "complaint_received", mayComeUnasked: false },
};

function checkAnswers(events: readonly Told[]): void {
  for (const [index, { type, on }] of events.entries()) {
    const answer = answers[type];
    if (!answer) continue;
    const { question, mayComeUnasked } = answer;
    if (mayComeUnasked && !events.some((event) => event.type === question)) continue;
    const before = events.slice(0, index);
    const asked = before.filter((event) => event.type === question).length;
    const answered = before.filter((event) => answers[event.type]?.question === question && event.type !== "fee_declined").length;
    if (answered >= asked) throw new Unanswerable(`${type} on ${formatDay(on!)} answers no ${question} before it.`);
  }
}
