/**
 * Who may ask for a record, and what each must show. Documents are in plain words, as a letter asks for them; proof of
 * the requester's own identity is asked for separately (`identity.ts`).
 */
import type { AuthorityKey } from "~/domain/terms/vocabulary";

export type AuthorityRow = {
  /** Who asks. */
  requester: string;
  /** The law under which they may: the last three are no requests for access and are answered otherwise. */
  regime:
    | "uk-gdpr"
    | "best-interests"
    | "ahra-1990"
    | "mental-capacity-act"
    | "discretionary"
    | "not-an-access-request"
    | "redirected";
  /** Whether the requester's own identity has to be shown; where not, the documents themselves say who asks. */
  identity: boolean;
  /** What shows that they may ask for this patient; empty where they ask for themselves. */
  documents: string[];
  /** Where it is disputed how far they may, a manager accepts the proof, and nobody else. */
  acceptedByManager?: true;
  /** What an officer looks at before accepting. */
  checks: string[];
  /** How much of the record they may have. */
  scope: string;
  source: string;
  /** Assumed: not read in a source; the trust should confirm it. */
  confidence: "read" | "assumed";
};

const lpaProof =
  "the registered power of attorney (stamped VALIDATED-OPG), its online access code, or a search of the register of the Office of the Public Guardian";
const lacksCapacity = "evidence that the patient cannot make this decision";
const personalRepresentativeProof =
  "the grant of probate, the letters of administration, or the will that names the executor";

