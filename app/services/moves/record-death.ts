import { setDiedOn } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { decidePatientDied, type PatientDiedRefusal } from "~/domain/moves/patient-died";
import type { Move } from "./make-move";

/** `on` is the day we learnt of it; nothing is disclosed from then until somebody applies under the 1990 Act. */
export const recordDeath = ({
  on,
  diedOn,
  words,
}: {
  on: CalendarDay;
  diedOn: CalendarDay | null;
  words: string;
}): Move<PatientDiedRefusal> => ({
  decide: ({ history, today }) => decidePatientDied(history, { on, today }),
  note: { about: "death", words },
  afterwards: async ({ db, kase }) => {
    if (diedOn) await setDiedOn(db, kase.trustId, kase.patientId, diedOn);
  },
});
