/** The columns of a case that its history decides: derived here, stored only by `case-history.ts`, proved by `rebuild-case-columns`. */
import type { CalendarDay } from "~/domain/calendar";
import type { CaseEvent, CaseEventType, History } from "~/domain/case-events";
import { stateOf } from "~/domain/case-state";
import type { CaseState } from "~/domain/case-states";
import { clockOf } from "~/domain/clock";
import { noDueDay, type Case } from "./schema";

export type CaseColumns = Pick<
  Case,
  "kind" | "regime" | "requester" | "state" | "clock" | "waitingFor" | "receivedOn" | "dueOn" | "extended" | "assigneeId" | "closedOn"
>;

/** Depends on nothing but the history, so that the same history always gives the same columns, whatever day it is. */
export function columnsOf(history: History): CaseColumns {
  const received = history.find((event) => event.type === "request-received");
  if (!received) throw new Error("a case begins with a request that was received");

  const state = stateOf(history);
  const clock = clockOf(history, { today: lastDayIn(history) });
  return {
    kind: received.kind,
    regime: received.regime,
    requester: received.requester,
    state,
    clock: clock.state,
    waitingFor: clock.waitingFor.join(","),
    receivedOn: dayOf(history, received),
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
  const closing = history.findLast((event) => closingEvents.includes(event.type));
  return closing ? dayOf(history, closing) : null;
}

/** The day an event happened, as it was last corrected. */
function dayOf(history: History, event: CaseEvent): CalendarDay {
  return corrections(history).findLast((correction) => correction.corrects === event.seq)?.to ?? event.on;
}

const corrections = (history: History) => history.filter((event) => event.type === "date-corrected");

function lastDayIn(history: History): CalendarDay {
  return history.reduce((latest, event) => (event.on > latest ? event.on : latest), history[0]!.on);
}
