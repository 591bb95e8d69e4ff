/**
 * What the desk holds of a patient is put right where it is wrong: UK GDPR art. 5(1)(d). The history says which details
 * were corrected, by whom and when; what they were stands in a note, which can be destroyed without the history.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { mayBeOneName } from "~/domain/intake/same-patient";
import { may } from "~/domain/terms/roles";
import type { NumberKind, PatientDetail, Role } from "~/domain/terms/vocabulary";

export type PatientDetails = {
  familyName: string;
  givenNames: string;
  formerNames: readonly string[];
  bornOn: CalendarDay | null;
  nhsNumber: string | null;
  hospitalNumber: string | null;
  address: string;
};

const values: Record<PatientDetail, (of: PatientDetails) => unknown> = {
  name: ({ familyName, givenNames }) => `${familyName}, ${givenNames}`,
  "former-names": ({ formerNames }) => formerNames.join("\n"),
  "birth-date": ({ bornOn }) => bornOn,
  "nhs-number": ({ nhsNumber }) => nhsNumber,
  "hospital-number": ({ hospitalNumber }) => hospitalNumber,
  address: ({ address }) => address,
};

export const detailsChanged = (before: PatientDetails, after: PatientDetails): PatientDetail[] =>
  (Object.keys(values) as PatientDetail[]).filter((detail) => values[detail](before) !== values[detail](after));

/** Another name and another birth date together: the case is then about somebody else. */
export const makesAnotherPerson = (before: PatientDetails, after: PatientDetails): boolean =>
  before.bornOn !== null && before.bornOn !== after.bornOn && !mayBeOneName(before, after);

type Correction = { before: PatientDetails; after: PatientDetails; role: Role; today: CalendarDay };
export type CorrectPatientRefusal = "nothing-corrected" | "another-person-needs-a-manager";

export function decideCorrectPatient(
  history: EffectiveHistory,
  { before, after, role, today }: Correction,
): Decision<CorrectPatientRefusal> {
  const details = detailsChanged(before, after);
  if (details.length === 0) return refused("nothing-corrected");
  if (makesAnotherPerson(before, after) && !may(role, "make-another-person"))
    return refused("another-person-needs-a-manager");
  return decided({ type: "patient-corrected", on: today, details }, ...backToRedaction(history, today));
}

/** A release copy was made, or approved, of pages that were read against the wrong details. */
function backToRedaction(history: EffectiveHistory, today: CalendarDay): CaseEventBody[] {
  const state = stateOf(history);
  if (canMove(state, "disclosed")) return [{ type: "approval-voided", on: today, because: "package-changed" }];
  return canMove(state, "redaction-returned") ? [{ type: "redaction-returned", on: today }] : [];
}

export const undoesReleaseCopy = (history: EffectiveHistory): boolean =>
  canMove(stateOf(history), "redaction-returned");

export type AnswerNumberRefusal = "number-not-asked-about";

/** A number that stands beside the patient's name and birth date: theirs, or somebody else's. */
export const decideAnswerNumber = (answer: {
  number: NumberKind;
  isTheirs: boolean;
  isAsked: boolean;
  today: CalendarDay;
}): Decision<AnswerNumberRefusal> =>
  answer.isAsked
    ? decided({ type: "number-answered", on: answer.today, number: answer.number, isTheirs: answer.isTheirs })
    : refused("number-not-asked-about");
