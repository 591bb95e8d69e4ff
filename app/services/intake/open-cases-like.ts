import type { CaseLine } from "#db/cases/case-lines";
import { openCasesOfPatient } from "#db/cases/cases";
import { patientsWithNhsNumber } from "#db/cases/requests";
import { findCases } from "#db/cases/search";
import type { Db } from "#db/engine/kit";

export type LooksLike = { nhsNumber: string | null; familyName: string; givenNames: string };
/** `surely` where the NHS number is the same; otherwise only the name is. */
export type OpenCaseLike = Pick<CaseLine, "number" | "receivedOn" | "state" | "requesterName"> & { surely: boolean };

/** Open cases that may be about the same patient: a second letter often belongs to the first. */
export async function likeIn(
  db: Db,
  trust: number,
  { nhsNumber, familyName, givenNames }: LooksLike,
): Promise<OpenCaseLike[]> {
  const same = nhsNumber ? await patientsWithNhsNumber(db, trust, nhsNumber) : [];
  const sure = new Set(
    (await Promise.all(same.map(({ id }) => openCasesOfPatient(db, trust, id)))).flat().map(({ number }) => number),
  );
  const typed = [...sure, ...(familyName && givenNames ? [`${familyName} ${givenNames.split(/\s+/)[0]!}`] : [])];
  const found = (await Promise.all(typed.map((words) => findCases(db, trust, words, 10))))
    .flat()
    .filter(({ closedOn }) => closedOn === null);
  const lines = [...new Map(found.map((line) => [line.number, line])).values()];
  return lines.map(({ number, receivedOn, state, requesterName }) => ({
    number,
    receivedOn,
    state,
    requesterName,
    surely: sure.has(number),
  }));
}