export const authorityMatrix: Record<AuthorityKey, AuthorityRow> = {
  patient: {
    requester: "The patient",
    regime: "uk-gdpr",
    identity: true,
    documents: [],
    checks: ["Ask for identity only where there is reasonable doubt, and ask promptly"],
    scope: "their own record",
    source: "UK GDPR art. 12(6); ICO; the trust's published rule",
    confidence: "read",
  },
  solicitor: {
    requester: "A solicitor or agent of a living patient",
    regime: "uk-gdpr",
    identity: false,
    documents: [
      "the patient's signed and dated authority that names the trust (the BMA and Law Society form will do)",
      "the firm's details",
    ],
    checks: [
      "What the patient agreed to: all records, or those of one incident",
      "An authority older than six months: ask whether it still stands",
      "Where in doubt, offer to send the records to the patient",
    ],
    scope: "what the patient authorised",
    source: "ICO; note of the Local Medical Committees on the BMA and Law Society form",
    confidence: "read",
  },
  "relative-consent": {
    requester: "A relative or friend with the patient's consent",
    regime: "uk-gdpr",
    identity: true,
    documents: ["the patient's signed consent", "proof of the patient's own identity"],
    checks: [],
    scope: "what the patient authorised",
    source: "Published pages of NHS trusts",
    confidence: "read",
  },
  child: {
    requester: "A child who asks for themself",
    regime: "uk-gdpr",
    identity: true,
    documents: [],
    checks: [
      "Proof of identity suited to their age",
      "No fixed age in England and Wales: does the child understand what they ask for? (Gillick)",
      "The Scottish presumption at twelve does not apply",
    ],
    scope: "their own record",
    source: "ICO; DPA 2018 s.208 is for Scotland only",
    confidence: "read",
  },
  "parent-young": {
    requester: "A person with parental responsibility for a child who does not yet understand",
    regime: "uk-gdpr",
    identity: true,
    documents: [
      "the full birth certificate, the adoption certificate, or the agreement or order that gives parental responsibility",
    ],
    checks: [
      "The child's best interests",
      "What the child expected or wished (Sch. 3 para 4)",
      "Child abuse information (Sch. 3 para 21)",
      "Court orders that limit contact",
    ],
    scope: "the child's record, less what those exclude",
    source: "DPA 2018 Sch. 3 paras 4 and 21",
    confidence: "read",
  },
  "parent-competent": {
    requester: "A person with parental responsibility for a child who understands, or is 16 or 17",
    regime: "uk-gdpr",
    identity: true,
    documents: ["the child's written consent", "proof of parental responsibility"],
    checks: ["Refuse without the child's consent", "The child may ask for nothing to be shared (Sch. 3 para 4(2)(c))"],
    scope: "what the child agreed to",
    source: "NHS England guidance on access requests",
    confidence: "read",
  },
  "la-care-order": {
    requester: "A local authority that shares parental responsibility",
    regime: "uk-gdpr",
    identity: false,
    documents: ["the care order (Children Act 1989 s.31 and s.33)", "a letter on headed paper"],
    checks: [],
    scope: "the child's record",
    source: "Children Act 1989 s.33",
    confidence: "assumed",
  },
  "lpa-hw": {
    requester: "An attorney for health and welfare",
    regime: "best-interests",
    identity: true,
    documents: [lpaProof, lacksCapacity],
    checks: [
      "The power ends with the patient's death",
      "Relevant, and in the patient's best interests: not the same as a full access request",
      "Restrictions in the instrument",
    ],
    scope: "what is relevant",
    source: "Office of the Public Guardian on medical disclosure",
    confidence: "read",
  },
  "lpa-pf": {
    requester: "An attorney for property and financial affairs",
    regime: "best-interests",
    identity: true,
    documents: [lpaProof, lacksCapacity],
    acceptedByManager: true,
    checks: ["How far such an attorney may see health records is disputed: a manager decides"],
    scope: "what is relevant to the financial decision",
    source: "Office of the Public Guardian; ICO; narrower views exist",
    confidence: "read",
  },
  deputy: {
    requester: "A deputy of the Court of Protection",
    regime: "uk-gdpr",
    identity: true,
    documents: ["the sealed order"],
    checks: ["The order covers the matter", "What the patient expected or wished applies (Sch. 3 para 4(1)(c))"],
    scope: "within the order",
    source: "DPA 2018 Sch. 3 para 4(1)(c)",
    confidence: "read",
  },
  imca: {
    requester: "An independent mental capacity advocate",
    regime: "mental-capacity-act",
    identity: false,
    documents: ["the letter of appointment"],
    checks: ["Mental Capacity Act 2005 s.35(6)"],
    scope: "relevant records",
    source: "Mental Capacity Act 2005 s.35(6)",
    confidence: "assumed",
  },
  "litigation-friend": {
    requester: "A litigation friend",
    regime: "uk-gdpr",
    identity: false,
    documents: ["the court's certificate or order"],
    checks: [],
    scope: "what the proceedings need",
    source: "Published pages of NHS trusts",
    confidence: "read",
  },
  pr: {
    requester: "The personal representative of a patient who has died",
    regime: "ahra-1990",
    identity: true,
    documents: [personalRepresentativeProof, "the death certificate, or the date of death"],
    checks: [
      "Where the application does not prove it, ask within 14 days (s.3(6))",
      "A note that the patient wanted no access given (s.4(3))",
    ],
    scope: "the whole record: relevance does not limit a personal representative",
    source: "AHRA 1990 s.3(1)(f); Re AB [2020] EWHC 691 (Fam)",
    confidence: "read",
  },
  claimant: {
    requester: "A person who may have a claim arising from the death",
    regime: "ahra-1990",
    identity: true,
    documents: [
      "a statement of the claim and why the records matter to it",
      "proof of relationship, of dependency, or of interest under an earlier will",
    ],
    checks: ["A dispute over the will counts (Tubb v Rosmellyn Surgery [2025] EWCC 23, persuasive only)"],
    scope: "only what is relevant to the claim (s.5(4))",
    source: "AHRA 1990 ss.3(1)(f) and 5(4)",
    confidence: "read",
  },
  "solicitor-deceased": {
    requester: "A solicitor of the personal representative or of a claimant",
    regime: "ahra-1990",
    identity: false,
    documents: [
      "the client's signed authority",
      `for a personal representative: ${personalRepresentativeProof}`,
      "for a claimant: a statement of the claim, and proof of the client's interest",
    ],
    checks: [],
    scope: "as for their client",
    source: "AHRA 1990 s.3(1)(f)",
    confidence: "read",
  },
  "relative-deceased": {
    requester: "A relative of a patient who has died, with neither role",
    regime: "discretionary",
    identity: true,
    documents: ["the consent of the personal representative, or a court order"],
    checks: [
      "Next of kin have no right as such: the duty of confidence outlives the patient, and release is at the trust's discretion",
    ],
    scope: "at the trust's discretion",
    source: "NHS England guidance on the records of the dead; common law",
    confidence: "read",
  },
  police: {
    requester: "The police or another investigator",
    regime: "not-an-access-request",
    identity: false,
    documents: ["a written request that states the law it is made under"],
    checks: ["DPA 2018 Sch. 2 paras 2 and 5: no duty to answer without a court order"],
    scope: "the least that is needed",
    source: "DPA 2018 Sch. 2",
    confidence: "read",
  },
  court: {
    requester: "A court, by order or witness summons",
    regime: "not-an-access-request",
    identity: false,
    documents: ["the sealed order"],
    checks: ["Send it to the legal team"],
    scope: "as ordered",
    source: "DPA 2018 Sch. 2 para 5(2)",
    confidence: "read",
  },
  "insurer-employer": {
    requester: "An insurer or employer",
    regime: "redirected",
    identity: false,
    documents: ["the patient's consent under the Access to Medical Reports Act 1988"],
    checks: ["Do not accept it as an access request: forcing one is an offence (DPA 2018 s.184)"],
    scope: "a report, not the record",
    source: "Access to Medical Reports Act 1988; DPA 2018 s.184",
    confidence: "assumed",
  },
};
