import { patientById } from "#db/cases/requests";
import { decideConfirmAuthority } from "~/domain/identity/authority";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/** Somebody looked at the proof that the requester may act for the patient. */
export function confirmAuthority(deps: Deps, { on, ...which }: OnCase & { on: CalendarDay }) {
  return changeCase(deps, which, async ({ db, kase, history, today }) => {
    const patient = await patientById(db, which.trust, kase.patientId);
    return decideConfirmAuthority(history, { on, today, bornOn: patient?.bornOn ?? null });
  });
}
