import type { SuggestionKind } from "~/domain/redaction/suggestions/kinds";

/** What sort of thing a suggestion is, in a word or two. */
export const suggestionKindWords: Record<SuggestionKind, string> = {
  name: "Name",
  relationship: "Relation",
  "nhs-number": "NHS number",
  "hospital-number": "Hospital number",
  "date-of-birth": "Date of birth",
  address: "Address",
  postcode: "Postcode",
  telephone: "Telephone",
  email: "E-mail",
  vehicle: "Vehicle",
  "national-insurance": "National Insurance",
  number: "Other number",
  harm: "Harm",
  confidence: "In confidence",
  safeguarding: "Safeguarding",
  police: "Police",
  complaint: "Complaint",
  "legal-advice": "Legal advice",
  "before-1991": "Before November 1991",
};
