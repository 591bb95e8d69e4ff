/** A patient's details in the middle of a sentence. */
import type { PatientDetail } from "~/domain/terms/vocabulary";

export const patientDetailWords: Record<PatientDetail, string> = {
  name: "name",
  "former-names": "former names",
  "birth-date": "date of birth",
  "nhs-number": "NHS number",
  "hospital-number": "hospital number",
  address: "address",
};
