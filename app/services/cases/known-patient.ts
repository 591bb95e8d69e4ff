import type { CaseRow } from "#db/cases/cases";
import type { Db } from "#db/engine/kit";
import { listKept, patientById, patientsWithNhsNumber, requestOf, type Patient } from "#db/cases/requests";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";

/**
 * What the case knows of its patient. The addresses they wrote from are theirs only where they asked for themselves;
 * where they lived before is known from earlier cases of the same person. Whoever asks in their
 * stead is known by name. No telephone number is asked for anywhere:
 * those are told from the pages.
 */
export async function knownPatient(
  db: Db,
  trust: number,
  { id, patientId, requester }: Pick<CaseRow, "id" | "patientId" | "requester">,
): Promise<KnownPatient> {
  const patient = await patientById(db, trust, patientId);
  if (!patient) throw new Error(`case ${id} has no patient`);
  const request = await requestOf(db, trust, id);
  const wroteFrom = requester === "patient" ? request : { email: "", address: "" };
  const { familyName, givenNames, bornOn, nhsNumber, hospitalNumber, address } = patient;
  const otherAddresses = [wroteFrom.address, ...(await earlierAddresses(db, trust, patient))].filter(
    (each) => each !== "" && each !== address,
  );
  return {
    familyName,
    givenNames,
    bornOn,
    nhsNumber,
    hospitalNumber,
    address,
    email: wroteFrom.email,
    otherAddresses: [...new Set(otherAddresses)].sort(),
    ...(patient.formerNames && { formerNames: listKept(patient.formerNames) }),
    ...(patient.otherNumbers && { otherNumbers: listKept(patient.otherNumbers) }),
    ...(isInTheirStead(requester) && request.requesterName && { asks: request.requesterName }),
  };
}

/** Relatives and representatives, by themselves; a solicitor or an officer is named for an office. */
const inTheirStead: readonly CaseRow["requester"][] = [
  "relative-consent",
  "parent-young",
  "parent-competent",
  "lpa-hw",
  "lpa-pf",
  "deputy",
  "litigation-friend",
  "pr",
  "claimant",
  "relative-deceased",
];
const isInTheirStead = (requester: CaseRow["requester"]) => inTheirStead.includes(requester);

/** The same NHS number and the same birth date: one person, whatever their name and address were then. */
async function earlierAddresses(db: Db, trust: number, { nhsNumber, bornOn }: Patient): Promise<string[]> {
  const same = nhsNumber && bornOn ? await patientsWithNhsNumber(db, trust, nhsNumber) : [];
  return same.filter((patient) => patient.bornOn === bornOn).map(({ address }) => address);
}
