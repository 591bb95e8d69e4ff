import type { CaseRow } from "#db/cases";
import type { Db } from "#db/kit";
import { patientById, requestOf } from "#db/requests";
import type { KnownPatient } from "~/domain/suggestions/kinds";

/** What the case knows of its patient; the address they wrote from is theirs only where they asked for themselves. */
export async function knownPatient(db: Db, trust: number, { id, patientId, requester }: Pick<CaseRow, "id" | "patientId" | "requester">): Promise<KnownPatient> {
  const patient = await patientById(db, trust, patientId);
  if (!patient) throw new Error(`case ${id} has no patient`);
  const { email } = requester === "patient" ? await requestOf(db, trust, id) : { email: "" };
  const { familyName, givenNames, bornOn, nhsNumber, hospitalNumber, address } = patient;
  return { familyName, givenNames, bornOn, nhsNumber, hospitalNumber, address, email };
}
