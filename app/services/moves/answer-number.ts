import { caseByNumber } from "#db/cases/cases";
import { listKept, listToKeep, patientById, type Patient } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import { recordsOf, type DocumentRow } from "#db/records/documents";
import { decideAnswerNumber } from "~/domain/moves/correct-patient";
import { numbersToAsk, type NumberOnPage, type PerhapsTheirs } from "~/domain/records/perhaps-theirs";
import { queueReadingAgain } from "~/services/records/read-pages-again";
import type { Deps } from "~/services/deps";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import { changePatientOf } from "~/services/cases/change-patient";

/** The numbers on a case's pages that may be the patient's, and nobody has said so yet. */
export const numbersAsked = (patient: Patient, documents: readonly Pick<DocumentRow, "perhapsTheirs">[]) =>
  numbersToAsk(
    documents.map(({ perhapsTheirs }) => (perhapsTheirs ? (JSON.parse(perhapsTheirs) as PerhapsTheirs[]) : [])),
    { ...patient, otherNumbers: listKept(patient.otherNumbers), notTheirs: listKept(patient.notTheirs) },
  );

type Answering = OnCase & NumberOnPage & { isTheirs: boolean };

/** Asked once for all pages: a number that is theirs is known from then on, and the pages are read again. */
export function answerNumber(deps: Deps, { kind, number, isTheirs, ...which }: Answering) {
  const { trust } = which;
  return changeCase(
    deps,
    which,
    async ({ db, kase, today }) => {
      const asked = await askedOn(db, trust, kase.number);
      const isAsked = asked.some((each) => each.kind === kind && each.number === number);
      return decideAnswerNumber({ number: kind, isTheirs, isAsked, today });
    },
    async ({ db, kase }) => {
      const patient = await patientById(db, trust, kase.patientId);
      if (!patient) return;
      await changePatientOf(
        deps,
        db,
        kase,
        isTheirs ? withNumber(patient, { kind, number }) : without(patient, number),
      );
      if (isTheirs) await queueReadingAgain(db, { trust, caseId: kase.id });
    },
  );
}

async function askedOn(db: Db, trust: number, caseNumber: string): Promise<PerhapsTheirs[]> {
  const kase = await caseByNumber(db, trust, caseNumber);
  const patient = kase && (await patientById(db, trust, kase.patientId));
  return patient ? numbersAsked(patient, await recordsOf(db, trust, kase.id)) : [];
}

/** In its own place where that is free, otherwise beside the one that the case has. */
function withNumber(patient: Patient, { kind, number }: NumberOnPage): Patient {
  if (kind === "nhs-number" && patient.nhsNumber === null) return { ...patient, nhsNumber: number };
  if (kind === "hospital-number" && patient.hospitalNumber === null) return { ...patient, hospitalNumber: number };
  return { ...patient, otherNumbers: listToKeep([...listKept(patient.otherNumbers), number]) };
}

const without = (patient: Patient, number: string): Patient => ({
  ...patient,
  notTheirs: listToKeep([...listKept(patient.notTheirs), number]),
});
