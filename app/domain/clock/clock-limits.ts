/** The last days that a clock sets, each with where it stands in the law: what a trust must show that it kept. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "./clock-reading";
import { setsPeriod } from "~/domain/identity/law-of-request";
import type { Regime } from "~/domain/terms/vocabulary";

/** `aim` is the trust's own target, and no limit of the law. */
export type Limit = {
  what:
    | "aim"
    | "own-promise"
    | "aim-to-acknowledge"
    | "extension-notice"
    | "information-request"
    | "act-by"
    | "answer"
    | "acknowledge";
  on: CalendarDay;
  source: string;
};

type Reading = Pick<
  Clock,
  | "of"
  | "law"
  | "targetOn"
  | "regime"
  | "dueOn"
  | "extensionNoticeBy"
  | "informationRequestBy"
  | "actBy"
  | "periodDays"
  | "ledger"
>;

const extensionSources: Record<Regime, string> = {
  "uk-gdpr-12A": "UK GDPR art. 12A(3)-(4)",
  "uk-gdpr-12(3)-saved": "UK GDPR art. 12(3)",
  "ahra-1990": "",
};
const answerSources: Record<Exclude<Regime, "ahra-1990">, string> = {
  "uk-gdpr-12A": "UK GDPR art. 12A; Regulation 1182/71 art. 3",
  "uk-gdpr-12(3)-saved": "UK GDPR art. 12(3); Regulation 1182/71 art. 3",
};

/** Soonest first. A limit that is not known yet, or that the law does not set, is left out. */
export function limitsOf(clock: Reading): Limit[] {
  const { of, targetOn, regime, dueOn, extensionNoticeBy, informationRequestBy, actBy } = clock;
  const limits: Limit[] = [
    ...limit("information-request", informationRequestBy, "AHRA 1990 s.3(6)"),
    ...limit("extension-notice", extensionNoticeBy, extensionSources[regime]),
    ...limit(
      "act-by",
      actBy === dueOn ? null : actBy,
      "AHRA 1990 s.3(5), which does not move the last day to a working day",
    ),
    ...limit(of === "complaint" ? "acknowledge" : "answer", dueOn, answerSource(clock)),
    ...limit(aimOf(clock), targetOn, targetSource(clock)),
  ];
  return limits.sort((a, b) => a.on.localeCompare(b.on));
}

const limit = (what: Limit["what"], on: CalendarDay | null, source: string): Limit[] =>
  on ? [{ what, on, source }] : [];

function aimOf({ of, law }: Reading): Limit["what"] {
  if (of === "complaint") return "aim-to-acknowledge";
  return setsPeriod(law) ? "aim" : "own-promise";
}

/** What a complaint must be acknowledged under depends on the day it came: its ledger says. */
function targetSource({ of, law, regime }: Reading): string {
  if (of === "complaint") return "NHS complaints regulations 2009 reg. 13";
  if (!setsPeriod(law)) return "The trust’s own promise; the law sets no period";
  return regime === "ahra-1990" ? "NHS guidance; the trust’s own aim" : "ICO, right of access; the trust’s own aim";
}

function answerSource({ of, regime, periodDays, ledger }: Reading): string {
  if (of === "complaint") return ledger.find(({ what }) => what === "counted")?.source ?? "";
  if (regime === "ahra-1990") return periodDays === 21 ? "AHRA 1990 s.3(5)(a)" : "AHRA 1990 s.3(5)(b)";
  return answerSources[regime];
}
