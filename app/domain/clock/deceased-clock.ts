/**
 * The clock of an application for the records of a patient who has died: Access to Health Records Act 1990 s.3(5)-(6).
 * The day of the application is day 1; the period does not move to a working day, so an officer acts on the one before.
 */
import { addDays, daysBetween, formatDay, latestOf, type CalendarDay } from "~/domain/calendar/calendar";
import { onOrBeforeWorkingDay, type BankHolidays } from "~/domain/calendar/bank-holidays";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock, WaitingFor } from "./clock-reading";
import { byDay, span, type LedgerLine } from "./ledger";
import { questionsOf, type Asked } from "~/domain/cases/questions";
import { lastOf } from "~/domain/cases/read-history";
import { setsPeriod, type LawOfRequest } from "~/domain/identity/law-of-request";
import type { ClockPolicy } from "~/domain/terms/policy";
import { repeatLine, withoutLateRepeats } from "./repeated-proof";
import { lookedAt, notStarted, settle, type LookedAt } from "./settle";

type Setting = { today: CalendarDay; policy: ClockPolicy; holidays: BankHolidays };
/** Under the Act, or heard at the trust's discretion: where the law sets no period, what is promised is only an aim. */
type LawOfTheDead = Extract<LawOfRequest, "act-access" | "act-correction" | "discretion">;
export type Application = { on: CalendarDay; letterDated?: CalendarDay | undefined; law: LawOfTheDead };
/** What NHS guidance would have a trust aim at; the law gives 40 days, or 21 for a recent record. */
const targetDays = 21;

type Asking = Asked & { what: WaitingFor };

/** `history` holds what has happened since the application; `application.on` is the day it reached the trust. */
export function deceasedClock(application: Application, whole: EffectiveHistory, setting: Setting): Clock {
  const { today, policy, holidays } = setting;
  const { history, repeats } = withoutLateRepeats(whole, (day, before) =>
    endedBefore(day, application, before, setting),
  );
  const appliedOn = policy.ahraCountsFrom === "letter" ? (application.letterDated ?? application.on) : application.on;
  const informationRequestBy = addDays(appliedOn, 13);
  const asked = askingsOf(history);
  const inTime = asked.filter(({ askedOn }) => askedOn <= informationRequestBy);
  const lines = [
    appliedLine(appliedOn, application),
    ...inTime.map((asking) => askingLine(asking, lookedAt(history, today), application.law)),
    ...repeats.map((repeat) => repeatLine(repeat, "AHRA 1990 s.3(5)-(6)")),
  ];
  const { law } = application;
  const hasPeriod = setsPeriod(law);
  const facts = { law, regime: "ahra-1990" as const, informationRequestBy: hasPeriod ? informationRequestBy : null };
  const held = stillAwaited(inTime);
  if (held.length > 0)
    return notStarted(history, {
      ...facts,
      waitingFor: held,
      ledger: byDay(lines),
    });

  const waitingFor = stillAwaited(asked);
  const start = latestOf(appliedOn, ...inTime.map(({ answeredOn }) => answeredOn!));
  if (!hasPeriod) {
    const aim = policy.ownPromiseForTheDead === "none" ? null : addDays(start, promisedDays - 1);
    const line = aim ? promisedLine(start, aim, law) : unpromisedLine(start, law);
    return notStarted(history, { ...facts, waitingFor, targetOn: aim, ledger: byDay([...lines, line]) });
  }

  const periodDays = isRecent(history, start, policy) ? 21 : 40;
  const end = addDays(start, periodDays - 1);
  const target = addDays(start, targetDays - 1);
  const actBy = onOrBeforeWorkingDay(end, holidays);
  const beyond = actBy === "beyond-bank-holidays";
  return settle(
    history,
    {
      ...facts,
      waitingFor,
      clockStart: start,
      rawEnd: end,
      dueOn: beyond ? null : end,
      cannotPromise: beyond ? "beyond-bank-holidays" : null,
      periodDays,
      targetOn: beyond || target >= end ? null : target,
      actBy: beyond ? null : actBy,
      restarted: inTime.length > 0,
      ledger: byDay([...lines, countedLine(start, end, whyPeriod(periodDays, policy), sources[periodDays])]),
    },
    today,
  );
}

/** What was asked too late to hold the clock is waited for all the same. */
const stillAwaited = (asked: readonly Asking[]): WaitingFor[] => [
  ...new Set(asked.filter(({ answeredOn }) => answeredOn === null).map(({ what }) => what)),
];

/** The last day of the period as it stood on that day, where it had gone by then. */
function endedBefore(
  day: CalendarDay,
  application: Application,
  history: EffectiveHistory,
  setting: Setting,
): CalendarDay | null {
  const byThen = history.filter(({ on }) => on <= day);
  const { rawEnd } = deceasedClock(application, byThen, { ...setting, today: day });
  return rawEnd !== null && day > rawEnd ? rawEnd : null;
}

