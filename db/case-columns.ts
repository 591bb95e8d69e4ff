/** The columns of a case that its history decides: derived here, stored only by `case-history.ts`, proved by `rebuild-case-columns`. */
import type { CalendarDay } from "~/domain/calendar";
import type { CaseEventType, History } from "~/domain/case-events";
import { stateOf } from "~/domain/case-state";
import type { CaseState } from "~/domain/case-states";
import { clockOf } from "~/domain/clock";
import { effectiveHistory } from "~/domain/correct-date";
import { noDueDay, type Case } from "./schema";

export type CaseColumns = Pick<
  Case,
  "kind" | "regime" | "requester" | "state" | "clock" | "waitingFor" | "receivedOn" | "dueOn" | "extended" | "assigneeId" | "closedOn"
>;

/** Depends on nothing but the history, so that the same history always gives the same columns, whatever day it is. */
export function columnsOf(recorded: History): CaseColumns {
  const history = effectiveHistory(recorded);
  const received = history.find((event) => event.type === "request-received");
  if (!received) throw new Error("a case begins with a request that was received");

  const state = stateOf(recorded);
  const clock = clockOf(recorded, { today: lastDayIn(history) });
  return {
    kind: received.kind,
    regime: received.regime,
    requester: received.requester,
    state,
    clock: clock.state,
    waitingFor: clock.waitingFor.join(","),
    receivedOn: received.on,
    dueOn: clock.dueOn ?? noDueDay,
    extended: clock.extended,
    assigneeId: history.findLast((event) => event.type === "assigned")?.to ?? null,
    closedOn: closedOn(history, state),
  };
}

const closedStates: readonly CaseState[] = ["disclosed", "refused", "withdrawn", "closed-incomplete", "complaint-closed"];
const closingEvents: readonly CaseEventType[] = ["disclosed", "refused", "withdrawn", "closed-incomplete", "complaint-answered"];

function closedOn(history: History, state: CaseState): CalendarDay | null {
  if (!closedStates.includes(state)) return null;
  return history.findLast((event) => closingEvents.includes(event.type))?.on ?? null;
}

function lastDayIn(history: History): CalendarDay {
  return history.reduce((latest, event) => (event.on > latest ? event.on : latest), history[0]!.on);
}
