/** What must hold of every history, whatever its dates. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bankHolidaysWith } from "~/domain/calendar/bank-holidays";
import { addDays, daysBetween, addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { stateOf } from "~/domain/cases/case-state";
import { anyAccessHistory, anyDay } from "../arbitraries";
import {
  clarificationReceived,
  clarificationRequested,
  dateCorrected,
  extended,
  informationReceived,
  informationRequested,
  received,
} from "../histories";

const today: CalendarDay = "2028-06-01";
const dueOn = (history: EffectiveHistory) => clockOf(history, { today }).dueOn!;

test("moving receipt later never moves the due day earlier", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), (on, later) => dueOn([received(on)]) <= dueOn([received(addDays(on, later))])),
  );
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(60),
      (on, later) =>
        dueOn([received(on, "deceased-access")]) <= dueOn([received(addDays(on, later), "deceased-access")]),
    ),
  );
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(60),
      (on, later) =>
        dueOn([received(on), extended(on)]) <= dueOn([received(addDays(on, later)), extended(addDays(on, later))]),
    ),
  );
});

test("a pause never shortens", () => {
  fc.assert(
    fc.property(anyAccessHistory, fc.nat(60), fc.nat(30), (history, until, length) => {
      const askedOn = addDays(history[0]!.on, until);
      return (
        dueOn([...history, clarificationRequested(askedOn), clarificationReceived(addDays(askedOn, length))]) >=
        dueOn(history)
      );
    }),
  );
});

test("a pause within the period lengthens it by its days", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 27 }), fc.nat(30), (on, until, length) => {
      const askedOn = addDays(on, until);
      const paused = clockOf(
        [received(on), clarificationRequested(askedOn), clarificationReceived(addDays(askedOn, length))],
        { today },
      );
      return (
        paused.pausedDays === length + 1 &&
        daysBetween(clockOf([received(on)], { today }).rawEnd!, paused.rawEnd!) === length + 1
      );
    }),
  );
});

test("extending then pausing equals pausing then extending", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(25), fc.nat(40), fc.nat(20), (on, noticeAfter, askedAfter, length) => {
      const notice = extended(addDays(on, noticeAfter));
      const askedOn = addDays(on, askedAfter);
      const pause = [clarificationRequested(askedOn), clarificationReceived(addDays(askedOn, length))];
      expect(clockOf([received(on), notice, ...pause], { today })).toEqual(
        clockOf([received(on), ...pause, notice], { today }),
      );
    }),
  );
});

test("the ledger's counted days equal the period", () => {
  fc.assert(
    fc.property(anyAccessHistory, (history) => {
      const { ledger, clockStart, extended: isExtended, pausedDays } = clockOf(history, { today });
      const days = (what: string) =>
        ledger.filter((line) => line.what === what).reduce((sum, line) => sum + line.days, 0);
      expect(days("counted")).toBe(daysBetween(clockStart!, addMonths(clockStart!, isExtended ? 3 : 1)));
      expect(days("excluded")).toBe(pausedDays);
    }),
  );
});

test("the ledger leaves no day between start and due day unexplained", () => {
  fc.assert(
    fc.property(anyAccessHistory, (history) => {
      const { ledger, clockStart, dueOn: due } = clockOf(history, { today });
      const lines = ledger.filter(({ what }) => ["counted", "excluded", "rolled"].includes(what));
      let day = clockStart!;
      for (const { from, to, days } of lines) {
        expect(from).toBe(addDays(day, 1));
        expect(days).toBe(daysBetween(from, to) + 1);
        day = to;
      }
      expect(day).toBe(due);
    }),
  );
});

test("deriving twice is identical, and changes nothing in the history", () => {
  fc.assert(
    fc.property(anyAccessHistory, (history) => {
      const before = structuredClone(history);
      expect(clockOf(history, { today })).toEqual(clockOf(history, { today }));
      expect(stateOf(history)).toBe(stateOf(history));
      expect(history).toEqual(before);
    }),
  );
});

test("the due day does not depend on the day it is looked at", () => {
  fc.assert(
    fc.property(anyAccessHistory, anyDay, (history, day) => clockOf(history, { today: day }).dueOn === dueOn(history)),
  );
});

test("the due day is a working day within five days after the last day counted", () => {
  fc.assert(
    fc.property(anyAccessHistory, (history) => {
      const { dueOn: due, rawEnd } = clockOf(history, { today });
      const moved = daysBetween(rawEnd!, due!);
      return moved >= 0 && moved <= 5;
    }),
  );
});

test("an extension never shortens", () => {
  fc.assert(
    fc.property(
      anyAccessHistory,
      fc.nat(60),
      (history, after) => dueOn([...history, extended(addDays(history[0]!.on, after))]) >= dueOn(history),
    ),
  );
});

test("a bank holiday added never brings the due day forward", () => {
  fc.assert(
    fc.property(anyAccessHistory, fc.nat(10), (history, before) => {
      const holidays = bankHolidaysWith([{ on: addDays(dueOn(history), -before), name: "A day of national mourning" }]);
      return clockOf(history, { today, holidays }).dueOn! >= dueOn(history);
    }),
  );
});

test("while a question is open no day is promised, and what is left is what was not counted before it", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 27 }), (on, until) => {
      const {
        dueOn: due,
        remainingDays,
        pausedSince,
      } = clockOf([received(on), clarificationRequested(addDays(on, until))], { today });
      expect({ due, remainingDays, pausedSince }).toEqual({
        due: null,
        remainingDays: daysBetween(on, addMonths(on, 1)) - (until - 1),
        pausedSince: addDays(on, until),
      });
    }),
  );
});

test("a receipt corrected is as if it had come on that day", () => {
  fc.assert(
    fc.property(anyAccessHistory, fc.nat(20), (history, earlier) => {
      const [receipt, ...then] = history;
      const on = addDays(receipt!.on, -earlier);
      return (
        dueOn(historyAfter(history, [dateCorrected(today, 1, receipt!.on, on)])) === dueOn([received(on), ...then])
      );
    }),
  );
});

test("the dead: the ledger counts 40 days, the first of them the application's, up to the due day", () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      const { ledger, dueOn: due, actBy } = clockOf([received(on, "deceased-access")], { today });
      expect(ledger.filter(({ what }) => what === "counted")).toMatchObject([{ from: on, to: due, days: 40 }]);
      expect(daysBetween(actBy!, due!)).toBeLessThanOrEqual(5);
      expect(actBy! <= due!).toBe(true);
    }),
  );
});

test("the dead: information asked later than day 14 never moves the day", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 14, max: 40 }), fc.nat(30), (on, after, length) => {
      const asked = addDays(on, after);
      return (
        dueOn([
          received(on, "deceased-access"),
          informationRequested(asked),
          informationReceived(addDays(asked, length)),
        ]) === addDays(on, 39)
      );
    }),
  );
});
