/**
 * The same law worked out a second time, in another way and with none of our code: a wall calendar of noons in UTC,
 * crossed off one day at a time, with the holidays read from gov.uk's own file. Whatever the two disagree on is wrong
 * in one of them.
 */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { anyAccessHistory, anyDay } from "../arbitraries";
import {
  identityConfirmed,
  identityRequested,
  informationReceived,
  informationRequested,
  received,
} from "../histories";

const published = JSON.parse(readFileSync("tests/domain/calendar/bank-holidays.json", "utf8")) as { date: string }[];
const holidays = new Set(published.map(({ date }) => date));

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const written = (noon: Date) => noon.toISOString().slice(0, 10);
const tomorrow = (noon: Date) => new Date(noon.getTime() + 86_400_000);
const isIdle = (noon: Date) => [0, 6].includes(noon.getUTCDay()) || holidays.has(written(noon));

function monthsOn(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0, 12)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)));
}

/** How many days lie after the first and up to the second. */
function lengthOf(from: string, to: string): number {
  let days = 0;
  for (let noon = noonOf(from); written(noon) < to; noon = tomorrow(noon)) days += 1;
  return days;
}

/** The day on which `days` days are crossed off after `start`, leaving out those that are not counted. */
function crossedOff(start: string, days: number, left: (day: string) => boolean): Date {
  let noon = noonOf(start);
  for (let crossed = 0; crossed < days;) {
    noon = tomorrow(noon);
    if (!left(written(noon))) crossed += 1;
  }
  return noon;
}

function toWorkingDay(noon: Date): string {
  while (isIdle(noon)) noon = tomorrow(noon);
  return written(noon);
}

type Told = { received: string; came: string[]; questions: string[]; answers: string[]; notice: string | null };

/**
 * UK GDPR art. 12A read afresh from the statute: one month from the last of what was awaited, the pauses left out, a
 * notice in time adding two.
 */
function dueByTheStatute({ received: receivedOn, came, questions, answers, notice }: Told): string {
  const start = [receivedOn, ...came].sort().at(-1)!;
  const left = (day: string) => questions.some((question, index) => question <= day && day <= answers[index]!);
  const first = toWorkingDay(crossedOff(start, lengthOf(start, monthsOn(start, 1)), left));
  if (notice === null || notice > first) return first;
  return toWorkingDay(crossedOff(start, lengthOf(start, monthsOn(start, 3)), left));
}

function told(history: EffectiveHistory): Told {
  const days = (type: CaseEventBody["type"]) =>
    history.filter((event) => event.type === type).map(({ on }) => on as string);
  return {
    received: history[0]!.on,
    came: days("identity-confirmed"),
    questions: days("clarification-requested"),
    answers: days("clarification-received"),
    notice: days("extension-notified")[0] ?? null,
  };
}

const options = { numRuns: 3_000 };

test("a living person’s request is due on the same day in both", () => {
  fc.assert(
    fc.property(anyAccessHistory, (history) => {
      expect(clockOf(history, { today: "2028-06-01" }).dueOn).toBe(dueByTheStatute(told(history)));
    }),
    options,
  );
});

test("and so is an application for the records of somebody who has died: the day it came is day 1, and the last does not move", () => {
  const anyApplication = fc.record({ on: anyDay, asked: fc.option(fc.tuple(fc.nat(20), fc.nat(40))) });
  fc.assert(
    fc.property(anyApplication, ({ on, asked }) => {
      const later = (day: string, days: number) => written(crossedOff(day, days, () => false)) as typeof on;
      const askedOn = asked && later(on, asked[0]);
      const cameOn = askedOn && later(askedOn, asked[1]);
      const history = [
        received(on, "deceased-access"),
        ...(askedOn && cameOn ? [informationRequested(askedOn), informationReceived(cameOn)] : []),
      ];
      // the fourteenth day is the last for asking: AHRA 1990 s.3(6)
      const start = askedOn && cameOn && asked[0] <= 13 ? cameOn : on;
      expect(clockOf(history, { today: "2028-06-01" }).dueOn).toBe(later(start, 39));
    }),
    options,
  );
});

test("what is awaited when the month would end is awaited first", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), (on, days) => {
      const cameOn = written(crossedOff(on, days, () => false)) as typeof on;
      expect(
        clockOf([received(on), identityRequested(on), identityConfirmed(cameOn)], { today: "2028-06-01" }).dueOn,
      ).toBe(toWorkingDay(noonOf(monthsOn(cameOn, 1))));
    }),
    options,
  );
});
