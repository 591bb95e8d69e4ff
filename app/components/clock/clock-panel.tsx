/** The law's clock of a case: the due day in bold with its meaning, or why there is none. */
import type { ReactNode } from "react";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock";
import { setsPeriod, type LawOfRequest } from "~/domain/identity/law-of-request";
import { awaited } from "~/domain/clock/open-questions";
import { counted } from "~/components/design/counted";
import { capitalised } from "./clock-wording";
import { wordsFor } from "./due-day";

type Shown = Pick<
  Clock,
  | "of"
  | "law"
  | "regime"
  | "wasAnswered"
  | "targetOn"
  | "state"
  | "dueOn"
  | "daysLeft"
  | "daysOverdue"
  | "daysLate"
  | "daysPastAim"
  | "waitingFor"
  | "clockStart"
  | "pausedSince"
  | "remainingDays"
  | "answeredOn"
  | "extended"
  | "actBy"
  | "cannotPromise"
  | "before"
>;

/** `why` leads to the page that explains the day; the pages that do so themselves leave it out. */
export function ClockPanel({ clock, receivedOn, why }: { clock: Shown; receivedOn: CalendarDay; why?: string }) {
  const id = `clock-of-${clock.of}`;
  return (
    <section className={`desk-clock desk-clock--${mood(clock)}`} aria-labelledby={id}>
      <h2 className="nhsuk-heading-s desk-clock__heading" id={id}>
        {heading(clock)}
      </h2>
      <p className="desk-clock__day">{day(clock)}</p>
      <p className="desk-clock__words">{words(clock)}</p>
      <dl className="desk-clock__facts">
        <Fact name="Received">{formatDay(receivedOn)}</Fact>
        {clock.clockStart && clock.clockStart !== receivedOn && (
          <Fact name={clock.of === "complaint" ? "Complaint came" : "Counted from"}>{formatDay(clock.clockStart)}</Fact>
        )}
        {clock.waitingFor.length > 0 && <Fact name="Waiting for">{capitalised(awaited(clock.waitingFor))}</Fact>}
        {clock.actBy && clock.dueOn && clock.actBy !== clock.dueOn && (
          <Fact name="Act by">{formatDay(clock.actBy)}</Fact>
        )}
        {clock.targetOn && <Fact name={targetNames[targetOf(clock)]}>{formatDay(clock.targetOn)}</Fact>}
        {clock.before && <Fact name="Late before">{beforeWords(clock.before)}</Fact>}
        {clock.extended && <Fact name="Extended">By two months</Fact>}
      </dl>
      {why && (
        <p className="desk-clock__why">
          <a href={why}>{whyHeading(clock)}</a>
        </p>
      )}
    </section>
  );
}

/** What the page behind it explains. */
export function whyHeading({ of, state, dueOn }: Pick<Shown, "of" | "state" | "dueOn">): string {
  if (dueOn) return "Why this day?";
  if (of === "complaint") return "How the complaint’s days are counted";
  return state === "stopped" ? "How its days were counted" : "Why is there no due day?";
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What stays on record beside the days that are counted now. */
const beforeWords = ({ until, days }: NonNullable<Shown["before"]>): string =>
  `${counted(days, "day")} ${untilWords[until]}`;
const untilWords = {
  death: "by the day we learnt of the death",
  answer: "in answering the request",
  end: "when the request ended without an answer",
} satisfies Record<NonNullable<Shown["before"]>["until"], string>;

function mood({ state, daysOverdue, daysLeft, daysLate, before }: Shown): string {
  if (state === "stopped") return daysLate > 0 || before ? "late" : "done";
  if (state !== "running") return "waiting";
  if (daysOverdue > 0) return "late";
  return daysLeft !== null && daysLeft <= 7 ? "soon" : "running";
}

/** What the trust aims at, before the law's own day or without one. */
const targetNames = {
  promised: "We aim to answer by",
  complaint: "Aim to acknowledge by",
  dead: "Aim for (21 days)",
  living: "Aim for (28 days)",
} as const;

function targetOf({ of, law, regime }: Shown): keyof typeof targetNames {
  if (of === "complaint") return "complaint";
  if (!setsPeriod(law)) return "promised";
  return regime === "ahra-1990" ? "dead" : "living";
}

function heading({ of, state, dueOn, wasAnswered }: Shown): string {
  if (state === "stopped" && !wasAnswered) return of === "complaint" ? "Complaint withdrawn" : "Closed";
  if (of === "complaint") return complaintHeading(state, dueOn);
  return state === "stopped" ? "Answered" : "Answer due";
}

function complaintHeading(state: Shown["state"], dueOn: CalendarDay | null): string {
  if (state === "stopped") return "Complaint answered";
  return dueOn ? "Acknowledge the complaint by" : "Complaint to be answered";
}

function day({ of, law, state, dueOn, answeredOn, cannotPromise }: Shown): string {
  if (state === "stopped") return answeredOn ? formatDay(answeredOn) : "Closed";
  if (state === "not-started") return setsPeriod(law) ? "The clock has not started" : "No due day";
  if (state === "paused") return "The clock is paused";
  if (cannotPromise) return "No day can be given";
  if (dueOn) return formatDay(dueOn);
  return of === "complaint" ? "Without undue delay" : "No due day";
}

function words(shown: Shown): string {
  const { of, law, state, daysLeft, daysOverdue, daysLate, waitingFor, pausedSince, remainingDays } = shown;
  const { cannotPromise, dueOn, daysPastAim } = shown;
  if (state === "stopped") return stoppedWords(shown);
  if (state === "not-started") return waitingFor.length > 0 ? `It waits for ${awaited(waitingFor)}` : whyNoDay[law];
  if (state === "paused")
    return `Since ${formatDay(pausedSince!)}; ${counted(remainingDays ?? 0, "day")} left when it runs again`;
  if (cannotPromise) return "The bank holidays of that year are not loaded";
  if (dueOn) return wordsFor(daysOverdue > 0 ? -daysOverdue : (daysLeft ?? 0));
  if (of !== "complaint") return "";
  if (daysLate > 0) return `Acknowledged late by ${counted(daysLate, "day")}`;
  return daysPastAim > 0
    ? `Acknowledged within the law’s 30 days, ${counted(daysPastAim, "day")} after the NHS’s three working days`
    : "It was acknowledged in time";
}

const whyNoDay: Record<LawOfRequest, string> = {
  "living-access": "",
  "living-change": "",
  "act-access": "",
  "act-correction": "The law sets no period for a correction after the patient’s death",
  advocacy: "The law sets no period: the Mental Capacity Act lets an advocate see and copy records",
  discretion: "The law sets no period: it is heard at the trust’s discretion",
  "other-law": "It is no request for access: no period runs",
  "nobody-applies": "The patient has died: no period runs until somebody applies",
  complaint: "",
};

function stoppedWords({ of, daysLate, dueOn, wasAnswered, before }: Shown): string {
  if (of === "complaint")
    return daysLate > 0 ? `Acknowledged late by ${counted(daysLate, "day")}` : "Nothing more is owed";
  if (daysLate > 0 && wasAnswered) return `Late by ${counted(daysLate, "day")}`;
  if (daysLate > 0) return `Closed without an answer, ${counted(daysLate, "day")} after the last day for one`;
  if (!wasAnswered) return "The case is closed without an answer";
  if (before?.until === "death" && dueOn) return "The application was answered in time";
  return dueOn ? "In time" : "No period ran";
}
