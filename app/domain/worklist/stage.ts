/** The one word that lists and pages say of where a case stands: its state, and what the state alone would not tell. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseState } from "~/domain/cases/case-states";
import type { RequestKind } from "~/domain/terms/vocabulary";

/** "overdue": its day has gone, whatever is still awaited; "to-decide": no records are gathered, an outcome is owed. */
export type Stage = CaseState | "overdue" | "to-decide";

type Standing = { state: CaseState; kind: RequestKind; dueOn: CalendarDay | null; today: CalendarDay };

/** A correction, an erasure or an objection is answered by a decision, with or without records beside it. */
const decidedKinds: readonly RequestKind[] = ["rectification", "erasure", "objection"];
const atWork: readonly CaseState[] = ["gathering", "redaction"];

export function stageOf({ state, kind, dueOn, today }: Standing): Stage {
  // what was asked for too late, or is not sent, moves no day: nobody may read "waiting" and turn to another case
  if (state === "waiting" && dueOn !== null && dueOn < today) return "overdue";
  return atWork.includes(state) && decidedKinds.includes(kind) ? "to-decide" : state;
}
