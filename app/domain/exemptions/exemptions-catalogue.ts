/**
 * The reasons for which something may be withheld: the law each comes from, whom it concerns, what must be settled
 * first, and how the applicant is told. A reason is chosen by an officer; nothing here is applied by itself.
 */
import type { ExemptionCode } from "~/domain/terms/vocabulary";

/**
 * Who must have asked: somebody with parental responsibility or appointed by a court (Sch. 3 paras 4(1) and 21);
 * anybody but the person themself; by a right of access, of art. 15 or of the 1990 Act, which neither an advocate nor a
 * relative without a right uses; a claimant, since relevance does not bind a personal representative (Re AB); of the
 * dead, a relative to whom the law gives no right; somebody who must show authority.
 */
export type AskedBy =
  "in-place-of-the-patient" | "somebody-else" | "by-right" | "claimant" | "without-a-right" | "on-authority";

/**
 * What the law asks for before a reason is relied on: the weighing of Sch. 2 para 16(3); that the person is no treating
 * professional (para 17; AHRA s.5(2)); a health professional's opinion (Sch. 3 para 5) or advice (AHRA s.7); what the
 * patient expected and has not taken back (para 4(3)), or expressly wished; the child's best interests (para 21).
 */
export type Need =
  | "weighing"
  | "not-a-treating-professional"
  | "opinion"
  | "advice"
  | "expectation-still-held"
  | "wish-expressed"
  | "best-interests"
  | "legal-sign-off"
  | "patients-note"
  | "misfiling-reported"
  | "manager";

export type Exemption = {
  statute: string;
  /** Where it is another for the records of the dead. */
  statuteForTheDead?: string;
  /** Where it is another for an independent mental capacity advocate, who makes no access request. */
  statuteForAdvocates?: string;
  /** Where it is another for a relative of the dead to whom the 1990 Act gives no right, and so takes none away. */
  statuteAtDiscretion?: string;
  label: string;
  /** What the applicant reads where they are told plainly. */
  wording: string;
  appliesTo: "living" | "deceased" | "both";
  /** By whom the request must have been made; left out, whoever asks. */
  askedBy?: AskedBy;
  /** "retired": an old mark may bear it, and no new one. "any-part": words, pages, or all of it. */
  scope: "retired" | "redaction" | "page-removal" | "whole-request" | "whole-or-part" | "any-part" | "release-gate";
  /** What must be settled before it is relied on; empty where nothing beyond the reason itself. */
  needs: readonly Need[];
  /** Neutrally: where saying why would itself do the harm, unless a manager chooses to say nothing at all. */
  told: "plainly" | "neutrally" | "never";
};

/**
 * How a trust has harm told outside the health data of Sch. 3 Pt 2: plainly, as the text that we read names no
 * silence for it, or neutrally, where it holds that the words could do the same harm (docs/decisions/0007).
 */
export type OtherHarmTold = "plainly" | "neutrally";
export const otherHarm: readonly ExemptionCode[] = ["SOCIAL-HARM", "EDU-HARM"];

/** Said where the reason itself must not be. */
export const neutralWording = "Some information has been withheld as the law allows.";

