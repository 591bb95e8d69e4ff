/**
 * A note in the record, made at the patient's request, that they did not wish access to be given once they had died:
 * then none is given (AHRA 1990 s.4(3)). Looked for before anything is released under the Act or beside it, whoever
 * asks.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { kindOf, lastOf, sinceApplication } from "~/domain/cases/read-history";

/** What was found; undefined while nobody has looked. Looked for again, the last finding stands. */
export const patientsNote = (history: EffectiveHistory) => lastOf(sinceApplication(history), "patients-note-sought");

export type PatientsNoteProblem = "patients-note-not-sought" | "patient-wished-no-access";

/** Only access is barred by it; a correction is not. */
export function patientsNoteProblem(history: EffectiveHistory): PatientsNoteProblem | null {
  if (kindOf(history) !== "deceased-access") return null;
  const note = patientsNote(history);
  if (!note) return "patients-note-not-sought";
  return note.found ? "patient-wished-no-access" : null;
}

export type SeekPatientsNoteRefusal = BarringOf<"seek-patients-note"> | "only-for-records-of-the-dead" | "case-closed";

export function decideSeekPatientsNote(
  history: EffectiveHistory,
  { found, today }: { found: boolean; today: CalendarDay },
): Decision<SeekPatientsNoteRefusal> {
  const barred = barredByLaw(history, "seek-patients-note");
  if (barred) return refused(barred);
  if (kindOf(history) !== "deceased-access") return refused("only-for-records-of-the-dead");
  if (!canMove(stateOf(history), "patients-note-sought")) return refused("case-closed");
  return decided({ type: "patients-note-sought", on: today, found });
}
