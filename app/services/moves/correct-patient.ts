import { voidLatestRelease } from "#db/release/releases";
import { caseByNumber, casesOfPatient } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { addNote, listKept, listToKeep, patientById, type Patient } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import { mailOf } from "#db/letters/outbox";
import {
  decideCorrectPatient,
  detailsChanged,
  makesAnotherPerson,
  undoesReleaseCopy,
  type CorrectPatientRefusal,
  type PatientDetails,
} from "~/domain/moves/correct-patient";
import { happened } from "~/domain/cases/read-history";
import type { PatientDetail } from "~/domain/terms/vocabulary";
import { queueReadingAgain } from "~/services/records/read-pages-again";
import type { Deps } from "~/services/deps";
import { changeCase, type MoveRefusal, type OnCase } from "~/services/cases/change-case";
import { changePatientOf } from "~/services/cases/change-patient";

type Correcting = OnCase & { details: PatientDetails; /** How we know better. */ reason: string };

/** The details as the case has them. */
export const detailsOf = ({ formerNames, ...patient }: Patient): PatientDetails => ({
  familyName: patient.familyName,
  givenNames: patient.givenNames,
  formerNames: listKept(formerNames),
  bornOn: patient.bornOn,
  nhsNumber: patient.nhsNumber,
  hospitalNumber: patient.hospitalNumber,
  address: patient.address,
});

/** What the correction would do, without doing it; sent letters and releases were made under the former details. */
export type WhatFollows = {
  before: PatientDetails;
  details: PatientDetail[];
  isAnotherPerson: boolean;
  undoesReleaseCopy: boolean;
  isChildToBeAssessedAgain: boolean;
  lettersSent: number;
  isDisclosed: boolean;
  otherCases: string[];
};
type Tried = { ok: true; follows: WhatFollows } | { ok: false; because: CorrectPatientRefusal | MoveRefusal };

export async function tryCorrectPatient(
  { store, today }: Pick<Deps, "store" | "today">,
  { trust, person, caseNumber, seenVersion, details }: Omit<Correcting, "reason">,
): Promise<Tried> {
  return store.read(trust, async (db): Promise<Tried> => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return { ok: false, because: "no-such-case" };
    if (seenVersion !== undefined && seenVersion !== kase.version)
      return { ok: false, because: "case-changed-meanwhile" };
    const history = await historyOf(db, trust, kase.id);
    const before = detailsOf(await patientOf(db, trust, kase.patientId));
    const decision = decideCorrectPatient(history, { before, after: details, role: person.role, today: today() });
    if (!decision.ok) return decision;
    const mails = await mailOf(db, trust, kase.id);
    const corrected = detailsChanged(before, details);
    return {
      ok: true,
      follows: {
        before,
        details: corrected,
        isAnotherPerson: makesAnotherPerson(before, details),
        undoesReleaseCopy: undoesReleaseCopy(history),
        isChildToBeAssessedAgain: corrected.includes("birth-date") && happened(history, "child-assessed"),
        lettersSent: mails.filter(({ sentAt }) => sentAt !== null).length,
        isDisclosed: happened(history, "disclosed"),
        otherCases: (await casesOfPatient(db, trust, kase.patientId))
          .map(({ number }) => number)
          .filter((number) => number !== caseNumber),
      },
    };
  });
}

/** What the details were is kept in a note, with the reason; the pages are read again against the corrected ones. */
export function correctPatient(deps: Deps, { details, reason, ...which }: Correcting) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const before = detailsOf(await patientOf(db, trust, kase.patientId));
      return decideCorrectPatient(history, { before, after: details, role: person.role, today });
    },
    async ({ db, kase }) => {
      const patient = await patientOf(db, trust, kase.patientId);
      const { formerNames, ...plain } = details;
      await changePatientOf(deps, db, kase, { ...patient, ...plain, formerNames: listToKeep(formerNames) });
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "patient",
        words: `${formerly(detailsOf(patient), details)}\n${reason}`,
        by: person.id,
        at: deps.now(),
      });
      await voidLatestRelease(db, trust, kase.id);
      await queueReadingAgain(db, { trust, caseId: kase.id });
    },
  );
}

async function patientOf(db: Db, trust: number, id: string): Promise<Patient> {
  const patient = await patientById(db, trust, id);
  if (!patient) throw new Error("a case has no patient");
  return patient;
}

const asWritten: Record<PatientDetail, (of: PatientDetails) => string> = {
  name: ({ familyName, givenNames }) => [familyName, givenNames].filter(Boolean).join(", "),
  "former-names": ({ formerNames }) => formerNames.join(", "),
  "birth-date": ({ bornOn }) => bornOn ?? "",
  "nhs-number": ({ nhsNumber }) => nhsNumber ?? "",
  "hospital-number": ({ hospitalNumber }) => hospitalNumber ?? "",
  address: ({ address }) => address.replaceAll("\n", ", "),
};

const formerly = (before: PatientDetails, after: PatientDetails): string =>
  detailsChanged(before, after)
    .map((detail) => `${detail}: ${asWritten[detail](before) || "none"} → ${asWritten[detail](after) || "none"}`)
    .join("\n");
