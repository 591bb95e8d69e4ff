/**
 * The clock of what is no request for access: the police, a court, an insurer or an employer asks under other law,
 * which sets this desk no period; a court's order names its own day.
 */
import { formatDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { receiptOf, regimeOf } from "~/domain/cases/read-history";
import type { Clock } from "./clock-reading";
import { notStarted } from "./settle";

export function noPeriod(history: EffectiveHistory): Clock {
  const { on } = receiptOf(history);
  return notStarted(history, {
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
