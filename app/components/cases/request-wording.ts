/** The words of the application form and of the law, as every screen says them. */
import type { Channel, Delivery } from "~/domain/cases/case-events";
import type { LawOfRequest } from "~/domain/identity/law-of-request";
import type { EvidenceKind, RecordKind, Regime, RequestKind } from "~/domain/terms/vocabulary";

export const requestKindWords: Record<RequestKind, string> = {
  access: "A copy of the records of a living person",
  "deceased-access": "A copy of the records of someone who has died",
  rectification: "Correction of a record",
  erasure: "Erasure of a record",
  objection: "An objection to how records are used",
  complaint: "A complaint",
};

export const recordKindWords: Record<RecordKind, string> = {
  "health-records": "Health records",
  "x-rays-and-images": "X-rays and other images",
  maternity: "Maternity records",
  "emergency-department": "Emergency department records",
  therapy: "Therapy records",
  correspondence: "Letters between professionals",
};

export const channelWords: Record<Channel, string> = {
  "e-mail": "By e-mail",
  post: "By post",
  form: "On our form, handed in",
  portal: "Through the solicitors’ portal",
  telephone: "By telephone",
  "in-person": "In person",
};

export const deliveryWords: Record<Delivery, string> = {
  "e-mail": "By e-mail, as a file that needs a password",
  portal: "Through the solicitors’ portal",
  post: "By recorded post, on paper or on a disc",
  collection: "Collected in person, on paper or on a disc",
};

export const evidenceWords: Record<EvidenceKind, string> = {
  passport: "Passport",
  "driving-licence": "Driving licence",
  "utility-bill": "Utility bill",
  "court-document": "Court document",
  "death-certificate": "Death certificate",
  "already-known": "Already known to the trust",
};

/** Which of the regimes' articles, or why none. */
export const lawWords = (law: LawOfRequest, regime: Regime): string => wordsOfLaws[law] ?? regimeWords[regime];

const wordsOfLaws: Partial<Record<LawOfRequest, string>> = {
  "act-correction": "Access to Health Records Act 1990, section 6",
  advocacy: "Mental Capacity Act 2005, section 35(6)(b), which sets no period",
  discretion: "None gives a right: the trust’s discretion, under the common-law duty of confidence",
  "other-law": "None of access: DPA 2018 Sch. 2 paras 2 and 5, and s.184",
  "nobody-applies": "None until somebody applies under the Access to Health Records Act 1990: the patient has died",
};

const regimeWords: Record<Regime, string> = {
  "uk-gdpr-12A": "UK GDPR, article 12A",
  "uk-gdpr-12(3)-saved": "UK GDPR, article 12(3), as it stood before 5 February 2026",
  "ahra-1990": "Access to Health Records Act 1990",
};