export const exemptions: Record<ExemptionCode, Exemption> = {
  "TP-PERSON": {
    statute: "DPA 2018 Sch 2 Pt 3 para 16",
    label: "Information about another person",
    wording:
      "This part identifies, or came from, another person who has not agreed to its release and it would not be reasonable to release it without their agreement.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: ["weighing"],
  },
  "TP-SOURCE": {
    statute: "DPA 2018 Sch 2 Pt 3 para 16(4)(a)",
    label: "Identity of an informant",
    wording: "This part would identify the person who gave us the information.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    needs: ["weighing"],
  },
  "TP-NONHEALTH-STAFF": {
    statute: "DPA 2018 Sch 2 Pt 3 paras 16-17",
    label: "Staff not covered by the health/social-work/education presumption",
    wording:
      "This part identifies a member of staff who is not a health, social work or education professional and release is not reasonable.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: ["weighing", "not-a-treating-professional"],
  },
  "HARM-PATIENT": {
    statute: "DPA 2018 Sch 3 Pt 2 para 5",
    label: "Serious harm - patient",
    wording: "Release would be likely to cause serious harm to your physical or mental health.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    needs: ["opinion"],
  },
  "HARM-OTHER": {
    statute: "DPA 2018 Sch 3 Pt 2 para 5",
    label: "Serious harm - another person",
    wording: "Release would be likely to cause serious harm to the physical or mental health of another person.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    needs: ["opinion"],
  },
  "EXPECT-GIVEN": {
    statute: "DPA 2018 Sch 3 Pt 2 para 4(2)(a)",
    label: "Given in confidence from this requester",
    wording: "The patient gave this information expecting it would not be shared with you.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    askedBy: "in-place-of-the-patient",
    needs: ["expectation-still-held"],
  },
  "EXPECT-EXAM": {
    statute: "DPA 2018 Sch 3 Pt 2 para 4(2)(b)",
    label: "Examination consented to in confidence",
    wording: "This came from an examination or test the patient agreed to expecting it would not be shared with you.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    askedBy: "in-place-of-the-patient",
    needs: ["expectation-still-held"],
  },
  "EXPECT-WISH": {
    statute: "DPA 2018 Sch 3 Pt 2 para 4(2)(c)",
    label: "Patient asked us not to share",
    wording: "The patient has expressly said this should not be shared with you.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    askedBy: "in-place-of-the-patient",
    needs: ["wish-expressed"],
  },
  "CHILD-ABUSE": {
    statute: "DPA 2018 Sch 3 Pt 5 para 21",
    label: "Child abuse data",
    wording: "Release to you would not be in the patient's best interests.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    askedBy: "in-place-of-the-patient",
    needs: ["best-interests"],
  },
  "SOCIAL-HARM": {
    statute: "DPA 2018 Sch 3 Pt 3 (para 7(2) test)",
    label: "Social work data - serious harm",
    wording: "Release would be likely to prejudice social work by causing serious harm to a person.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  "EDU-HARM": {
    statute: "DPA 2018 Sch 3 Pt 4 para 19",
    label: "Education data - serious harm",
    wording: "Release would be likely to cause serious harm to a person.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  // for data that a court processes, which a trust never is (Sch 3 Pt 2 para 3): kept so that an old mark can be told
  "COURT-REPORT": {
    statute: "DPA 2018 Sch 3 Pt 2 para 3",
    label: "Court reports: no longer a reason of this desk, use LEGAL-BAR",
    wording: "The law or a court order prevents us from giving this.",
    appliesTo: "living",
    scope: "retired",
    told: "plainly",
    needs: [],
  },
  LPP: {
    statute: "DPA 2018 Sch 2 Pt 4 para 19",
    label: "Legal professional privilege",
    wording: "This is confidential legal advice or was prepared for legal proceedings.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: ["legal-sign-off"],
  },
  CRIME: {
    statute: "DPA 2018 Sch 2 Pt 1 para 2 (as amended DUAA Sch 11 para 29)",
    label: "Crime prevention, investigation, detection or prosecution",
    wording: "Release would be likely to prejudice the prevention, investigation or detection of crime.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    needs: [],
  },
  "LEGAL-BAR": {
    // not DPA 2018 Sch 2 para 5, which is for disclosures that the law requires us to make
    statute: "the court order or enactment itself",
    label: "Court order or law forbids release",
    wording: "The law or a court order prevents us from giving this.",
    appliesTo: "both",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  REGULATORY: {
    statute: "DPA 2018 Sch 2 Pt 2 para 7",
    label: "Functions designed to protect the public",
    wording: "Release would be likely to prejudice a function designed to protect the public.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  NEGOTIATE: {
    statute: "DPA 2018 Sch 2 Pt 4 para 23",
    label: "Negotiations with you",
    wording: "This records our intentions in negotiations with you and release would be likely to prejudice them.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  "SELF-INCRIM": {
    statute: "DPA 2018 Sch 2 Pt 4 para 20",
    label: "Self-incrimination",
    wording: "Release would expose a person to proceedings for an offence.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  HFEA: {
    statute: "DPA 2018 Sch 4 para 2; HFE Act 1990 ss.31, 31ZA-31ZE, 33A-33D",
    label: "Fertility treatment and embryology information",
    wording: "The law on fertility treatment stops us from giving this.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  ADOPTION: {
    statute: "DPA 2018 Sch 4 para 3",
    label: "Adoption records and reports",
    wording: "Adoption law stops us from giving this.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  "PARENTAL-ORDER": {
    statute: "DPA 2018 Sch 4 para 5",
    label: "Parental order records",
    wording: "The law on parental orders stops us from giving this.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  SEN: {
    statute: "DPA 2018 Sch 4 para 4",
    label: "Special educational needs statements",
    wording: "Education law stops us from giving this.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  "RIGHTS-OTHERS": {
    statute: "UK GDPR Art 15(4)",
    label: "Rights and freedoms of others",
    wording: "Giving a copy of this would harm the rights and freedoms of others.",
    appliesTo: "living",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  GRA: {
    statute: "Gender Recognition Act 2004 s.22",
    label: "Protected gender-history information",
    wording: "The law protects this information.",
    appliesTo: "living",
    scope: "redaction",
    told: "neutrally",
    askedBy: "somebody-else",
    needs: [],
  },
  "NOT-YOURS": {
    statute: "UK GDPR Art 15 scope",
    statuteForTheDead: "AHRA 1990 s.3(1): the patient’s record alone",
    statuteAtDiscretion: "common law duty of confidentiality",
    label: "Not the patient's information (misfiled)",
    wording: "This page belongs to someone else's record.",
    appliesTo: "both",
    scope: "redaction",
    told: "neutrally",
    needs: ["misfiling-reported"],
  },
  "OUT-OF-SCOPE": {
    statute: "request scope",
    label: "Outside the request",
    wording: "You did not ask for this, or we agreed to leave it out.",
    appliesTo: "both",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  DUPLICATE: {
    statute: "administrative",
    label: "Duplicate page",
    wording: "Identical to another page supplied.",
    appliesTo: "both",
    scope: "page-removal",
    told: "plainly",
    needs: [],
  },
  "MANIFESTLY-EXCESSIVE": {
    statute: "UK GDPR Art 12(5)",
    label: "Manifestly excessive",
    wording:
      "The request is manifestly excessive, for example because it repeats an earlier one without a reasonable interval.",
    appliesTo: "living",
    askedBy: "by-right",
    scope: "whole-request",
    told: "plainly",
    needs: ["manager"],
  },
  "MANIFESTLY-UNFOUNDED": {
    statute: "UK GDPR Art 12(5)",
    label: "Manifestly unfounded",
    wording: "The request is manifestly unfounded: it is clearly not made in order to see the information.",
    appliesTo: "living",
    askedBy: "by-right",
    scope: "whole-request",
    told: "plainly",
    needs: ["manager"],
  },
  "ID-NOT-CONFIRMED": {
    statute: "UK GDPR Art 12(6)(a)-(b)",
    label: "Identity not confirmed",
    wording: "We could not confirm who you are.",
    appliesTo: "living",
    scope: "whole-request",
    told: "plainly",
    needs: [],
  },
  "AUTH-NOT-PROVED": {
    statute: "ICO; UK GDPR Art 12(6)",
    statuteForTheDead: "AHRA 1990 s.3(1)(f)",
    statuteForAdvocates: "Mental Capacity Act 2005 s.35(6)",
    statuteAtDiscretion: "common law duty of confidentiality",
    label: "Authority not proved",
    wording: "We have not seen proof that you may act for the patient.",
    appliesTo: "both",
    scope: "whole-request",
    told: "plainly",
    askedBy: "on-authority",
    needs: [],
  },
  // what an assessment of the child found; not in the list of the law's exemptions, because it is about who may ask
  "CHILD-NOT-ABLE": {
    statute: "UK GDPR Art 12(6); Gillick v West Norfolk AHA [1986] AC 112",
    label: "The child does not yet understand what they ask for",
    wording:
      "We think that you cannot yet understand what asking for these records means. Somebody with parental responsibility may ask for them on your behalf.",
    appliesTo: "living",
    scope: "whole-request",
    told: "plainly",
    needs: [],
  },
  "CHILD-NO-CONSENT": {
    statute: "UK GDPR Art 15(4); Gillick v West Norfolk AHA [1986] AC 112",
    label: "The child understands, and has not agreed",
    wording:
      "The patient can decide for themself whether somebody else sees their records, and has not agreed to this request.",
    appliesTo: "living",
    scope: "whole-request",
    told: "plainly",
    askedBy: "somebody-else",
    needs: [],
  },
  "COURT-ORDER": {
    statute: "Children Act 1989 s.8; Family Law Act 1996",
    label: "A court’s order does not allow it",
    wording: "A court’s order limits what you may be given about the patient.",
    appliesTo: "living",
    scope: "whole-request",
    told: "plainly",
    askedBy: "somebody-else",
    needs: [],
  },
  "NOT-HELD": {
    statute: "UK GDPR Art 15(1), (1A)",
    statuteForTheDead: "AHRA 1990 s.3(1)-(2)",
    statuteForAdvocates: "Mental Capacity Act 2005 s.35(6)(b)",
    statuteAtDiscretion: "what the trust holds",
    label: "Nothing held after a reasonable and proportionate search",
    wording: "We searched and do not hold this.",
    appliesTo: "both",
    scope: "whole-or-part",
    told: "plainly",
    needs: [],
  },
  "HP-OPINION-PENDING": {
    statute: "DPA 2018 Sch 3 Pt 2 para 6",
    label: "Awaiting health professional opinion (internal hold)",
    wording: neutralWording,
    appliesTo: "living",
    scope: "release-gate",
    told: "never",
    needs: [],
  },
  "D-NOTE": {
    statute: "AHRA 1990 s.4(3)",
    statuteAtDiscretion: "the patient’s wish; common law duty of confidentiality",
    label: "Patient asked that no access be given",
    wording: "The record has a note, made at the patient's request, that they did not wish access to be given.",
    appliesTo: "deceased",
    scope: "whole-request",
    told: "plainly",
    needs: ["patients-note"],
  },
  "D-NOT-ENTITLED": {
    statute: "AHRA 1990 s.3(1)(f)",
    label: "Applicant not entitled",
    wording: "You have not shown that you are the personal representative or may have a claim arising from the death.",
    appliesTo: "deceased",
    scope: "whole-request",
    told: "plainly",
    needs: [],
  },
  "D-HARM": {
    statute: "AHRA 1990 s.5(1)(a)(i)",
    statuteAtDiscretion: "the trust’s own discretion, and its duty of care",
    label: "Serious harm to any individual",
    wording: "Release would be likely to cause serious harm to the physical or mental health of a person.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "neutrally",
    needs: ["opinion"],
  },
  "D-THIRD-PARTY": {
    statute: "AHRA 1990 s.5(1)(a)(ii), 5(2)",
    statuteAtDiscretion: "common law duty of confidentiality; DPA 2018 where that person lives",
    label: "Another identifiable person",
    wording: "This relates to or was given by another person who can be identified from it.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "plainly",
    needs: ["advice", "not-a-treating-professional"],
  },
  "D-1991": {
    statute: "AHRA 1990 s.5(1)(b), 5(2)",
    label: "Made before 1 November 1991",
    wording: "This was written before 1 November 1991 and is not needed to make later records understandable.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "plainly",
    askedBy: "by-right",
    needs: [],
  },
  "D-EXPECT": {
    statute: "AHRA 1990 s.5(3)(a)",
    label: "Given in confidence",
    wording: "The patient gave this expecting it would not be disclosed to the applicant.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "neutrally",
    askedBy: "by-right",
    needs: ["advice"],
  },
  "D-EXAM": {
    statute: "AHRA 1990 s.5(3)(b)",
    label: "Examination in confidence",
    wording:
      "This came from an examination the patient agreed to expecting it would not be disclosed to the applicant.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "neutrally",
    askedBy: "by-right",
    needs: ["advice"],
  },
  "D-RELEVANCE": {
    statute: "AHRA 1990 s.5(4); Re AB [2020] EWHC 691 (Fam)",
    label: "Not relevant to the claim: binds a claimant, never a personal representative",
    wording: "This is not relevant to any claim arising from the death.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "plainly",
    askedBy: "claimant",
    needs: ["advice"],
  },
  "D-REGS": {
    statute: "AHRA 1990 s.5(5) and regulations",
    statuteAtDiscretion: "Human Fertilisation and Embryology Act 1990 s.33A",
    label: "Excluded by regulations (fertility)",
    wording: "Regulations stop us from giving this.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "plainly",
    needs: [],
  },
  "D-CONFIDENCE": {
    statute: "common law duty of confidentiality",
    label: "Confidentiality after death (outside the Act)",
    wording: "We owe the patient a duty of confidence and no legal right to access has been shown.",
    appliesTo: "deceased",
    scope: "any-part",
    told: "plainly",
    askedBy: "without-a-right",
    needs: [],
  },
  "D-LPP": {
    statute: "common law",
    label: "Legal privilege",
    wording: "Confidential legal advice or material prepared for proceedings.",
    appliesTo: "deceased",
    scope: "redaction",
    told: "plainly",
    needs: ["legal-sign-off"],
  },
};
