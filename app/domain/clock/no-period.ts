/**
 * The clocks of what no period runs for: the police, a court, an insurer or an employer asks under other law, which
 * sets this desk none (a court's order names its own day); and a request whose patient has died, until somebody
 * applies.
 */
import { formatDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { lastOf, receiptOf, regimeOf } from "~/domain/cases/read-history";
import type { Clock, LatenessBefore } from "./clock-reading";
import { latenessBefore } from "./lateness-before";
import { clockWhileAlive } from "./while-alive";
import { byDay, type LedgerLine } from "./ledger";
import { daysAfter, notStarted } from "./settle";

export function passedOnClock(history: EffectiveHistory): Clock {
  const { on } = receiptOf(history);
  return notStarted(history, {
    law: "other-law",
    regime: regimeOf(history),
    waitingFor: [],
    ledger: [
      {
        from: on,
        to: on,
        what: "day-received",
        days: 0,
        because: `It came on ${formatDay(on)}. It is no request for access, so no period runs: pass it on at once. A court's order names its own day.`,
        source: "DPA 2018 Sch. 2 paras 2 and 5, s.184",
      },
    ],
  });
}

/**
 * Data protection law is for the living (DPA 2018 s.3(2)-(3)): the patient's death ends the period, and the 1990 Act
 * begins one with the application. What was late by the day on which we learnt of it stays late.
 */
export function clockUntilSomebodyApplies(
  history: EffectiveHistory,
  setting: Parameters<typeof clockWhileAlive>[1],
): Clock {
  const { before, ledger } = untilDeath(history, setting)!;
  return notStarted(history, {
    law: "nobody-applies",
    regime: regimeOf(history),
    waitingFor: [],
    daysLate: before?.days ?? 0,
    before,
    ledger,
  });
}

/**
 * The living patient's period as it stood when we learnt of the death: its days, and how late its answer was by then.
 * Null where the patient had died before the request came.
 */
export function untilDeath(
  history: EffectiveHistory,
  setting: Parameters<typeof clockWhileAlive>[1],
): { before: LatenessBefore | null; ledger: LedgerLine[] } | null {
  const learnt = lastOf(history, "patient-died");
  if (!learnt) return null;
  const { dueOn, ledger } = clockWhileAlive(untilLearnt(history), { ...setting, today: learnt.on });
  return {
    before: latenessBefore("death", { dueOn, on: learnt.on, days: daysAfter(dueOn, learnt.on) }),
    ledger: byDay([
      ...ledger.filter(({ from }) => from < learnt.on),
      {
        from: learnt.on,
        to: learnt.on,
        what: "death",
        days: 0,
        because: `We learnt on ${formatDay(learnt.on)} that the patient has died. No period runs from then, until somebody applies for the records of the dead.`,
        source: "DPA 2018 s.3(2)-(3)",
      },
    ]),
  };
}

const untilLearnt = (history: EffectiveHistory): EffectiveHistory =>
  history.slice(
    0,
    history.findIndex(({ type }) => type === "patient-died"),
  );
