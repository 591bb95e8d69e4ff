import type { Patient, Request } from "#db/cases/requests";
import { listKept } from "#db/cases/requests";

type Found = {
  number: string;
  patient: Patient | undefined;
  request: Pick<Request, "requesterName" | "organisation" | "theirReference">;
};

/** What a case is found by. */
export const caseSearchWords = ({ number, patient, request }: Found): string[] => [
  number,
  patient?.familyName ?? "",
  patient?.givenNames ?? "",
  ...listKept(patient?.formerNames ?? null),
  patient?.nhsNumber ?? "",
  patient?.hospitalNumber ?? "",
  ...listKept(patient?.otherNumbers ?? null),
  request.requesterName,
  request.organisation,
  request.theirReference,
];
