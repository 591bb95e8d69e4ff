/** What is wrong with a case told by its dates, in the names that dated cases use. */
import { formatDay } from "~/domain/calendar/calendar";
import type { DatedCaseProblem } from "~/domain/clock/what-if/dated-case";
import { nameOf, type Fact, type Kind } from "./vocabulary";

export function inWords(kind: Kind, problem: DatedCaseProblem<Fact>): string {
  switch (problem.because) {
    case "no-receipt":
      return `it has no ${nameOf(kind, "request-received")}.`;
    case "two-receipts":
      return `it has more than one ${nameOf(kind, "request-received")}.`;
    case "before-receipt":
      return `${problem.event.name} on ${formatDay(problem.event.on!)} is before the receipt on ${formatDay(problem.receivedOn)}.`;
    case "looked-at-before-receipt":
      return `asOf ${formatDay(problem.asOf)} is before the receipt on ${formatDay(problem.receivedOn)}.`;
    case "answers-nothing":
      return `${problem.event.name} on ${formatDay(problem.event.on!)} answers no ${nameOf(kind, problem.question)} before it.`;
  }
}
