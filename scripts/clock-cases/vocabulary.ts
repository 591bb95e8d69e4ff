/** The names that dated cases use for kinds and events, and what each means in the rules. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { datedEventTypesOf, type DatedEventType } from "~/domain/clock/what-if/dated-event-types";
import type { RequestKind } from "~/domain/terms/vocabulary";

export const kinds = [
  "sar",
  "rectification",
  "erasure",
  "objection",
  "deceased",
  "complaint",
  "opinion",
  "ahra_scope",
  "retention",
] as const;
export type Kind = (typeof kinds)[number];

/** The kinds that are requests, with a clock. The others ask one rule something. */
export const requestKinds: Partial<Record<Kind, RequestKind>> = {
  sar: "access",
  rectification: "rectification",
  erasure: "erasure",
  objection: "objection",
  deceased: "deceased-access",
  complaint: "complaint",
};

const names: Record<Exclude<DatedEventType, "request-received">, string> = {
  "identity-requested": "id_requested",
  "identity-confirmed": "id_received",
  "authority-requested": "authority_requested",
  "authority-confirmed": "authority_received",
  "fee-notified": "fee_notified",
  "fee-paid": "fee_paid",
  "fee-waived": "fee_waived",
  "fee-declined": "fee_declined",
  "clarification-requested": "clarification_requested",
  "clarification-received": "clarification_received",
  "information-requested": "info_requested",
  "information-received": "info_received",
  "record-range-known": "record_range",
  "extension-notified": "extension_notified",
  disclosed: "response_sent",
  refused: "refusal_sent",
  withdrawn: "withdrawn",
  "complaint-acknowledged": "complaint_acknowledged",
  "complaint-answered": "complaint_answered",
};

const receiptNames: Partial<Record<Kind, string>> = {
  deceased: "application_received",
  complaint: "complaint_received",
};

export const nameOf = (kind: Kind, type: DatedEventType): string =>
  type === "request-received" ? (receiptNames[kind] ?? "request_received") : names[type];

const questions: Partial<Record<Kind, readonly string[]>> = {
  opinion: ["opinion_obtained", "relied_on"],
  ahra_scope: ["entry"],
  retention: ["case_closed", "appeal_closed"],
};

export type EventName = { name: string; type: DatedEventType | null };

/** `on` is null only for what bears no day of its own (a record's range). */
export type DatedEvent = EventName & { on: CalendarDay | null; fields: Record<string, unknown> };
/** One that stands in a history. */
export type Fact = DatedEvent & { type: DatedEventType };

/** `type` is null for what stands in no history. */
export function eventsOf(kind: Kind): EventName[] {
  const request = requestKinds[kind];
  if (request) return datedEventTypesOf(request).map((type) => ({ name: nameOf(kind, type), type }));
  return (questions[kind] ?? []).map((name) => ({ name, type: null }));
}
