/**
 * Reads one case of the input: its kind, its events in the order they happened, the day to look at it, and the policy.
 */
import { calendarDay, isCalendarDay, londonDay, type CalendarDay } from "~/domain/calendar/calendar";
import { clockPolicySchema, type ClockPolicy } from "~/domain/terms/policy";
import { inOrder, receiptProblem } from "~/domain/clock/what-if/dated-case";
import { inWords } from "./dated-case-problems";
import { Unanswerable } from "./unanswerable";
import { eventsOf, kinds, requestKinds, type Fact, type Kind, type DatedEvent } from "./vocabulary";

export type Question = { id: unknown; kind: Kind; events: DatedEvent[]; asOf: CalendarDay | null; policy: ClockPolicy };

export const factsIn = (events: readonly DatedEvent[]): Fact[] =>
  events.filter((event): event is Fact => event.type !== null);

export function readCase(asked: unknown): Question {
  if (!isObject(asked)) throw new Unanswerable("a case is an object with a kind and events.");
  const kind = kinds.find((known) => known === asked["kind"]);
  if (!kind)
    throw new Unanswerable(`the kind ${JSON.stringify(asked["kind"])} is unknown; it may be ${kinds.join(", ")}.`);
  if (!Array.isArray(asked["events"]) || asked["events"].length === 0) throw new Unanswerable("it has no events.");
  const asOf = asked["asOf"] === undefined ? null : dayIn(asked["asOf"], "asOf");
  const events = inOrder(asked["events"].map((event) => readEvent(kind, event)));
  checkReceipt(kind, events, asOf);
  return { id: asked["id"], kind, events, asOf, policy: readPolicy(asked["policy"]) };
}

function readEvent(kind: Kind, event: unknown): DatedEvent {
  if (!isObject(event)) throw new Unanswerable("an event is an object with a type and a date.");
  const known = eventsOf(kind).find(({ name }) => name === event["type"]);
  if (!known)
    throw new Unanswerable(
      `the event ${JSON.stringify(event["type"])} is unknown for the kind ${kind}; it may be ${eventsOf(kind)
        .map(({ name }) => name)
        .join(", ")}.`,
    );
  const { name, type } = known;
  if (type === "record-range-known" && event["date"] === undefined) return { name, type, on: null, fields: event };
  const on = event["at"] === undefined ? dayIn(event["date"], `the date of ${name}`) : dayOfInstant(event["at"], name);
  return { name, type, on, fields: event };
}

/** A day YYYY-MM-DD that exists. */
export function dayIn(value: unknown, what: string): CalendarDay {
  if (value === undefined) throw new Unanswerable(`${what} is missing: give a day written YYYY-MM-DD.`);
  if (typeof value !== "string" || !isCalendarDay(value))
    throw new Unanswerable(`${what} is ${JSON.stringify(value)}, which is not a day that exists, written YYYY-MM-DD.`);
  return calendarDay(value);
}

/** An instant is read as the civil day in London. */
function dayOfInstant(value: unknown, name: string): CalendarDay {
  const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  const day = typeof value === "string" ? shape.exec(value)?.[1] : undefined;
  const instant = new Date(typeof value === "string" ? value : Number.NaN);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(instant.getTime()))
    throw new Unanswerable(
      `the instant of ${name} is ${JSON.stringify(value)}, which is not written like 2026-07-31T23:30:00Z.`,
    );
  return londonDay(instant);
}

function checkReceipt(kind: Kind, events: readonly DatedEvent[], asOf: CalendarDay | null): void {
  if (!requestKinds[kind]) return;
  const problem = receiptProblem(factsIn(events), asOf);
  if (problem) throw new Unanswerable(inWords(kind, problem));
}

function readPolicy(value: unknown): ClockPolicy {
  const policy = clockPolicySchema.safeParse(value ?? {});
  if (!policy.success)
    throw new Unanswerable(
      `its policy is not understood: ${policy.error.issues.map(({ path, message }) => [...path, message].join(" ")).join("; ")}.`,
    );
  return policy.data;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