/** s.3(6): whatever is asked for to show who applies, by what right, and which record is meant. */
function askingsOf(history: EffectiveHistory): Asking[] {
  return [
    ...questionsOf(history, "identity-requested", ["identity-confirmed"]).map((asked) => ({
      ...asked,
      what: "identity" as const,
    })),
    ...questionsOf(history, "authority-requested", ["authority-confirmed"]).map((asked) => ({
      ...asked,
      what: "authority" as const,
    })),
    ...questionsOf(history, "information-requested", ["information-received"]).map((asked) => ({
      ...asked,
      what: "information" as const,
    })),
  ];
}

/**
 * 21 days where none of the record was made before the 40 days that precede the application: s.3(5)(a). What was begun
 * after it is not what was applied for.
 */
function isRecent(history: EffectiveHistory, start: CalendarDay, { ahraRecentRule }: ClockPolicy): boolean {
  const range = lastOf(history, "record-range-known");
  if (!range || range.first > start) return false;
  return (ahraRecentRule === "statute" ? range.first : range.last) >= addDays(start, -40);
}

const appliedLine = (on: CalendarDay, { on: cameOn, law }: Application): LedgerLine => ({
  from: on,
  to: on,
  what: "day-received",
  days: 0,
  because:
    on === cameOn
      ? `The application came on ${formatDay(on)}.`
      : `The application bears the date ${formatDay(on)}, from which this trust counts. It came on ${formatDay(cameOn)}.`,
  source: sourcesOfApplication[law],
});

const sourcesOfApplication: Record<LawOfTheDead, string> = {
  "act-access": "AHRA 1990 s.3(5)",
  "act-correction": "AHRA 1990 s.6",
  discretion: "Common law duty of confidence",
};

const wanted: Record<WaitingFor, string> = {
  identity: "proof of identity",
  authority: "proof that they may apply",
  information: "the information we need",
  fee: "the fee",
  clarification: "an answer",
};

function whatCame(answeredOn: CalendarDay | null, { on, isOver }: LookedAt, law: LawOfTheDead): string {
  if (!setsPeriod(law)) return answeredOn ? `it came on ${formatDay(answeredOn)}` : "it has not come";
  if (answeredOn) return `it came on ${formatDay(answeredOn)}, and the period starts anew on that day`;
  return isOver
    ? `it had not come when the application ended on ${formatDay(on)}, and the period had not started`
    : "we are still waiting for it, and the period has not started";
}

function askingLine({ what, askedOn, answeredOn }: Asking, at: LookedAt, law: LawOfTheDead): LedgerLine {
  const to = answeredOn ?? latestOf(askedOn, at.on);
  const came = whatCame(answeredOn, at, law);
  return {
    from: askedOn,
    to,
    what: "waiting",
    days: daysBetween(askedOn, to) + 1,
    because: `Within 14 days of the application, on ${formatDay(askedOn)}, we asked for ${wanted[what]}; ${came}.`,
    source: setsPeriod(law) ? "AHRA 1990 s.3(6)" : ownPromise,
  };
}

/** What the trust has published for the records of the dead; kept as an aim where the Act itself sets no period. */
const promisedDays = 40;
const ownPromise = "The trust’s own promise";
const whyNoPeriod: Record<LawOfTheDead, string> = {
  "act-access": "",
  "act-correction": "Section 6 of the Access to Health Records Act sets no period for a correction",
  discretion: "The law gives a relative as such no right, and sets no period for the answer",
};

const promisedLine = (from: CalendarDay, aim: CalendarDay, law: LawOfTheDead): LedgerLine => ({
  from,
  to: aim,
  what: "aimed-at",
  days: promisedDays,
  because: `${span(from, aim)}: ${whyNoPeriod[law]}. The trust has promised ${promisedDays} days for the records of the dead, so we aim to answer by ${formatDay(aim)}; nothing is overdue by law after it.`,
  source: ownPromise,
});

const unpromisedLine = (from: CalendarDay, law: LawOfTheDead): LedgerLine => ({
  from,
  to: from,
  what: "day-received",
  days: 0,
  because: `${whyNoPeriod[law]}, and this trust promises no day of its own.`,
  source: "The trust’s own rule",
});

const sources = { 21: "AHRA 1990 s.3(5)(a)", 40: "AHRA 1990 s.3(5)(b)" } as const;

function whyPeriod(days: 21 | 40, { ahraRecentRule }: ClockPolicy): string {
  if (days === 40) return "40 days, as the record is not known to lie wholly in the 40 days before";
  return ahraRecentRule === "statute"
    ? "21 days, as all of the record was made in the 40 days before"
    : "21 days, as the record was added to in the 40 days before";
}

function countedLine(from: CalendarDay, to: CalendarDay, why: string, source: string): LedgerLine {
  return {
    from,
    to,
    what: "counted",
    days: daysBetween(from, to) + 1,
    because: `${span(from, to)}: ${why}. The first day is day 1, and the last does not move to a working day.`,
    source,
  };
}
