import type { CaseLine } from "#db/cases/case-lines";
import { openCasesOfPatient } from "#db/cases/cases";
import { listKept, patientsBornOn, patientsWithNhsNumber, type Patient } from "#db/cases/requests";
import { findCases } from "#db/cases/search";
import type { Db } from "#db/engine/kit";
import { isSamePerson, type PersonAsked } from "~/domain/intake/same-patient";

export type LooksLike = PersonAsked & { nhsNumber: string | null };
/** By what the patient is the same; by the name alone it may be somebody else. */
export type LikeBy = "nhs-number" | "name-and-birth-date" | "name";
export type OpenCaseLike = Pick<CaseLine, "number" | "receivedOn" | "state" | "requesterName"> & { by: LikeBy };

/** What an officer must look at before another case is made. */
export const isLikely = ({ by }: OpenCaseLike): boolean => by !== "name";

/** A patient with the names that they had before. */
export const personOf = ({ formerNames, ...patient }: Patient): PersonAsked => ({
  ...patient,
  formerNames: listKept(formerNames),
});

/** Open cases that may be about the same patient: a second letter often belongs to the first. */
export async function likeIn(db: Db, trust: number, asked: LooksLike): Promise<OpenCaseLike[]> {
  const { nhsNumber, bornOn, familyName, givenNames } = asked;
  const sameNumber = nhsNumber ? await patientsWithNhsNumber(db, trust, nhsNumber) : [];
  const samePerson = bornOn
    ? (await patientsBornOn(db, trust, bornOn)).filter((patient) => isSamePerson(personOf(patient), asked))
    : [];
  const likely = new Map<string, LikeBy>([
    ...(await openOf(db, trust, samePerson)).map((number) => [number, "name-and-birth-date"] as const),
    ...(await openOf(db, trust, sameNumber)).map((number) => [number, "nhs-number"] as const),
  ]);
  const typed = [...likely.keys(), ...(familyName && givenNames ? [`${familyName} ${firstOf(givenNames)}`] : [])];
  const found = (await Promise.all(typed.map((words) => findCases(db, trust, words, { limit: 10 }))))
    .flat()
    .filter(({ closedOn }) => closedOn === null);
  const lines = [...new Map(found.map((line) => [line.number, line])).values()];
  return lines.map(({ number, receivedOn, state, requesterName }) => ({
    number,
    receivedOn,
    state,
    requesterName,
    by: likely.get(number) ?? "name",
  }));
}

const firstOf = (givenNames: string) => givenNames.split(/\s+/)[0]!;

const openOf = async (db: Db, trust: number, patients: readonly Patient[]): Promise<string[]> =>
  (await Promise.all(patients.map(({ id }) => openCasesOfPatient(db, trust, id)))).flat().map(({ number }) => number);
