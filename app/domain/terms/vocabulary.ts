/**
 * The words that the law, the screens and the store share. Keys of the authority matrix and of the exemption catalogue.
 */
export const regimes = ["uk-gdpr-12A", "uk-gdpr-12(3)-saved", "ahra-1990"] as const;
export type Regime = (typeof regimes)[number];

/** Only access requests may be paused for clarification (UK GDPR art. 12A(5)). */
export const requestKinds = [
  "access",
  "rectification",
  "erasure",
  "objection",
  "deceased-access",
  "complaint",
] as const;
export type RequestKind = (typeof requestKinds)[number];

export type EvidenceKind =
  "passport" | "driving-licence" | "utility-bill" | "court-document" | "death-certificate" | "already-known";

/**
 * Why there is a reasonable doubt about who asks, which alone lets proof be asked for (UK GDPR art. 12(6)). The last is
 * no doubt at all: only a trust that asks everybody has it, and it holds no clock.
 */
export const identityDoubts = [
  "name-differs",
  "address-differs",
  "details-differ",
  "signature-differs",
  "came-through-another",
  "nothing-to-compare",
  "asked-of-everybody",
] as const;
export type IdentityDoubt = (typeof identityDoubts)[number];

export const roles = ["officer", "clinician", "manager", "auditor", "administrator", "solicitor"] as const;
export type Role = (typeof roles)[number];

/** Rows of the authority matrix (`authority.ts`). */
export const authorityKeys = [
  "patient",
  "solicitor",
  "relative-consent",
  "child",
  "parent-young",
  "parent-competent",
  "la-care-order",
  "lpa-hw",
  "lpa-pf",
  "deputy",
  "imca",
  "litigation-friend",
  "pr",
  "claimant",
  "solicitor-deceased",
  "relative-deceased",
  "police",
  "court",
  "insurer-employer",
] as const;
export type AuthorityKey = (typeof authorityKeys)[number];

/** In what right the client of a solicitor of the dead asks (AHRA 1990 s.3(1)(f)), and what shows it. */
export const clientRights = ["pr", "claimant"] as const;
export type ClientRight = (typeof clientRights)[number];
export const clientProofs = [
  "grant-of-probate",
  "letters-of-administration",
  "will-naming-executor",
  "claim-and-dependency",
  "claim-and-earlier-will",
  "claim-and-relationship",
] as const;
export type ClientProof = (typeof clientProofs)[number];

/** Codes of the exemption catalogue (`exemptions.ts`). */
export const exemptionCodes = [
  "TP-PERSON",
  "TP-SOURCE",
  "TP-NONHEALTH-STAFF",
  "HARM-PATIENT",
  "HARM-OTHER",
  "EXPECT-GIVEN",
  "EXPECT-EXAM",
  "EXPECT-WISH",
  "CHILD-ABUSE",
  "SOCIAL-HARM",
  "EDU-HARM",
  "LPP",
  "CRIME",
  "LEGAL-BAR",
  "REGULATORY",
  "NEGOTIATE",
  "SELF-INCRIM",
  "HFEA",
  "ADOPTION",
  "PARENTAL-ORDER",
  "SEN",
  "RIGHTS-OTHERS",
  "GRA",
  "NOT-YOURS",
  "OUT-OF-SCOPE",
  "DUPLICATE",
  "MANIFESTLY-EXCESSIVE",
  "MANIFESTLY-UNFOUNDED",
  "ID-NOT-CONFIRMED",
  "AUTH-NOT-PROVED",
  "CHILD-NOT-ABLE",
  "CHILD-NO-CONSENT",
  "COURT-ORDER",
  "NOT-HELD",
  "HP-OPINION-PENDING",
  "D-NOTE",
  "D-NOT-ENTITLED",
  "D-HARM",
  "D-THIRD-PARTY",
  "D-1991",
  "D-EXPECT",
  "D-EXAM",
  "D-RELEVANCE",
  "D-REGS",
  "D-CONFIDENCE",
  "D-LPP",
] as const;
/** Stand on old marks, and can be chosen no more. */
export const retiredCodes = ["COURT-REPORT"] as const;
export type ExemptionCode = (typeof exemptionCodes)[number] | (typeof retiredCodes)[number];

/** The sites and kinds of record an applicant can ask for. */
export const recordKinds = [
  "health-records",
  "x-rays-and-images",
  "maternity",
  "emergency-department",
  "therapy",
  "correspondence",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Of a third party: what became of their consent (DPA 2018 Sch. 2 para 16(3)(c) and (e)). */
export const consentStandings = ["given", "refused", "asked", "not-sought"] as const;
export type ConsentStanding = (typeof consentStandings)[number];

/** The type of information about them that would be disclosed (para 16(3)(a)). */
export const thirdPartyInformation = ["name-only", "contact", "private-life", "health", "what-they-told-us"] as const;
export type ThirdPartyInformation = (typeof thirdPartyInformation)[number];

/** Any duty of confidentiality owed to them (para 16(3)(b)). */
export const confidences = ["owed", "not-owed", "not-known"] as const;
export type Confidence = (typeof confidences)[number];

/** Whether they are capable of giving consent (para 16(3)(d)). */
export const consentCapabilities = ["capable", "not-capable", "not-known"] as const;
export type ConsentCapability = (typeof consentCapabilities)[number];

/** Whether a weighing speaks for everybody whom a reason protects in the case, or for one of them beside it. */
export const weighedFor = ["everybody", "one-person"] as const;
export type WeighedFor = (typeof weighedFor)[number];

export const consultedKinds = ["clinician", "social-worker", "police", "legal-adviser"] as const;

export type ConsultedKind = (typeof consultedKinds)[number];

/** What they think should happen with the pages. The officer decides. */
export const consultationViews = ["release", "part", "withhold", "no-view"] as const;

export type ConsultationView = (typeof consultationViews)[number];

export const answerChannels = ["on-screen", "telephone", "letter", "e-mail", "in-person"] as const;

export type AnswerChannel = (typeof answerChannels)[number];

export type ReminderOccasion = "before-the-day" | "day-passed";

/** What an assessment found: facts without a name, as the history keeps them. */
export type ChildFindings = {
  asker: "child" | "parent";
  understands: boolean;
  assessedBy: "health-professional" | "officer" | "presumed";
  childConsents: boolean;
  hasParentalResponsibility: boolean;
  isBarredByOrder: boolean;
  /** The patient had turned 18 by then: parental responsibility had ended. */
  isGrown: boolean;
};

/** What of a patient's details can be corrected. */
export const patientDetails = [
  "name",
  "former-names",
  "birth-date",
  "nhs-number",
  "hospital-number",
  "address",
] as const;
export type PatientDetail = (typeof patientDetails)[number];

/** The numbers by which records know a patient. */
export const numberKinds = ["nhs-number", "hospital-number"] as const;
export type NumberKind = (typeof numberKinds)[number];

/** The first two are those of UK GDPR art. 12(5), for the request itself; further copies are art. 15(3). */
export const feeBases = ["manifestly-excessive", "manifestly-unfounded", "further-copies"] as const;
export type FeeBasis = (typeof feeBases)[number];
