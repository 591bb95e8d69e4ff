import { casesOfPatient } from "#db/cases/cases";
import { giveOwnPatient } from "#db/cases/case-history";
import { addPatient, changePatient, requestOf, type Patient } from "#db/cases/requests";
import { indexCase } from "#db/cases/search";
import type { Db } from "#db/engine/kit";
import type { CaseRow } from "#db/cases/cases";
import type { Deps } from "~/services/deps";
import { caseSearchWords } from "./case-search-words";

/**
 * Writes what is known of the patient of one case. Other cases of the same patient, some of them closed, keep what they
 * have: what was sent was sent under it, and each is corrected by somebody who looks at it.
 */
export async function changePatientOf(
  { newId }: Pick<Deps, "newId">,
  db: Db,
  { trustId: trust, id, number, patientId }: Pick<CaseRow, "trustId" | "id" | "number" | "patientId">,
  changed: Patient,
) {
  const isShared = (await casesOfPatient(db, trust, patientId)).length > 1;
  const patient = isShared ? { ...changed, id: newId() } : changed;
  if (isShared) {
    await addPatient(db, patient);
    await giveOwnPatient(db, trust, id, patient.id);
  } else await changePatient(db, patient);
  await indexCase(db, trust, id, caseSearchWords({ number, patient, request: await requestOf(db, trust, id) }));
}
