/** Reads one case of the input: its kind, its events in the order they happened, the day to look at it, and the policy. */
import { calendarDay, formatDay, isCalendarDay, londonDay, type CalendarDay } from "~/domain/calendar";
import { clockPolicySchema, type ClockPolicy } from "~/domain/policy";
import { Unanswerable } from "./unanswerable";
import { eventNames, kinds, receipts, type Kind } from "./vocabulary";

/** `on` is null only for what bears no day of its own (a record's range). */
export type Told = { type: string; on: CalendarDay | null; fields: Record<string, unknown> };
export type Question = { id: unknown; kind: Kind; events: Told[]; asOf: CalendarDay | null; policy: ClockPolicy };

export function readCase(asked: unknown): Question {
  if (!isObject(asked)) throw new Unanswerable("a case is an object with a kind and events.");
  const kind = kinds.find((known) => known === asked["kind"]);
  if (!kind) throw new Unanswerable(`the kind ${JSON.stringify(asked["kind"])} is unknown; it may be ${kinds.join(", ")}.`);
  if (!Array.isArray(asked["events"]) || asked["events"].length === 0) throw new Unanswerable("it has no events.");
  const asOf = asked["asOf"] === undefined ? null : dayIn(asked["asOf"], "asOf");
  const events = inOrder(asked["events"].map((event) => readEvent(kind, event)));
  checkReceipt(kind, events, asOf);
  return { id: asked["id"], kind, events, asOf, policy: readPolicy(asked["policy"]) };
}

function readEvent(kind: Kind, event: unknown): Told {
  if (!isObject(event)) throw new Unanswerable("an event is an object with a type and a date.");
  const type = eventNames(kind).find((name) => name === event["type"]);
  if (!type) throw new Unanswerable(`the event ${JSON.stringify(event["type"])} is unknown for the kind ${kind}; it may be ${eventNames(kind).join(", ")}.`);
  if (type === "record_range" && event["date"] === undefined) return { type, on: null, fields: event };
  const on = event["at"] === undefined ? dayIn(event["date"], `the date of ${type}`) : dayOfInstant(event["at"], type);
  return { type, on, fields: event };
}

/** A day YYYY-MM-DD that exists. */
export function dayIn(value: unknown, what: string): CalendarDay {
  if (typeof value !== "string" || !isCalendarDay(value)) throw new Unanswerable(`${what} is ${JSON.stringify(value) ?? "missing"}, which is not a day that exists, written YYYY-MM-DD.`);
  return calendarDay(value);
}

/** An instant is read as the civil day in London. */
function dayOfInstant(value: unknown, type: string): CalendarDay {
  const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  const day = typeof value === "string" ? shape.exec(value)?.[1] : undefined;
  const instant = new Date(typeof value === "string" ? value : Number.NaN);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(instant.getTime())) throw new Unanswerable(`the instant of ${type} is ${JSON.stringify(value)}, which is not written like 2026-07-31T23:30:00Z.`);
  return londonDay(instant);
}

/** By day; on one day as they were told, and what bears no day last. */
const inOrder = (events: Told[]): Told[] => [...events].sort((a, b) => (a.on ?? "9999-12-31").localeCompare(b.on ?? "9999-12-31"));

function checkReceipt(kind: Kind, events: readonly Told[], asOf: CalendarDay | null): void {
  const receipt = receipts[kind];
  if (!receipt) return;
  const received = events.filter(({ type }) => type === receipt);
  if (received.length !== 1) throw new Unanswerable(received.length === 0 ? `it has no ${receipt}.` : `it has more than one ${receipt}.`);
  const on = received[0]!.on!;
  const early = events.find((event) => event.on !== null && event.on < on);
  if (early) throw new Unanswerable(`${early.type} on ${formatDay(early.on!)} is before the receipt on ${formatDay(on)}.`);
  if (asOf && asOf < on) throw new Unanswerable(`asOf ${formatDay(asOf)} is before the receipt on ${formatDay(on)}.`);
}

function readPolicy(value: unknown): ClockPolicy {
  const policy = clockPolicySchema.safeParse(value ?? {});
  if (!policy.success) throw new Unanswerable(`its policy is not understood: ${policy.error.issues.map(({ path, message }) => [...path, message].join(" ")).join("; ")}.`);
  return policy.data;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
