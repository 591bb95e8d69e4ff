/** The law's clock of a case: the due day in bold with its meaning, or why there is none. */
import type { ReactNode } from "react";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock";
import { awaited } from "~/domain/clock/open-questions";
import { counted } from "~/components/design/counted";
import { capitalised } from "./clock-wording";
import { wordsFor } from "./due-day";

type Shown = Pick<
  Clock,
  | "state"
  | "dueOn"
  | "daysLeft"
  | "daysOverdue"
  | "daysLate"
  | "waitingFor"
  | "clockStart"
  | "pausedSince"
  | "remainingDays"
  | "answeredOn"
  | "extended"
  | "actBy"
  | "cannotPromise"
>;

/** `why` leads to the page that explains the day; the pages that do so themselves leave it out. */
export function ClockPanel({ clock, receivedOn, why }: { clock: Shown; receivedOn: CalendarDay; why?: string }) {
  return (
    <section className={`desk-clock desk-clock--${mood(clock)}`} aria-labelledby="clock">
      <h2 className="nhsuk-heading-s desk-clock__heading" id="clock">
        {heading(clock)}
      </h2>
      <p className="desk-clock__day">{day(clock)}</p>
      <p className="desk-clock__words">{words(clock)}</p>
      <dl className="desk-clock__facts">
        <Fact name="Received">{formatDay(receivedOn)}</Fact>
        {clock.clockStart && clock.clockStart !== receivedOn && (
          <Fact name="Counted from">{formatDay(clock.clockStart)}</Fact>
        )}
        {clock.waitingFor.length > 0 && <Fact name="Waiting for">{capitalised(awaited(clock.waitingFor))}</Fact>}
        {clock.actBy && clock.dueOn && clock.actBy !== clock.dueOn && (
          <Fact name="Act by">{formatDay(clock.actBy)}</Fact>
        )}
        {clock.extended && <Fact name="Extended">By two months</Fact>}
      </dl>
      {why && (
        <p className="desk-clock__why">
          <a href={why}>{clock.dueOn ? "Why this day?" : "Why is there no due day?"}</a>
        </p>
      )}
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function mood({ state, daysOverdue, daysLeft, daysLate }: Shown): string {
  if (state === "stopped") return daysLate > 0 ? "late" : "done";
  if (state !== "running") return "waiting";
  if (daysOverdue > 0) return "late";
  return daysLeft !== null && daysLeft <= 7 ? "soon" : "running";
}

const heading = ({ state }: Shown) => (state === "stopped" ? "Answered" : "Answer due");

function day({ state, dueOn, answeredOn, cannotPromise, waitingFor }: Shown): string {
  if (state === "stopped") return answeredOn ? formatDay(answeredOn) : "Closed";
  if (state === "not-started") return waitingFor.length > 0 ? "The clock has not started" : "No due day";
  if (state === "paused") return "The clock is paused";
  if (cannotPromise) return "No day can be given";
  return dueOn ? formatDay(dueOn) : "No due day";
}

function words(shown: Shown): string {
  const { state, daysLeft, daysOverdue, waitingFor, pausedSince, remainingDays, cannotPromise, dueOn } = shown;
  if (state === "stopped") return stoppedWords(shown);
  if (state === "not-started")
    return waitingFor.length > 0
      ? `It waits for ${awaited(waitingFor)}`
      : "It is no request for access: no period runs";
  if (state === "paused")
    return `Since ${formatDay(pausedSince!)}; ${counted(remainingDays ?? 0, "day")} left when it runs again`;
  if (cannotPromise) return "The bank holidays of that year are not loaded";
  return dueOn ? wordsFor(daysOverdue > 0 ? -daysOverdue : (daysLeft ?? 0)) : "";
}

function stoppedWords({ daysLate, dueOn }: Shown): string {
  if (daysLate > 0) return `Late by ${counted(daysLate, "day")}`;
  return dueOn ? "In time" : "The case is closed";
}
