/**
 * Reads one case of the input: its kind, its events in the order they happened, the day to look at it, and the policy.
 */
import { calendarDay, isCalendarDay, londonDay, type CalendarDay } from "~/domain/calendar/calendar";
import { clockPolicySchema, type ClockPolicy } from "~/domain/terms/policy";
import { answerProblems, inOrder, receiptProblems } from "~/domain/clock/what-if/dated-case";
import { inWords } from "./dated-case-problems";
import { quoted } from "./quoted";
import { eachRead, Unanswerable } from "./unanswerable";
import { eventsOf, kinds, requestKinds, type EventName, type Fact, type Kind, type DatedEvent } from "./vocabulary";

export type Question = { id: unknown; kind: Kind; events: DatedEvent[]; asOf: CalendarDay | null; policy: ClockPolicy };

export const factsIn = (events: readonly DatedEvent[]): Fact[] =>
  events.filter((event): event is Fact => event.type !== null);

/** What else a case may hold: what is expected of it, and why; the tool does not read it. */
const keysOfCase = ["id", "kind", "events", "asOf", "policy", "expect", "why", "source"];

const keysOfEvent: Partial<Record<string, readonly string[]>> = {
  application_received: ["letterDated"],
  fee_notified: ["basis"],
  extension_notified: ["reasons"],
  record_range: ["first", "last"],
  entry: ["neededForIntelligibility"],
};

/** Throws with all that is wrong, not only what comes first. */
export function readCase(asked: unknown): Question {
  if (!isObject(asked)) throw new Unanswerable("a case is an object with a kind and events.");
  const kind = kinds.find((known) => known === asked["kind"]);
  const [, , events = [], asOf = null, policy] = eachRead<() => unknown, unknown>(
    [
      () => {
        if (!kind)
          throw new Unanswerable(
            `the kind ${quotedOr(asked["kind"], "undefined")} is unknown; it may be ${kinds.join(", ")}.`,
          );
      },
      () => checkKeys(asked, keysOfCase, "a case"),
      () => readEvents(kind, asked["events"]),
      () => (asked["asOf"] === undefined ? null : dayIn(asked["asOf"], "asOf")),
      () => readPolicy(asked["policy"]),
    ],
    (read) => read(),
  ) as [unknown, unknown, DatedEvent[], CalendarDay | null, ClockPolicy];
  const question = { id: asked["id"], kind: kind!, events, asOf, policy };
  checkOrder(question.kind, question.events, question.asOf);
  return question;
}

function readEvents(kind: Kind | undefined, events: unknown): DatedEvent[] {
  if (!Array.isArray(events) || events.length === 0) throw new Unanswerable("it has no events.");
  return kind ? inOrder(eachRead(events as unknown[], (event) => readEvent(kind, event))) : [];
}

function checkKeys(given: Record<string, unknown>, known: readonly string[], of: string): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  eachRead(unknown, (key) => {
    throw new Unanswerable(`the key ${quoted(key)} of ${of} is unknown; it may be ${known.join(", ")}.`);
  });
}

const quotedOr = (value: unknown, missing: string) => (value === undefined ? missing : quoted(value));

function readEvent(kind: Kind, event: unknown): DatedEvent {
  if (!isObject(event)) throw new Unanswerable("an event is an object with a type and a date.");
  const known = eventsOf(kind).find(({ name }) => name === event["type"]);
  if (!known)
    throw new Unanswerable(
      `the event ${quotedOr(event["type"], "undefined")} is unknown for the kind ${kind}; it may be ${eventsOf(kind)
        .map(({ name }) => name)
        .join(", ")}.`,
    );
  const { name, type } = known;
  const [, on = null] = eachRead<() => CalendarDay | null | void, CalendarDay | null | void>(
    [
      () => checkKeys(event, ["type", "date", "at", ...(keysOfEvent[name] ?? [])], name),
      () => dayOfEvent(known, event),
    ],
    (read) => read(),
  );
  return { name, type, on: on ?? null, fields: event };
}

/** A day, an instant, or both where they agree; only a record's range needs neither. */
function dayOfEvent({ name, type }: EventName, { date, at }: Record<string, unknown>): CalendarDay | null {
  if (type === "record-range-known" && date === undefined && at === undefined) return null;
  if (at === undefined) return dayIn(date, `the date of ${name}`);
  const on = dayOfInstant(at, name);
  if (date !== undefined && dayIn(date, `the date of ${name}`) !== on)
    throw new Unanswerable(
      `${name} has the date ${quoted(date)} and the instant ${quoted(at)}, which is ${on} in London: give the one that is right.`,
    );
  return on;
}

/** A day YYYY-MM-DD that exists. */
export function dayIn(value: unknown, what: string): CalendarDay {
  if (value === undefined) throw new Unanswerable(`${what} is missing: give a day written YYYY-MM-DD.`);
  if (typeof value !== "string" || !isCalendarDay(value))
    throw new Unanswerable(`${what} is ${quoted(value)}, which is not a day that exists, written YYYY-MM-DD.`);
  return calendarDay(value);
}

/** An instant is read as the civil day in London. */
function dayOfInstant(value: unknown, name: string): CalendarDay {
  const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  const day = typeof value === "string" ? shape.exec(value)?.[1] : undefined;
  const instant = new Date(typeof value === "string" ? value : Number.NaN);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(instant.getTime()))
    throw new Unanswerable(
      `the instant of ${name} is ${quoted(value)}, which is not written like 2026-07-31T23:30:00Z.`,
    );
  return londonDay(instant);
}

function checkOrder(kind: Kind, events: readonly DatedEvent[], asOf: CalendarDay | null): void {
  if (!requestKinds[kind]) return;
  const facts = factsIn(events);
  const problems = [
    ...[...receiptProblems(facts, asOf), ...answerProblems(facts)].map((problem) => inWords(kind, problem)),
    ...(facts.filter(({ type }) => type === "record-range-known").length > 1
      ? ["it has more than one record_range: give the one that is right."]
      : []),
  ];
  if (problems.length > 0) throw new Unanswerable(...problems);
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
